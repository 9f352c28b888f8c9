import type { Heading } from '../../docs/site/pages/docs.js';

/** The anchor that the heading of a Markdown page has, as public forges make it, so that links work there and here. */
export function slugOf(heading: string, used: Map<string, number>): string {
  const slug = heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  const times = used.get(slug) ?? 0;
  used.set(slug, times + 1);
  return times ? `${slug}-${times}` : slug;
}

/**
 * The anchors of a page in another language, by the anchors of this one: where both have the same headings, each can be reached by the name it
 * has in the other. So a reader who changes the language stays in the section.
 */
export function anchorsOfOther(own: readonly Heading[], other: readonly Heading[]): ReadonlyMap<string, string> {
  const same = own.length === other.length && own.every(({ level }, i) => level === other[i]!.level);
  if (!same) return new Map();
  const taken = new Set(own.map(({ id }) => id));
  return new Map(own.flatMap(({ id }, i) => (taken.has(other[i]!.id) ? [] : [[id, other[i]!.id] as const])));
}
