import { LABELS } from '../../src/elements/labels.js';
import { getLocale, type Locale } from '../../src/locale/locale.js';
import { ELEMENT_NAMES, type ElementName } from '../../src/publish/catalogue.js';
import { fill } from '../shared/words.js';

interface Sample {
  readonly name: (locale: Locale) => string;
  /** Scrolls within its cell. */
  readonly tall?: boolean;
  /** The markup, the same in both languages or not. @param id unique on the page. */
  readonly html: (language: string, id: string) => string;
}

const same = (html: string) => () => html;

const CHOSEN: readonly Sample[] = [
  {
    name: ({ msg }) => msg('Mission card', { id: 'theme-studio.sample.mission-card' }),
    html: same('<cssr-mission-card item="amman-2022-11" heading-level="4"></cssr-mission-card>'),
  },
  {
    name: ({ msg }) => msg('Key figures', { id: 'theme-studio.sample.key-figures' }),
    html: same('<cssr-key-figures items="outreach-missions geneva-rounds" heading-level="4"></cssr-key-figures>'),
  },
  {
    name: ({ msg }) => msg('Terms in a sentence', { id: 'theme-studio.sample.term' }),
    html: (language) =>
      `<p>${fill(
        getLocale(language).msg(
          'The Office of the Special Envoy for Syria set up the {0}Civil Society Support Room{2} in January 2016. Its reports use terms such as {1}Security Council resolution 2254 (2015){2}.',
          { id: 'theme-studio.sentence' },
        ),
        '<cssr-term item="cssr">',
        '<cssr-term item="unscr-2254">',
        '</cssr-term>',
      )}</p>`,
  },
  { name: LABELS.quote, html: same('<cssr-quote item="amman-2022-11-d2"></cssr-quote>') },
  {
    name: ({ msg }) => msg('What was raised', { id: 'theme-studio.sample.recommendation-list' }),
    tall: true,
    html: same('<cssr-recommendation-list activity="amman-2022-11" heading-level="4"></cssr-recommendation-list>'),
  },
  {
    name: ({ msg }) => msg('Missions and rounds, a timeline', { id: 'theme-studio.sample.mission-list' }),
    tall: true,
    html: same('<cssr-mission-list layout="timeline" heading-level="4"></cssr-mission-list>'),
  },
  {
    name: ({ msg }) => msg('How views travel', { id: 'theme-studio.sample.about' }),
    html: same('<cssr-about parts="path" heading-level="4"></cssr-about>'),
  },
  {
    name: ({ msg }) => msg('Report', { id: 'theme-studio.sample.report' }),
    tall: true,
    html: same('<cssr-report item="amman-2022-11" heading-level="4"></cssr-report>'),
  },
  {
    name: ({ msg }) => msg('Working group', { id: 'theme-studio.sample.working-groups' }),
    tall: true,
    html: same('<cssr-working-groups item="twg-3" heading-level="4"></cssr-working-groups>'),
  },
  {
    name: ({ msg }) => msg('Partners', { id: 'theme-studio.sample.partners' }),
    tall: true,
    html: same('<cssr-partners heading-level="4"></cssr-partners>'),
  },
  {
    name: ({ msg }) => msg('Contact', { id: 'theme-studio.sample.contact' }),
    html: same('<cssr-contact heading-level="4"></cssr-contact>'),
  },
  {
    name: ({ msg }) => msg('Glossary', { id: 'theme-studio.sample.term-list' }),
    tall: true,
    html: same('<cssr-term-list heading-level="4"></cssr-term-list>'),
  },
  {
    name: ({ msg }) => msg('Corrections', { id: 'theme-studio.sample.corrections' }),
    tall: true,
    html: same('<cssr-corrections heading-level="4"></cssr-corrections>'),
  },
  {
    name: ({ msg }) => msg('Disclaimer', { id: 'theme-studio.sample.disclaimer' }),
    html: same('<cssr-disclaimer heading-level="4"></cssr-disclaimer>'),
  },
  {
    name: ({ msg }) => msg('Language switch, above what it switches', { id: 'theme-studio.sample.language-switch' }),
    html: (_, id) =>
      `<cssr-language-switch for="${id}"></cssr-language-switch><cssr-contact id="${id}" class="switched" heading-level="4"></cssr-contact>`,
  },
];

/** Of an element for which nothing was chosen. */
const plain = (name: ElementName): Sample => ({
  name: LABELS[name],
  html: same(`<cssr-${name}></cssr-${name}>`),
});

/** The element that a sample is about. */
const elementIn = ({ html }: Sample): string => /<cssr-([a-z-]+)/.exec(html('en', ''))![1]!;

/** What the studio shows of each element, in both languages, light and dark; `id` is its element. */
export const SAMPLES: readonly (Sample & { readonly id: string })[] = [
  ...CHOSEN,
  ...ELEMENT_NAMES.filter((name) => !CHOSEN.some((sample) => elementIn(sample) === name)).map(plain),
].map((sample) => ({ ...sample, id: elementIn(sample) }));
