import type { Draft, DraftStatement, Mark } from '../draft.js';
import { withValue } from '../path.js';

/**
 * A field of the activity or of what stands around the report.
 *
 * @param path such as `dates[0]` or `title.ar`.
 * @param value undefined, or an empty text, takes the field out, or the entry out of its list: a missing language is absent.
 */
export function setFact(draft: Draft, of: 'activity' | 'report', path: string, value: unknown): Draft {
  const given = value === '' ? undefined : value;
  if (of === 'activity' && path === 'id') return typeof given === 'string' ? renameActivity(draft, given) : draft;
  const before = draft[of] ?? {};
  const after = withValue(before, path, given);
  return after === before ? draft : { ...draft, [of]: after };
}

/** An entry of a list of facts at another place in it. */
export function moveFact(draft: Draft, of: 'activity' | 'report', path: string, from: number, to: number): Draft {
  return withValue(draft, `${of}.${path}`, moved(listAt(draft, of, path), from, to));
}

const listAt = (draft: Draft, of: 'activity' | 'report', path: string): readonly unknown[] => {
  let value: unknown = draft[of];
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = (value as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] | undefined {
  if (!list.length) return undefined;
  if (from === to || !(from in list) || !(to in list)) return list;
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/** An activity that is new by another id; its report and its statements are named after it. */
function renameActivity(draft: Draft, id: string): Draft {
  const old = draft.activity.id;
  if (old === id) return draft;
  const nameOf = (name: string) => (old && name.startsWith(`${old}-`) ? `${id}${name.slice(old.length)}` : name);
  const isOwn = new Set(draft.statements.map((statement) => statement.id));
  const markOf = (mark: Mark): Mark =>
    mark.is === 'statement' && isOwn.has(mark.statement) ? { ...mark, statement: nameOf(mark.statement) } : mark;
  const statementOf = (statement: DraftStatement): DraftStatement => ({
    ...statement,
    id: nameOf(statement.id),
    ...(statement.activity === old && { activity: id }),
    ...(statement.partOf && { partOf: nameOf(statement.partOf) }),
    ...(statement.relations && {
      relations: statement.relations.map((relation) =>
        'statement' in relation ? { ...relation, statement: nameOf(relation.statement) } : relation,
      ),
    }),
  });
  return {
    ...draft,
    activity: { ...draft.activity, id },
    ...(draft.report && {
      report: {
        ...draft.report,
        ...(draft.report.id === old && { id }),
        ...(draft.report.activity === old && { activity: id }),
      },
    }),
    statements: draft.statements.map(statementOf),
    rows: draft.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([language, cell]) => [
          language,
          cell.map((paragraph) => ({ ...paragraph, marks: paragraph.marks.map(markOf) })),
        ]),
      ),
    })),
  };
}
