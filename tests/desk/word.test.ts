import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nodePlatform } from '../../src/cli/platform.js';
import type { ReadDocument } from '../../src/desk/read/document.js';
import { readFile } from '../../src/desk/read/read.js';
import { paragraph, run, style, wordFile, type WordParts } from './word-files.js';

const read = (parts: WordParts): ReadDocument => readFile('report.docx', wordFile(parts), nodePlatform);
const bodyOf = (body: string, parts: Omit<WordParts, 'body'> = {}) => read({ body, ...parts }).paragraphs;
const spansOf = (inner: string, parts: Omit<WordParts, 'body'> = {}) => bodyOf(paragraph(inner), parts)[0]!.spans;
const wordsOf = (inner: string) =>
  spansOf(inner)
    .map(({ text }) => text)
    .join('');
const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`);
const shape = ({ paragraphs }: ReadDocument) =>
  paragraphs.map(({ style, suggested, spans }) => [suggested ?? style, spans.map(({ text }) => text).join('')]);
const foundIn = (parts: WordParts) => Object.fromEntries(read(parts).found.map(({ what, number }) => [what, number]));

describe('the paragraphs of a Word file', () => {
  it('have the styles that it names, whatever their ids are, and those they are based on', () => {
    const styles = [
      style('a', 'Title'),
      style('b', 'Subtitle'),
      style('1', 'heading 1'),
      style('2', 'heading 2', '<w:basedOn w:val="1"/>'),
      style('own', 'Our own heading', '<w:basedOn w:val="2"/>'),
      style('far', 'Outlined', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      style('x', 'Round', '<w:basedOn w:val="y"/>'),
      style('y', 'And round', '<w:basedOn w:val="x"/>'),
    ].join('');
    const ids = ['a', 'b', '1', '2', 'own', 'far', 'x', 'nowhere'];
    assert.deepEqual(
      bodyOf(ids.map((id) => styled(id, `Words of ${id}`)).join('') + styled('1', 'Another chapter'), { styles }).map(({ style }) => style),
      ['title', 'subtitle', 'h2', 'h3', 'h3', 'h3', 'normal', 'normal', 'h2'],
    );
  });
  it('have them by their Arabic and French names too', () =>
    assert.deepEqual(
      bodyOf(styled('a', 'العنوان هنا') + styled('b', 'القسم الأول') + styled('c', 'القسم الثاني') + styled('d', 'Une partie'), {
        styles: style('a', 'العنوان') + style('b', 'عنوان 1') + style('c', 'عنوان ١') + style('d', 'Titre 2'),
      }).map(({ style }) => style),
      ['title', 'h2', 'h2', 'h3'],
    ));
  it('take their only first-level heading at the top for the title', () =>
    assert.deepEqual(
      bodyOf(styled('1', 'The report') + styled('3', 'A part') + styled('4', 'A detail'), {
        styles: style('1', 'heading 1') + style('3', 'heading 3') + style('4', 'heading 4'),
      }).map(({ style }) => style),
      ['title', 'h2', 'h3'],
    ));
  it('that are short and bold are suggested as headings, in Arabic also where only the bold of its script is told', () => {
    const bold = '<w:bCs/>';
    const [arabic, sentence, latin, off] = bodyOf(
      paragraph(run('شواغل المشاركين في ', bold) + run('CSSR')) +
        paragraph(run('هذه جملة كاملة تنتهي بنقطة.', bold)) +
        paragraph(run('Concerns of participants', '<w:b w:val="1"/>')) +
        paragraph(run('Not bold at all', '<w:b w:val="0"/><w:bCs w:val="false"/>')),
    );
    assert.deepEqual([arabic!.style, arabic!.suggested, arabic!.spans[0]!.bold], ['normal', 'h2', true]);
    assert.deepEqual([sentence!.suggested, sentence!.spans[0]!.bold], [undefined, true]);
    assert.equal(latin!.suggested, 'h2');
    assert.deepEqual(off, { style: 'normal', spans: [{ text: 'Not bold at all' }], line: 4 });
  });
  it('are bold by their style too, unless the words say no', () => {
    const styles = style('s', 'Strong', '<w:rPr><w:b/><w:i/></w:rPr>');
    const words = run('Bold ') + run('and not', '<w:b w:val="off"/>');
    assert.deepEqual(bodyOf(paragraph(words, '<w:pStyle w:val="s"/>'), { styles })[0]!.spans, [
      { text: 'Bold ', bold: true, italic: true },
      { text: 'and not', italic: true },
    ]);
  });
  it('of lists are entries, with the numbers that Word makes', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="arabicAbjad"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
    const entry = (list: number, level: number) =>
      paragraph(run('Words'), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
    const document = read({
      body: entry(1, 0) + entry(1, 1) + entry(1, 1) + entry(1, 0) + entry(1, 1) + entry(2, 0) + entry(3, 0) + entry(0, 0),
      numbering,
    });
    assert.deepEqual(
      document.paragraphs.map(({ style, number }) => `${style} ${number ?? ''}`),
      ['item 1.', 'item 1.أ)', 'item 1.ب)', 'item 2.', 'item 2.أ)', 'item ', 'item 7.', 'normal '],
    );
    assert.deepEqual(document.found, [{ what: 'numbers', number: 6 }]);
  });
  it('are those of the cells of tables and of text boxes too, each once', () => {
    const box = `<wps:txbx><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></wps:txbx>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>${box}</wp:inline></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(paragraph(run('One', '<w:b/>')))}${cell(paragraph(run('Two')))}</w:tr><w:tr>${cell(paragraph(run('Three')) + paragraph(run('Four')))}</w:tr></w:tbl>`;
    const document = read({ body: paragraph(run('Before') + drawing) + table + paragraph(run('After')) });
    assert.deepEqual(shape(document), [
      ['normal', 'Before'],
      ['normal', 'In a box'],
      ['normal', 'One'],
      ['normal', 'Two'],
      ['normal', 'Three'],
      ['normal', 'Four'],
      ['normal', 'After'],
    ]);
    assert.deepEqual(document.found, [
      { what: 'tables', number: 1 },
      { what: 'text-boxes', number: 1 },
    ]);
  });
  it('are parted at an empty line, at a page and before an entry that was typed; other line breaks are spaces', () =>
    assert.deepEqual(
      bodyOf(
        paragraph(
          `<w:r><w:t>One</w:t><w:br/><w:t>line</w:t><w:br/><w:br/><w:t>Two</w:t><w:br/><w:t>– three</w:t><w:br w:type="page"/><w:t>Four</w:t></w:r>`,
        ),
      ).map(({ spans }) => spans[0]!.text),
      ['One line', 'Two', '– three', 'Four'],
    ));
});

describe('the words of a Word file', () => {
  it('keep no-break spaces and hyphens, and lose what cannot be seen', () => {
    assert.equal(
      wordsOf(
        `<w:r><w:t xml:space="preserve">2254 (2015)  a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>`,
      ),
      '2254 (2015) a b\u2011cd',
    );
    const document = read({ body: paragraph(run('\u202bسلام\u202c \u200fe\u0301\u00ad\ue123')) });
    assert.equal(document.paragraphs[0]!.spans[0]!.text, 'سلام é');
    assert.deepEqual(document.found, [{ what: 'unknown-characters', number: 4 }]);
  });
  it('have the letters of presentation forms and the characters of symbol fonts', () => {
    assert.equal(wordsOf(run('\ufef3\ufe8e\ufef3\ufef3\ufeae')), 'يايير');
    assert.equal(wordsOf(`<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Arial" w:char="00E9"/></w:r>`), '→é');
    assert.deepEqual(foundIn({ body: paragraph(`${run('a')}<w:r><w:sym w:font="Odd" w:char="F0FF"/></w:r>`) }), {
      'unknown-characters': 1,
    });
  });
  it('are linked by relations and by fields, but not to files of a computer', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const inner = `<w:hyperlink r:id="a">${run('site')}</w:hyperlink>${run(' and ')}${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/</w:instrText></w:r><w:r><w:instrText>b" \\o "t"</w:instrText></w:r>${field('separate')}${run('page')}${field('end')}${run(' and ')}<w:fldSimple w:instr="HYPERLINK &quot;mailto:a@example.org&quot;">${run('mail')}</w:fldSimple><w:hyperlink r:id="c">${run(' file')}</w:hyperlink><w:hyperlink w:anchor="x">${run(' below')}</w:hyperlink>`;
    assert.deepEqual(spansOf(inner, { links: { a: 'https://example.org/a', c: 'file:///C:/Users/jane/x.docx' } }), [
      { text: 'site', href: 'https://example.org/a' },
      { text: ' and ' },
      { text: 'page', href: 'https://example.org/b' },
      { text: ' and ' },
      { text: 'mail', href: 'mailto:a@example.org' },
      { text: ' file below' },
    ]);
  });
  it('read the results of fields, not their instructions, also where half of a field is missing', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const document = read({
      body:
        paragraph(
          `${run('Page ')}${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('3')}${field('end')}`,
        ) +
        paragraph(`${run('A')}${field('begin')}${run('lost')}`) +
        paragraph(run('Still read')),
    });
    assert.deepEqual(shape(document), [
      ['normal', 'Page 3'],
      ['normal', 'A'],
      ['normal', 'Still read'],
    ]);
    assert.deepEqual(document.found, [{ what: 'fields', number: 1 }]);
  });
  it('within smart tags and content controls are read, the words of a control that asks for some are not', () =>
    assert.equal(
      wordsOf(
        `<w:smartTag>${run('a ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`,
      ),
      'a b',
    ));
  it('of one look are one span, however Word cut them', () =>
    assert.deepEqual(
      spansOf(run('غر', '<w:rtl/>') + run('فة', '<w:rtl/><w:lang w:bidi="ar-SY"/>') + run(' bold', '<w:b/>') + run('er', '<w:b/>')),
      [{ text: 'غرفة' }, { text: ' bolder', bold: true }],
    ));
});

