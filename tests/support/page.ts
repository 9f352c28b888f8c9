import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong on a page, as lines. @param except selector of what is looked at elsewhere. */
export async function axe(page: Page, except: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (exclude) => {
    const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run(
      { include: 'html', exclude },
      { resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`));
  }, except);
}
