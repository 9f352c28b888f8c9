import { headingLevel } from '../views/heading-level.js';
import type { Text } from '../views/text.js';
import { published } from './characters.js';

/** HTML that is safe to put into a page: made by {@link markup} only. */
export class Markup {
  constructor(readonly html: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => published(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Isolates are elements in HTML, where there can be elements; see `locale/bidi.ts`. */
const BDI: Readonly<Record<string, string>> = {
  '\u2066': '<bdi dir="ltr">',
  '\u2067': '<bdi dir="rtl">',
  '\u2068': '<bdi>',
  '\u2069': '</bdi>',
};
const withBdi = (escaped: string) => escaped.replace(/[\u2066-\u2069]/g, (isolate) => BDI[isolate]!);

type Value = string | number | Markup | false | undefined | readonly Value[];

function toHtml(value: Value, inTag: boolean): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map((entry) => toHtml(entry, inTag)).join('');
  const escaped = escape(String(value));
  return inTag ? escaped : withBdi(escaped);
}

function filled(strings: TemplateStringsArray, values: readonly Value[]): string {
  let html = strings[0]!;
  values.forEach((value, i) => {
    html += toHtml(value, html.lastIndexOf('<') > html.lastIndexOf('>')) + strings[i + 1]!;
  });
  return html;
}

/** A template tag for HTML: every value is escaped, also within a quoted attribute; lists are joined; `false` and `undefined` vanish. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const lines = filled(strings, values).replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : space));
  return new Markup(lines.replace(/^\n|\n$/g, ''));
}

/** The same with every space as it stands: for pages with code in them. */
export const verbatim = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => new Markup(filled(strings, values));

/** The attributes of a text, where its language is not that of the text around it. */
export const langOf = ({ lang, dir }: Pick<Text, 'lang' | 'dir'>, around?: Pick<Text, 'lang'>): Markup =>
  new Markup(lang === around?.lang ? '' : ` ${markup`lang="${lang}" dir="${dir}"`.html}`);

/** A heading of a level from 2 to 6. */
export function heading(level: number, inner: Markup | string, attributes: Markup | '' = ''): Markup {
  const tag = new Markup(`h${headingLevel(level)}`);
  return markup`<${tag}${attributes}>${inner}</${tag}>`;
}

/** Texts in small print, each a paragraph. */
export const remarksHtml = (remarks: readonly Text[], around: Pick<Text, 'lang'>): Markup =>
  markup`${remarks.map((remark) => markup`<p${langOf(remark, around)}><small>${remark.text}</small></p>`)}`;

/** The line that says where something comes from and of when it is; an element that finds nothing newer repeats the date. */
export const provenanceHtml = (provenance: string, asOf: string): Markup =>
  markup`<p><small><time class="cssr-as-of" datetime="${asOf}">${provenance}</time></small></p>`;
