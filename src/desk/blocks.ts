import type { Block } from '../content/schema.js';
import type { Mark, Paragraph } from './draft.js';
import { without } from './same.js';

type MarkDef = Block['markDefs'][number];
type Span = Block['children'][number];

/** A paragraph of the draft from a block of a report. @param activity the id by which statements are named: `amman-2022-11-b1`. */
export function paragraphOf({ _key: key, style, children, markDefs }: Block, activity: string): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (const span of children) {
    starts.push(text.length);
    text += span.text;
  }
  starts.push(text.length);
  const found = markDefs.flatMap((def) =>
    runsOf(def._key, children).map(([first, end]) => ({ def, from: starts[first]!, to: starts[end]! })),
  );
  const keyed = found.sort((a, b) => a.from - b.from).map(({ def, from, to }) => ({ ...bareMark(def, from, to), key: def._key }));
  const bare = keyed.map(withoutKey);
  const derived = keysOf(key, bare, activity);
  // The key that comes out by itself is not kept: it follows the paragraph when that is split.
  const marks = keyed.map((mark, i) => (derived[i] === mark.key ? bare[i]! : mark));
  return { key, style, text, marks };
}

/** The first and the end of each run of spans that have this mark. */
function runsOf(key: string, children: readonly Span[]): [number, number][] {
  const runs: [number, number][] = [];
  children.forEach(({ marks }, i) => {
    if (!marks.includes(key)) return;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

function bareMark(def: MarkDef, from: number, to: number): Mark {
  switch (def._type) {
    case 'statement':
      return { is: 'statement', from, to, statement: def.statement };
    case 'link':
      return { is: 'link', from, to, href: def.href };
    case 'correction':
      return { is: 'correction', from, to, original: def.original, note: def.note };
  }
}

const withoutKey = (mark: Mark): Mark => without(mark, 'key');

/**
 * The keys of marks: `p17-b1` of the statement `amman-2022-11-b1`, `p17-c1` of the first correction, `p17-l1` of the first link. Where a
 * statement has that name, `x`.
 */
function keysOf(block: string, marks: readonly Mark[], activity: string): readonly string[] {
  const nameOf = (id: string) => `${block}-${id.startsWith(`${activity}-`) ? id.slice(activity.length + 1) : id}`;
  const taken = new Set(marks.flatMap((mark) => (mark.is === 'statement' ? [nameOf(mark.statement)] : [])));
  const count = { link: 0, correction: 0 };
  return marks.map((mark) => {
    if (mark.is === 'statement') return nameOf(mark.statement);
    const n = ++count[mark.is];
    const key = `${block}-${mark.is === 'link' ? 'l' : 'c'}${n}`;
    return taken.has(key) ? `${block}-x${n}` : key;
  });
}

/** A block of a report from a paragraph of the draft, which has words. Marks that have none are left out. @param activity see {@link paragraphOf}. */
export function blockOf({ key, style, text, marks: given }: Paragraph, activity: string): Block {
  const marks = given.filter(({ from, to }) => from >= 0 && from < to && to <= text.length).sort((a, b) => a.from - b.from);
  const derived = keysOf(key, marks, activity);
  const defs = new Map<string, MarkDef>();
  const keys = marks.map((mark, i) => {
    let name = mark.key ?? derived[i]!;
    // Two marks may share a key only if they mean the same.
    for (let n = 2; !fits(defs.get(name), mark); n++) name = `${mark.key ?? derived[i]!}-${n}`;
    defs.set(name, defOf(mark, name));
    return name;
  });
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const children = cuts.slice(1).map((end, i) => ({
    _type: 'span' as const,
    _key: `${key}-${i + 1}`,
    text: text.slice(cuts[i], end),
    marks: [...new Set(keys.filter((_, j) => marks[j]!.from <= cuts[i]! && marks[j]!.to >= end))],
  }));
  return { _type: 'block', _key: key, style, children, markDefs: [...defs.values()] };
}

const fits = (def: MarkDef | undefined, mark: Mark): boolean => !def || JSON.stringify(def) === JSON.stringify(defOf(mark, def._key));

function defOf(mark: Mark, key: string): MarkDef {
  switch (mark.is) {
    case 'statement':
      return { _type: 'statement', _key: key, statement: mark.statement };
    case 'link':
      return { _type: 'link', _key: key, href: mark.href };
    case 'correction':
      return { _type: 'correction', _key: key, original: mark.original, note: mark.note };
  }
}
