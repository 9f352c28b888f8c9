import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { drupalVersion, noDrupal, startDrupal, type DrupalSite } from './drupal-site.js';
import { CARD, elements, messages, submit, visitsOf, type Visits } from './drupal-visits.js';

const SKIP = noDrupal || (!findChromium() && 'no Chromium');
/** The button that saves a page or its layout; a search form has one of the same name. */
const SAVE = 'form[id^="node-"] [data-drupal-selector="edit-submit"]';
const THEMED = CARD.replace(']', ' theme="ocha"]');

describe(SKIP ? 'Drupal, as its people use it' : `Drupal ${drupalVersion()}, as its people use it`, { skip: SKIP }, () => {
  let site: DrupalSite;
  let browser: Browser;
  let { login, open, publish, setFilter } = {} as Visits;

  before(async () => {
    assert.ok(existsSync('dist/drupal/cssr/cssr.info.yml'), 'npm run build && npm run drupal first');
    [site, browser] = await Promise.all([startDrupal(), launchChromium()]);
    ({ login, open, publish, setFilter } = visitsOf(site, browser));
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const arabic = async (texts: readonly string[], context: string) =>
    JSON.parse(
      await site.php(
        `echo json_encode(array_map(fn ($text) => (string) t($text, [], ['langcode' => 'ar'] + array_filter(['context' => $arg[1]])), $arg[0]));`,
        [texts, context],
      ),
    ) as string[];
  /** Somebody new, with these roles. */
  const account = (name: string, role: string, permissions: readonly string[]) =>
    site.php(
      `$role = \\Drupal\\user\\Entity\\Role::load($arg[1]) ?? \\Drupal\\user\\Entity\\Role::create(['id' => $arg[1], 'label' => $arg[1]]);
      foreach ($arg[2] as $permission) $role->grantPermission($permission);
      $role->save();
      $user = \\Drupal\\user\\Entity\\User::create(['name' => $arg[0], 'pass' => $arg[0], 'mail' => "$arg[0]@example.org", 'status' => 1]);
      $user->addRole($arg[1]);
      $user->save();`,
      [name, role, permissions],
    );
  const click = (page: Page, selector: string) => page.$eval(selector, (one) => (one as HTMLElement).click());

  it('an administrator installs it under Extend, and its Arabic comes along', async () => {
    const { page } = await open('/admin/modules', { context: await login('admin') });
    await click(page, '[name="modules[cssr][enable]"]');
    await submit(page, '#edit-submit');
    await page.waitForFunction(() => document.body.textContent.includes('has been installed'));
    assert.deepEqual(await arabic(['CSSR content', 'Level of the heading'], ''), ['محتوى غرفة دعم المجتمع المدني', 'مستوى العنوان']);
    assert.deepEqual(await arabic(['Theme', 'High contrast'], 'CSSR'), ['المظهر', 'تباين عالٍ']);
    const own = ['Content', 'Language', 'Theme', 'Norway', 'Up to date'];
    assert.deepEqual(await arabic(own, ''), own, 'words that Drupal has too are left to it');
  });

  it('an administrator switches the filter on for a format that has an editor', async () => {
    const { page } = await open('/admin/config/content/formats/manage/full_html', { context: await login('admin') });
    await click(page, '[name="filters[cssr][status]"]');
    await submit(page, '#edit-actions-submit');
    assert.match((await messages(page)).join(), /has been updated/);
    const { page: shown, close } = await open(await publish(`<p>${CARD}</p>`));
    assert.deepEqual(await elements(shown), ['cssr-mission-card ready']);
    await close();
    await setFilter(['basic_html', 'restricted_html'], true);
  });

  it('a contributor is shown how it is written, in either direction, and writes two in a row', async () => {
    await site.php(`\\Drupal\\user\\Entity\\Role::load('authenticated')->revokePermission('use text format basic_html')->save();`);
    await account('contributor', 'contributor', ['create page content', 'use text format restricted_html']);
    const context = await login('contributor');
    for (const path of ['/ar/node/add/page', '/node/add/page']) {
      const { page, close } = await open(path, { context });
      const code = await page.$$eval('.filter-guidelines code, .tips code', (all) =>
        all.filter(({ textContent }) => textContent.startsWith('[cssr')).map((one) => [one.textContent, getComputedStyle(one).direction]),
      );
      assert.deepEqual(code, [[CARD, 'ltr']], path);
      if (path === '/node/add/page') {
        await page.type('[name="title[0][value]"]', 'Two');
        await page.$eval(
          '[name="body[0][value]"]',
          (field, value) => ((field as HTMLTextAreaElement).value = value),
          `${THEMED}\n\n${CARD}`,
        );
        await submit(page, SAVE);
        assert.deepEqual(await elements(page), ['cssr-mission-card ready', 'cssr-mission-card ready']);
        const blocks = await page.$$eval('.cssr', (all) =>
          all.map((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return { top, bottom, color: getComputedStyle(one).getPropertyValue('--cssr-sys-heading').trim() };
          }),
        );
        assert.ok(blocks[1]!.top - blocks[0]!.bottom > 12, 'they stand apart');
        assert.notEqual(blocks[0]!.color, '');
        assert.equal(blocks[1]!.color, '', 'the theme of the one is not that of the other');
      }
      await close();
    }
  });

  it('an editor types it into CKEditor, in an interface of either direction', async () => {
    await account('editor', 'content_editor', ['create page content', 'use text format basic_html']);
    const context = await login('editor');
    for (const prefix of ['', '/ar']) {
      const { page, close } = await open(`${prefix}/node/add/page`, { context });
      await page.type('[name="title[0][value]"]', 'Typed');
      const editor = await page.waitForSelector('.ck-editor__editable');
      await editor!.click();
      for (const text of ['Before', CARD, 'After']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await submit(page, SAVE);
      assert.deepEqual(await elements(page), ['cssr-mission-card ready'], prefix);
      await close();
    }
  });

  it('an administrator adds the block in Layout Builder, sees it at once, and so do visitors', async () => {
    await site.php(
      `\\Drupal\\layout_builder\\Entity\\LayoutBuilderEntityViewDisplay::load('node.page.default')->enableLayoutBuilder()->setOverridable()->save();`,
    );
    const context = await login('admin');
    for (const prefix of ['', '/ar']) {
      const path = prefix + (await publish('<p>Text</p>'));
      const { page, said, close } = await open(`${path}/layout`, { context });
      await click(page, '.layout-builder__add-block a');
      await page.waitForSelector('#drupal-off-canvas a[href*="cssr_content"]');
      await click(page, '#drupal-off-canvas a[href*="cssr_content"]');
      await page.waitForSelector('[name="settings[content]"]');
      await page.select('[name="settings[content]"]', 'mission-card|amman-2022-11');
      const themes = await page.$$eval('[name="settings[theme]"] option', (all) => all.map(({ textContent }) => textContent));
      assert.ok(themes.includes(prefix ? 'تباين عالٍ' : 'High contrast'), themes.join());
      // A press, and once the panel stands still: Drupal listens to the button going down.
      await page.locator('#drupal-off-canvas [data-drupal-selector="edit-actions-submit"]').click();
      await page.waitForSelector('cssr-mission-card[state=ready]');
      await submit(page, SAVE);
      assert.deepEqual(
        said.filter((text) => text.includes('cssr')),
        [],
      );
      await close();
      const visit = await open(path);
      assert.deepEqual(await elements(visit.page), ['cssr-mission-card ready']);
      await visit.close();
    }
  });

  it('a visitor turns the page of a view with AJAX', async () => {
    await site.php(
      `$node = fn ($text) => \\Drupal\\node\\Entity\\Node::create(['type' => 'page', 'title' => $text, 'status' => 1, 'sticky' => 1, 'body' => ['value' => $text, 'format' => 'restricted_html']])->save();
      foreach ($arg as $text) $node($text);
      \\Drupal\\views\\Entity\\View::create(['id' => 'pieces', 'label' => 'Pieces', 'base_table' => 'node_field_data', 'display' => [
        'default' => ['id' => 'default', 'display_plugin' => 'default', 'position' => 0, 'display_options' => [
          'use_ajax' => TRUE,
          'pager' => ['type' => 'mini', 'options' => ['items_per_page' => 1]],
          'row' => ['type' => 'entity:node', 'options' => ['view_mode' => 'full']],
          'filters' => ['sticky' => ['id' => 'sticky', 'table' => 'node_field_data', 'field' => 'sticky', 'plugin_id' => 'boolean', 'value' => '1']],
          'sorts' => ['nid' => ['id' => 'nid', 'table' => 'node_field_data', 'field' => 'nid', 'plugin_id' => 'standard']],
        ]],
        'page_1' => ['id' => 'page_1', 'display_plugin' => 'page', 'position' => 1, 'display_options' => ['path' => 'pieces']],
      ]])->save();
      \\Drupal::service('router.builder')->rebuild();`,
      ['Without any', CARD],
    );
    for (const path of ['/pieces', '/ar/pieces']) {
      const { page, requests, close } = await open(path);
      assert.deepEqual(await elements(page), []);
      await click(page, '.pager__item--next a');
      await page.waitForSelector('cssr-mission-card[state=ready]');
      assert.ok(requests.some((url) => url.includes('/views/ajax')));
      await close();
    }
  });

  it('an administrator reads settings and faults in Arabic', async () => {
    const { page } = await open('/ar/admin/config/content/cssr', { context: await login('admin') });
    assert.equal(await page.$eval('[name=edition_url]', (field) => getComputedStyle(field).direction), 'ltr');
    await page.$eval('[name=edition_url]', (field) => ((field as HTMLInputElement).value = 'http://elsewhere.example/edition.json'));
    await submit(page, '#edit-submit');
    assert.match((await messages(page)).join(), /يجب أن يبدأ العنوان/);
    await page.$eval('[name=edition_url]', (field) => ((field as HTMLInputElement).value = 'https://8.8.8.8/edition.json'));
    await submit(page, '#edit-submit');
    assert.match((await messages(page)).join(), /أجاب الخادم بالرمز 404/);
  });
});
