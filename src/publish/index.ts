/** The content as static HTML, and snippets of it for pages and messages; for servers, build scripts and pages. Needs no DOM. */
export { parseFeed } from '../content/parse-feed.js';
export { attributesOf, ELEMENT_NAMES, itemsOf, type AttributeKind, type AttributeKinds, type ElementName } from './catalogue.js';
export { FORMATS, formatsOf, inFormat, type Format, type FormatOptions } from './formats.js';
export { staticHtml, type Attributes } from './static-html.js';
export { snippetLabel } from './label.js';
export { scriptLines, type ScriptOptions } from './script-lines.js';
export { DELIVERIES, snippet, type Delivery, type SnippetOptions } from './snippet.js';
export type { SnippetContent } from './snippet-content.js';
export { editionFiles, type EditionOptions } from './edition/edition-files.js';
export type { FurtherChoice } from './edition/edition-choices.js';
export type { EditionFile } from './edition/edition-file.js';
export type { EditionIndexFile, IndexedChoice, IndexedElement, IndexedFile } from './edition/edition-index.js';
