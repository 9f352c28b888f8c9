import { yamlOf } from '../desk/folder/yaml.js';
import type { Draft } from '../desk/draft.js';
import { recordsOf } from '../desk/records.js';
import { withSuggestions } from '../desk/suggested.js';

const ABOVE = `These may be statements, by the words of the report; none of them is published.
Check the type of each, its words and who says it, and name its sources; then take away the "# " before its lines.`;

/** What may be statements of a report: how many, and as comments of `statements.yml`. */
export function suggestedStatements(draft: Draft): { readonly number: number; readonly text: string } {
  const suggested = withSuggestions(draft);
  const known = new Set(draft.statements.map(({ id }) => id));
  const confirmed = suggested.statements.map((statement) => ({ ...statement, isConfirmed: true }));
  const { feed } = recordsOf({ ...suggested, statements: confirmed });
  const records = feed.statements.filter(({ id, activity }) => activity === draft.activity.id && !known.has(id));
  const text = records.length ? `${ABOVE}\n${yamlOf(records)}`.replace(/^(?=.)/gm, '# ') : '';
  return { number: records.length, text };
}
