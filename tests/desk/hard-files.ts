import { strToU8 } from 'fflate';
import { paragraph, run, style, wordFile } from './word-files.js';

/** Files that two parsers of markup may read differently, by their names. */
export const HARD_FILES: Readonly<Record<string, Uint8Array>> = {
  'tracked.docx': wordFile({
    body:
      paragraph(run('المطالب', '<w:bCs/>')) +
      paragraph(
        `${run('a &amp; b &lt;c&gt; &#1587; ')}<![CDATA[ignored]]><w:ins w:author="A">${run('<![CDATA[x < y]]>')}</w:ins><!-- comment --><w:del w:author="B">${run('gone')}</w:del>`,
        '<w:pStyle w:val="a"/>',
      ),
    styles: style('a', 'heading 1'),
    comments: '<w:comment w:author="C"/>',
  }),
  'other-prefix.docx': wordFile({
    body: paragraph(run('Text')),
    files: {
      'word/document.xml':
        '<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:pStyle x:val="Title"/></x:pPr><x:r><x:rPr><x:b/></x:rPr><x:t>كلمة</x:t></x:r></x:p></x:body></x:document>',
    },
  }),
  'no-prefix.docx': wordFile({
    body: '',
    files: {
      'word/document.xml':
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>Words</t></r></p></body></document>',
    },
  }),
  'unknown-prefix.docx': wordFile({ body: '<no:thing/>' }),
  'twice.docx': wordFile({ body: '<w:p w:a="1" w:a="2"/>' }),
  'not-closed.docx': wordFile({ body: '<w:p>' }),
  'type.docx': wordFile({ body: '', files: { 'word/document.xml': '<!DOCTYPE a><a/>' } }),
  'deep.docx': wordFile({ body: `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}` }),
  ...Object.fromEntries(
    Object.entries({
      'page.html':
        '<!doctype html><html lang="ar"><head><title>T</title></head><body><main><h1>بعثة</h1><p>a<b>b<i>c</b>d</i>e<p>next<table>out<tr><td>in<td>two</table><ul><li>x<li>y</ul><template><p>hidden</p></template><noscript><p>no script</p></noscript><svg><title>pic</title><p>text</p></svg>&eacute;&nbsp;&#0;&notit;<!-- c --><![CDATA[x]]></main></body></html>',
      'fragment.html':
        'Loose <custom-tag>text</custom-tag><br/>more</p><h2>Two</h2><h3>Three<select><option>o</select></h3><textarea><p>x</textarea><math><mi>x</mi></math>',
      'frames.html': '<html><frameset><frame src="a"></frameset></html>',
      'deep.html': `${'<div>'.repeat(400)}inside${'</div>'.repeat(400)}after`,
      'cut.html': '<p>text <a href="https://example.org/a',
      'report.md':
        '# بعثة\n\n**نص** &eacute; &nope; <b>x</b>\n\n<div><p>HTML <em>inside</em></div>\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |',
      'report.txt': 'Series\n\nMission\n\n7 November 2022\n\nHeading\n\nA sentence that is a paragraph.',
    }).map(([name, text]) => [name, strToU8(text)]),
  ),
};
