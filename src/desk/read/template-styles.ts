import type { StatementType } from '../../content/vocabulary.js';
import { getLocale, type Locale } from '../../locale/locale.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import type { ParagraphStyle } from './document.js';

/** A style of the Word templates: what its paragraphs are in a report. */
export interface TemplateStyle {
  /** The id within the file, the same in every language. */
  readonly id: string;
  /** What Word shows, in the language of the template. */
  readonly name: string;
  /** Absent of paragraphs that tell how to write, and are left out. */
  readonly style?: ParagraphStyle;
  readonly statement?: StatementType;
}

/** The styles of the templates, which the reader knows in each language of the interface. */
export const templateStyles = ({ msg }: Locale): readonly TemplateStyle[] => [
  { id: 'CssrNote', name: msg('CSSR Note', { id: 'desk.read.style.note' }) },
  { id: 'CssrSeries', name: msg('CSSR Series', { id: 'desk.read.style.series' }), style: 'kicker' },
  { id: 'CssrTitle', name: msg('CSSR Title', { id: 'desk.read.style.title' }), style: 'title' },
  { id: 'CssrSubtitle', name: msg('CSSR Subtitle', { id: 'desk.read.style.subtitle' }), style: 'subtitle' },
  { id: 'CssrDate', name: msg('CSSR Date', { id: 'desk.read.style.date' }), style: 'date' },
  { id: 'CssrHeading', name: msg('CSSR Heading', { id: 'desk.read.style.heading' }), style: 'h2' },
  { id: 'CssrSubheading', name: msg('CSSR Subheading', { id: 'desk.read.style.subheading' }), style: 'h3' },
  { id: 'CssrText', name: msg('CSSR Text', { id: 'desk.read.style.text' }), style: 'normal' },
  { id: 'CssrConcern', name: msg('CSSR Concern', { id: 'desk.read.style.concern' }), style: 'normal', statement: 'concern' },
  { id: 'CssrDemand', name: msg('CSSR Demand', { id: 'desk.read.style.demand' }), style: 'normal', statement: 'demand' },
  { id: 'CssrProposal', name: msg('CSSR Proposal', { id: 'desk.read.style.proposal' }), style: 'normal', statement: 'proposal' },
  {
    id: 'CssrRecommendation',
    name: msg('CSSR Recommendation', { id: 'desk.read.style.recommendation' }),
    style: 'normal',
    statement: 'recommendation',
  },
  { id: 'CssrBriefing', name: msg('CSSR Briefing', { id: 'desk.read.style.briefing' }), style: 'normal', statement: 'briefing' },
  { id: 'CssrPrinciple', name: msg('CSSR Principle', { id: 'desk.read.style.principle' }), style: 'normal', statement: 'principle' },
  { id: 'CssrFact', name: msg('CSSR Fact', { id: 'desk.read.style.fact' }), style: 'normal', statement: 'fact' },
];

/** As names are compared: without case, and what Word puts between words. */
const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:،,_-]+/g, ' ')
    .trim();

let known: ReadonlyMap<string, TemplateStyle> | undefined;

/** The style of the templates with an id or a name, in whichever language. */
export function templateStyle(id: string, name: string): TemplateStyle | undefined {
  known ??= new Map(
    INTERFACE_LANGUAGES.flatMap((tag) => templateStyles(getLocale(tag))).flatMap((style) => [
      [style.id.toLowerCase(), style],
      [plainName(style.name), style],
    ]),
  );
  // The characters of a linked style are of a style "Name Char".
  return known.get(id.toLowerCase()) ?? known.get(plainName(name.replace(/ Char$/, '')));
}
