import type { BlockStyle } from '../content/vocabulary.js';
import type { Activity, Feed, LanguageMap, Report, Statement } from '../content/schema.js';

/** What an editor works on: one activity with its report in two languages. Plain data; every change makes a new one (`changes/`). */
export interface Draft {
  readonly format: typeof DRAFT_FORMAT;
  /** BCP 47 tags of the texts, the original first. */
  readonly languages: readonly string[];
  /** The feed that it goes into. What the desk does not change stays as it was, also what this version does not know. */
  readonly feed: Feed;
  /** Its facts, which may be incomplete or wrong still: `records.ts` makes a record of them. */
  readonly activity: Unfinished<Activity>;
  /** What stands around the text of the report, without `body`; absent where the activity has no report. */
  readonly report?: Unfinished<Omit<Report, 'body'>>;
  /** The text, in its order. */
  readonly rows: readonly Row[];
  readonly statements: readonly DraftStatement[];
  /** Findings that the editor has looked at and does not follow. */
  readonly dismissed: readonly Dismissal[];
  /**
   * Texts of the original that translations were made from and that have been changed since, by their hash (`madeFrom`): to show the
   * difference.
   */
  readonly earlier?: Readonly<Record<string, string>>;
}
export const DRAFT_FORMAT = 'cssr-draft/1';

/** A record that is being written: any field may be missing, and any may be wrong. */
export type Unfinished<T> = { readonly [K in keyof T]?: T[K] } & { readonly id?: string };

/** Paragraphs that say the same in each language: one and one, or one and several; none where a translation is missing. */
export interface Row {
  /** Unique within the draft, and kept while it is edited. */
  readonly id: string;
  readonly cells: Readonly<Record<string, readonly Paragraph[]>>;
}

/** A paragraph or heading in one language: a block of the report. */
export interface Paragraph {
  /** The `_key` of its block, unique within the language. */
  readonly key: string;
  readonly style: BlockStyle;
  readonly text: string;
  /** In the order of their beginnings; they may overlap. */
  readonly marks: readonly Mark[];
  /** In a translation: the hash of the paragraphs of the original that it was made from (`stale.ts`). */
  readonly madeFrom?: string;
}

interface Span {
  /** Where it begins and ends in `text`, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** The `_key` of its entry in `markDefs`, where the feed has one that is not to be derived. */
  readonly key?: string;
}
/** What words are: a statement, a link, or words that the editor corrected. */
export type Mark =
  | (Span & { readonly is: 'statement'; readonly statement: string })
  | (Span & { readonly is: 'link'; readonly href: string })
  | (Span & { readonly is: 'correction'; readonly original: string; readonly note: LanguageMap });

/**
 * A statement. Its words are those that are marked in the text, in each language; where it rewords them, or where a language has its own words,
 * they stand in `text`, which is then used for that language.
 */
export interface DraftStatement extends Unfinished<Omit<Statement, 'id' | 'text'>> {
  readonly id: string;
  readonly text?: LanguageMap;
  /** The editor has confirmed it. Others are suggestions: shown in grey, and in no feed. */
  readonly isConfirmed: boolean;
}

/** A finding that the editor has looked at, with the reason for leaving it. */
export interface Dismissal {
  /** The `key` of the finding. */
  readonly finding: string;
  readonly reason: string;
}
