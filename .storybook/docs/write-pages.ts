import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { guides, guideTitle, WELCOME } from '../../scripts/reference/storybook-ids.js';

const FOLDER = '.storybook/pages';

// A line without words between `import` and what is shown: MDX needs it.
const page = (title: string, name: string) => `{/* Made by .storybook/main.ts, from docs/. */}
import { Meta } from '@storybook/addon-docs/blocks';

<Meta title="${title}" />

<docs-page page="${name}"></docs-page>
`;

/** Makes a page of Storybook for each of `docs/`, so that a new one needs no line anywhere. */
export function writePages(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) rmSync(`${FOLDER}/${file}`);
  writeFileSync(`${FOLDER}/${WELCOME}.mdx`, page('Welcome', WELCOME));
  for (const name of guides()) writeFileSync(`${FOLDER}/${name}.mdx`, page(guideTitle(name), name));
}
