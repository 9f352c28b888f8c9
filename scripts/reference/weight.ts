import { readFileSync } from 'node:fs';
import type { Say } from './catalogue.js';

type Budgets = Readonly<Record<string, { readonly limit: number } | undefined>>;

/**
 * What an element costs a visitor, at most: the limits that `npm run size` holds, since exact numbers would be old after the next build.
 * A thousand bytes are a KB.
 */
export function weightOf(element: string, say: Say): string {
  const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8')) as Budgets;
  const most = (what: string) => (budgets[`${element} ${what}`] ?? budgets[`an element ${what}`])!.limit;
  const kilobytes = (bytes: number) => Math.ceil(bytes / 100) / 10;
  return [
    say(
      'At most {0} KB for a page with this element alone, Lit and all it needs included, as it travels (Brotli).',
      kilobytes(most('alone, with all it needs')),
    ),
    say('At most {0} KB more for a page that has the other elements.', kilobytes(most('added to the others'))),
    say('The words come besides: a few KB for each thing shown. `npm run size` measures it and fails above these limits.'),
  ].join(' ');
}
