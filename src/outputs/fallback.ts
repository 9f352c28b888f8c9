import { STATEMENT_TYPES } from '../content/vocabulary.js';
import type { Feed } from '../content/schema.js';
import { DIGITS, type Digits } from '../locale/language.js';
import { getLocale } from '../locale/locale.js';
import { disclaimerView, type DisclaimerMode } from '../views/disclaimer.js';
import { missionCardView } from '../views/mission-card.js';
import { recommendationListView } from '../views/recommendation-list.js';
import { disclaimerHtml } from './disclaimer.js';
import type { Markup } from './markup.js';
import { missionCardHtml } from './mission-card.js';
import { recommendationListHtml } from './recommendation-list.js';

/** The attributes of an element, as they stand in the markup of a page. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The static HTML that belongs inside an element on a page: the same words as the element will show, and what stands there before the
 * script, without it, and when the feed cannot be had.
 *
 * @param tag the name of the element, such as `cssr-mission-card`.
 * @param language the language of the page around it, a BCP 47 tag; a `language` attribute wins.
 * @returns undefined where the feed has nothing for the element, or the tag is not one of the library's.
 */
export function fallbackHtml(tag: string, attributes: Attributes, language: string, feed: Feed): string | undefined {
  const digits = DIGITS.find((name) => name === attributes['digits']) satisfies Digits | undefined;
  const locale = getLocale(attributes['language'] || language || 'en', digits);
  const level = Number(attributes['heading-level']) || undefined;
  const render: Readonly<Record<string, () => Markup | undefined>> = {
    'cssr-mission-card': () => {
      const view = missionCardView(feed, attributes['item'] || feed.activities[0]?.id, locale);
      return view && missionCardHtml(view, level);
    },
    'cssr-recommendation-list': () => {
      const types = STATEMENT_TYPES.filter((type) => attributes['types']?.split(/\s+/).includes(type));
      return recommendationListHtml(
        recommendationListView(feed, { activity: attributes['activity'], types }, locale),
        level,
        attributes['heading'],
      );
    },
    'cssr-disclaimer': () => {
      const mode: DisclaimerMode = attributes['languages'] === 'one' ? 'one' : 'all';
      const view = disclaimerView(feed, attributes['item'], mode, locale);
      return view && disclaimerHtml(view, level);
    },
  };
  return Object.hasOwn(render, tag) ? render[tag]!()?.html : undefined;
}
