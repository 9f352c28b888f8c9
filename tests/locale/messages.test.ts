import assert from 'node:assert/strict';
import { swapped } from '../../scripts/vite-words.js';
import { partFile } from '../../src/publish/script-lines.js';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { localize } from '../../scripts/localize.js';
import { directionOf } from '../../src/locale/language.js';
import { INTERFACE_LANGUAGES, LANGUAGES, PAGE_LANGUAGES, type Language } from '../../src/locale/languages.js';
import { getLocale } from '../../src/locale/locale.js';
import { read } from '../support/node.js';

const [, ...TRANSLATED] = INTERFACE_LANGUAGES;
const PLURAL = /\.(zero|one|two|few|many|other)$/;

/** Plural forms that a number can have in a language; the others are never asked for. */
function categoriesOf(tag: keyof typeof LANGUAGES): readonly string[] {
  const { intl, zero }: Language = LANGUAGES[tag];
  return [...new Intl.PluralRules(intl).resolvedOptions().pluralCategories, ...(zero ? ['zero'] : [])];
}

const unitsOf = (tag: string) =>
  [
    ...read(`xliff/${tag}.xlf`).matchAll(
      /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*(?:<target>(.*?)<\/target>)?\s*<\/trans-unit>/gs,
    ),
  ].map(([, id, source, target]) => ({ id: id!, source: source!, target }));
/** What stands for a value: placeholders, slots and code. */
const marks = (text: string) => (text.match(/<x id="\d+"|\{\w+\}|`[^`]*`/g) ?? []).sort();
const words = (text: string) => text.replace(/<x [^>]*\/>|`[^`]*`|\{\w+\}/g, '');

for (const tag of TRANSLATED)
  describe(`messages in ${tag}`, () => {
    const units = unitsOf(tag);
    const isUsed = (id: string) => {
      const [, form] = PLURAL.exec(id) ?? [];
      return form === undefined || categoriesOf(tag).includes(form);
    };
    it('are those of the source', () => {
      assert.ok(units.length > 700, `${units.length} messages`);
      assert.deepEqual(
        units.map(({ id }) => id).sort(),
        unitsOf(TRANSLATED[0]!)
          .map(({ id }) => id)
          .sort(),
      );
    });
    it('are all there, with each plural form that the language has', () =>
      assert.deepEqual(
        units.filter(({ id, target }) => isUsed(id) && !target?.trim()).map(({ id }) => id),
        [],
      ));
    it('have the same values and the same code in them as the source', () => {
      for (const { id, source, target } of units) if (target) assert.deepEqual(marks(target), marks(source), id);
    });
    if (directionOf(tag) === 'rtl')
      it('are in the script of the language, with its punctuation; Latin names are rare', () => {
        for (const { id, source, target } of units) {
          if (!words(source).match(/\p{L}{3}/u)) continue;
          assert.match(words(target!), /\p{sc=Arab}/u, id);
          assert.doesNotMatch(words(target!), /\p{sc=Arab}[,;?]/u, id);
          if (!/^(checkup|theme-studio|snippet-studio)\./.test(id)) assert.doesNotMatch(words(target!), /\p{sc=Latn}/u, id);
        }
      });
  });

describe('the catalogues', () => {
  it('are what the sources say: nothing new to extract, nothing left over, and the generated modules are up to date', () => {
    const folder = mkdtempSync('xliff-check-');
    try {
      cpSync('xliff', join(folder, 'xliff'), { recursive: true });
      localize(join(folder, 'xliff'), join(folder, 'messages'));
      for (const name of readdirSync('xliff'))
        assert.equal(readFileSync(join(folder, 'xliff', name), 'utf8'), read(`xliff/${name}`), 'run npm run localize');
      for (const name of readdirSync('src/locale/messages'))
        assert.equal(readFileSync(join(folder, 'messages', name), 'utf8'), read(`src/locale/messages/${name}`), 'run npm run localize');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('speak the language of the reader, and fall back along the list that was asked for, to English at last', () => {
    const retry = (wanted: string) => getLocale(wanted).msg('Try again', { id: 'state.retry' });
    assert.equal(retry('en'), 'Try again');
    assert.equal(retry('ar-SY'), 'إعادة المحاولة');
    assert.equal(retry('de'), 'Try again');
    assert.equal(retry('ku'), 'إعادة المحاولة');
    assert.equal(retry('ku ar'), 'إعادة المحاولة');
    assert.equal(retry('ku en ar'), 'Try again');
    assert.equal(getLocale('ku ar').requested, 'ku');
    assert.equal(getLocale('ku ar').direction, 'rtl');
    assert.equal(getLocale('constructor').language, 'en');
  });
});

describe('code', () => {
  // What a language does stands in src/locale/languages.ts, and what it says in its catalogue.
  const TAGS = INTERFACE_LANGUAGES.join('|');
  const COMPARED = new RegExp(
    `[!=]==? *['"](?:${TAGS})['"]|['"](?:${TAGS})['"] *[!=]==?|case ['"](?:${TAGS})['"]|(?<!\\|)\\|\\s*['"](?:${TAGS})['"]\\s*[;,)>]`,
  );
  const files = ['src', 'demo', 'scripts'].flatMap((room) =>
    (readdirSync(room, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts')).map((name) => `${room}/${name}`),
  );
  it('outside the data of languages compares with none', () => {
    assert.ok(files.length > 200);
    const found = files.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => COMPARED.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
  it('has no pair of texts in two languages but the legal sentence, which is content, and a picture of the docs', () => {
    const PAIR = /^\s*['"]?ar['"]?: ['"`{[]/m;
    assert.deepEqual(
      files.filter((file) => !/locale\/(languages|messages)/.test(file) && PAIR.test(read(file))),
      ['src/content/default-disclaimer.ts', 'scripts/bench/picture-words.ts'],
    );
  });
  it('of pages has the wordings in its calls, wherever these stand, and not the ids of messages', () => {
    const ids = new Set(unitsOf(TRANSLATED[0]!).map(({ id }) => id));
    for (const file of [`dist/${partFile('core')}`, `dist/${partFile('from-feed')}`, 'dist/cssr-all.js'])
      assert.deepEqual(
        [...read(file).matchAll(/\bid:\s*["'`]([^"'`]+)/g)].filter(([, id]) => ids.has(id!)),
        [],
        file,
      );
  });
  it('of pages has the languages of pages in it, and no other', () => {
    for (const file of [`dist/${partFile('core')}`, 'dist/cssr-all.js', 'dist/checkup.js', 'dist/frame.html'])
      for (const tag of TRANSLATED) {
        const { target } = unitsOf(tag).find(({ id }) => id === (file.includes('checkup') ? 'checkup.close' : 'state.failed'))!;
        // The check-up has the letters of Arabic in one byte each.
        assert.equal(
          [target!, swapped(target!)].some((text) => read(file).includes(text)),
          PAGE_LANGUAGES.includes(tag),
          `${file} ${tag}`,
        );
      }
  });
});
