import type { Feed } from '../../src/content/schema.js';
import { definitionOf } from '../../src/publish/catalogue.js';
import { decidedBy, editionChoices, keyOf } from '../../src/publish/edition/edition-choices.js';
import { inFormat } from '../../src/publish/formats.js';
import { inlineContent } from '../../src/publish/inline-content.js';
import { EDITION, fileAt, scriptLines, scriptsOf } from '../../src/publish/script-lines.js';
import { snippet } from '../../src/publish/snippet.js';
import { HEIGHT, TEXT_OPTIONS, WIDTH, type Choice } from './choice.js';
import { isMarkup, runsScript, takesInline } from './ways.js';

type Integrity = (file: string) => string | undefined;

const isInline = ({ delivery, words }: Choice): boolean => words === 'inline' && takesInline(delivery);
/** Whether the words of the page stay, and it is only told what became of them. */
export const isPinned = ({ delivery, words }: Choice): boolean => words === 'pinned' && runsScript(delivery);
const contentOf = ({ element, attributes, language }: Choice, feed: Feed) => ({ element, attributes, language, feed });

/** @param base URL or path of the folder with the files. @returns undefined where the feed has nothing for the choice. */
export function produce(choice: Choice, feed: Feed, base: string): string | undefined {
  const { delivery, theme, height } = choice;
  const width = choice.width === WIDTH.most ? undefined : choice.width;
  const content = contentOf(choice, feed);
  if (!isMarkup(delivery)) return inFormat(content, delivery, { bold: choice.bold, brief: choice.brief });
  const made = snippet(content, delivery, { pinned: isPinned(choice), theme: theme || undefined, base, width, height });
  const inline = isInline(choice) ? inlineContent(content) : undefined;
  return made === undefined || inline === undefined ? made : `${made}\n${inline}`;
}

const quoted = (value: string): string => (/^[\w./:-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

/** The same by the command line. @param base URL or path of the folder with the files. */
export function commandOf(choice: Choice, base: string): string {
  const { element, attributes, language, delivery, theme, width, height } = choice;
  const options: Record<string, string> = {
    feed: 'cssr.feed.json',
    ...attributes,
    language,
    ...(!isMarkup(delivery) ? { format: delivery } : delivery === 'element' ? {} : { delivery }),
    ...(isMarkup(delivery) && theme && { theme }),
    ...(delivery === 'frame' && {
      base,
      ...(width !== WIDTH.most && { width: String(width) }),
      ...(height !== HEIGHT.usual && { height: String(height) }),
    }),
    ...(delivery === 'text' && Object.fromEntries(TEXT_OPTIONS.filter((name) => choice[name]).map((name) => [name, '']))),
    ...(isPinned(choice) && { pinned: '' }),
    ...(isInline(choice) && { inline: '' }),
  };
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, ...(value === '' ? [] : [quoted(value)])]);
  return ['npx cssr-widgets snippet', element, ...words].join(' ');
}

/** The scripts a page loads for a choice. @param also other elements that are on the page. */
export function scriptsFor({ element, delivery }: Choice, also: readonly string[] = []): readonly string[] {
  if (delivery === 'frame') return scriptsOf({ frame: true });
  return runsScript(delivery) ? scriptsOf({ elements: [element, ...also] }) : [];
}

/** Whether a page asks an edition for what it shows. */
export const asksEdition = (choice: Choice): boolean =>
  runsScript(choice.delivery) && !isInline(choice) && !definitionOf(choice.element).empty;

/** The words of `--also` for a choice that an edition does not have by itself; undefined where it has it. */
export function furtherOf({ element, attributes }: Choice, feed: Feed): string | undefined {
  if (definitionOf(element).empty || editionChoices(element, feed, []).has(keyOf(element, attributes))) return undefined;
  const deciding = Object.keys(decidedBy(element)).filter((name) => attributes[name] !== undefined);
  return [element, ...deciding.map((name) => `${name}='${attributes[name]}'`)].join(' ');
}

/**
 * What the page needs once: edition, theme, scripts; for frames a small script, which they work without. Empty where it needs nothing.
 *
 * @param integrity `sha384-…` of a file.
 * @param also other elements that are on the page.
 */
export function pageLines(choice: Choice, base: string, integrity: Integrity, also: readonly string[] = []): string {
  const { element, delivery, theme, sheet } = choice;
  // The plugin has its own.
  if (!isMarkup(delivery) || delivery === 'shortcode') return '';
  return scriptLines({
    base,
    elements: [element, ...also],
    integrity,
    edition: asksEdition(choice) || also.length ? fileAt(base, EDITION) : undefined,
    sheet,
    theme: theme || undefined,
    wordpress: delivery === 'wordpress',
    frame: delivery === 'frame',
  });
}
