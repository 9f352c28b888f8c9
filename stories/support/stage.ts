import { html, type TemplateResult } from 'lit';
import '../../src/from-feed/index.js';

/** What the toolbar of Storybook sets, and the tests go through. */
export const LANGUAGES = ['en', 'ar', 'both'] as const;
export const DIRECTIONS = ['of the language', 'ltr', 'rtl'] as const;
export const THEMES = [
  'neutral',
  'un-ose',
  'swisspeace',
  'ocha',
  'undp',
  'unicef',
  'wfp',
  'eu',
  'switzerland',
  'norway',
  'sweden',
  'noref',
  'high-contrast',
] as const;
export const SCHEMES = ['light', 'dark'] as const;
export const HOSTS = ['plain', 'hostile'] as const;

export interface Stage {
  readonly language: (typeof LANGUAGES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly host: (typeof HOSTS)[number];
}

export const PLAIN_STAGE: Stage = { language: 'en', direction: 'of the language', theme: 'neutral', scheme: 'light', host: 'plain' };

/** Rules as real pages have them: they name everything, and reach a host element. */
const HOSTILE = `
  html { font-size: 62.5%; }
  .stage * {
    color: red; font: italic 30px cursive; letter-spacing: 4px; line-height: 3; text-align: center; text-transform: uppercase;
    word-spacing: 9px; direction: rtl; visibility: visible;
  }
`;

/** Puts a story where a partner would: in a language, a direction, a theme, a colour scheme, on a page with rules of its own. */
export function stage(story: () => unknown, { language, direction, theme, scheme, host }: Stage): TemplateResult {
  const languages = language === 'both' ? (['en', 'ar'] as const) : [language];
  const dirOf = (lang: string) => (direction === 'of the language' ? (lang === 'ar' ? 'rtl' : 'ltr') : direction);
  return html`
    <style>
      .stage {
        background: Canvas;
        color: CanvasText;
        font-family: 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif;
        padding: 1rem;
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        align-items: start;
      }
      ${host === 'hostile' ? HOSTILE : ''}
    </style>
    <main class="stage" data-cssr-theme=${theme} style="color-scheme: ${scheme}">
      ${languages.map((lang) => html`<div lang=${lang} dir=${dirOf(lang)}>${story()}</div>`)}
    </main>
  `;
}
