import { str } from '@lit/localize/internal/str-tag.js';
import { formatDate } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { contentHash } from './content-hash.js';
import { changesOf, type PinnedCopy, type PinnedFeed } from './pinned-changes.js';
import { asOfLine, statusNotice, type Notice } from './record.js';
import { dotted, textFor, type Text } from './text.js';
import { moreWord } from './words.js';

/** One thing that has happened since the copy was made. */
export interface PinnedLine {
  /** Which record it happened to, where the element shows several. */
  readonly name?: Text | undefined;
  readonly notice: Notice;
  /** Where to read more. */
  readonly href?: string | undefined;
}

/** What is said above a pinned copy. */
export interface PinnedView {
  readonly lines: readonly PinnedLine[];
  /** What stands below, or why nothing does; empty where the copy has no date. */
  readonly shown: string;
  /** A withdrawn text does not stand as if it were valid: it is `closed` until asked for, or `gone` where the feed has it no more. */
  readonly withdrawn: 'closed' | 'gone' | undefined;
  readonly moreLabel: string;
  readonly revealLabel: string;
  readonly hideLabel: string;
  readonly withdrawnLabel: string;
  /** The button that shows what the feed has now; `item` where another record took the place of this one. */
  readonly current: { readonly label: string; readonly item: string } | undefined;
}

const MARK = /^[0-9a-z]{12}$/;

/**
 * What became of a pinned copy: whether its records were corrected, superseded or withdrawn, have left the feed, or have otherwise changed.
 *
 * @param updated when the feed was last changed, ISO 8601.
 * @returns undefined where there is nothing to say.
 */
export function pinnedView(copy: PinnedCopy, feed: PinnedFeed, updated: string | undefined, locale: Locale): PinnedView | undefined {
  const { msg } = locale;
  const { definition, attributes, hash, asOf } = copy;
  const now = contentHash(definition, attributes, feed);
  // With no mark, or a broken one, what was announced is told, and nothing said of other changes.
  const isMarked = MARK.test(hash);
  const isOld = !isMarked || hash !== now;
  const single = !!definition.one;

  const changes = changesOf(copy, feed, isOld);
  const lines = changes.map(({ status, name, url }): PinnedLine => ({
    name: single ? undefined : name && textFor(name, locale),
    notice: statusNotice(status, locale)!,
    href: url,
  }));
  if (!lines.length && isMarked && isOld) {
    const text = now
      ? msg('There is a newer version of this text', { id: 'pinned.changed' })
      : msg('This text is no longer published at its source', { id: 'pinned.gone' });
    const date = updated && asOfLine({ asOf: updated }, locale);
    lines.push({ notice: { text: dotted(text, date), note: undefined } });
  }
  if (!lines.length) return undefined;

  const withdrawals = changes.filter(({ status }) => status.status === 'withdrawn');
  const withdrawn = withdrawals.some(({ isGone }) => isGone) ? 'gone' : withdrawals.length ? 'closed' : undefined;
  const item = (single && changes[0]?.newer) || '';
  const hasCurrent = now && isOld && !(single && withdrawn);
  return {
    lines,
    shown: withdrawn
      ? msg('The earlier version is therefore not shown here.', { id: 'pinned.hidden' })
      : asOf
        ? msg(str`This page shows the earlier version, as of ${formatDate(asOf, locale)}.`, { id: 'pinned.shown' })
        : '',
    withdrawn,
    moreLabel: moreWord(locale),
    revealLabel: msg('Show the withdrawn text', { id: 'pinned.reveal' }),
    hideLabel: msg('Hide the withdrawn text', { id: 'pinned.hide' }),
    withdrawnLabel: msg('Withdrawn text', { id: 'pinned.withdrawn' }),
    current: item || hasCurrent ? { item, label: msg('Show the current version', { id: 'pinned.current' }) } : undefined,
  };
}
