/** Who a page is for, and in which order pages are read. A page that is not named here stands last, with the developers. */
export const GROUPS = {
  webmasters: ['embedding', 'wordpress', 'drupal', 'frame', 'checkup', 'serving', 'privacy', 'upgrading'],
  editors: ['publishing', 'content-rules', 'snippets', 'editions', 'languages'],
  designers: ['themes', 'accessibility'],
  developers: ['readme', 'frameworks', 'feed', 'edition-format', 'performance'],
  maintainers: ['contributing', 'releasing', 'releases', 'security', 'changelog'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

/** Folders of `docs/` whose pages belong to a group. */
const FOLDERS: Readonly<Record<string, Group>> = { elements: 'developers', decisions: 'maintainers' };

export function groupOf(id: string): Group {
  const named = GROUP_NAMES.find((group) => (GROUPS[group] as readonly string[]).includes(id));
  return named ?? FOLDERS[id.split('/')[0]!] ?? 'developers';
}

/** Pages in the order of reading: those that are named, then the others by their names. */
export function inOrder<T extends { readonly id: string }>(pages: readonly T[]): readonly T[] {
  const place = ({ id }: T) => {
    const group = groupOf(id);
    const at = (GROUPS[group] as readonly string[]).indexOf(id);
    return [GROUP_NAMES.indexOf(group), at < 0 ? Number.MAX_SAFE_INTEGER : at, id] as const;
  };
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return [...pages].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return compare(one[0], other[0]) || compare(one[1], other[1]) || compare(one[2], other[2]);
  });
}
