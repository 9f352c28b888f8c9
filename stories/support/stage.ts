import { html, nothing, type TemplateResult } from 'lit';
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
export const HOSTS = ['plain', 'hostile', 'bootstrap', 'tailwind', 'pico', 'twenty-twenty-five', 'olivero'] as const;
/** The theme that was last read from a link of the theme studio. */
export const YOUR_THEME = 'yours';

export interface Stage {
  readonly language: (typeof LANGUAGES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  readonly theme: (typeof THEMES)[number] | typeof YOUR_THEME;
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

/** What the article says into which a page with a sheet of its own has put the element. The names are those its sheet may know. */
const ARTICLES = {
  en: {
    title: 'An article of the page',
    before: 'These lines are the page’s own, in its own type, with',
    link: 'a link',
    after: 'What comes next stands in the same article.',
  },
  ar: {
    title: 'مقال من مقالات الصفحة',
    before: 'هذه الأسطر من الصفحة نفسها، بخطها هي، وفيها',
    link: 'رابط',
    after: 'وما يأتي بعد ذلك من المقال نفسه.',
  },
};
const article = (lang: 'en' | 'ar', content: unknown) => {
  const { title, before, link, after } = ARTICLES[lang];
  return html`<div class="entry-content text-content">
    <h2>${title}</h2>
    <p>${before} <a href="#article">${link}</a>.</p>
    ${content}
    <p>${after}</p>
  </div>`;
};

/** Puts a story where a partner would: in a language, a direction, a theme, a colour scheme, on a page with rules of its own. */
export function stage(story: () => unknown, { language, direction, theme, scheme, host }: Stage): TemplateResult {
  const languages = language === 'both' ? (['en', 'ar'] as const) : [language];
  const dirOf = (lang: string) => (direction === 'of the language' ? (lang === 'ar' ? 'rtl' : 'ltr') : direction);
  const isPage = host !== 'plain' && host !== 'hostile';
  return html`
    <style>
      .stage {
        padding: 1rem;
        display: grid;
        gap: 1rem;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
        align-items: start;
      }
      .stage:not(.page) {
        background: Canvas;
        color: CanvasText;
        font-family: 'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif;
      }
      .stage.page {
        padding: 2rem !important;
        inline-size: auto !important;
        box-sizing: border-box;
      }
      /* By itself it is the whole page, in the docs one of several. */
      #storybook-root .stage {
        box-sizing: border-box;
        min-block-size: 100vh;
      }
      ${host === 'hostile' ? HOSTILE : ''}
    </style>
    <main
      class=${isPage ? 'stage page' : 'stage'}
      data-cssr-theme=${theme}
      data-theme=${isPage ? scheme : nothing}
      data-bs-theme=${isPage ? scheme : nothing}
      style="color-scheme: ${scheme}"
    >
      ${languages.map((lang) => html`<div lang=${lang} dir=${dirOf(lang)}>${isPage ? article(lang, story()) : story()}</div>`)}
    </main>
  `;
}
