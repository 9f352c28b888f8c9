import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { findChromium, launchChromium } from '../../scripts/browser.js';
import { cardFiles, edition, type Files } from './editions.js';
import { drupalVersion, noDrupal, startDrupal, type DrupalSite } from './drupal-site.js';
import { CARD, elements, messages, submit, visitsOf, type Visits } from './drupal-visits.js';
import { shippedIndex } from './php.js';

const SKIP = noDrupal || (!findChromium() && 'no Chromium');
const FOLDER = 'https://8.8.8.8/edition/';
const ADDRESS = `${FOLDER}edition.json`;
const FORMATS = ['basic_html', 'restricted_html', 'full_html'];
/** Its dates; no line breaks within them. */
const DAYS = { en: /6–7\sNovember\s2022/, ar: /٦–٧\sتشرين\sالثاني\/\u2060?نوفمبر\s٢٠٢٢/ };

describe(SKIP ? 'Drupal' : `Drupal ${drupalVersion()}`, { skip: SKIP }, () => {
  let site: DrupalSite;
  let browser: Browser;
  let admin: BrowserContext;
  let { login, open, publish, setFilter } = {} as Visits;

  before(async () => {
    assert.ok(existsSync('dist/drupal/cssr/cssr.info.yml'), 'npm run build && npm run drupal first');
    [site, browser] = await Promise.all([startDrupal(), launchChromium()]);
    ({ login, open, publish, setFilter } = visitsOf(site, browser));
    admin = await login('admin');
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  const json = async <Result>(code: string, arg?: unknown) => JSON.parse(await site.php(code, arg)) as Result;
  const html = async (path: string) => (await fetch(site.url + path)).text();
  const answers = (files: Files, status = 200) =>
    site.php(
      `\\Drupal::state()->set('cssr_test.answers', $arg);`,
      Object.fromEntries(Object.entries(files).map(([path, text]) => [FOLDER + path, [status, text]])),
    );
  async function saveSettings(page: Page, url: string) {
    await page.$eval('[name=edition_url]', (field, value) => ((field as HTMLInputElement).value = value), url);
    await submit(page, '#edit-submit');
  }

  it('installs the module, from modules/contrib', async () => {
    const faults = await json<string[]>(
      `\\Drupal::service('module_installer')->install(['cssr']); drupal_flush_all_caches();
      $faults = []; foreach (['block' => 'cssr_content', 'filter' => 'cssr'] as $kind => $id) if (!\\Drupal::service("plugin.manager.$kind")->hasDefinition($id)) $faults[] = $id;
      echo json_encode($faults);`,
    );
    assert.deepEqual(faults, []);
    await setFilter(FORMATS, true);
  });

  it('speaks Arabic, with the translations of its own folder', async () => {
    await site.php(
      `foreach (['compare', 'fetch', 'bulk', 'batch', 'translation'] as $file) \\Drupal::moduleHandler()->loadInclude('locale', 'inc', "locale.$file");
      locale_translation_check_projects_local(['cssr'], ['ar']);
      $context = []; locale_translation_batch_fetch_import('cssr', 'ar', _locale_translation_default_update_options(), $context);`,
    );
    const arabic = await json<string[]>(
      `echo json_encode(array_map(fn ($text) => (string) t($text, [], ['langcode' => 'ar']), ['CSSR content', 'Level of the heading']));`,
    );
    assert.deepEqual(arabic, ['محتوى غرفة دعم المجتمع المدني', 'مستوى العنوان']);
  });

  it('fills a placement in each format, in the language of the page, complete without script, an element with it', async () => {
    for (const format of FORMATS) {
      const path = await publish(`<p>Before</p><p>${CARD}</p><p>After</p>`, format);
      for (const [language, prefix] of [
        ['en', ''],
        ['ar', '/ar'],
      ] as const) {
        const without = await open(prefix + path, { script: false });
        const { text, direction } = await without.page.$eval('.cssr', (one) => ({
          text: one.textContent,
          direction: getComputedStyle(one).direction,
        }));
        assert.match(text, DAYS[language], format);
        assert.equal(direction, language === 'ar' ? 'rtl' : 'ltr');
        assert.equal(await without.page.$eval('.cssr', (one) => one.parentElement?.localName), 'div', 'no paragraph is around it');
        await without.close();
        const { page, requests, said, close } = await open(prefix + path);
        assert.deepEqual(await elements(page), ['cssr-mission-card ready']);
        assert.deepEqual(said, []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
          [],
          'nothing is asked of anyone else',
        );
        assert.deepEqual(
          requests.filter((url) => url.endsWith('.json')),
          [],
        );
        await close();
      }
    }
  });

  it('leaves links alone, and nothing in the place of a name that there is not', async () => {
    const page = await html(await publish(`<p><a href="/x">${CARD}</a></p><p>[cssr element="nothing"]</p><p>End</p>`));
    assert.match(page, /<a href="\/x">\[cssr element="mission-card" item="amman-2022-11"\]<\/a>/);
    assert.doesNotMatch(page, /<p>(\s|&nbsp;)*<\/p>/);
  });

  it('keeps what is written in the editor, attributes without a value too', async () => {
    for (const [format, text, expected] of [
      ['full_html', `<p>${CARD}</p><div data-cssr="recommendation-list" data-items="amman-2022-11-d7" data-compact>x</div>`, 2],
      ['basic_html', `<p>${CARD}</p>`, 1],
    ] as const) {
      const path = await publish('<p>x</p>', format);
      const { page, close } = await open(`${path}/edit`, { context: admin });
      await page.waitForSelector('.ck-editor__editable');
      await page.evaluate((value) => {
        const { Drupal } = window as unknown as { Drupal: { CKEditor5Instances: Map<string, { setData: (value: string) => void }> } };
        for (const editor of Drupal.CKEditor5Instances.values()) editor.setData(value);
      }, text);
      await submit(page, '#edit-submit');
      await close();
      const shown = await open(path);
      const found = await elements(shown.page);
      assert.equal(found.length, expected, `${format}: ${found.join()}`);
      if (expected === 2) assert.equal(await shown.page.$$eval('cssr-recommendation-list[compact]', (all) => all.length), 1);
      await shown.close();
    }
  });

  it('has a block that an administrator places', async () => {
    const { page, close } = await open('/admin/structure/block/add/cssr_content/olivero?region=content', { context: admin });
    await page.select('[name="settings[content]"]', 'mission-card|amman-2022-11');
    await page.select('[name="settings[theme]"]', 'ocha');
    await page.select('[name="settings[language]"]', 'ar');
    await submit(page, '#edit-actions-submit');
    await close();
    const shown = await open('/user/login');
    assert.match(await shown.page.$eval('.cssr', ({ textContent }) => textContent), DAYS.ar);
    assert.deepEqual(await elements(shown.page), ['cssr-mission-card ready']);
    assert.equal(await shown.page.$eval('.cssr', (one) => one.getAttribute('data-cssr-theme')), 'ocha');
    await shown.close();
  });

  it('has settings of the block that can be validated, at first and as they are set', async () => {
    const faults = await json<string[][]>(
      `$typed = \\Drupal::service('config.typed'); $defaults = \\Drupal::service('plugin.manager.block')->createInstance('cssr_content')->getConfiguration();
      $faults = fn (array $change) => array_map(fn ($one) => (string) $one->getPropertyPath(), iterator_to_array($typed->createFromNameAndData('block.settings.cssr_content', $change + $defaults)->validate()));
      echo json_encode(array_map($faults, $arg));`,
      [
        { label: 'x' },
        { label: 'x', element: 'mission-list', item: 'group=twg4&kinds=survey', language: 'ar', theme: 'ocha', heading_level: '3' },
        { label: 'x', element: 'nothing' },
        { label: 'x', language: 'xx' },
        { label: 'x', theme: 'x' },
        { label: 'x', heading_level: '7' },
        { label: 'x', item: '<b>' },
        { label: 'x', element: null },
      ],
    );
    assert.deepEqual(
      faults.map((paths) => [...new Set(paths.filter(Boolean))].join()),
      ['', '', 'element', 'language', 'theme', 'heading_level', 'item', 'element'],
    );
    assert.equal(
      await site.php(
        `echo json_encode(array_key_exists('FullyValidatable', \\Drupal::service('config.typed')->getDefinition('block.settings.cssr_content')['constraints']));`,
      ),
      'true',
    );
  });

  it('is a component too, and a library for each element', async () => {
    const [shown, attached, libraries] = await json<[string, string[], string[]]>(
      `$build = ['#type' => 'component', '#component' => 'cssr:content', '#props' => ['element' => 'mission-card', 'item' => 'amman-2022-11', 'language' => 'ar', 'theme' => 'ocha']];
      $html = (string) \\Drupal::service('renderer')->renderInIsolation($build);
      echo json_encode([$html, $build['#attached']['library'], array_keys(\\Drupal::service('library.discovery')->getLibrariesByExtension('cssr'))]);`,
    );
    assert.match(shown, DAYS.ar);
    assert.ok(attached.includes('cssr/script.cssr-mission-card') && attached.includes('cssr/theme.ocha'));
    for (const element of Object.keys(shippedIndex().elements)) assert.ok(libraries.includes(`element.${element}`), element);
    const enums = await json<Record<string, { enum?: string[] }>>(
      `echo json_encode(\\Drupal::service('plugin.manager.sdc')->getDefinition('cssr:content')['props']['properties']);`,
    );
    assert.ok(enums['element']!.enum!.includes('mission-card') && enums['item']!.enum!.includes('amman-2022-11'));
    assert.ok(enums['language']!.enum!.includes('ar') && enums['theme']!.enum!.includes('ocha'));
  });

  it('has its words where content comes into a page by AJAX', async () => {
    const path = await publish(`<p>${CARD}</p>`);
    const { page, said, close } = await open('/admin/content', { context: admin });
    await page.waitForFunction(() => 'ajax' in ((window as unknown as { Drupal: object }).Drupal ?? {}));
    await page.evaluate(async (url) => {
      const place = document.createElement('div');
      place.id = 'late';
      document.body.append(place);
      const { Drupal } = window as unknown as { Drupal: { ajax: (options: object) => { execute: () => Promise<unknown> } } };
      await Drupal.ajax({ url, wrapper: 'late', method: 'html', httpMethod: 'GET' }).execute();
    }, path);
    await page.waitForSelector('cssr-mission-card[state=ready]');
    assert.match(await page.$eval('cssr-mission-card', (card) => card.shadowRoot!.textContent), DAYS.en);
    assert.deepEqual(
      said.filter((text) => text.includes('cssr')),
      [],
    );
    await close();
  });

  it('fetches a newer edition by cron, renews cached pages, and keeps the last good copy', async () => {
    const path = await publish(`<p>${CARD}</p>`, 'restricted_html');
    await html(path);
    assert.equal((await fetch(site.url + path)).headers.get('x-drupal-cache'), 'HIT');
    await answers(edition('2026-12-01', cardFiles('Edition one')));
    await site.php(`\\Drupal::configFactory()->getEditable('cssr.settings')->set('edition_url', $arg)->save();`, ADDRESS);
    const cron = `\\Drupal::keyValue('cssr')->set('state', ['checked' => 0] + (array) \\Drupal::keyValue('cssr')->get('state')); \\Drupal::service('cron')->run();`;
    await site.php(cron);
    assert.match(await html(path), /data-edition="2026-12-01".*Edition one/s);
    await html(path);
    assert.equal((await fetch(site.url + path)).headers.get('x-drupal-cache'), 'HIT');
    await answers({ 'edition.json': 'no' }, 500);
    await site.php(cron);
    assert.match(await html(path), /Edition one/);
    const report = await open('/admin/reports/status', { context: admin });
    assert.match(await report.page.$eval('main', ({ textContent }) => textContent), /CSSR content[\s\S]*last good copy[\s\S]*answered 500/);
    await report.close();
  });

  it('has settings that keep to https, and whose warnings end with what they warned of', async () => {
    const { page, close } = await open('/admin/config/content/cssr', { context: admin });
    assert.match((await messages(page)).join(), /answered 500/);
    await saveSettings(page, 'http://elsewhere.example/edition.json');
    assert.match((await messages(page)).join(), /begin with https/);
    await answers(edition('2026-12-02', cardFiles('Edition two')));
    await saveSettings(page, ADDRESS);
    const said = (await messages(page)).join();
    assert.match(said, /saved/);
    assert.doesNotMatch(said, /500/);
    await page.goto(`${site.url}/ar/admin/config/content/cssr`);
    assert.match(await page.$eval('label[for=edit-edition-url]', ({ textContent }) => textContent), /الطبعة/);
    await page.goto(`${site.url}/admin/config/content/cssr`);
    await page.click('[name=script]');
    await submit(page, '#edit-submit');
    const plain = await html(await publish(`<p>${CARD}</p>`));
    assert.match(plain, /Edition two/);
    assert.doesNotMatch(plain, /cssr-core|class="cssr-content"/);
    await close();
  });

  it('can be uninstalled once no format has the filter, and leaves nothing; texts show the placement', async () => {
    const path = await publish(`<p>${CARD}</p>`);
    const reasons = () =>
      site.php(`echo implode(' ', array_map('strval', \\Drupal::service('module_installer')->validateUninstall(['cssr'])['cssr'] ?? []));`);
    assert.match(await reasons(), /filter formats: .*Basic HTML/);
    await setFilter(FORMATS, false);
    assert.equal(await reasons(), '');
    const left = await json<unknown>(
      `\\Drupal::service('module_installer')->uninstall(['cssr']);
      echo json_encode([\\Drupal::keyValue('cssr')->getAll(), \\Drupal::configFactory()->listAll('cssr'), array_filter(\\Drupal::configFactory()->listAll('block.block'), fn ($name) => str_contains($name, 'cssr'))]);`,
    );
    assert.deepEqual(left, [[], [], []]);
    assert.match(await html(path), /\[cssr element="mission-card" item="amman-2022-11"\]/);
  });

  it('has said nothing in the log of PHP or of Drupal', async () => {
    const lines = await json<string[]>(
      `echo json_encode(\\Drupal::database()->query("select concat(message, variables) from {watchdog} where type = 'php'")->fetchCol());`,
    );
    assert.deepEqual(
      [...lines, ...site.log().split('\n')].filter((line) => line.includes('contrib/cssr')),
      [],
    );
  });
});
