import type { LanguageMap } from '../../../content/schema.js';
import type { Feed } from '../../../content/schema.js';
import type { Fields, Shape } from '../../../content/shape.js';
import type { Locale } from '../../../locale/locale.js';
import type { Finding } from '../../checks/finding.js';
import type { TemplateResult } from 'lit';

/** What a form is made for: a record that is being written. */
export interface Form {
  /** What its ids begin with, unique within the room. */
  readonly name: string;
  /** The collection whose fields it has, by which descriptions and examples are found. */
  readonly collection: 'activities' | 'reports' | 'sources';
  readonly record: unknown;
  /** The feed whose records can be named. */
  readonly feed: Feed;
  /** The languages of the texts, the original first. */
  readonly languages: readonly string[];
  readonly locale: Locale;
  /** What is wrong with a field, in a sentence; empty where nothing is. */
  faultOf(path: string): string;
  findingsOf(path: string): readonly Finding[];
  /** How a finding is shown. */
  finding(finding: Finding): TemplateResult;
  /** @param value undefined takes the field, or the entry of a list, out. */
  set(path: string, value: unknown): void;
  /** Gives the focus to a part of the form once it is there. @param id of the element. */
  focus(id: string): void;
  /** Goes to the form for a source that the feed does not have yet; absent where there is none. */
  newSource?(path: string): void;
}

/** A field of a form. */
export interface Field {
  /** Its name in the schema: `city`. */
  readonly name: string;
  /** Where it is in the record: `meetings[0].participants`. */
  readonly path: string;
  /** Where its description is: the same without places in lists, with the variants of unions: `meetings.participants(exact).value`. */
  readonly key: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly isRequired: boolean;
  /** Of an entry of a list: its number, from 1. */
  readonly entry?: number;
}

/** What can be chosen in a field: words of the schema or ids, and what each is called. */
export type Options = readonly (readonly [value: string, label: string])[];

/** A shape without whether it may be absent. */
export const bare = (shape: Shape): Exclude<Shape, { readonly is: 'optional' }> => (shape.is === 'optional' ? bare(shape.of) : shape);

const at = (outer: string, name: string): string => (outer ? `${outer}.${name}` : name);
const valueOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** The fields of an object. @param left names of those that are not shown. */
export function fieldsOf(fields: Fields, outer: Pick<Field, 'path' | 'key' | 'value'>, left: readonly string[] = []): readonly Field[] {
  return Object.entries(fields)
    .filter(([name]) => !left.includes(name))
    .map(([name, shape]) => ({
      name,
      path: at(outer.path, name),
      key: at(outer.key, name),
      shape,
      value: valueOf(outer.value, name),
      isRequired: shape.is !== 'optional',
    }));
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
export const mapOf = (value: unknown): LanguageMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LanguageMap) : {};
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The id of the input of a field. */
export const idOf = ({ name }: Pick<Form, 'name'>, path: string): string => `${name}-${path.replace(/[.[\]]+/g, '-')}`;
