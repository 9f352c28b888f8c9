import { primary, withNext, type Direction } from './language.js';
import { DIRECTIONS, INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.js';
import type { MsgFn } from './msg.js';
import { serving } from './rules.js';
import { translator } from './translate.js';

/** The language of one reader: all that an element on a page has to know of it, since its words come ready. */
export interface PageLocale {
  /** The language asked for, a BCP 47 tag; content is looked for in it first. */
  readonly requested: string;
  /** The language of the interface messages. */
  readonly language: InterfaceLanguage;
  /** All that serve the reader, best first: what was asked for, what to fall back to, the language of the interface. */
  readonly languages: readonly string[];
  readonly direction: Direction;
  /** A message in the interface language. Every call has an `id`, so no hashes of texts are needed. */
  readonly msg: MsgFn;
}

/**
 * The language of a reader.
 *
 * @param wanted BCP 47 tags, space-separated: the language the page asks for, and those to fall back to, such as `ku ar`; after them comes
 *   what most readers of the first know.
 */
export function pageLocale(wanted: string): PageLocale {
  const asked = withNext(wanted).split(' ');
  const language = (asked.map(primary) as InterfaceLanguage[]).find((tag) => INTERFACE_LANGUAGES.includes(tag)) ?? 'en';
  const languages = serving([...asked, language], language);
  return {
    requested: asked[0]!,
    language,
    languages,
    direction: DIRECTIONS[language],
    msg: translator(language, languages),
  };
}
