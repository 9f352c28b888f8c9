import type { Status } from '../content/vocabulary.js';
import type { Notice } from './told.js';
import { dotLine, type Text } from './text.js';

/** What was announced of a record that an element shows, or has shown. */
export interface PinnedRecord {
  readonly id: string;
  /** Its name in each language, by which a page is searched for it. */
  readonly texts: readonly string[];
  /** Whether the page names it. */
  readonly isNamed: boolean;
  /** Whether it has left the feed. */
  readonly isGone: boolean;
  readonly status: Status;
  readonly name: Text | undefined;
  readonly notice: Notice;
  /** Where to read more. */
  readonly href: string | undefined;
  /** Id of the record that took its place, where the feed has it. */
  readonly newer: string;
}

/** What can be said of content that a page keeps; what of it is true depends on the page. */
export interface PinnedFacts {
  /** The mark of the content as it is now; undefined where there is none any more. */
  readonly hash: string | undefined;
  /** Whether the element shows one record. */
  readonly isSingle: boolean;
  readonly records: readonly PinnedRecord[];
  readonly changed: Notice;
  readonly gone: Notice;
  readonly hidden: string;
  readonly shown: string;
  readonly currentLabel: string;
  readonly moreLabel: string;
  readonly revealLabel: string;
  readonly hideLabel: string;
  readonly withdrawnLabel: string;
}

/** A copy of some content, as it was made for a page. */
export interface PinnedCopy {
  /** What `contentHash` gave when the copy was made. */
  readonly hash: string;
  /** "As of December 2022", where the page tells. */
  readonly asOfLabel: string;
  /** Whether the copy holds the record with this id, or one of these texts. */
  readonly holds: (id: string, texts: readonly string[]) => boolean;
}

/** One thing that has happened since the copy was made. */
export interface PinnedLine {
  /** Which record it happened to, where the element shows several. */
  readonly name?: Text | undefined;
  readonly notice: Notice;
  /** Where to read more. */
  readonly href?: string | undefined;
}

/** What is said above a pinned copy. */
export interface PinnedView extends Pick<PinnedFacts, 'moreLabel' | 'revealLabel' | 'hideLabel' | 'withdrawnLabel'> {
  readonly lines: readonly PinnedLine[];
  /** What stands below, or why nothing does; empty where the copy has no date. */
  readonly shown: string;
  /** A withdrawn text does not stand as if it were valid: it is `closed` until asked for, or `gone` where the feed has it no more. */
  readonly withdrawn: 'closed' | 'gone' | undefined;
  /** The button that shows what the feed has now; `item` where another record took the place of this one. */
  readonly current: { readonly label: string; readonly item: string } | undefined;
}

const MARK = /^[0-9a-z]{12}$/;

/**
 * What became of a pinned copy: whether its records were corrected, superseded or withdrawn, have left the feed, or have otherwise changed.
 *
 * @returns undefined where there is nothing to say.
 */
export function pinnedView({ hash, asOfLabel, holds }: PinnedCopy, facts: PinnedFacts): PinnedView | undefined {
  const { hash: now, isSingle } = facts;
  // With no mark, or a broken one, what was announced is told, and nothing said of other changes.
  const isMarked = MARK.test(hash);
  const isOld = !isMarked || hash !== now;
  const changes = facts.records.filter(({ id, texts, isNamed, isGone, status }) =>
    isGone
      ? isOld && (isNamed || holds(id, texts))
      : (isSingle || holds(id, texts)) &&
        // A list that was made after a record was withdrawn is not older for it; a correction that the copy has is not told again.
        (isOld || status === 'superseded' || (isSingle && status === 'withdrawn')),
  );
  const lines: PinnedLine[] = changes.map(({ name, notice, href }) => ({ name: isSingle ? undefined : name, notice, href }));
  if (!lines.length && isMarked && isOld) lines.push({ notice: now ? facts.changed : facts.gone });
  if (!lines.length) return undefined;

  const withdrawals = changes.filter(({ status }) => status === 'withdrawn');
  const withdrawn = withdrawals.some(({ isGone }) => isGone) ? 'gone' : withdrawals.length ? 'closed' : undefined;
  const item = (isSingle && changes[0]?.newer) || '';
  const hasCurrent = now && isOld && !(isSingle && withdrawn);
  return {
    ...facts,
    lines,
    shown: withdrawn ? facts.hidden : dotLine(facts.shown, asOfLabel),
    withdrawn,
    current: item || hasCurrent ? { item, label: facts.currentLabel } : undefined,
  };
}
