import { PAGE_LANGUAGES } from '../../locale/languages.js';
import { getLocale, type Locale } from '../../locale/locale.js';
import { asOfLine } from '../../views/record.js';
import { typeLabel } from '../../views/words.js';

/** What the theme looks like, with words the elements show: a card, controls and statements in each language of pages, both schemes. */

const wordsIn = (locale: Locale) => {
  const { msg } = locale;
  return {
    kicker: msg('Outreach mission', { id: 'kind.outreach-mission' }),
    title: msg('Outreach mission of the Civil Society Support Room to Amman', { id: 'theme-report.title' }),
    text: msg('The team met a group comprising six participants from among the civil society members active in Jordan.', {
      id: 'theme-report.text',
    }),
    tags: [
      msg('Political process', { id: 'theme-report.political-process' }),
      msg('Constitutional Committee', { id: 'theme-report.constitutional-committee' }),
    ],
    small: asOfLine({ asOf: '2022-11' }, locale),
    button: msg('Read the summary', { id: 'open.summary' }),
    control: msg('Show all', { id: 'list.reset' }),
    link: msg('Read at the source', { id: 'open.page' }),
    focused: msg('Search', { id: 'list.search' }),
  };
};
/** The statements of each look. */
const TYPES = { concern: 'concern', demand: 'demand', proposal: 'proposal', recommendation: 'recommendation', inform: 'briefing' } as const;

export function renderSamples(): string {
  return (['light', 'dark'] as const)
    .flatMap((scheme) => PAGE_LANGUAGES.map((language) => renderSample(scheme, getLocale(language))))
    .join('\n');
}

function renderSample(scheme: string, locale: Locale): string {
  const words = wordsIn(locale);
  const types = Object.entries(TYPES).map(([look, type]) => `<li class="${look}">${typeLabel(type, locale)}</li>`);
  return `<div class="sample ${scheme}"><article lang="${locale.language}" dir="${locale.direction}">
<div class="main">
<p class="kicker">${words.kicker}</p>
<p class="title">${words.title}</p>
<p>${words.text}</p>
<ul class="tags">${words.tags.map((tag) => `<li>${tag}</li>`).join('')}</ul>
<ul class="types">${types.join('')}</ul>
<p class="controls"><span class="filled">${words.button}</span> <span class="control">${words.control}</span> <span class="control focused">${words.focused}</span></p>
</div>
<div class="foot"><span class="link">${words.link}</span> <span class="small">${words.small}</span></div>
</article></div>`;
}
