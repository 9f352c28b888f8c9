import { activity, organization, source, statement, type FeedPart } from '../../content/schema.js';
import type { StatementType } from '../../content/vocabulary.js';
import { formatDates } from '../../locale/dates.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { activityLabel } from '../../views/activities.js';
import { addressLines, noFollowUpOf, relationLines, uptakeLines } from '../../views/follow-up.js';
import { byId } from '../../views/indexes.js';
import { provenanceLine, sourced, type Sourced } from '../../views/record.js';
import { isWithdrawn, told, type Told } from '../../views/told.js';
import { languageNote } from '../../views/translation.js';
import type { ItemScope } from '../../views/scope.js';
import { dotted, textFor, type Text } from '../../views/text.js';
import { attributionLabel, typeLabel, wordingLabel } from '../../views/words.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { statements: statement, activities: activity, organizations: organization, sources: source };

/** The collections a quotation is made from. */
export type QuoteFeed = FeedPart<'statements' | 'activities' | 'organizations' | 'sources'>;

/** All the words of one statement, for one reader. */
export interface QuoteView extends Told, Sourced {
  readonly lang: string;
  readonly dir: Direction;
  readonly id: string;
  readonly type: StatementType;
  readonly typeLabel: string;
  readonly text: Text;
  /** The parts of the statement. */
  readonly details: readonly (Text & Told)[];
  /** Whose words these are. Always shown. */
  readonly attribution: string;
  /** Whether the editor reworded it, the activity, and the date where the statement has one of its own. */
  readonly context: string;
  /** To whom it was addressed, what became of it, how it stands to others. */
  readonly lines?: readonly string[] | undefined;
  /** Said where the reader's language is missing. */
  readonly languageNote: string | undefined;
}

/**
 * The view of the statement with this id; undefined where the feed has none. Without an id only a statement given alone is meant: no page wants
 * to quote whatever comes first.
 */
export function quoteView(feed: QuoteFeed, { item }: ItemScope, locale: Locale): QuoteView | undefined {
  const { statements, activities } = feed;
  const [first, ...others] = statements.filter(({ partOf }) => !partOf);
  const statement = item ? byId(statements, item) : others.length ? undefined : first;
  if (!statement) return undefined;
  const { id, type, attribution, date, originalLanguage } = statement;
  const activity = byId(activities, statement.activity);
  const text = textFor(statement.text, locale, originalLanguage);
  const parts = statements.filter((part) => part.partOf === id && !isWithdrawn(part));
  return {
    lang: locale.language,
    dir: locale.direction,
    id,
    type,
    typeLabel: typeLabel(type, locale),
    ...told(statement, feed, locale),
    text,
    details: parts.map((part) => ({ ...textFor(part.text, locale, part.originalLanguage), ...told(part, feed, locale) })),
    attribution: attributionLabel(attribution, locale),
    context: dotted(
      wordingLabel([statement, ...parts], locale),
      activity && activityLabel(activity, locale),
      date && formatDates([date], locale),
    ),
    lines: [
      ...addressLines(statement, feed, locale),
      ...uptakeLines(statement, feed, locale),
      ...[noFollowUpOf([statement], locale)].filter(Boolean),
      ...relationLines(statement, feed, locale),
    ],
    languageNote: languageNote(statement.text, locale, originalLanguage),
    ...sourced(provenanceLine(statement, feed, locale, text.lang), statement.asOf, locale),
  };
}
