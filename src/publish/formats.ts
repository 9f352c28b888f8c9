import { directionOf, DIGITS } from '../locale/language.js';
import { getLocale } from '../locale/locale.js';
import { recordedDisclaimer } from '../views/recorded-disclaimer.js';
import { blocksOf, type Block } from './blocks.js';
import { definitionOf, known, type ElementName } from './catalogue.js';
import { published } from './characters.js';
import { csv, hasTable, type CsvOptions } from './csv.js';
import { jsonLd } from './json-ld/json-ld.js';
import { markdown } from './markdown.js';
import { feedSubset } from './feed-subset.js';
import { snippetFacts } from './snippet.js';
import type { SnippetContent } from './snippet-content.js';
import { plainText, type TextOptions } from './text.js';

/** What the content of an element can be written as: always the same words. */
export const FORMATS = ['html', 'text', 'markdown', 'csv', 'json', 'json-ld'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions extends TextOptions, CsvOptions {
  /** Where the content stands on the web; put at the end of a message. */
  readonly link?: string | undefined;
}

/** The formats that make sense of an element: only lists are tables, corrections are of records of all kinds, and a switch has no content. */
export const formatsOf = (element: ElementName): readonly Format[] =>
  FORMATS.filter((format) => {
    const { empty, shows } = definitionOf(known(element));
    if (empty) return false;
    return format === 'csv' ? hasTable(element) : !!shows.length || !format.startsWith('json');
  });

/** The content of an element in a format. @returns undefined where the feed has nothing for it, or the element does not have the format. */
export function inFormat(content: SnippetContent, format: Format, options: FormatOptions = {}): string | undefined {
  if (!formatsOf(content.element).includes(format)) return undefined;
  const { attributes = {}, language } = content;
  const locale = getLocale(
    language,
    DIGITS.find((name) => name === attributes['digits']),
  );
  const facts = snippetFacts(content);
  if (!facts) return undefined;
  const around = { lang: language, dir: directionOf(locale.language) };
  switch (format) {
    case 'html':
      return facts.html;
    case 'text':
      return plainText([...blocksOf(facts.tree, around), ...ending(content, options.link)], options);
    case 'markdown':
      return markdown([...blocksOf(facts.tree, around), ...ending(content, options.link)], around);
    case 'csv':
      return csv(content, locale, options);
    case 'json':
      return JSON.stringify(feedSubset(content), undefined, 2);
    case 'json-ld':
      return jsonLd(content, locale);
  }
}

function ending({ element, language, feed }: SnippetContent, link: string | undefined): Block[] {
  const legal = definitionOf(element).legal ? recordedDisclaimer(feed, { languages: 'one' }, getLocale(language))?.parts : undefined;
  const paragraph = (text: string, lang: string, href?: string): Block => ({
    is: 'paragraph',
    line: { lang, dir: directionOf(lang), runs: [{ text, strong: false, href }] },
  });
  return [
    ...(legal ?? []).flatMap(({ remarks = [], ...said }) => [said, ...remarks].map(({ text, lang }) => paragraph(text, lang))),
    ...(link === undefined ? [] : [paragraph(published(link), 'en', published(link))]),
  ];
}
