import { DEFAULT_DISCLAIMER } from '../content/default-disclaimer.js';
import type { FeedPart } from '../content/schema.js';
import { primary } from '../locale/language.js';
import { pageLocale, type PageLocale } from '../locale/page-locale.js';
import type { ItemScope } from './scope.js';
import { bestLanguage, ownText, textIn, type Text } from './text.js';

/** Which languages of the disclaimer are shown: all, or the reader's only, for sites whose rules forbid mixing. */
export const DISCLAIMER_MODES = ['all', 'one'] as const;
export type DisclaimerMode = (typeof DISCLAIMER_MODES)[number];

export interface DisclaimerPart extends Text {
  /** "Disclaimer", in the language of the text where there are interface messages in it. */
  readonly heading: Text;
  /** What became of the record, where sources differ, and what the editor adds; in the same language. */
  readonly remarks?: readonly Text[];
}

/** The legal sentence in each language, the reader's first. */
export interface DisclaimerView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly parts: readonly DisclaimerPart[];
}

/** What the page asks for. */
export interface DisclaimerScope extends ItemScope {
  readonly languages?: DisclaimerMode | undefined;
}

/**
 * @param feed where absent, or without a disclaimer, the built-in sentence is shown.
 * @param scope the id of the disclaimer; the first of the feed where absent.
 */
export function disclaimerView(
  feed: FeedPart<'disclaimers'> | undefined,
  { item, languages = 'all' }: DisclaimerScope,
  locale: PageLocale,
): DisclaimerView | undefined {
  const record = feed?.disclaimers.find((candidate) => !item || candidate.id === item);
  if (item && feed && !record) return undefined;
  const text = record?.text ?? DEFAULT_DISCLAIMER;
  const first = bestLanguage(text, locale, record?.originalLanguage);
  const tags = languages === 'one' ? [first] : [first, ...Object.keys(text).filter((tag) => tag !== first)];
  return {
    lang: locale.language,
    dir: locale.direction,
    parts: tags.map((tag) => {
      const own = pageLocale(primary(tag));
      return { heading: ownText(own.msg('Disclaimer', { id: 'disclaimer.heading' }), own), ...textIn(text, tag) };
    }),
  };
}
