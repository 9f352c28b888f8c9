import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { fieldsOf, FOLDER, linkOf, PAGES, readChoice, SCREENS, type Choice, type Offer } from '../../demo/snippets/choice.js';
import { themeNames } from '../../src/themes/theme-names.js';
import { wordOf } from '../../demo/snippets/fields.js';
import { produce } from '../../demo/snippets/produce.js';
import { isMarkup, WAYS } from '../../demo/snippets/ways.js';
import { attributeWords } from '../../demo/snippets/words.js';
import { findChromium, launchChromium, PATIENCE } from '../../scripts/browser.js';
import { COMMANDS } from '../../src/cli/commands.js';
import { called } from '../../src/cli/program.js';
import { directionOf } from '../../src/locale/language.js';
import { INTERFACE_LANGUAGES } from '../../src/locale/languages.js';
import { getLocale } from '../../src/locale/locale.js';
import { ELEMENT_NAMES } from '../../src/publish/catalogue.js';
import { VERSION } from '../../src/version.js';
import { cssrFeed as feed } from '../support/node.js';
import { axe } from '../support/page.js';

const OFFER: Offer = { feed, themes: ['ocha', 'un-ose'], language: 'en' };
const read = (link: string) => readChoice(new URLSearchParams(link.replace('#', '')), OFFER);

describe('what is chosen in the snippet studio', () => {
  it('comes back out of its link', () => {
    const choice: Choice = {
      element: 'mission-list',
      attributes: { kinds: 'geneva-round survey', heading: 'Rounds & "more"', layout: 'timeline', 'page-size': '4' },
      language: 'ar',
      delivery: 'block',
      words: 'pinned',
      theme: 'ocha',
      sheet: true,
      page: 'hostile',
      screen: 'desktop',
      width: 400,
      height: 900,
      base: 'https://example.org/cssr/',
      bold: false,
      brief: false,
    };
    assert.deepEqual(read(linkOf(choice)), choice);
    const text: Choice = { ...choice, delivery: 'text', bold: true, brief: true };
    assert.deepEqual(read(linkOf(text)), text);
    assert.equal(linkOf(read('')), '#element=mission-card&language=en');
  });

  it('is as at the start where a link says what cannot be', () => {
    const { element, attributes, delivery, theme, width } = read(
      '#element=x&item=nothing&delivery=post&theme=../x&width=9&heading-level=1',
    );
    assert.deepEqual(
      { element, attributes, delivery, theme, width },
      { ...{ element: 'mission-card', attributes: {} }, delivery: 'element', theme: '', width: 1200 },
    );
    assert.deepEqual(read('#element=mission-list&kinds=survey+dance').attributes, { kinds: 'survey' });
    assert.ok(read('#element=term').attributes['item'], 'a term is always one');
  });

  it('has a word in each language for all that can be chosen', () => {
    for (const element of ELEMENT_NAMES)
      for (const [name, kind] of Object.entries(fieldsOf({ element, delivery: 'element' }))) {
        assert.ok(name in attributeWords(getLocale('en')), `${element} ${name}`);
        if (typeof kind !== 'object' || !('one' in kind || 'some' in kind)) continue;
        for (const word of 'one' in kind ? kind.one : kind.some) {
          for (const language of INTERFACE_LANGUAGES) {
            const said = wordOf(name, word, kind, feed, getLocale(language));
            if (directionOf(language) === 'rtl') assert.match(said, /[\u0600-\u06ff]|^0123$/, `${element} ${name}=${word}`);
            if (!/^\d+$/.test(word)) assert.notEqual(said, word, `${element} ${name} ${language}`);
          }
        }
      }
  });
});

