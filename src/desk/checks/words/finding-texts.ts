import type { Locale } from '../../../locale/locale.js';

/** What is said of a finding, in one language. `{x}` in it is a value. */
export interface FindingText {
  readonly title: string;
  readonly remedy: string;
}
export type FindingTexts = Readonly<Record<string, (locale: Locale) => FindingText>>;
