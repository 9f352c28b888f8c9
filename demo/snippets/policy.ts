import type { Choice } from './choice.js';
import { FEED, FRAME_SCRIPT, SCRIPT, SHEET } from './produce.js';
import { runsScript } from './ways.js';

export interface Directive {
  readonly name: 'script-src' | 'connect-src' | 'style-src' | 'frame-src' | 'trusted-types';
  readonly value: string;
}

/** What a Content Security Policy of the page has to allow; as little as there is. @param base URL of the folder with the files. */
export function policyOf({ delivery, theme, sheet }: Choice, base: string): readonly Directive[] {
  const url = (file: string) => new URL(file, base).href;
  if (delivery === 'frame')
    return [
      { name: 'frame-src', value: url('frame.html') },
      { name: 'script-src', value: url(FRAME_SCRIPT) },
    ];
  if (!runsScript(delivery)) return [];
  const sheets = [...(sheet ? [SHEET] : []), ...(theme ? [`themes/${theme}.css`] : [])];
  return [
    { name: 'script-src', value: url(SCRIPT) },
    { name: 'connect-src', value: url(FEED) },
    ...(sheets.length ? [{ name: 'style-src', value: sheets.map(url).join(' ') } as const] : []),
    // Lit makes its templates by one policy of that name.
    { name: 'trusted-types', value: 'lit-html' },
  ];
}

export const policyText = (directives: readonly Directive[]): string => directives.map(({ name, value }) => `${name} ${value}`).join('; ');