describe('the snippet studio', { skip: !findChromium() && 'no Chromium' }, () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  let base: string;
  const requests: string[] = [];
  const said: string[] = [];

  before(async () => {
    assert.ok(existsSync('dist/demo/snippets.html'), 'npm run build && npm run demo:build first');
    server = await preview({ configFile: 'demo/vite.config.ts', logLevel: 'silent', preview: { port: 0 } });
    base = server.resolvedUrls!.local[0]!;
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const settled = () => page.waitForSelector('#stage[data-ready]');
  async function open(link: string, name = 'snippets'): Promise<void> {
    if (page.url().startsWith(`${base}${name}.html`))
      await page.evaluate((hash) => location.replace(hash), link || '#element=mission-card&language=en');
    else await page.goto(`${base}${name}.html${link}`);
    await drawn();
    await settled();
  }
  const shownFrame = async (): Promise<Frame> => await (await page.$('#stage iframe'))!.contentFrame();
  /** All words of a page, those within elements too; of the frame within, where there is one. */
  async function previewWords(): Promise<string> {
    const outer = await shownFrame();
    const frame = outer.childFrames()[0] ?? outer;
    return frame.evaluate(() => {
      let words = '';
      const roots: Node[] = [document.body];
      for (const root of roots) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Element) roots.push(...(node.shadowRoot ? [node.shadowRoot] : []));
          else words += ` ${node.textContent}`;
        }
      }
      return words.replace(/[\u2060-\u2069]/g, '').replace(/\s+/g, ' ');
    });
  }
  const choose = (choice: Partial<Choice>): Choice => ({
    ...read('#element=mission-card&item=amman-2022-11'),
    ...choice,
  });
  /** After a key was pressed. */
  const drawn = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  /** When the mission was, as each language writes it, or as a table has it. */
  const DATES: Record<string, RegExp> = {
    en: /6–7 November 2022|2022-11-06/,
    ar: /نوفمبر ٢٠٢٢|2022-11-06/,
    fr: /6[–-]7 novembre 2022|6 et 7 novembre 2022|2022-11-06/,
  };
  for (const delivery of WAYS)
    it(`${delivery}: previews the content in the language chosen, and gives what the command gives`, async () => {
      for (const language of INTERFACE_LANGUAGES) {
        // Only a list is a table.
        const one = choose({ delivery, language });
        const choice: Choice = delivery === 'csv' ? { ...one, element: 'mission-list', attributes: {} } : one;
        await open(linkOf(choice), language === 'en' ? 'snippets-ar' : 'snippets');
        const wanted = DATES[language]!;
        // A frame in the frame comes later.
        for (let i = 0; i < 400 && !wanted.test(await previewWords()); i++) await new Promise((done) => setTimeout(done, 50));
        assert.match(await previewWords(), wanted, language);
        const code = await text('#snippet');
        assert.equal(code, produce(choice, feed, FOLDER));
        const words = isMarkup(delivery) ? code : await (await shownFrame()).$eval('.words', ({ textContent }) => textContent);
        assert.equal(words, code.replaceAll('\r', ''));
        assert.equal(await byCommand(await text('#command')), code.endsWith('\n') ? code : `${code}\n`);
      }
    });

  /** What the command, as it is told, writes. */
  async function byCommand(command: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-snippets-'));
    const out = join(folder, 'snippet');
    const [npx, cssr, name, ...args] = command.match(/'[^']*'|\S+/g)!.map((word) => word.replace(/^'|'$/g, ''));
    assert.equal(`${npx} ${cssr} ${name}`, 'npx cssr-widgets snippet');
    const log = console.log;
    console.log = () => {};
    try {
      await called(COMMANDS, [
        'snippet',
        ...args.map((word) => (word === 'cssr.feed.json' ? 'demo/content/cssr.feed.json' : word)),
        '--out',
        out,
      ]).run();
      return readFileSync(out, 'utf8');
    } finally {
      console.log = log;
      rmSync(folder, { recursive: true });
    }
  }

  for (const shown of PAGES)
    it(`shows every element on a ${shown} page, under the policy that is told`, async () => {
      for (const element of ELEMENT_NAMES) {
        await open(linkOf({ ...read(`#element=${element}`), page: shown, theme: 'ocha', sheet: true, language: 'ar' }));
        const frame = await shownFrame();
        const tag = `cssr-${element}`;
        // The switch of languages has no state, and without script no element has.
        const isAlive = element === 'language-switch' ? ':defined' : '[state=ready]';
        if (shown === 'still') assert.equal(await frame.$eval(tag, (node) => node.shadowRoot), null);
        else await frame.waitForSelector(`${tag}${isAlive}`, { timeout: 20_000 });
      }
    });

  it('shows as wide a page and a place as chosen', async () => {
    for (const [screen, width] of Object.entries(SCREENS)) {
      await open(linkOf(choose({ screen: screen as keyof typeof SCREENS, width: 300 })));
      const frame = await shownFrame();
      assert.equal(await frame.evaluate(() => innerWidth), width);
      assert.equal(await frame.$eval('.place', (place) => place.clientWidth), 300);
    }
  });

  it('chooses a single statement by keyboard, and shows nothing else, with script and without', async () => {
    await open('#element=recommendation-list&language=en');
    await page.focus('#attribute-items');
    await page.keyboard.type('shadow parliament');
    assert.equal(await text('record-picker [role=status]'), 'Found: 1');
    await page.keyboard.press('Enter');
    await drawn();
    await settled();
    assert.equal(new URL(page.url()).hash, '#element=recommendation-list&items=amman-2022-11-d7&language=en');
    const code = await text('#snippet');
    assert.match(code, /^<cssr-recommendation-list items="amman-2022-11-d7" [^]*civil shadow parliament[^]*more active part/);
    assert.doesNotMatch(code, /Concern|Demand|formal recommendation/);
    const frame = await shownFrame();
    await frame.waitForSelector('cssr-recommendation-list[state=ready]');
    const rows = await frame.$eval('cssr-recommendation-list', (list) => list.shadowRoot!.querySelectorAll('[part=row]').length);
    assert.equal(rows, 1);
  });

  /** What the list below the search field offers, and which of it is told as the one that Enter takes. */
  const offered = () =>
    page.$eval('[role=combobox]', (field) => {
      const list = document.getElementById(field.getAttribute('aria-controls')!)!;
      const options = [...list.querySelectorAll('[role=option]')];
      const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
      return {
        isOpen: field.getAttribute('aria-expanded') === 'true' && list.checkVisibility(),
        labels: options.map(({ textContent }) => textContent.trim()),
        chosen: options.filter((option) => option.getAttribute('aria-selected') === 'true').length,
        active: active ? options.indexOf(active) : -1,
      };
    });

  it('finds statements by words of either language, however they are spelt, and takes them by keyboard', async () => {
    for (const [name, typed] of [
      ['snippets', 'برلمان'],
      // With the last letter that keyboards in Egypt have, and with a vowel sign.
      ['snippets-ar', 'برلمان الظِّل المدنى'],
      ['snippets-ar', 'shadow PARLIAMENT'],
      ['snippets', 'civil shadow'],
    ] as const) {
      await open('#element=quote&language=en', name);
      await page.focus('#attribute-item');
      await page.keyboard.press('Escape');
      await page.$eval('#attribute-item', (field) => (field as HTMLInputElement).select());
      await page.keyboard.type(typed);
      await drawn();
      const { isOpen, labels } = await offered();
      assert.ok(isOpen, typed);
      assert.ok(labels.length > 0 && labels.every((label) => /shadow|الظل/.test(label)), `${typed}: ${labels.join(' | ')}`);
    }
    await open('#element=recommendation-list&language=en');
    await page.focus('#attribute-items');
    assert.equal((await offered()).isOpen, false);
    await page.keyboard.press('ArrowDown');
    await drawn();
    const { labels, active } = await offered();
    assert.ok(labels.length > 10 && active === -1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await drawn();
    assert.equal((await offered()).chosen, 2);
    assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('items')!.split(' ').length, 2);
    await page.keyboard.press('Escape');
    await drawn();
    assert.equal((await offered()).isOpen, false);
    // The same by pointer, which leaves the focus in the field.
    await page.click('#attribute-items');
    await drawn();
    await page.click('#attribute-items-list [role=option]:nth-child(3)');
    await drawn();
    assert.equal((await offered()).chosen, 3);
    await page.click('#attribute-items-list [role=option]:nth-child(3)');
    await drawn();
    assert.equal((await offered()).chosen, 2);
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'attribute-items');
    await page.keyboard.press('Escape');
    await drawn();
    // What is chosen can be taken out again, and the field has the focus then.
    const out = await page.$$('record-picker .picked button');
    assert.equal(out.length, 2);
    assert.match((await out[0]!.evaluate((button) => button.getAttribute('aria-label')))!, /^Take out: \S+ · \S/);
    await out[0]!.press('Enter');
    await drawn();
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'attribute-items');
    assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('items')!.split(' ').length, 1);
    await page.keyboard.type('nothing of this kind');
    await drawn();
    assert.equal(await text('record-picker [role=status]'), 'Nothing has these words.');
  });

  it('is a few keys from the choice to Copy, however long the list and the preview are', async () => {
    for (const link of [
      '#element=report&language=en',
      '#element=report&language=en&words=pinned',
      '#element=recommendation-list&language=en',
    ]) {
      await open(link);
      await page.focus('#element');
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement!.matches('.outcome > .skip') ? 'skip' : activeElement!.id;
        });
      let keys = 0;
      for (; keys < 60 && (await focused()) !== 'copy-snippet'; keys++)
        await page.keyboard.press((await focused()) === 'skip' ? 'Enter' : 'Tab');
      assert.ok(keys <= 30, `${link}: ${keys} keys`);
    }
  });

  it('calls elements by their tags too, and themes by their names', async () => {
    await open('#element=quote&language=en&theme=un-ose');
    assert.match(await page.$eval('#element', (select) => (select as HTMLSelectElement).selectedOptions[0]!.textContent), /<cssr-quote>/);
    assert.equal(await text('#tag'), '<cssr-quote>');
    assert.equal(
      await page.$eval('#look', (select) => (select as HTMLSelectElement).selectedOptions[0]!.textContent),
      'United Nations, OSE-Syria',
    );
    for (const name of readdirSync('src/themes').filter((file) => file.endsWith('.css')))
      for (const language of INTERFACE_LANGUAGES) assert.ok(name.replace('.css', '') in themeNames(getLocale(language)), name);
  });

  it('writes a text for WhatsApp, and in brief, as the command does', async () => {
    await open('#element=contact&language=en&delivery=text');
    assert.match(await text('#snippet'), /^Contact\n/);
    await page.click('[name=bold]');
    await page.click('[name=brief]');
    await drawn();
    assert.equal(new URL(page.url()).hash, '#element=contact&language=en&delivery=text&bold=&brief=');
    const code = await text('#snippet');
    assert.match(code, /^\*Contact\*\n/);
    assert.match(await text('#command'), / --format text --bold --brief$/);
    assert.equal((await byCommand(await text('#command'))).trimEnd(), code);
    await page.select('#delivery', 'markdown');
    await drawn();
    assert.equal(await page.$eval('[name=bold]', (box) => box.checkVisibility()), false);
  });

  it('writes the size of a frame and the spacing into the snippet; of an element, the width is only tried', async () => {
    await open('#element=contact&language=en&delivery=frame&width=400&compact=');
    await page.click('#height', { clickCount: 3 });
    await page.keyboard.type('900');
    await drawn();
    await settled();
    assert.match(await text('#snippet'), /^<iframe [^>]*compact=&[^>]* width="400" height="900" frameborder="0">/);
    assert.match(await text('#command'), / --compact .*--width 400 --height 900$/);
    const frame = await shownFrame();
    assert.equal(await frame.$eval('iframe', ({ clientWidth }) => clientWidth), 328, 'not wider than the page');
    await page.waitForFunction(() =>
      /^At this width, the content is \d+ px high\.$/.test(document.querySelector('#content-height')!.textContent),
    );
    await page.select('#delivery', 'block');
    await drawn();
    assert.match(await text('#snippet'), /^<div [^>]*data-compact="" /);
    assert.doesNotMatch(await text('#snippet'), /width|400/);
    assert.equal(await page.$eval('#frame-height', (field) => getComputedStyle(field).display), 'none');
  });

  it('says which shortcode has more without script than is asked for', async () => {
    await open('#element=recommendation-list&types=concern&language=en&delivery=shortcode');
    assert.doesNotMatch(await text('#delivery-note'), /without script/);
    await open('#element=recommendation-list&types=concern+demand&language=en&delivery=shortcode');
    assert.match(await text('#delivery-note'), /without script, visitors see all of it/);
  });

  it('is worked by keyboard; the link holds the choice and restores it', async () => {
    await open('');
    await page.focus('#element');
    await page.keyboard.type('What was');
    await drawn();
    await page.focus('[name=types]');
    await page.keyboard.press('Space');
    await page.focus('[name=language][value=ar]');
    await page.keyboard.press('Space');
    await page.focus('[name=words][value=live]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.focus('#width');
    await page.keyboard.press('ArrowLeft');
    await drawn();
    const link = '#element=recommendation-list&types=concern&language=ar&words=pinned&width=1180';
    assert.equal(new URL(page.url()).hash, link);
    const [code, controls] = [
      await text('#snippet'),
      () =>
        page.$$eval('#choice input, #choice select, main input', (all) =>
          all.map((control) => [(control as HTMLInputElement).value, (control as HTMLInputElement).checked]),
        ),
    ];
    assert.match(code, /pinned="\w{12}"/);
    const before = await controls();
    await open(link);
    assert.deepEqual(await controls(), before);
    assert.equal(await text('#snippet'), code);
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('.other-language')]);
    assert.equal(await text('#snippet'), code, 'in the other language too');
  });

  it('keeps the choice when one skips to the snippet', async () => {
    const link = '#element=contact&language=ar';
    await open(link);
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await drawn();
    assert.equal(new URL(page.url()).hash, link);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'result');
    assert.match(await text('#snippet'), /^<cssr-contact language="ar"/);
  });

  it('adds nothing to the way back', async () => {
    await open('');
    const steps = await page.evaluate(() => history.length);
    await page.select('#element', 'contact');
    await drawn();
    await settled();
    await page.select('#element', 'partners');
    await drawn();
    await settled();
    assert.equal(await page.evaluate(() => history.length), steps);
  });

  for (const [allowed, name] of [
    [true, 'with the permission of the clipboard'],
    [false, 'without it, from what is selected'],
  ] as const)
    it(`copies by keyboard, ${name}, and says so`, async () => {
      const context = await browser.createBrowserContext();
      await context.overridePermissions(base, allowed ? ['clipboard-read', 'clipboard-sanitized-write'] : []);
      const other = await context.newPage();
      // As on a page that is not secure.
      if (!allowed) await other.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await other.goto(`${base}snippets.html#element=contact&language=ar`, { waitUntil: 'networkidle0' });
      await other.focus('#copy-snippet');
      await other.keyboard.press('Enter');
      await other.waitForFunction(() => document.querySelector('#done')!.textContent === 'Copied: the snippet.');
      const code = await other.$eval('#snippet', ({ textContent }) => textContent);
      // Pasted, as a webmaster would: reading needs a permission.
      await other.$eval('#base', (input) => {
        const field = document.createElement('textarea');
        input.after(field);
        field.focus();
      });
      await other.keyboard.down('Control');
      await other.keyboard.press('KeyV');
      await other.keyboard.up('Control');
      assert.equal(await other.$eval('textarea', ({ value }) => value), code);
      await context.close();
    });

  it('tells the fingerprint of the script and the weight of the files as they were built', async () => {
    await open(linkOf(choose({ theme: 'ocha', sheet: true })));
    const lines = await text('#once');
    for (const name of [`cssr-core-${VERSION}.js`, `cssr-mission-card-${VERSION}.js`]) {
      const hash = createHash('sha384')
        .update(readFileSync(`dist/demo/${name}`))
        .digest('base64');
      assert.ok(lines.includes(`/${name}" integrity="sha384-${hash}" crossorigin="anonymous"`), name);
    }
    const content = 'edition/mission-card/item.amman-2022-11.en.json';
    const files = [`cssr-core-${VERSION}.js`, `cssr-mission-card-${VERSION}.js`, content, 'outputs/static.css', 'themes/ocha.css'].map(
      (name) => [name, readFileSync(`dist/demo/${name}`)] as const,
    );
    const rows = await page.$$eval('#weight tbody tr', (all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    const number = (value: number) => value.toLocaleString('en-GB');
    // Each browser packs in its own way, and none knows Brotli: by gzip it is more.
    const packed = gzipSync(readFileSync(`dist/demo/${content}`)).length;
    const [, , said = ''] = rows.find(([name]) => name === content)!;
    assert.ok(Math.abs(Number(said.replace(',', '')) - packed) < packed / 100, said);
    assert.deepEqual(
      rows,
      files.map(([name, bytes]) => {
        const own = [number(gzipSync(bytes, { level: 9 }).length), number(brotliCompressSync(bytes).length)];
        return [name, number(bytes.length), ...(name === content ? [said, `≤ ${said}`] : own)];
      }),
    );
    const sum = rows.reduce((all, [, , , brotli = '']) => all + Number(brotli.replace(/[≤, ]/g, '')), 0);
    assert.ok((await text('#weight-sum')).startsWith(`Requests: 5. Together ${number(sum)} bytes with brotli`));
    assert.ok((await text('#weight-words')).includes(number(Buffer.byteLength(await text('#snippet')))));
  });

  it('puts the words into the page where that is chosen: nothing but scripts is asked for', async () => {
    await open(linkOf(choose({ words: 'inline' })));
    assert.match(await text('#snippet'), /<\/cssr-mission-card>\n<script type="application\/json" class="cssr-content">\{"format":1,/);
    assert.match(await text('#command'), / --inline$/);
    assert.doesNotMatch((await text('#once')) + (await page.$eval('#policy', ({ textContent }) => textContent)), /edition|connect-src/);
    assert.match(await text('#weight-sum'), /^Requests: 2\./);
    await (await shownFrame()).waitForSelector('cssr-mission-card[state=ready]');
    // What a content system would take away is not offered there.
    await page.select('#delivery', 'wordpress');
    await drawn();
    assert.ok(await page.$eval('[name=words][value=inline]', (radio) => (radio as HTMLInputElement).disabled));
    assert.doesNotMatch(await text('#snippet'), /<script/);
  });

  it('says what an edition has to be told to have', async () => {
    await open('#element=recommendation-list&types=concern&language=en');
    assert.equal(await text('#also-note'), '');
    await open('#element=recommendation-list&types=concern+demand&language=en');
    assert.match(await text('#also-note'), /--also "recommendation-list types='concern demand'"/);
    await (await shownFrame()).waitForSelector('cssr-recommendation-list[state=ready]');
  });

  it('makes the edition, the same as the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cssr-edition-'));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const ended = new Promise<void>((done) =>
      session.on('Browser.downloadProgress', ({ state }) => (state === 'completed' ? done() : undefined)),
    );
    await page.click('#write-edition');
    await ended;
    const files = unzipSync(readFileSync(join(folder, 'edition.zip')));
    rmSync(folder, { recursive: true });
    const card = 'edition/mission-card/item.amman-2022-11.ar.json';
    assert.equal(strFromU8(files[card]!), readFileSync(`dist/demo/${card}`, 'utf8'));
    assert.match(await text('#edition-done'), /^[\d,]+ files, [\d,]+ bytes/);
    assert.equal(Object.keys(files).length, Number((await text('#edition-done')).split(' ')[0]!.replace(',', '')));
  });

  /** What could be pasted: all code on the page, and what is copied from it. */
  const lines = () =>
    page.$$eval('#snippet, #command, #once, #policy', (all) =>
      all
        .map(({ textContent }) => textContent)
        .join('\n')
        .trim(),
    );

  it('without an address, names the folder as it is uploaded, and never the computer it runs on', async () => {
    for (const delivery of WAYS) {
      await open(
        linkOf(choose({ delivery, ...(delivery === 'csv' && { element: 'mission-list', attributes: {} }), theme: 'ocha', sheet: true })),
      );
      assert.doesNotMatch(await lines(), /localhost|127\.0|\[::1\]/, delivery);
      if (delivery === 'element') {
        assert.match(await text('#once'), /href="\/cssr\/edition\/edition\.json"[^]* src="\/cssr\/cssr-core-/);
        assert.match(
          await page.$eval('#policy', ({ textContent }) => textContent),
          /script-src 'self'[^]*connect-src 'self'[^]*style-src 'self'/,
        );
        assert.match(await text('#look-at'), /\?cssr-checkup[^]*\/cssr\/README\.html/);
      }
      if (delivery === 'frame') assert.match(await text('#snippet'), / src="\/cssr\/frame\.html#/);
    }
  });

  it('says what is wrong with an address, and has nothing to copy until it is right', async () => {
    await open('');
    await page.type('#base', 'example');
    await drawn();
    assert.match(await text('#base-fault'), /^No address/);
    assert.equal(await lines(), '');
    assert.match(await text('#done'), /^Nothing can be copied: “Address of the files”/);
    const copies = () =>
      page.$$eval('[id^=copy-]', (all) =>
        all.filter((button) => button.checkVisibility()).map((button) => (button as HTMLButtonElement).disabled),
      );
    assert.deepEqual(new Set(await copies()), new Set([true]));
    await page.$eval('#base', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#base', 'http://localhost:8080/cssr/');
    await drawn();
    assert.match(await text('#base-fault'), /^This is your own computer/);
    await page.$eval('#base', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#base', '/content/cssr');
    await drawn();
    assert.equal(await text('#base-fault'), '');
    assert.deepEqual(new Set(await copies()), new Set([false]));
    assert.ok((await text('#once')).includes(`src="/content/cssr/cssr-mission-card-${VERSION}.js"`));
    await page.$eval('#base', (input) => ((input as HTMLInputElement).value = ''));
    await page.type('#base', 'https://example.org/cssr');
    await drawn();
    assert.equal(await text('#base-fault'), '');
    assert.ok((await text('#once')).includes(`src="https://example.org/cssr/cssr-mission-card-${VERSION}.js"`));
    assert.match(
      await page.$eval('#policy', ({ textContent }) => textContent),
      /script-src https:\/\/example\.org\/cssr\/cssr-core-0\.1\.0\.js https:\S+mission-card[^]*connect-src https:\/\/example\.org\/cssr\/edition\//,
    );
  });

  for (const name of ['snippets', 'snippets-ar'])
    it(`${name}: axe finds nothing, light and dark; every control has a name and is reached`, async () => {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await open('#element=recommendation-list&theme=ocha', name);
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await axe(page, '#stage'), [], scheme);
      }
      await page.emulateMediaFeatures([]);
    });

  it('asked nobody else for anything, and said nothing to the console, in all of this', () => {
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(base) && !/^(about|data|blob):/.test(url)),
      [],
    );
    assert.deepEqual(said, []);
  });
});
