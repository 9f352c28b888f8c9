import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The page that Storybook opens. */
export const WELCOME = 'welcome';

/** As Storybook makes the id of a title. */
const sanitized = (title: string) =>
  title
    .toLowerCase()
    .replace(/[ ’–—―′¿'`~!@#$%^&*()_|+\-=?;:'",.<>{}[\]\\/]/gi, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
const docsOf = (title: string) => `${sanitized(title)}--docs`;

const sentenceCase = (name: string) => name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The pages of `docs/` that Storybook has: its guides, by their names. */
export const guides = (): readonly string[] => readdirSync('docs').flatMap((file) => /^([a-z-]+)\.md$/.exec(file)?.[1] ?? []);

/** Names that have capitals of their own. */
const SPELT: Readonly<Record<string, string>> = { wordpress: 'WordPress' };

export const guideTitle = (name: string): string => `Guides/${SPELT[name] ?? sentenceCase(name)}`;

/** The page of Storybook that stands for a page of the docs; none where it has none. */
export function idOf(page: string): string | undefined {
  if (page === WELCOME || page === 'readme' || page === 'elements/overview') return docsOf('Welcome');
  const [, element] = /^elements\/cssr-([a-z-]+)$/.exec(page) ?? [];
  if (element === undefined) return guides().includes(page) ? docsOf(guideTitle(page)) : undefined;
  const file = `stories/${element}.stories.ts`;
  const title = existsSync(file) && /^ {2}title: '(.+)',$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return title ? docsOf(`Elements/${title}`) : undefined;
}
