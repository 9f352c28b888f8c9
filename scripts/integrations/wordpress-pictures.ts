/**
 * `npm run wordpress:pictures`, after `npm run wordpress`: the pictures of the plugin directory, `dist/wordpress-pictures/screenshot-1.png` and
 * so on, in the order of the readme. They are taken in the newest WordPress that `WORDPRESS=folder` names, else in that of Debian.
 */
import type { Frame, Page } from 'puppeteer-core';
import { startWordPress, WORDPRESS_FOLDERS } from '../../tests/integrations/wordpress-site.js';
import { visitsOf } from '../../tests/integrations/wordpress-visits.js';
import '../../tests/integrations/wordpress-scripts.js';
import { launchChromium } from '../browser.js';
import { freshFolder } from './files.js';

const CARD = { element: 'mission-card', item: 'amman-2022-11' };
const FIGURE = { kind: 'figure', item: 'geneva-rounds', sentence: 'The Room met {fact} times in Geneva ({as-of}).' };

const out = freshFolder('dist/wordpress-pictures');
const [site, browser] = await Promise.all([startWordPress(WORDPRESS_FOLDERS.at(-1)), launchChromium()]);
try {
  const visits = visitsOf(site, browser);
  const context = await visits.logIn('admin');
  const open = async (path: string) => (await visits.open(`${site.url}/wp-admin/${path}`, { context, width: 1280 })).page;
  const canvasOf = async (page: Page): Promise<Frame> =>
    (await (await page.$('iframe[name=editor-canvas]'))?.contentFrame()) ?? page.mainFrame();
  const put = (page: Page, name: string, attributes: object = {}) =>
    page.evaluate(
      async (given) => {
        await wp.data.dispatch('core/block-editor')['resetBlocks']!([wp.blocks.createBlock(given.name, given.attributes)]);
        const [first] = wp.data.select('core/block-editor')['getBlockOrder']!() as string[];
        await wp.data.dispatch('core/block-editor')['selectBlock']!(first);
      },
      { name, attributes },
    );
  let number = 0;
  const picture = (page: Page) => page.screenshot({ path: `${out}/screenshot-${++number}.png` });

  const page = await open('post-new.php?post_type=page');
  await page.evaluate(async () => {
    await wp.data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false);
    await wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block');
    await wp.data.dispatch('core/editor')['editPost']!({ title: 'Amman' });
  });
  await put(page, 'cssr/content');
  const canvas = await canvasOf(page);
  await (await canvas.waitForSelector('.cssr-chooser input'))!.type('عمان');
  await canvas.waitForFunction(() => document.querySelector('.cssr-choice')?.textContent.includes('Amman'));
  await picture(page);
  for (const language of ['en', 'ar']) {
    await put(page, 'cssr/content', { ...CARD, language });
    await canvas.waitForSelector(`.cssr[lang=${language}] article`);
    await picture(page);
  }
  await put(page, 'core/paragraph', { metadata: { bindings: { content: { source: 'cssr/fact', args: FIGURE } } } });
  await canvas.waitForFunction(() => document.querySelector('[data-type="core/paragraph"]')?.textContent.includes('10'));
  await picture(page);
  await picture(await open('options-general.php?page=cssr'));
} finally {
  await browser.close();
  await site.stop();
}
