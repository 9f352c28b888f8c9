/** What stands in the file of the desk besides its script, as text that nothing runs until it is asked for: `scripts/desk-page.ts` puts it there. */
export const DATA = ['feed', 'elements', 'themes', 'static', 'templates', 'fields'] as const;
export type DataName = (typeof DATA)[number];

/** @returns its text; empty where the page was made without it, as in tests. */
export const dataText = (name: DataName): string => document.querySelector(`script[data-desk='${name}']`)?.textContent ?? '';

/** A Word template: its name as a file, its language, and its bytes in base64. */
export interface TemplateFile {
  readonly name: string;
  readonly language: string;
  readonly base64: string;
}

/** @returns the Word templates that the page brings. */
export const templateFiles = (): readonly TemplateFile[] => JSON.parse(dataText('templates') || '[]') as TemplateFile[];

/** A theme of the library: the name of its file, its sheet, and what it is called, by language. */
export interface ThemeFile {
  readonly name: string;
  readonly sheet: string;
  readonly called: Readonly<Record<string, string>>;
}

/** @returns the themes that the page brings. */
export const themeFiles = (): readonly ThemeFile[] => JSON.parse(dataText('themes') || '[]') as ThemeFile[];
