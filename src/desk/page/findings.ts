import { SEVERITIES, type Finding, type Severity } from '../checks/finding.js';
import type { DraftChecks } from './check-everything.js';
import type { DeskStore } from '../changes/store.js';
import { recordsOf } from '../records.js';
import { staleRows, type StaleRow } from '../stale.js';
import type { Draft } from '../draft.js';
import type { Room } from './events.js';

/** What the checks say of the draft. They run in idle time after a change; `change` tells that there is something new. */
export class DeskFindings extends EventTarget {
  #all: readonly Finding[] = [];
  #byRow = new Map<string, readonly Finding[]>();
  #stale = new Map<string, StaleRow>();
  #dismissed = new Set<string>();
  /** How many fields of the facts are missing or wrong. */
  #missing = 0;
  #facts: (Pick<Draft, 'activity'> & { readonly report: Draft['report'] }) | undefined;
  readonly #store: DeskStore;
  readonly #checks: DraftChecks;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(store: DeskStore, checks: DraftChecks) {
    super();
    this.#store = store;
    this.#checks = checks;
    store.addEventListener('change', () => this.#later(PAUSE));
    this.#later(0);
  }

  /** All, also those that are dismissed. */
  get all(): readonly Finding[] {
    return this.#all;
  }

  /** Those that the editor has not dismissed. */
  get open(): readonly Finding[] {
    return this.#all.filter(({ key }) => !this.#dismissed.has(key));
  }

  isDismissed(finding: Finding): boolean {
    return this.#dismissed.has(finding.key);
  }

  /** Those of a row, its paragraphs included. The same list as long as they are the same. */
  ofRow(row: string): readonly Finding[] {
    return this.#byRow.get(row) ?? NONE;
  }

  /** The translation of a row that was made from an earlier text. */
  staleOf(row: string): StaleRow | undefined {
    return this.#stale.get(row);
  }

  /** How many a room has to do with, and the worst of them. */
  countIn(room: Room): { readonly number: number; readonly worst: Severity | undefined } {
    const found = this.open.filter((finding) => (room === 'publish' ? finding.severity === 'danger' : roomOf(finding) === room));
    const missing = room === 'facts' ? this.#missing : 0;
    return { number: found.length + missing, worst: worstOf(missing ? [...found, { severity: 'error' }] : found) };
  }

  /** At once: who publishes does not wait. */
  checkNow(): void {
    clearTimeout(this.#waiting);
    this.#all = this.#checks.findings(this.#store.draft);
    this.#dismissed = new Set(this.#store.draft.dismissed.map(({ finding }) => finding));
    const { activity, report } = this.#store.draft;
    // While a long text is written, the facts are what they were.
    if (activity !== this.#facts?.activity || report !== this.#facts.report)
      this.#missing = recordsOf(this.#store.draft).issues.filter(({ place }) => place.in !== 'statement').length;
    this.#facts = { activity, report };
    const rows = new Map<string, Finding[]>();
    for (const finding of this.#all)
      if ('row' in finding.place) rows.set(finding.place.row, [...(rows.get(finding.place.row) ?? []), finding]);
    // A row whose findings are what they were is not rendered again.
    this.#byRow = new Map([...rows].map(([row, found]) => [row, same(this.#byRow.get(row), found) ?? found]));
    const stale = staleRows(this.#store.draft).map((one): readonly [string, StaleRow] => {
      const before = this.#stale.get(one.row);
      return [one.row, before && JSON.stringify(before) === JSON.stringify(one) ? before : one];
    });
    this.#stale = new Map(stale);
    this.dispatchEvent(new Event('change'));
  }

  /** After a pause in the changes, and then in pieces: whoever types on is not held up. */
  #later(pause: number): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#read(this.#checks.steps(this.#store.draft)[Symbol.iterator]()), pause);
  }

  #read(steps: Iterator<unknown>): void {
    const end = performance.now() + PIECE;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = steps.next().done === true;
    if (isDone) this.checkNow();
    else this.#waiting = setTimeout(() => this.#read(steps));
  }
}

/** In milliseconds: a typist pauses longer only between sentences; a piece is no longer than a frame. */
const PAUSE = 400;
const PIECE = 8;

const NONE: readonly Finding[] = [];

function same(before: readonly Finding[] | undefined, now: readonly Finding[]): readonly Finding[] | undefined {
  return before?.length === now.length &&
    before.every((finding, i) => finding === now[i] || JSON.stringify(finding) === JSON.stringify(now[i]))
    ? before
    : undefined;
}

/** The room in which something found is put right. */
export function roomOf({ place }: Finding): Room {
  if (place.in === 'text' || place.in === 'row' || place.in === 'statement') return 'text';
  return place.in === 'feed' ? 'publish' : 'facts';
}

export const worstOf = (findings: readonly Pick<Finding, 'severity'>[]): Severity | undefined =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
