import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { TEMPLATE_LANGUAGES, wordTemplate } from '../../scripts/desk-templates/template.js';
import { nodePlatform } from '../../src/cli/platform.js';
import { STATEMENT_TYPES } from '../../src/content/vocabulary.js';
import { readFile } from '../../src/desk/read/read.js';
import { templateStyles } from '../../src/desk/read/template-styles.js';
import { getLocale } from '../../src/locale/locale.js';
import { directionOf } from '../../src/locale/language.js';
import { paragraph, run, style, wordFile } from './word-files.js';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

for (const language of TEMPLATE_LANGUAGES)
  describe(`the Word template in ${language}`, () => {
    it('is read back: a paragraph in each style, in its language, without the notes and without a name', async () => {
      const { paragraphs, found, language: told } = readFile('template.docx', await wordTemplate(language), nodePlatform);
      assert.equal(told, language);
      assert.deepEqual(
        paragraphs.slice(0, 7).map(({ style }) => style),
        ['kicker', 'title', 'subtitle', 'date', 'h2', 'normal', 'h3'],
      );
      assert.deepEqual(
        paragraphs.flatMap(({ statement }) => statement ?? []),
        [...STATEMENT_TYPES],
      );
      assert.ok(paragraphs.every(({ suggested }) => !suggested));
      assert.deepEqual(found, [{ what: 'notes', number: 2 }]);
    });
    it('has each style under the name that its readers know', async () => {
      const styles = strFromU8(unzipSync(await wordTemplate(language))['word/styles.xml']!);
      for (const { id, name } of templateStyles(getLocale(language)))
        assert.ok(styles.includes(`w:styleId="${id}"><w:name w:val="${name}"/>`), name);
    });
    it('goes in the direction of the language: each paragraph, its words, and those that are written anew', async () => {
      const files = unzipSync(await wordTemplate(language));
      const [body, styles] = [strFromU8(files['word/document.xml']!), strFromU8(files['word/styles.xml']!)];
      const isRtl = directionOf(language) === 'rtl';
      const number = body.match(/<w:p>/g)!.length;
      assert.equal(body.match(/<\/w:pStyle>|<w:bidi\/>(?=<\/w:pPr>)/g)?.length ?? 0, isRtl ? number : 0);
      assert.equal(body.match(/<w:rtl\/>/g)?.length ?? 0, isRtl ? number : 0);
      assert.equal(/w:styleId="Normal"[^]*?<w:bidi\/>[^]*?<\/w:style>/.test(styles.slice(0, styles.indexOf('w:styleId="Title"'))), isRtl);
      // Bold, too, of the script that the template is written in.
      assert.match(styles, /w:styleId="CssrTitle"[^]*?<w:b\/><w:bCs\/>/);
    });
    it('has the same bytes whenever it is made', async () =>
      assert.equal(hash(await wordTemplate(language)), hash(await wordTemplate(language))));
  });

it('a style is known by its name in every language, since other programs lose its id, and on words alone', () => {
  const names = ['en', 'ar', 'fr'].flatMap((tag) => templateStyles(getLocale(tag)).filter(({ statement }) => statement === 'demand'));
  assert.deepEqual(
    names.map(({ name }) => name),
    ['CSSR Demand', 'الغرفة: مطلب', 'CSSR Revendication'],
  );
  const styles = names.map(({ name }, i) => style(`P${i}`, name)).join('') + style('a', 'CSSR Demand Char', '', 'character');
  const body =
    names.map((_, i) => paragraph(run('Words'), `<w:pStyle w:val="P${i}"/>`)).join('') +
    paragraph(run('They ') + run('call for more', '<w:rStyle w:val="a"/>'));
  const { paragraphs } = readFile('report.docx', wordFile({ body, styles }), nodePlatform);
  assert.deepEqual(
    paragraphs.map(({ statement }) => statement),
    ['demand', 'demand', 'demand', undefined],
  );
  assert.deepEqual(paragraphs[3]!.spans, [{ text: 'They ' }, { text: 'call for more', statement: 'demand' }]);
});
