import { ReadError, type MarkupParsers, type ReadDocument, type ReadSpan } from '../document.js';
import { fragmentOf } from '../html/html.js';
import { textOf } from '../markup-tree.js';
import { documentOf } from '../document-of.js';
import type { RawParagraph } from '../raw.js';
import { Tally } from '../tally.js';
import { withoutShortcodes } from './shortcodes.js';

/** A post or page of a WordPress. */
export interface WordPressPost extends ReadDocument {
  /** Its number on its site. */
  readonly id: number;
  readonly type: 'posts' | 'pages';
  readonly title: string;
  /** The last part of its address. */
  readonly slug: string;
  /** The numbers of its translations, where the site tells of them. */
  readonly translations: readonly number[];
}

const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const rendered = (value: unknown): string => text(isObject(value) ? value['rendered'] : value);

/** Makes a document of what the REST API says of a post; absent if it says none, or hides it behind a password. */
export function postOf(
  item: unknown,
  type: WordPressPost['type'],
  language: string | undefined,
  parsers: MarkupParsers,
): WordPressPost | undefined {
  if (!isObject(item) || typeof item['id'] !== 'number') return undefined;
  const { id, content } = item;
  if (isObject(content) && content['protected'] === true) return undefined;
  const tally = new Tally();
  const title = textOf(parsers.html(rendered(item['title'])))
    .replace(/\s+/g, ' ')
    .trim();
  const address = addressIn(item['link']);
  const html = withoutShortcodes(rendered(content), tally);
  try {
    const paragraphs = fragmentOf(html, parsers, tally).map((paragraph) => resolved(paragraph, address));
    const head: RawParagraph = { style: 'title', spans: [{ text: title }], line: 0 };
    const document = documentOf({ kind: 'html', language: text(item['lang']) || undefined, paragraphs: [head, ...paragraphs], tally });
    const date = /^\d{4}-\d\d-\d\d/.exec(text(item['date']))?.[0];
    const told = document.language ?? language;
    return {
      ...document,
      ...(told && { language: told }),
      ...(address && { address }),
      ...(date && { date }),
      id,
      type,
      title,
      slug: text(item['slug']),
      translations: translationsIn(item).filter((other) => other !== id),
    };
  } catch (error) {
    // One text that is empty, or tangled, does not keep the others from being read.
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

function addressIn(link: unknown): string | undefined {
  try {
    const url = new URL(text(link));
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Links within the site made whole. */
function resolved(paragraph: RawParagraph, base: string | undefined): RawParagraph {
  const whole = (span: ReadSpan): ReadSpan => {
    if (!base || span.href === undefined || /^(#|\w+:)/.test(span.href)) return span;
    try {
      return { ...span, href: new URL(span.href, base).href };
    } catch {
      return span;
    }
  };
  return { ...paragraph, spans: paragraph.spans.map(whole) };
}

/** As Polylang tells them, `{ "en": 12 }`, and as WPML does, `[{ "id": 12 }]`. */
function translationsIn(item: Record<string, unknown>): readonly number[] {
  const told = [item['translations'], item['wpml_translations']].filter(isObject).flatMap((each): unknown[] => Object.values(each));
  return told.map((each) => (isObject(each) ? each['id'] : each)).filter((id): id is number => typeof id === 'number');
}
