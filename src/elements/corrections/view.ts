import { correction, source, type Correction, type FeedPart } from '../../content/schema.js';
import type { CorrectionKind } from '../../content/vocabulary.js';
import { formatDate } from '../../locale/dates.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { asOfLine, sourceLine } from '../../views/record.js';
import { textFor, type Text } from '../../views/text.js';
import { moreLabel } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { corrections: correction, sources: source };

export interface CorrectionEntry {
  readonly kind: CorrectionKind;
  /** What it is, and when. */
  readonly kindLabel: string;
  readonly date: string;
  /** The day, month or year in ISO 8601. */
  readonly datetime: string;
  /** What was corrected. */
  readonly title: Text;
  readonly change: Text;
  readonly href: string | undefined;
  readonly source: string;
}

/** What was corrected, replaced or withdrawn after it was published, for one reader. */
export interface CorrectionsView {
  readonly lang: string;
  readonly dir: Direction;
  readonly heading: string;
  /** Newest first. */
  readonly entries: readonly CorrectionEntry[];
  /** Said where there is none. */
  readonly none: string;
  readonly moreLabel: string;
  readonly provenance: string;
  /** Until when this is all, ISO 8601. */
  readonly asOf: string | undefined;
}

const kindLabel = (kind: CorrectionKind, { msg }: Locale): string =>
  ({
    corrected: msg('Correction', { id: 'corrections.corrected' }),
    superseded: msg('Newer version', { id: 'corrections.superseded' }),
    withdrawn: msg('Withdrawal', { id: 'corrections.withdrawn' }),
  })[kind];

/** @param updated when the feed was last changed, ISO 8601, where it tells. */
export function correctionsView(
  feed: FeedPart<'corrections' | 'sources'>,
  _: unknown,
  locale: Locale,
  updated: string | undefined,
): CorrectionsView {
  const { msg } = locale;
  const entryOf = ({ kind, date, title, change, url, sources = [] }: Correction): CorrectionEntry => ({
    kind,
    kindLabel: kindLabel(kind, locale),
    date: formatDate(date, locale),
    datetime: date,
    title: textFor(title, locale),
    change: textFor(change, locale),
    href: url,
    source: sourceLine({ sources }, feed, locale),
  });
  return {
    lang: locale.language,
    dir: locale.direction,
    heading: msg('Corrections', { id: 'corrections.heading' }),
    entries: [...feed.corrections].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)).map(entryOf),
    none: msg('No correction has been published.', { id: 'corrections.none' }),
    moreLabel: moreLabel(locale),
    provenance: updated ? asOfLine({ asOf: updated }, locale) : '',
    asOf: updated,
  };
}
