import type { Draft } from '../draft.js';

/** The drafts that undo and redo go through. */
export interface History {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** Where something is being typed: what is typed on in the same place is the same step. */
  readonly typing?: string;
}

/** So many steps can be undone. Drafts have most of their parts in common, so that a step needs little memory. */
const MOST = 1000;

export const startOf = (draft: Draft): History => ({ past: [], present: draft, future: [] });

/** After a change. What changes nothing is no step. */
export function after(history: History, draft: Draft): History {
  const { past, present, typing } = history;
  if (draft === present) return history;
  const place = typedPlace(present, draft);
  const goesOn = place !== undefined && place === typing && past.length > 0;
  return {
    past: goesOn ? past : [...past.slice(-MOST + 1), present],
    present: draft,
    future: [],
    ...(place !== undefined && { typing: place }),
  };
}

export function undone({ past, present, future }: History): History | undefined {
  const before = past.at(-1);
  return before && { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone({ past, present, future }: History): History | undefined {
  const [next, ...rest] = future;
  return next && { past: [...past, present], present: next, future: rest };
}

/**
 * Where the one text is that two drafts differ in; undefined where they differ in more, or in something else. A paragraph is one place, also
 * where its marks have moved.
 */
export function typedPlace(before: unknown, draft: unknown, path = ''): string | undefined {
  if (typeof before === 'string' && typeof draft === 'string') return path;
  if (typeof before !== 'object' || typeof draft !== 'object' || !before || !draft) return undefined;
  const [a, b] = [before, draft] as readonly Record<string, unknown>[];
  const changed = [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter((key) => a![key] !== b![key] && key !== 'earlier');
  const isParagraph = 'marks' in b! && a!['key'] === b['key'] && a!['text'] !== b['text'];
  if (isParagraph) return changed.every((key) => key === 'text' || key === 'marks') ? `${path}/${String(b['key'])}` : undefined;
  const [key, more] = changed;
  if (key === undefined || more !== undefined) return undefined;
  return typedPlace(a![key], b![key], `${path}/${key}`);
}
