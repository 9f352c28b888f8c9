import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun, type IParagraphStyleOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { templateStyles, type TemplateStyle } from '../../src/desk/read/template-styles.js';
import { directionOf } from '../../src/locale/language.js';
import { getLocale } from '../../src/locale/locale.js';

/** The languages that have a template. */
export const TEMPLATE_LANGUAGES = ['ar', 'en'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

interface Words {
  readonly title: string;
  readonly font: string;
  readonly paragraphs: readonly Readonly<Record<string, string>>[];
}

/** The blue of the United Nations, dark enough for text; statements have a ground of their own, notes stand back. */
const BLUE = '00669E';
const TINT = 'E8F3FA';
const GREY = '595959';
/** Half points. */
const SIZES: Readonly<Partial<Record<NonNullable<TemplateStyle['style']>, number>>> = { title: 36, subtitle: 26, h2: 30, h3: 25, date: 22 };

const REGIONS: Readonly<Record<TemplateLanguage, string>> = { ar: 'ar-SY', en: 'en-GB' };

function styleOptions({ id, name, style, statement }: TemplateStyle): IParagraphStyleOptions {
  const isHeading = style !== undefined && ['title', 'h2', 'h3'].includes(style);
  const level = style === 'h2' ? 0 : style === 'h3' ? 1 : undefined;
  return {
    id,
    name,
    basedOn: 'Normal',
    next: isHeading || style === 'date' ? 'CssrText' : id,
    quickFormat: true,
    run: {
      ...(isHeading && { bold: true, color: BLUE }),
      ...(!style && { color: GREY, italics: true }),
      ...(style && SIZES[style] && { size: SIZES[style] }),
    },
    paragraph: {
      spacing: { before: isHeading ? 240 : 0, after: 160, line: 300 },
      ...(isHeading && { keepNext: true }),
      ...(level !== undefined && { outlineLevel: level }),
      ...(statement && { shading: { type: 'clear', fill: TINT } }),
    },
  };
}

/** The Word template in a language: a paragraph of instructions in each style. The same bytes each time. */
export async function wordTemplate(language: TemplateLanguage): Promise<Uint8Array> {
  const words = parse(readFileSync(new URL(`${language}.yaml`, import.meta.url), 'utf8')) as Words;
  const isRtl = directionOf(language) === 'rtl';
  const { font } = words;
  const paragraphs = words.paragraphs.flatMap((entry) => Object.entries(entry));
  const file = new Document({
    title: words.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: { ascii: font, hAnsi: font, cs: font }, size: 22, language: { value: REGIONS.en, bidirectional: REGIONS.ar } },
        },
      },
      paragraphStyles: templateStyles(getLocale(language)).map(styleOptions),
    },
    sections: [
      {
        children: paragraphs.map(
          ([id, text]) =>
            new Paragraph({ style: `Cssr${id}`, bidirectional: isRtl, children: [new TextRun({ text, rightToLeft: isRtl })] }),
        ),
      },
    ],
  });
  return settled(await Packer.toBuffer(file), isRtl);
}

/** What `docx` has no option for: paragraphs that are written anew go the same way too, and no date tells when it was made. */
function settled(bytes: Uint8Array, isRtl: boolean): Uint8Array {
  const edits: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2022-11-07T00:00:00Z'),
    'word/styles.xml': (xml) => (isRtl ? xml.replace('<w:name w:val="Normal"/><w:qFormat/>', '$&<w:pPr><w:bidi/></w:pPr>') : xml),
    // In a page that is read from the right, columns and the gutter are there too.
    'word/document.xml': (xml) => (isRtl ? xml.replace('<w:docGrid', '<w:bidi/>$&') : xml),
  };
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, data]) => [path, strToU8(edits[path]?.(strFromU8(data)) ?? strFromU8(data))] as const,
  );
  // Word looks for the types first.
  const sorted = files.sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 9 });
}
