import type { ReadSpan } from './document.js';
import type { Tally } from './tally.js';
import { without } from './without.js';

/** Nothing for a reader: bidi marks and isolates (the display isolates by itself), soft hyphens, marks of byte order, spaces without width. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Characters that no text of a feed may have, or that have no meaning outside the font they were made for. */
const UNKNOWN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufff0-\ufffc\ufffe\uffff]/gu;
const CHANGES = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Letters in the form they have at a place of a word, as text out of a PDF has them. */
const PRESENTATION_FORMS = /[\ufb50-\ufbff\ufc00-\ufd3d\ufe70-\ufefc]/g;
/** Spaces that a line may break at; no-break spaces stay. */
const SPACES = /[ \t\n\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g;

/** The characters of a text as they are kept: composed (NFC), without what cannot be seen. Line ends are `\n`. */
export function cleanCharacters(text: string, tally: Tally): string {
  const unknown = (text.match(UNKNOWN)?.length ?? 0) + (text.match(CHANGES)?.length ?? 0);
  if (unknown) tally.add('unknown-characters', unknown);
  return text
    .replace(LINE_END, '\n')
    .replace(UNKNOWN, '')
    .replace(INVISIBLE, '')
    .replace(PRESENTATION_FORMS, (form) => form.normalize('NFKC'))
    .normalize('NFC');
}

function look(span: ReadSpan): string {
  const look = without(span, 'text');
  return JSON.stringify(look, Object.keys(look).sort());
}

/** The spans of a paragraph: neighbours of one look in one, one space where there were several, none at its ends. */
export function tidySpans(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const groups: { readonly span: ReadSpan; readonly look: string; readonly texts: string[] }[] = [];
  let endsInSpace: boolean = true;
  for (const span of spans) {
    const spaced = span.text.replace(SPACES, ' ');
    const text: string = endsInSpace ? spaced.replace(/^ /, '') : spaced;
    if (!text) continue;
    endsInSpace = text.endsWith(' ');
    const last = groups.at(-1);
    // A mark upon a letter belongs to it, and a space alone has no look.
    if (last && (last.look === look(span) || /^[\p{M} ]*$/u.test(text))) last.texts.push(text);
    else groups.push({ span, look: look(span), texts: [text] });
  }
  const joined = groups.map(({ span, texts }) => ({ ...span, text: texts.join('').normalize('NFC') }));
  const last = joined.pop();
  const text = last?.text.replace(/ $/, '');
  return last && text ? [...joined, { ...last, text }] : joined;
}

/** The words of spans. */
export const wordsOf = ({ spans }: { readonly spans: readonly ReadSpan[] }): string => spans.map(({ text }) => text).join('');
