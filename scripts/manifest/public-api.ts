/** What the manifest says of elements, once the analyzer has read their classes: the public of it, with what definitions know better. */
import { definitionOfTag } from '../../src/publish/catalogue.js';
import { CONTENT_STATES } from '../../src/runtime/feed/events.js';
import { COMMON_ATTRIBUTES, type AttributeKind, type AttributeKinds } from '../../src/views/definition.js';
import type { Declaration, Element, Field, Module, Manifest, Reference } from './schema.js';

export const isElement = (declaration: Declaration): declaration is Element => !!declaration.tagName;

export const elementsOf = ({ modules }: Manifest): Element[] => modules.flatMap(({ declarations }) => declarations.filter(isElement));

/** The module that the package has, of the one it is compiled from. */
const published = (path: string): string => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** A union of words, as TypeScript writes it. */
export const unionOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

/** What each attribute may say, of an element or of the class that all extend. */
export const kindsOf = ({ tagName = '' }: Declaration): AttributeKinds => ({
  ...COMMON_ATTRIBUTES,
  state: { one: CONTENT_STATES },
  ...definitionOfTag(tagName)?.attributes,
});

function typeOfAttribute(kind: AttributeKind | undefined): string {
  if (kind === 'boolean' || kind === 'number') return kind;
  return kind && typeof kind === 'object' && 'one' in kind ? unionOf(kind.one) : 'string';
}

function typeOfField(kind: AttributeKind | undefined, written: string): string {
  // What may be absent is so for every attribute; editors need not say it.
  const text = written.replace(/ \| undefined$/, '');
  if (!kind || typeof kind === 'string' || text === 'number') return text;
  if ('one' in kind) return unionOf(kind.one);
  return 'some' in kind ? `readonly (${unionOf(kind.some)})[]` : text;
}

/** Only what a page may use, and only what the package has. */
function toPublic(module: Module): void {
  module.path = published(module.path);
  module.declarations = module.declarations.filter(({ kind, superclass }) => kind === 'class' && superclass);
  const names = new Set(module.declarations.map(({ name }) => name));
  module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name));
  for (const { declaration } of module.exports) if (declaration.module) declaration.module = published(declaration.module);
}

function publishReference(reference: Reference | undefined): void {
  if (reference?.module) reference.module = published(reference.module);
}

function defaultOf(kind: AttributeKind | undefined, written: string | undefined): string | undefined {
  // Nothing is said by an attribute that is empty; what a constant stands for is in the sentence.
  if (!written || /^(''|\[\]|[A-Z_]+)$/.test(written)) return undefined;
  return kind && typeof kind === 'object' && 'one' in kind ? `'${written.replaceAll("'", '')}'` : written;
}

function toPublicElement(element: Declaration): void {
  const kinds = kindsOf(element);
  // Overridden methods and what is `@internal` have no sentence for pages.
  element.members = element.members?.filter(({ description }) => description) ?? [];
  const fields = new Map<string, Field>();
  for (const member of element.members) {
    publishReference(member.inheritedFrom);
    if (member.kind === 'field') fields.set(member.name, member);
  }
  const kindOfField = new Map<string, AttributeKind | undefined>();
  for (const attribute of element.attributes ?? []) {
    publishReference(attribute.inheritedFrom);
    const kind = kinds[attribute.name];
    const field = fields.get(attribute.fieldName)!;
    kindOfField.set(field.name, kind);
    attribute.type = { text: typeOfAttribute(kind) };
    // A class may begin with another value than the one it extends.
    attribute.default = defaultOf(kind, field.default);
    if (attribute.name === 'state') field.readonly = true;
  }
  for (const [name, field] of fields) field.type = { text: typeOfField(kindOfField.get(name), field.type?.text ?? 'string') };
  // Those that are told of: the analyzer takes what an event is made with for its name.
  element.events = element.events?.filter(({ description }) => description) ?? [];
}

/** The module that registers an element, where a catalogue looks for it. */
const definitionModule = ({ tagName, name }: Element, path: string): Module => ({
  kind: 'javascript-module',
  path: path.replace(/[^/]+$/, 'define.js'),
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
});

export function publicApi(manifest: Manifest): void {
  manifest.schemaVersion = '2.1.0';
  for (const module of manifest.modules) {
    toPublic(module);
    for (const declaration of module.declarations) {
      publishReference(declaration.superclass);
      if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
      if (declaration.attributes) toPublicElement(declaration);
    }
  }
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
  manifest.modules.push(
    ...manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter((one) => isElement(one)).map((one) => definitionModule(one, path)),
    ),
  );
}
