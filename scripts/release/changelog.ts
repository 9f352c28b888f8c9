/** What changesets calls the sizes of changes, as a reader of the changelog would. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Major Changes': 'Needs something of you',
  'Minor Changes': 'New',
  'Patch Changes': 'Mended',
};

/** The changelog for people: the newest version has a date, and its changes are told apart by what they mean for a reader. */
export const forPeople = (changelog: string, version: string, date: string): string =>
  changelog
    .replace(new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: \\(unreleased\\))?$`, 'm'), `## ${version} (${date})`)
    .replace(/^### (.+)$/gm, (line, heading: string) => (HEADINGS[heading] ? `### ${HEADINGS[heading]}` : line));

/** What the changelog says of a version, without its heading: the text of its release. */
export const entryOf = (changelog: string, version: string): string => {
  const [, ...parts] = changelog.split(/^## /m);
  const entry = parts.find((part) => part.startsWith(`${version} `) || part.startsWith(`${version}\n`));
  return entry?.slice(entry.indexOf('\n') + 1).trim() ?? '';
};
