import type { Feed } from '../content/schema.js';
import { STATEMENT_TYPES } from '../content/vocabulary.js';
import { DIGITS } from '../locale/language.js';
import { getLocale, type Locale } from '../locale/locale.js';
import { disclaimerView, type DisclaimerMode } from '../views/disclaimer.js';
import { missionCardView } from '../views/mission-card.js';
import { recommendationListView } from '../views/recommendation-list.js';
import { termListView } from '../views/term-list.js';
import { termView } from '../views/term.js';
import { disclaimerHtml } from './disclaimer.js';
import { markup, type Markup } from './markup.js';
import { missionCardHtml } from './mission-card.js';
import { recommendationListHtml } from './recommendation-list.js';
import { termListHtml } from './term-list.js';
import { termHtml } from './term.js';

/** The attributes of an element, as they stand in the markup of a page. */
export type Attributes = Readonly<Record<string, string | undefined>>;

interface Place {
  readonly attributes: Attributes;
  readonly feed: Feed;
  readonly locale: Locale;
  /** The language of the page around. */
  readonly language: string;
  /** The level asked for by `heading-level`. */
  readonly level: number | undefined;
}

/** What stands inside each element. */
const FALLBACKS: Readonly<Record<string, (place: Place) => Markup | undefined>> = {
  'cssr-mission-card': ({ attributes, feed, locale, level }) => {
    const view = missionCardView(feed, attributes['item'] || feed.activities[0]?.id, locale);
    return view && missionCardHtml(view, level);
  },
  'cssr-recommendation-list': ({ attributes, feed, locale, level }) => {
    const types = STATEMENT_TYPES.filter((type) => attributes['types']?.split(/\s+/).includes(type));
    const view = recommendationListView(feed, { activity: attributes['activity'], types }, locale);
    return recommendationListHtml(view, level, attributes['heading']);
  },
  'cssr-disclaimer': ({ attributes, feed, locale, level }) => {
    const mode: DisclaimerMode = attributes['languages'] === 'one' ? 'one' : 'all';
    const view = disclaimerView(feed, attributes['item'], mode, locale);
    return view && disclaimerHtml(view, level);
  },
  'cssr-term': ({ attributes, feed, locale, language }) => {
    const view = termView(feed, attributes['item'] ?? '', locale);
    return view && termHtml(view, language);
  },
  'cssr-term-list': ({ feed, locale, level }) => (feed.terms.length ? termListHtml(termListView(feed, locale), level) : undefined),
  // Without script there is nothing to switch.
  'cssr-language-switch': () => markup``,
};

/**
 * The static HTML that belongs inside an element on a page: the same words as the element will show, and what stands there before the
 * script, without it, and when the feed cannot be had.
 *
 * @param tag the name of the element, such as `cssr-mission-card`.
 * @param language the language of the page around it, a BCP 47 tag; a `language` attribute wins.
 * @returns undefined where the feed has nothing for the element, or the tag is not one of the library's.
 */
export function fallbackHtml(tag: string, attributes: Attributes, language: string, feed: Feed): string | undefined {
  if (!Object.hasOwn(FALLBACKS, tag)) return undefined;
  const locale = getLocale(
    attributes['language'] || language || 'en',
    DIGITS.find((name) => name === attributes['digits']),
  );
  return FALLBACKS[tag]!({ attributes, feed, locale, language, level: Number(attributes['heading-level']) || undefined })?.html;
}
