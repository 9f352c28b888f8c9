import { parseFeed } from '../../../content/parse-feed.js';
import { COLLECTIONS } from '../../../content/schema.js';
import { BLOCK_STYLES } from '../../../content/vocabulary.js';
import { DRAFT_FORMAT, type Draft, type DraftStatement, type Mark, type Paragraph, type Row } from '../../draft.js';
import { isObject } from '../../is-object.js';
import { inForm } from './in-form.js';

/**
 * A draft as the desk has saved it. Rows, marks, statements and fields that are none are left out, so that a file that was changed by hand opens.
 *
 * @returns undefined if it is no draft.
 */
export function readDraft(value: unknown): Draft | undefined {
  if (!isObject(value) || value['format'] !== DRAFT_FORMAT || !isObject(value['activity'])) return undefined;
  const languages = listOf(value['languages']).filter(isText);
  const feed = feedOf(value['feed']);
  if (!feed || !languages.length) return undefined;
  return {
    format: DRAFT_FORMAT,
    languages,
    feed,
    activity: inForm(COLLECTIONS.activities.fields, value['activity']),
    ...(isObject(value['report']) && { report: inForm(COLLECTIONS.reports.fields, value['report']) }),
    rows: listOf(value['rows']).flatMap(rowOf),
    statements: listOf(value['statements']).flatMap((one): DraftStatement[] =>
      isObject(one) && isText(one['id'])
        ? [{ ...inForm(COLLECTIONS.statements.fields, one), id: one['id'], isConfirmed: one['isConfirmed'] === true }]
        : [],
    ),
    dismissed: listOf(value['dismissed']).flatMap((one) =>
      isObject(one) && isText(one['finding']) && isText(one['reason']) ? [{ finding: one['finding'], reason: one['reason'] }] : [],
    ),
    ...(isObject(value['earlier']) && {
      earlier: Object.fromEntries(Object.entries(value['earlier']).filter((entry): entry is [string, string] => isText(entry[1]))),
    }),
  };
}

function feedOf(value: unknown): Draft['feed'] | undefined {
  try {
    return parseFeed(value).feed;
  } catch {
    return undefined;
  }
}

function rowOf(value: unknown): Row[] {
  if (!isObject(value) || !isText(value['id']) || !isObject(value['cells'])) return [];
  const cells = Object.entries(value['cells']).map(([language, cell]) => [language, listOf(cell).flatMap(paragraphOf)] as const);
  return [{ id: value['id'], cells: Object.fromEntries(cells.filter(([, cell]) => cell.length)) }];
}

function paragraphOf(value: unknown): Paragraph[] {
  if (!isObject(value) || !isText(value['key']) || typeof value['text'] !== 'string') return [];
  const { key, text, style, madeFrom } = value;
  const isMark = (one: unknown): one is Mark =>
    isObject(one) &&
    isNumber(one['from']) &&
    isNumber(one['to']) &&
    one['from'] < one['to'] &&
    one['to'] <= text.length &&
    ((one['is'] === 'statement' && isText(one['statement'])) ||
      (one['is'] === 'link' && isText(one['href'])) ||
      (one['is'] === 'correction' && isText(one['original']) && isObject(one['note'])));
  return [
    {
      key,
      text,
      style: BLOCK_STYLES.find((known) => known === style) ?? 'normal',
      marks: listOf(value['marks']).filter(isMark),
      ...(isText(madeFrom) && { madeFrom }),
    },
  ];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
