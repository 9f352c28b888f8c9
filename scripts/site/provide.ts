import { execSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

/** What the site is made of, and how each is made where it is not there; in this order, since later ones need earlier ones. */
const NEEDED: readonly (readonly [file: string, ...scripts: string[]])[] = [
  ['dist/integrity.json', 'build'],
  ['dist/demo/index.html', 'demo:build'],
  ['dist/wordpress/cssr.zip', 'wordpress'],
  ['dist/drupal/cssr.zip', 'drupal'],
  ['dist/storybook/index.html', 'storybook:build'],
];

/** Makes what is missing. @param fresh everything anew, whatever is there. */
export function provide(fresh: boolean): void {
  if (fresh) for (const [file] of NEEDED) rmSync(file, { force: true });
  for (const [file, ...scripts] of NEEDED)
    if (!existsSync(file))
      for (const script of scripts) {
        console.log(`npm run ${script}`);
        execSync(`npm run --silent ${script}`, { stdio: ['ignore', 'ignore', 'inherit'] });
      }
}