describe('what a Word file has besides', () => {
  const by = 'w:id="1" w:author="Jane Doe" w:date="2022-11-07T00:00:00Z"';
  it('are tracked changes: read as if they were accepted, and counted', () => {
    const body =
      paragraph(
        `${run('Six ')}<w:del ${by}><w:r><w:delText>or seven </w:delText></w:r></w:del><w:ins ${by}>${run('participants ')}</w:ins><w:moveFrom ${by}>${run('moved')}</w:moveFrom>${run('spoke')}`,
        `<w:rPr><w:del ${by}/></w:rPr>`,
      ) +
      paragraph(`${run(' of it. ')}<w:moveTo w:id="2" w:author="John Roe">${run('moved')}</w:moveTo>`) +
      `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${paragraph(run('Gone'))}</w:tc></w:tr></w:tbl>`;
    const document = read({ body, author: 'Jane Doe' });
    assert.deepEqual(shape(document), [['normal', 'Six participants spoke of it. moved']]);
    assert.deepEqual(foundIn({ body, author: 'Jane Doe' }), { insertions: 1, deletions: 2, moves: 1, tables: 1, authors: 2 });
    assert.doesNotMatch(JSON.stringify(document), /Jane|John|Doe/);
  });
  it('are comments, headers, footers, notes, hidden words, pictures, contents: counted, and left out', () => {
    const body =
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Contents 1'))}</w:sdtContent></w:sdt>` +
      paragraph(
        `${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>${run('secret', '<w:vanish/>')}${run('er', '<w:vanish/>')}${run(' seen', '<w:vanish w:val="0"/>')}<w:r><w:drawing><wp:inline><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`,
      ) +
      '<w:altChunk r:id="chunk"/>';
    const parts = {
      body,
      comments: `<w:comment w:id="0" w:author="A">${paragraph(run('Who said so?'))}</w:comment><w:comment w:id="1" w:author="B"/>`,
      header: paragraph(run('Draft, not for release')),
      footer: paragraph(''),
      footnotes: `<w:footnote w:id="2">${paragraph(run('A note'))}</w:footnote>`,
    };
    assert.deepEqual(shape(read(parts)), [['normal', 'Text seen']]);
    assert.deepEqual(foundIn(parts), {
      comments: 2,
      headers: 1,
      footnotes: 1,
      hidden: 1,
      pictures: 1,
      contents: 1,
      embedded: 1,
      authors: 2,
    });
  });
});

