import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/key-figures/define.js';
import '../src/elements/mission-card/define.js';
import '../src/elements/quote/define.js';
import { element } from './support/element.js';
import { cssrFeed } from './support/feeds.js';
import { themeOfCode, themeOfLink } from './support/theme-link.js';

/** A theme of the theme studio, on every story: its link is pasted here. */
const meta: Meta = { title: 'Your theme', tags: ['!autodocs'] };
export default meta;

const WORDS = {
  en: {
    dir: 'ltr',
    comma: ',',
    title: 'Your theme',
    lead: 'Make a theme in the theme studio, copy the link to it there, and paste it here. All elements take the theme at once, here and in every other story, light and dark, in English and Arabic.',
    label: 'Link from the theme studio',
    wrong: 'This is no link from the theme studio, or the brand colour is missing from it.',
    none: 'No link yet: the elements have the theme that the toolbar says.',
    shown: 'Now on every story:',
    pass: 'Whoever opens the address of this page sees it too.',
  },
  ar: {
    dir: 'rtl',
    comma: '،',
    title: 'مظهركم',
    lead: 'يُصنع المظهر في استوديو المظهر، ثم يُنسخ رابطه هناك ويُلصق هنا. فتأخذه العناصر كلها حالًا، هنا وفي سائر الأمثلة، فاتحًا وداكنًا، بالعربية والإنكليزية.',
    label: 'الرابط من استوديو المظهر',
    wrong: 'ليس هذا رابطًا من استوديو المظهر، أو ينقصه لون الهوية.',
    none: 'لا رابط بعد: للعناصر المظهر المختار في شريط الأدوات.',
    shown: 'المظهر المعروض الآن في كل الأمثلة:',
    pass: 'ويراه أيضًا كل من يفتح عنوان هذه الصفحة.',
  },
};

/** Storybook listens to this, and shows the theme from then on. */
function read({ target }: Event): void {
  const field = target as HTMLInputElement;
  const theme = themeOfLink(field.value);
  const isWrong = !!field.value.trim() && !theme;
  field.setAttribute('aria-invalid', String(isWrong));
  (field.nextElementSibling as HTMLElement).hidden = !isWrong;
  if (theme) document.dispatchEvent(new CustomEvent('cssr-theme-link', { detail: theme.code }));
}

const STYLE = `
  .your-theme { font: 1rem/1.6 system-ui, 'Noto Sans Arabic', sans-serif; max-inline-size: 44rem; margin-block-end: 1.5rem; }
  .your-theme h1 { font-size: 1.6rem; line-height: 1.3; margin-block: 0 0.5rem; }
  .your-theme p { margin-block: 0 0.75rem; }
  .your-theme label { display: block; font-weight: 600; margin-block-end: 0.25rem; }
  .your-theme input { box-sizing: border-box; inline-size: 100%; font: inherit; padding: 0.5em; border: 1px solid GrayText; border-radius: 4px; }
  .your-theme input + p { font-weight: 600; margin-block: 0.5rem 0; }
  .your-theme [role='status'] { margin-block: 0.75rem 0; }
  .your-theme svg { inline-size: 1em; block-size: 1em; vertical-align: -0.125em; }
  .your-theme-samples { display: grid; gap: 1.5rem; }
`;

type Globals = { readonly language?: string; readonly studio?: string };

export const YourTheme: StoryObj = {
  // As the page, so that it has no folder of its own.
  name: 'Your theme',
  render: (_, { globals }) => {
    const { language, studio = '' } = (globals ?? {}) as Globals;
    const lang = language === 'ar' ? 'ar' : 'en';
    const words = WORDS[lang];
    const theme = themeOfCode(studio);
    return html`<style>
        ${STYLE}
      </style>
      <section class="your-theme" lang=${lang} dir=${words.dir}>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <label for="theme-link">${words.label}</label>
        <input id="theme-link" dir="ltr" inputmode="url" spellcheck="false" aria-describedby="theme-link-fault" @input=${read} />
        <p id="theme-link-fault" role="alert" hidden>${words.wrong}</p>
        <p role="status">
          ${
            theme
              ? html`${words.shown}
                  <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7.5" fill=${theme.brand} stroke="GrayText" /></svg>
                  <bdi>${theme.name}</bdi>${words.comma} <bdi>${theme.brand}</bdi>. ${words.pass}`
              : words.none
          }
        </p>
      </section>
      <div class="your-theme-samples">
        ${element('cssr-mission-card', { feed: cssrFeed, item: 'amman-2022-11', 'heading-level': 2 })}
        ${element('cssr-key-figures', { feed: cssrFeed, items: ['outreach-missions', 'geneva-rounds'], 'heading-level': 2 })}
        ${element('cssr-quote', { feed: cssrFeed, item: 'amman-2022-11-d2' })}
      </div>`;
  },
};
