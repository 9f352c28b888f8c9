import type { Choice } from './choice.js';
import { fileAt, STATIC_SHEET } from '../../src/publish/script-lines.js';
import { asksEdition, scriptsFor } from './produce.js';
import { runsScript } from './ways.js';

export interface Directive {
  readonly name: 'script-src' | 'connect-src' | 'style-src' | 'frame-src' | 'trusted-types';
  readonly value: string;
}

/** Where a policy finds a file: it knows no paths of its own site, only all of that site. */
const sourceOf = (base: string, file: string): string => (base.startsWith('/') ? "'self'" : fileAt(base, file));

/**
 * What a Content Security Policy of the page has to allow; as little as there is.
 *
 * @param base URL or path of the folder with the files.
 * @param also other elements that are on the page.
 */
export function policyOf(choice: Choice, base: string, also: readonly string[] = []): readonly Directive[] {
  const { delivery, theme, sheet } = choice;
  const url = (file: string) => sourceOf(base, file);
  const all = (files: readonly string[]) => [...new Set(files.map(url))].join(' ');
  const scripts = { name: 'script-src', value: all(scriptsFor(choice, also)) } as const;
  if (delivery === 'frame') return [{ name: 'frame-src', value: url('frame.html') }, scripts];
  if (!runsScript(delivery)) return [];
  const sheets = [...(sheet ? [STATIC_SHEET] : []), ...(theme ? [`themes/${theme}.css`] : [])];
  return [
    scripts,
    // All of the folder.
    ...(asksEdition(choice) || also.length ? [{ name: 'connect-src', value: url('edition/') } as const] : []),
    ...(sheets.length ? [{ name: 'style-src', value: all(sheets) } as const] : []),
    // Lit makes its templates by one policy of that name.
    { name: 'trusted-types', value: 'lit-html' },
  ];
}

export const policyText = (directives: readonly Directive[]): string => directives.map(({ name, value }) => `${name} ${value}`).join('; ');