describe('the language of a Word file', () => {
  it('is that of its words, whatever a careless template says', () => {
    const said = '<w:lang w:val="en-US" w:bidi="ar-SY"/>';
    const long = 'التقى الفريق مع مجموعة شملت ستة مشاركين';
    assert.equal(read({ body: paragraph(run(long, `<w:rtl/>${said}`) + run(' CSSR', said)) }).language, 'ar');
    assert.equal(read({ body: paragraph(run(long, '<w:lang w:val="en-US"/>')) }).language, 'ar');
    assert.equal(read({ body: paragraph(run('Le Bureau', '<w:lang w:val="fr-FR"/>')) }).language, 'fr');
    assert.equal(read({ body: paragraph(run('The Office')) }).language, 'en');
    assert.equal(read({ body: paragraph(run('ئۆفیسی نێردە')) }).language, undefined);
  });
  it('is told of words in another', () =>
    assert.deepEqual(spansOf(run('The Room is called ', '<w:lang w:val="en-GB"/>') + run('Salle d’appui', '<w:lang w:val="fr-FR"/>')), [
      { text: 'The Room is called ' },
      { text: 'Salle d’appui', language: 'fr-FR' },
    ]));
});

/** `files/writer.fodt`, made by hand and saved by LibreOffice Writer: `soffice --convert-to docx writer.fodt`. */
it('a file that LibreOffice Writer has saved is read as it shows it, with its changes made and nothing of its authors', () => {
  const document = readFile('writer.docx', readFileSync('tests/desk/files/writer.docx'), nodePlatform);
  assert.deepEqual(shape(document), [
    ['h2', 'ملخص عن الاجتماعات'],
    ['normal', 'التقى الفريق مع ستة مشاركين من أعضاء المجتمع المدني.'],
    ['h2', 'أبرز الشواغل'],
    ['item', 'الشاغل الأول'],
    ['item', 'الشاغل الثاني'],
    ['item', 'نقطة أولى'],
    ['normal', 'نص ظاهر ثم رابط.'],
    ['normal', 'فقرة أولى تنتهي هنا وتكملها الثانية.'],
    ['normal', 'المكان'],
    ['normal', 'عمان'],
    ['normal', 'سطر أول سطر ثان بعد جدولة'],
  ]);
  const { language, paragraphs, found } = document;
  assert.equal(language, 'ar');
  assert.deepEqual(
    paragraphs.flatMap(({ number }) => number ?? []),
    ['1.', '2.'],
  );
  assert.deepEqual(
    paragraphs.flatMap(({ spans }) => spans.filter(({ bold, href }) => bold ?? href).map(({ text, href }) => [text, href])),
    [
      ['ملخص عن الاجتماعات', undefined],
      ['الأول', undefined],
      ['رابط', 'https://cssr.example.org/ar'],
    ],
  );
  assert.deepEqual(Object.fromEntries(found.map(({ what, number }) => [what, number])), {
    insertions: 1,
    deletions: 2,
    comments: 1,
    headers: 1,
    footnotes: 1,
    hidden: 1,
    tables: 1,
    numbers: 2,
    authors: 2,
  });
  assert.doesNotMatch(JSON.stringify(document), /Samar|أحمد|حاشية|مخفي|سري|خمسة/);
});
