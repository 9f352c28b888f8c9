/** What frameworks and editors know of the elements, written from the manifest into `dist/` by the generators of others. */
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { AttributeKind } from '../../src/views/definition.js';
import { elementsOf, kindsOf, unionOf } from './public-api.js';
import type { Element, Manifest } from './schema.js';

/** One file for each framework, that knows no element by name. They are read where the framework is installed, not here. */
const ADAPTERS = 'scripts/manifest/frameworks';
const FOLDER = 'dist/frameworks';
const EDITORS = 'dist/editors';

/** Frameworks set the property where there is one, else the attribute: what they are given may be either. */
function typeOf(kind: AttributeKind | undefined, attribute: string, property: string): string {
  if (kind === 'boolean') return 'boolean';
  if (kind === 'number') return 'number | `${number}`';
  if (typeof kind === 'object' && 'some' in kind) return `Words<${unionOf(kind.some)}>`;
  if (typeof kind === 'object' && 'one' in kind) return [attribute, ...kind.one.filter((word) => Number(word))].join(' | ');
  return property;
}

/** An element as a framework writes it: `state` is the element's own. */
function written(element: Element): void {
  delete element.cssProperties;
  const kinds = kindsOf(element);
  element.attributes = element.attributes.filter(({ name }) => name !== 'state');
  element.members = element.members.filter(({ readonly }) => !readonly);
  for (const { name, fieldName, type } of element.attributes) {
    const field = element.members.find((member) => member.name === fieldName)!;
    field.type = { text: typeOf(kinds[name], type!.text, field.type!.text) };
  }
}

const WORDS = `/** Some of these words, separated by spaces, or as a list. */
export type Words<Word extends string> = Word | \`\${Word} \${string}\` | readonly Word[];
`;

const byTag = (name: string, elements: readonly Element[], suffix: string): string =>
  `export interface ${name} {\n${elements.map(({ tagName, ...one }) => `  /** ${one.description} */\n  '${tagName}': ${one.name}${suffix};\n`).join('')}}\n`;

/** The part of the generator's file that tells the properties of each element. The rest tells of every framework, and fails where one is not there. */
const PROPERTIES = /^export type \w+Props = [^]*?(?=^ *export type CustomElements)/m;

function elementTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  elements.forEach(written);
  const made = generateJsxTypes(manifest as never, { fileName: '', useCemTypes: true, excludeCssCustomProperties: true });
  const properties = PROPERTIES.exec(made ?? '')?.[0];
  if (!properties) throw new Error('@wc-toolkit/jsx-types writes otherwise than it did');
  const events = new Set(elements.flatMap((one) => one.events.map(({ type }) => type!.text)));
  return [
    `import type { ${[...events].join(', ')} } from '../index.js';\n`,
    WORDS,
    properties,
    byTag('ElementProps', elements, 'Props'),
    byTag('SolidProps', elements, 'SolidJsProps'),
  ].join('\n');
}

export async function writeFrameworks(manifest: Manifest): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(ADAPTERS)) cpSync(`${ADAPTERS}/${file}`, `${FOLDER}/${file}`);
  const types = await format(elementTypes(structuredClone(manifest)), { parser: 'typescript', singleQuote: true, printWidth: 140 });
  writeFileSync(`${FOLDER}/elements.d.ts`, types);
  const options = { hideCssPropertiesDocs: true, hideMethodDocs: true, packageJson: false };
  const editors = {
    'vscode.html-custom-data': getVsCodeHtmlCustomData,
    'vscode.css-custom-data': getVsCodeCssCustomData,
    'web-types': getWebTypesData,
  };
  mkdirSync(EDITORS, { recursive: true });
  for (const [name, made] of Object.entries(editors))
    writeFileSync(`${EDITORS}/${name}.json`, JSON.stringify(JSON.parse(made(structuredClone(manifest), { ...options }))));
}
