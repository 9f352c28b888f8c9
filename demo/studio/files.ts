import { themeCss } from '../../src/themes/generator/css.js';
import { designTokens } from '../../src/themes/generator/design-tokens.js';
import { themeReport } from '../../src/themes/generator/report.js';
import type { Theme } from '../../src/themes/generator/theme.js';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export const KINDS = ['css', 'tokens', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/** The three files that `cssr theme` writes. */
export function makeFile(kind: Kind, theme: Theme): MadeFile {
  switch (kind) {
    case 'css':
      return { name: `${theme.name}.css`, type: 'text/css', text: themeCss(theme) };
    case 'tokens':
      return { name: `${theme.name}.tokens.json`, type: 'application/json', text: `${JSON.stringify(designTokens(theme), null, 2)}\n` };
    case 'report':
      return { name: `${theme.name}.report.html`, type: 'text/html', text: themeReport(theme) };
  }
}

export function download({ name, type, text }: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
