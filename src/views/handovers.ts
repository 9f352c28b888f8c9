import type { Activity, FeedPart } from '../content/schema.js';
import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { partyNames } from './parties.js';
import { sourceLine } from './record.js';
import { dotted, inline, textFor } from './text.js';

/** "2 December 2022 · Joint recommendations · To: EEAS · Source: …", one for each time that something was handed over. */
export const handoverLines = (
  { handovers = [] }: Pick<Activity, 'handovers'>,
  feed: FeedPart<'organizations' | 'sources'>,
  locale: Locale,
): string[] =>
  handovers.map(({ date, what, to, sources }) =>
    dotted(
      formatDate(date, locale),
      inline(textFor(what, locale), locale),
      locale.msg(str`To: ${partyNames(to, feed, locale)}`, { id: 'handover.to' }),
      sourceLine({ sources }, feed, locale),
    ),
  );
