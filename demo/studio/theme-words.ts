import type { Locale } from '../../src/locale/locale.js';
import type { OriginWords } from '../../src/themes/generator/css.js';
import { fill, literal } from '../shared/words.js';

/** What the generator of themes says in English, by its sentence; a test finds what is missing. */
export const themeWords = ({ msg }: Locale): Readonly<Record<string, string>> => ({
  'text of a card': msg('text of a card', { id: 'theme-studio.theme.text-of-a-card' }),
  'the title of a card': msg('the title of a card', { id: 'theme-studio.theme.the-title-of-a-card' }),
  'titles in a report': msg('titles in a report', { id: 'theme-studio.theme.titles-in-a-report' }),
  'the title of a row that a link led to': msg('the title of a row that a link led to', {
    id: 'theme-studio.theme.the-title-of-a-row-that-a-link-led-to',
  }),
  titles: msg('titles', { id: 'theme-studio.theme.titles' }),
  'notices, figures, contents of a report': msg('notices, figures, contents of a report', {
    id: 'theme-studio.theme.notices-figures-contents-of-a-report',
  }),
  'remarks, sources': msg('remarks, sources', { id: 'theme-studio.theme.remarks-sources' }),
  'the footer': msg('the footer', { id: 'theme-studio.theme.the-footer' }),
  'the remark of a row that a link led to': msg('the remark of a row that a link led to', {
    id: 'theme-studio.theme.the-remark-of-a-row-that-a-link-led-to',
  }),
  'links, small headings': msg('links, small headings', { id: 'theme-studio.theme.links-small-headings' }),
  'links in a footer, large numbers': msg('links in a footer, large numbers', { id: 'theme-studio.theme.links-in-a-footer-large-numbers' }),
  'links in a row that a link led to': msg('links in a row that a link led to', {
    id: 'theme-studio.theme.links-in-a-row-that-a-link-led-to',
  }),
  'text of a filled button, of one that is on': msg('text of a filled button, of one that is on', {
    id: 'theme-studio.theme.text-of-a-filled-button-of-one-that-is-on',
  }),
  'the word of the type': msg('the word of the type', { id: 'theme-studio.theme.the-word-of-the-type' }),
  'the word of the type in a row that a link led to': msg('the word of the type in a row that a link led to', {
    id: 'theme-studio.theme.the-word-of-the-type-in-a-row-that-a-link-led-to',
  }),
  'a marked statement': msg('a marked statement', { id: 'theme-studio.theme.a-marked-statement' }),
  'buttons, fields, menus': msg('buttons, fields, menus', { id: 'theme-studio.theme.buttons-fields-menus' }),
  'the edge of the language switch': msg('the edge of the language switch', { id: 'theme-studio.theme.the-edge-of-the-language-switch' }),
  'a button under the pointer': msg('a button under the pointer', { id: 'theme-studio.theme.a-button-under-the-pointer' }),
  'the focus ring': msg('the focus ring', { id: 'theme-studio.theme.the-focus-ring' }),
  'the focus ring in a footer': msg('the focus ring in a footer', { id: 'theme-studio.theme.the-focus-ring-in-a-footer' }),
  'the focus ring in a row that a link led to': msg('the focus ring in a row that a link led to', {
    id: 'theme-studio.theme.the-focus-ring-in-a-row-that-a-link-led-to',
  }),
  'bars, dots, the rule of a card': msg('bars, dots, the rule of a card', { id: 'theme-studio.theme.bars-dots-the-rule-of-a-card' }),
  'ground of cards and lists': msg('ground of cards and lists', { id: 'theme-studio.theme.ground-of-cards-and-lists' }),
  'ground of footers, notices and figures': msg('ground of footers, notices and figures', {
    id: 'theme-studio.theme.ground-of-footers-notices-and-figures',
  }),
  'ground of what the pointer is on and of what a link led to': msg('ground of what the pointer is on and of what a link led to', {
    id: 'theme-studio.theme.ground-of-what-the-pointer-is-on',
  }),
  text: msg('text', { id: 'theme-studio.theme.text' }),
  'small and secondary text': msg('small and secondary text', { id: 'theme-studio.theme.small-and-secondary-text' }),
  'lines between parts: decoration': msg('lines between parts: decoration', { id: 'theme-studio.theme.lines-between-parts-decoration' }),
  'edges of buttons, fields and menus': msg('edges of buttons, fields and menus', {
    id: 'theme-studio.theme.edges-of-buttons-fields-and-menus',
  }),
  'rules, marks and bars, never text': msg('rules, marks and bars, never text', {
    id: 'theme-studio.theme.rules-marks-and-bars-never-text',
  }),
  'links, small headings, filled buttons': msg('links, small headings, filled buttons', {
    id: 'theme-studio.theme.links-small-headings-filled-buttons',
  }),
  'the ring around what has the focus': msg('the ring around what has the focus', {
    id: 'theme-studio.theme.the-ring-around-what-has-the-focus',
  }),
  'the word and mark of a concern': msg('the word and mark of a concern', { id: 'theme-studio.theme.the-word-and-mark-of-a-concern' }),
  'the word and mark of a demand': msg('the word and mark of a demand', { id: 'theme-studio.theme.the-word-and-mark-of-a-demand' }),
  'the word and mark of a proposal': msg('the word and mark of a proposal', { id: 'theme-studio.theme.the-word-and-mark-of-a-proposal' }),
  'the word and mark of a recommendation': msg('the word and mark of a recommendation', {
    id: 'theme-studio.theme.the-word-and-mark-of-a-recommendation',
  }),
  'the word and mark of a briefing, a principle, a fact': msg('the word and mark of a briefing, a principle, a fact', {
    id: 'theme-studio.theme.the-word-and-mark-of-a-briefing-a-principle-a-fa',
  }),
});

/** What became of the colours that were given. @param light what the light and the dark scheme are called. */
export function originWords(locale: Locale, light: string, dark: string): OriginWords {
  const { msg } = locale;
  const say = (sentence: string, ...colours: readonly string[]) => fill(sentence, ...colours.map((colour) => literal(colour, locale)));
  return {
    derived: (brand, accent) =>
      accent
        ? say(msg('Derived from the brand colour {0}, and {1} for links and buttons.', { id: 'theme-studio.origin.two' }), brand, accent)
        : say(msg('Derived from the brand colour {0}.', { id: 'theme-studio.origin.one' }), brand),
    fate: (scheme, token, now, asGiven) => {
      const sentences = {
        brand: asGiven
          ? msg('rules and marks have {0}, as given', { id: 'theme-studio.origin.brand-given' })
          : msg('rules and marks have {0}, the nearest that suffices', { id: 'theme-studio.origin.brand-nearest' }),
        'brand-text': asGiven
          ? msg('links and buttons have {0}, as given', { id: 'theme-studio.origin.text-given' })
          : msg('links and buttons have {0}, the nearest that suffices', { id: 'theme-studio.origin.text-nearest' }),
      };
      return fill(msg('{0}: {1}.', { id: 'theme-studio.origin.scheme' }), scheme === 'light' ? light : dark, say(sentences[token], now));
    },
  };
}
