import type { Block } from '../../content/schema.js';
import type { Attribute } from './attributes.js';

export type MarkDef = Block['markDefs'][number];

/** In which text marks stand: by it their ids and keys are short. */
export interface MarkScope {
  /** Id of the activity: `#b1` is the statement `amman-2022-11-b1`. */
  readonly activity: string;
  /** The `_key` of the block. */
  readonly block: string;
}

const shortOf = (statement: string, activity: string): string | undefined =>
  statement.startsWith(`${activity}-`) && statement.length > activity.length + 1 ? statement.slice(activity.length + 1) : undefined;

/** The key that a mark has where none is written: of a statement by its id, of others by their number within the block. */
function usualKey(mark: MarkDef, { activity, block }: MarkScope, before: readonly MarkDef[]): string {
  if (mark._type === 'statement') return `${block}-${shortOf(mark.statement, activity) ?? mark.statement}`;
  const number = before.filter(({ _type }) => _type === mark._type).length + 1;
  return `${block}-${mark._type === 'link' ? 'l' : 'c'}${number}`;
}

/** What a mark says, without its key. */
const said = (mark: MarkDef): string => JSON.stringify({ ...mark, _key: '' });

/** @param before the marks of the block that were written before. */
export function attributesOfMark(mark: MarkDef, scope: MarkScope, before: readonly MarkDef[]): Attribute[] {
  const again = before.find((other) => said(other) === said(mark));
  const key = again ? again._key : usualKey(mark, scope, before);
  const keyed = key === mark._key ? [] : [{ name: 'key', value: mark._key }];
  return [...contentOf(mark, scope), ...keyed];
}

function contentOf(mark: MarkDef, { activity }: MarkScope): Attribute[] {
  switch (mark._type) {
    case 'statement': {
      const short = shortOf(mark.statement, activity);
      return [short === undefined ? { name: 'statement', value: mark.statement } : { name: '#', value: short }];
    }
    case 'link':
      return [{ name: 'href', value: mark.href }];
    case 'correction':
      return [
        { name: '.', value: 'correction' },
        { name: 'original', value: mark.original },
        ...Object.entries(mark.note).map(([language, note]) => ({ name: `note-${language}`, value: note })),
      ];
  }
}

/** Marks that attributes tell of, each with its key; and what is not understood of them. */
export interface ReadMarks {
  readonly marks: readonly MarkDef[];
  readonly faults: readonly string[];
}

/** @param before the marks of the block that were read before: the same again is the same mark. */
export function marksIn(attributes: readonly Attribute[], scope: MarkScope, before: readonly MarkDef[]): ReadMarks {
  const faults: string[] = [];
  const found: { mark: Record<string, unknown>; key?: string }[] = [];
  for (const { name, value } of attributes) {
    const last = found.at(-1);
    if (name === '#') found.push({ mark: { _type: 'statement', statement: `${scope.activity}-${value}` } });
    else if (name === 'statement') found.push({ mark: { _type: 'statement', statement: value } });
    else if (name === 'href') found.push({ mark: { _type: 'link', href: value } });
    else if (name === '.' && value === 'correction') found.push({ mark: { _type: 'correction', original: undefined, note: {} } });
    else if (name === '.' && value === 'statement') continue;
    else if (name === 'original' && last?.mark['_type'] === 'correction') last.mark['original'] = value;
    else if (name.startsWith('note-') && last?.mark['_type'] === 'correction')
      (last.mark['note'] as Record<string, string>)[name.slice(5)] = value;
    else if (name === 'key' && last) last.key = value;
    else
      faults.push(
        `"${name === '.' ? `.${value}` : name}" is not known here: #id of a statement, .correction, original, note-en and key are`,
      );
  }
  const marks: MarkDef[] = [];
  for (const { mark, key } of found) {
    const all = [...before, ...marks];
    const { _type, ...rest } = mark;
    const whole = { _type, _key: '', ...rest } as MarkDef;
    const again = key === undefined ? all.find((other) => said(other) === said(whole)) : all.find(({ _key }) => _key === key);
    marks.push(again ?? { ...whole, _key: key ?? usualKey(whole, scope, all) });
  }
  return { marks, faults };
}
