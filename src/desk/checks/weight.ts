import type { Attribution, Feed, Report, Statement } from '../../content/schema.js';
import type { StatementType } from '../../content/vocabulary.js';
import type { Draft, DraftStatement, Row } from '../draft.js';
import { byId } from '../../views/indexes.js';
import type { Range } from './range.js';
import { sentenceAt } from './said/sentences.js';
import { actsIn, announcesRecommendations, type Act } from './speech.js';
import type { Severity } from './finding.js';
import type { FindingCode } from './words.js';

/** Words of a statement, with what stands around them. */
export interface Passage extends Range {
  readonly language: string;
  /** The paragraph that they are in. */
  readonly text: string;
  /** The heading or line above it. */
  readonly above?: string;
}

/** What a statement is said to be. */
export interface Claim {
  readonly type?: StatementType;
  readonly attribution?: Pick<Attribution, 'to'> | undefined;
}

/** Why a statement cannot be what it is said to be. */
export interface WeightFault {
  readonly code: Extract<FindingCode, `weight-${string}`>;
  /** `error`: it is refused. `warning`: the editor should look. */
  readonly severity: Extract<Severity, 'error' | 'warning'>;
  /** `said`: the words that tell; `type`, `saidType`, `language`. */
  readonly values: Readonly<Record<string, string>>;
}

/** What is raised, by its weight. */
const WEIGHT: Readonly<Partial<Record<StatementType, number>>> = { concern: 1, proposal: 2, demand: 3, recommendation: 4 };

/** The act under which words stand: the last that begins before they end, in their sentence. */
function governing({ text, language, from, to }: Passage): { readonly act: Act; readonly isWithin: boolean } | undefined {
  const sentence = sentenceAt(text, from);
  const acts = actsIn(text.slice(sentence.from, sentence.to), language).filter(({ type }) => type !== 'fact');
  const act = acts.filter((each) => sentence.from + each.from < to).at(-1);
  return act && { act, isWithin: sentence.from + act.from >= from };
}

function faultOf(claim: Claim, passage: Passage): WeightFault | undefined {
  const { type, attribution } = claim;
  const found = governing(passage);
  const fault = (code: WeightFault['code'], severity: WeightFault['severity'], said: string, saidType: string = ''): WeightFault => ({
    code,
    severity,
    values: { said, language: passage.language, ...(type && { type }), ...(saidType && { saidType }) },
  });
  if (!found) {
    if (type !== 'recommendation') return undefined;
    const { text, from, to, above, language } = passage;
    const isAnnounced = announcesRecommendations(above ?? '', language) || announcesRecommendations(text.slice(0, to), language);
    return isAnnounced ? undefined : fault('weight-unsaid', 'warning', text.slice(from, to));
  }
  const { act, isWithin } = found;
  const own = WEIGHT[act.type];
  if (type && own) {
    const claimed = WEIGHT[type];
    if (type === 'recommendation' && act.speaker === 'one' && act.type !== 'recommendation')
      return fault('weight-one', 'error', act.words, act.type);
    if (claimed ? claimed > own : isWithin) return fault('weight-type', 'error', act.words, act.type);
  }
  const to = attribution?.to;
  // Without its speaker, what one said reads as what all did.
  if (act.speaker === 'one' && to !== 'one-interlocutor' && (own || to)) return fault('weight-speaker', 'error', act.words);
  if ((act.speaker === 'participants' || act.speaker === 'some') && own && to && !['participants', 'one-interlocutor'].includes(to))
    return fault('weight-speaker', 'error', act.words);
  return act.speaker === 'some' && own && to === 'participants' ? fault('weight-some', 'warning', act.words) : undefined;
}

/** What of a claim goes beyond the words: the gravest of what the languages say. */
export function faultIn(claim: Claim, passages: readonly Passage[]): WeightFault | undefined {
  const faults = passages.flatMap((passage) => faultOf(claim, passage) ?? []);
  // That a recommendation is not said in one language is no fault where another says it.
  const unsaid = faults.filter(({ code }) => code === 'weight-unsaid');
  const said = faults.filter(({ code }) => code !== 'weight-unsaid');
  return said.find(({ severity }) => severity === 'error') ?? said[0] ?? (unsaid.length === passages.length ? unsaid[0] : undefined);
}

