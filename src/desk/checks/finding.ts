/** How much a finding matters. `danger`: people may come to harm; nothing is saved as public while one is open. */
export const SEVERITIES = ['danger', 'error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where something was found. */
export type Place =
  | {
      readonly in: 'text';
      readonly row: string;
      readonly language: string;
      readonly paragraph: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly in: 'row'; readonly row: string }
  | { readonly in: 'statement'; readonly statement: string; readonly field?: string }
  /** A field of the activity or of the report: `dates[0]`. */
  | { readonly in: 'activity' | 'report'; readonly field: string }
  /** A field of any record of a feed. */
  | { readonly in: 'feed'; readonly collection: string; readonly record: string; readonly field: string };

/** Words to put in place of those that were found. */
export interface Mend {
  readonly row: string;
  readonly language: string;
  readonly paragraph: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Something that an editor should look at. */
export interface Finding<Code extends string = string> {
  /** Which sentence tells of it (`words.ts`). */
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** What the sentence names: the words found, what was expected. */
  readonly values: Readonly<Record<string, string>>;
  /** What would put it right, where that is sure. */
  readonly mend?: readonly Mend[];
  /** The same as long as the same is found in the same words, wherever they have moved: by it a finding is dismissed. */
  readonly key: string;
}
