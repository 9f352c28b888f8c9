import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** What a Word file is made of: the inner XML of each part. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** Who wrote it. */
  readonly author?: string;
  /** Addresses of links, by the ids of their relations. */
  readonly links?: Readonly<Record<string, string>>;
  /** Other files in the zip. */
  readonly files?: Readonly<Record<string, string>>;
}

const part = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${more}/>`;
const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The parts of a Word file, by their paths. */
export function wordParts({ body, author, links = {}, files = {}, ...parts }: WordParts): Record<string, string> {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const root = { styles: 'styles', numbering: 'numbering', comments: 'comments', header: 'hdr', footer: 'ftr', footnotes: 'footnotes' };
  return {
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', 'word/document.xml') +
        (author
          ? '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
          : ''),
    ),
    ...(author && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    }),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(
      names.map((name, i) => relation(`part${i}`, name, `${name}.xml`)).join('') +
        Object.entries(links)
          .map(([id, href]) => relation(id, 'hyperlink', href, ' TargetMode="External"'))
          .join(''),
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(root[name], parts[name]!)])),
    ...files,
  };
}

/** A Word file. */
export const wordFile = (parts: WordParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(wordParts(parts)).map(([path, text]) => [path, strToU8(text)])), {
    mtime: new Date(2022, 10, 7),
  });

/** A run of words with its properties. */
export const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph. */
export const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const style = (id: string, name: string, inner = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
