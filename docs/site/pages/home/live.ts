import type { ElementName } from '../../../../src/publish/catalogue.js';
import type { Markup } from '../../../../src/publish/markup.js';
import { verbatim } from '../../../../src/publish/markup.js';
import { SPEECHES, type Speech } from '../../words/words.js';

/** What the home page shows of the content. */
const ACTIVITY = 'amman-2022-11';
const STATEMENT = 'amman-2022-11-d2';
const FIGURES = 'formal-meetings outreach-missions regional-consultations geneva-rounds';

/** The elements on the home page, which loads the script of each. */
export const LIVE_ELEMENTS: readonly ElementName[] = ['mission-card', 'key-figures', 'recommendation-list', 'quote', 'disclaimer'];

/** The same in all languages of the site, each in a column; that of the page first. */
const inEach = (own: Speech, ...elements: readonly Markup[]): Markup =>
  verbatim`<div class="columns">${[own, ...SPEECHES.filter((speech) => speech !== own)].map(
    ({ language, locale }) => verbatim`<div lang="${language}" dir="${locale.direction}">${elements}</div>\n`,
  )}</div>\n`;

/** Elements at work, in the language of the page and in both. */
export const live = (speech: Speech): Markup => verbatim`<h3>${speech.words.homePage.see.both}</h3>
${inEach(speech, verbatim`<cssr-mission-card item="${ACTIVITY}" heading-level="4"></cssr-mission-card>`)}
<cssr-key-figures items="${FIGURES}" heading-level="3"></cssr-key-figures>
<cssr-recommendation-list activity="${ACTIVITY}" heading="${speech.words.homePage.see.raised}" heading-level="3"></cssr-recommendation-list>
`;

/** What a theme is tried on. */
export const themed = (speech: Speech): Markup =>
  inEach(
    speech,
    verbatim`<cssr-quote item="${STATEMENT}"></cssr-quote>\n`,
    verbatim`<cssr-mission-card item="${ACTIVITY}" heading-level="3" compact></cssr-mission-card>`,
  );