const remembered = new WeakMap<readonly Row[], ReadonlyMap<string, readonly Passage[]>>();

/** The words of each statement in the text of a draft, by its id. */
function passagesByStatement(rows: readonly Row[]): ReadonlyMap<string, readonly Passage[]> {
  const known = remembered.get(rows);
  if (known) return known;
  const found = new Map<string, Passage[]>();
  const above = new Map<string, string>();
  for (const { cells } of rows)
    for (const [language, paragraphs] of Object.entries(cells))
      for (const { text, marks, style } of paragraphs) {
        const line = above.get(language);
        for (const mark of marks) {
          if (mark.is !== 'statement') continue;
          const passage = { language, text, from: mark.from, to: mark.to, ...(line !== undefined && { above: line }) };
          const own = found.get(mark.statement);
          if (own) own.push(passage);
          else found.set(mark.statement, [passage]);
        }
        if (style !== 'normal' || text.trimEnd().endsWith(':')) above.set(language, text);
      }
  remembered.set(rows, found);
  return found;
}

/** The words of a statement in the text of a draft. */
export const passagesIn = (rows: readonly Row[], statement: string): readonly Passage[] => passagesByStatement(rows).get(statement) ?? [];

const asWritten = (text: Readonly<Record<string, string>> | undefined): readonly Passage[] =>
  Object.entries(text ?? {}).map(([language, words]) => ({ language, text: words, from: 0, to: words.length }));

/**
 * Why a statement of a draft cannot have its type or its attribution: a "recommendation" whose words say that one interlocutor proposed it, what
 * some said as what all did. Undefined where the words do not speak against it.
 */
export function weightFault({ rows, statements }: Pick<Draft, 'rows' | 'statements'>, statement: DraftStatement): WeightFault | undefined {
  const whole = byId(statements, statement.partOf);
  return faultIn(statement, [...passagesIn(rows, statement.id), ...asWritten(statement.text)]) ?? partFault(statement, whole);
}

/** A part is not heavier than its whole. */
function partFault(part: Claim, whole: (Claim & { readonly id: string }) | undefined): WeightFault | undefined {
  const [own, of] = [part.type && WEIGHT[part.type], whole?.type && WEIGHT[whole.type]];
  const isHeavier = own && of && own > of;
  const isOfOne = whole?.attribution?.to === 'one-interlocutor' && part.attribution?.to !== 'one-interlocutor';
  if (!whole || (!isHeavier && !isOfOne)) return undefined;
  return { code: 'weight-part', severity: 'error', values: { whole: whole.id, ...(part.type && { type: part.type }) } };
}

function passagesOfReport({ body }: Report): ReadonlyMap<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  for (const [language, blocks] of Object.entries(body)) {
    let above: string | undefined;
    for (const { children, markDefs, style } of blocks) {
      const text = children.map((span) => span.text).join('');
      const places = new Map<string, Range>();
      let at = 0;
      for (const span of children) {
        const to = at + span.text.length;
        for (const mark of span.marks) places.set(mark, { from: places.get(mark)?.from ?? at, to });
        at = to;
      }
      for (const mark of markDefs) {
        const place = mark._type === 'statement' ? places.get(mark._key) : undefined;
        if (mark._type !== 'statement' || !place) continue;
        const passages = found.get(mark.statement) ?? [];
        found.set(mark.statement, [...passages, { language, text, ...place, ...(above !== undefined && { above }) }]);
      }
      if (style !== 'normal' || text.trimEnd().endsWith(':')) above = text;
    }
  }
  return found;
}

/** Statements of a feed that are said to be more than their words say, by the texts of the reports and by their own. */
export function weightFaults(feed: Feed): readonly (readonly [Statement, WeightFault])[] {
  const passages = feed.reports.map(passagesOfReport);
  const byId = new Map(feed.statements.map((statement) => [statement.id, statement]));
  return feed.statements.flatMap((statement) => {
    const words = passages.flatMap((report) => report.get(statement.id) ?? []);
    const fault =
      faultIn(statement, words.length ? words : asWritten(statement.text)) ?? partFault(statement, byId.get(statement.partOf ?? ''));
    return fault ? [[statement, fault] as const] : [];
  });
}
