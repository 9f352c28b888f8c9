import { byId } from '../../views/indexes.js';
import type { Draft, DraftStatement } from '../draft.js';
import { harmInFacts } from './facts.js';
import type { Severity } from './finding.js';
import { type DeskFinding, keyOf } from './hit.js';
import { checkRow } from './check-row.js';
import { lexiconOf } from './lexicon/lexicon.js';
import { wholeText } from './whole-text.js';
import { passagesIn, weightFault, type Passage } from './weight.js';
import type { FindingCode } from './words.js';

/**
 * What an editor should know of a draft, in the order of its text, then of its statements and facts. Rows, statements and facts that did not
 * change since the last call are not read again. What was dismissed is among them: {@link openFindings}.
 */
export function checkDraft(draft: Draft): readonly DeskFinding[] {
  const { rows, languages, statements, feed, activity } = draft;
  const lexicon = lexiconOf(feed, activity);
  const checked = rows.map((row) => checkRow(row, languages, lexicon));
  const all = [
    ...checked.flatMap(({ findings }) => findings),
    ...wholeText(draft, checked, lexicon),
    ...statements.filter(({ isConfirmed }) => isConfirmed).flatMap((statement) => weightFindings(draft, statement)),
    ...harmInFacts(draft, lexicon),
  ];
  return numbered(all);
}

/** Those that the editor has not dismissed. */
export const openFindings = (draft: Draft, findings: readonly DeskFinding[] = checkDraft(draft)): readonly DeskFinding[] => {
  const dismissed = new Set(draft.dismissed.map(({ finding }) => finding));
  return findings.filter(({ key }) => !dismissed.has(key));
};

/** The same words found twice are two findings: the second has a number in its key. */
function numbered(findings: readonly DeskFinding[]): readonly DeskFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, times);
    return times === 1 ? finding : again(finding, `${finding.key}#${times}`);
  });
}
const repeated = new WeakMap<DeskFinding, DeskFinding>();
/** The same object each time, as long as it is told as the same. */
function again(finding: DeskFinding, key: string): DeskFinding {
  let other = repeated.get(finding);
  if (other?.key !== key) repeated.set(finding, (other = { ...finding, key }));
  return other;
}

interface Weighed {
  readonly passages: readonly Passage[];
  readonly whole: DraftStatement | undefined;
  readonly findings: readonly DeskFinding[];
}
const weighed = new WeakMap<DraftStatement, Weighed>();

const areSame = (some: readonly Passage[], others: readonly Passage[]): boolean =>
  some.length === others.length &&
  some.every((one, i) => {
    const other = others[i]!;
    return one.text === other.text && one.from === other.from && one.to === other.to && one.above === other.above;
  });

function weightFindings(draft: Draft, statement: DraftStatement): readonly DeskFinding[] {
  const passages = passagesIn(draft.rows, statement.id);
  const whole = byId(draft.statements, statement.partOf);
  const known = weighed.get(statement);
  if (known && known.whole === whole && areSame(known.passages, passages)) return known.findings;
  const fault = weightFault(draft, statement);
  const at = (code: FindingCode, severity: Severity, field: string, values: Readonly<Record<string, string>> = {}): DeskFinding => ({
    code,
    severity,
    place: { in: 'statement', statement: statement.id, field },
    values,
    key: keyOf(code, statement.id, ...Object.values(values)),
  });
  const isOfSpeaker = fault?.code === 'weight-speaker' || fault?.code === 'weight-some';
  const findings = [
    ...(fault ? [at(fault.code, fault.severity, isOfSpeaker ? 'attribution' : 'type', fault.values)] : []),
    // Without words in the text and of its own, it says nothing.
    ...(passages.length || Object.keys(statement.text ?? {}).length ? [] : [at('statement-empty', 'error', 'text')]),
  ];
  weighed.set(statement, { passages, whole, findings });
  return findings;
}
