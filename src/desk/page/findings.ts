import { SEVERITIES, type Finding, type Severity } from '../checks/finding.js';
import type { DeskStore } from '../changes/store.js';
import { staleRows, type StaleRow } from '../stale.js';
import type { Room } from './events.js';

/** What the checks say of the draft. They run in idle time after a change; `change` tells that there is something new. */
export class DeskFindings extends EventTarget {
  #all: readonly Finding[] = [];
  #byRow = new Map<string, readonly Finding[]>();
  #stale = new Map<string, StaleRow>();
  #dismissed = new Set<string>();
  #store: DeskStore;
  #waiting = 0;
  readonly #check: (store: DeskStore) => readonly Finding[];

  constructor(store: DeskStore, check: (store: DeskStore) => readonly Finding[]) {
    super();
    this.#store = store;
    this.#check = check;
    store.addEventListener('change', () => this.#later());
    this.#later();
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
    return { number: found.length, worst: worstOf(found) };
  }

  /** At once: a test and "Publish" do not wait. */
  checkNow(): void {
    cancelIdle(this.#waiting);
    this.#waiting = 0;
    this.#all = this.#check(this.#store);
    this.#dismissed = new Set(this.#store.draft.dismissed.map(({ finding }) => finding));
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

  #later(): void {
    if (this.#waiting) return;
    this.#waiting = onIdle(() => this.checkNow());
  }
}

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

export const worstOf = (findings: readonly Finding[]): Severity | undefined =>
  SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));

/** Safari has no `requestIdleCallback`. The pause lets a typist write on. */
const onIdle = (work: () => void): number =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(work, { timeout: 1000 }) : Number(setTimeout(work, 200));
const cancelIdle = (id: number): void => ('cancelIdleCallback' in globalThis ? cancelIdleCallback(id) : clearTimeout(id));
