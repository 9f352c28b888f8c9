import { nothing, type Html } from '../templates/html.js';
import { published } from './characters.js';
import { VOID, type TreeElement, type TreeNode } from './tree.js';

/** What {@link html} makes. */
export class Markup {
  constructor(readonly nodes: readonly TreeNode[]) {}
}

/** A piece of text of a template, or the place of a value in it. */
type Piece = string | number;
interface Shape {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, pieces: readonly Piece[]])[];
  readonly children: readonly (Shape | Piece)[];
}

/** Stands for the value with this number; no template has such characters. */
const placeOf = (i: number) => `\ue000${i}\ue001`;
const piecesOf = (text: string): Piece[] =>
  text
    .split(/\ue000(\d+)\ue001/)
    .map((piece, i) => (i % 2 ? Number(piece) : piece))
    .filter((piece) => piece !== '');

const TOKEN = /<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"]*")*)>|[^<]+/g;
const ATTRIBUTE = /([@.?]?[a-z][a-zA-Z-]*)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** The templates that have been read. */
const shapes = new WeakMap<TemplateStringsArray, readonly (Shape | Piece)[]>();

/** @throws if a tag is not closed: a fault of the template. */
function shapeOf(strings: TemplateStringsArray): readonly (Shape | Piece)[] {
  const known = shapes.get(strings);
  if (known) return known;
  const text = strings.slice(1).reduce((before, string, i) => before + placeOf(i) + string, strings[0]!);
  const root: (Shape | Piece)[] = [];
  const open: { readonly tag: string; readonly children: (Shape | Piece)[] }[] = [{ tag: '', children: root }];
  for (const [token, slash, tag, list = ''] of text.matchAll(TOKEN)) {
    const { tag: around, children } = open.at(-1)!;
    if (tag === undefined) children.push(...piecesOf(token));
    else if (slash) {
      if (tag !== around) throw new Error(`</${tag}> closes <${around}>: ${text}`);
      open.pop();
    } else {
      const attributes = Array.from(
        list.matchAll(ATTRIBUTE),
        ([, name = '', quoted, plain = '']) => [name, piecesOf(quoted ?? plain)] as const,
      );
      const shape = { tag, attributes, children: [] };
      children.push(shape);
      if (!VOID.has(tag)) open.push(shape);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.tag}> is not closed: ${text}`);
  shapes.set(strings, root);
  return root;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== nothing && value !== false;
const textOf = (value: unknown): string => (isThere(value) ? published(String(value)) : '');

/** Isolates are elements in HTML, where there can be elements; see `locale/bidi.ts`. */
function withIsolates(text: string): TreeNode[] {
  const root: TreeNode[] = [];
  const open = [root];
  for (const piece of text.split(/([\u2066-\u2069])/)) {
    const children = open.at(-1)!;
    if (piece === '\u2069') open.pop();
    else if (/^[\u2066-\u2068]$/.test(piece)) {
      const inner: TreeNode[] = [];
      const dir = { '\u2066': 'ltr', '\u2067': 'rtl' }[piece];
      children.push({ tag: 'bdi', attributes: dir ? { dir } : {}, children: inner });
      open.push(inner);
    } else if (piece) children.push(piece);
  }
  return root;
}

function nodesOf(value: unknown): readonly TreeNode[] {
  if (value instanceof Markup) return value.nodes;
  return Array.isArray(value) ? value.flatMap(nodesOf) : withIsolates(textOf(value));
}

function fill({ tag, attributes, children }: Shape, values: readonly unknown[]): TreeElement {
  const own: Record<string, string> = {};
  let inner = children.flatMap((child) => nodeOf(child, values));
  for (const [name, pieces] of attributes) {
    const [first] = pieces;
    const value = typeof first === 'number' && pieces.length === 1 ? values[first] : '';
    if (name === '.textContent') inner = withIsolates(textOf(value));
    else if (name.startsWith('?')) {
      if (value) own[name.slice(1)] = '';
    } else if (/^\w/.test(name) && isThere(value))
      own[name] = pieces.map((piece) => (typeof piece === 'number' ? textOf(values[piece]) : piece)).join('');
  }
  return { tag, attributes: own, children: inner };
}

const nodeOf = (child: Shape | Piece, values: readonly unknown[]): readonly TreeNode[] => {
  if (typeof child === 'string') return [child];
  return typeof child === 'number' ? nodesOf(values[child]) : [fill(child, values)];
};

/** The tag by which templates become a tree. Every value is text, whatever stands in it. */
export const html = ((strings, ...values) => new Markup(shapeOf(strings).flatMap((child) => nodeOf(child, values)))) satisfies Html;
