import { dateOf } from '../content/fields.js';
import type { Feed } from '../content/schema.js';
import { ACTIVITY_KINDS, STATEMENT_TYPES } from '../content/vocabulary.js';
import { DIGITS } from '../locale/language.js';
import { getLocale, type Locale } from '../locale/locale.js';
import { ABOUT_PARTS, aboutView } from '../elements/about/view.js';
import { contactView } from '../elements/contact/view.js';
import { correctionsView } from '../elements/corrections/view.js';
import { disclaimerView, type DisclaimerMode } from '../views/disclaimer.js';
import { keyFiguresView } from '../elements/key-figures/view.js';
import { missionCardView } from '../elements/mission-card/view.js';
import { missionListView } from '../elements/mission-list/view.js';
import { recommendationListView } from '../elements/recommendation-list/view.js';
import { reportView } from '../elements/report/view.js';
import type { Attributes } from '../views/shown-records.js';
import { workingGroupsView } from '../elements/working-groups/view.js';
import { aboutHtml } from './about.js';
import { partnersView } from '../elements/partners/view.js';
import { contactHtml } from './contact.js';
import { correctionsHtml } from './corrections.js';
import { keyFiguresHtml } from './key-figures.js';
import { termListView } from '../elements/term-list/view.js';
import { termView } from '../views/term.js';
import { markup, type Markup } from './markup.js';
import { inLines } from './html.js';
import { readMarkup } from './read-markup.js';
import { rootOf } from './static-tree.js';
import { html } from './tree-tag.js';
import type { TreeNode } from './tree.js';
import { template as disclaimer } from '../elements/disclaimer/template.js';
import { template as missionCard } from '../elements/mission-card/template.js';
import { missionListHtml } from './mission-list.js';
import { partnersHtml } from './partners.js';
import { recommendationListHtml } from './recommendation-list.js';
import { template as report } from '../elements/report/template.js';
import { workingGroupsHtml } from './working-groups.js';
import { termListHtml } from './term-list.js';
import { termHtml } from './term.js';

export type { Attributes } from '../views/shown-records.js';

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
const FALLBACKS: Readonly<Record<string, (place: Place) => Markup | readonly TreeNode[] | undefined>> = {
  'cssr-mission-card': ({ attributes, feed, locale, level }) => {
    const view = missionCardView(feed, attributes['item'] || feed.activities[0]?.id, locale);
    return view && [rootOf('cssr-mission-card', view, missionCard(html, view, { level }))];
  },
  'cssr-mission-list': ({ attributes, feed, locale, level }) => {
    const kinds = ACTIVITY_KINDS.filter((kind) => attributes['kinds']?.split(/\s+/).includes(kind));
    return missionListHtml(missionListView(feed, kinds, locale), level, attributes['heading']);
  },
  'cssr-recommendation-list': ({ attributes, feed, locale, level }) => {
    const types = STATEMENT_TYPES.filter((type) => attributes['types']?.split(/\s+/).includes(type));
    const view = recommendationListView(feed, { items: attributes['items'], activity: attributes['activity'], types }, locale);
    return recommendationListHtml(view, level, attributes['heading']);
  },
  'cssr-report': ({ attributes, feed, locale, level }) => {
    const view = reportView(feed, attributes['item'] || feed.reports[0]?.id, locale);
    const versions = attributes['languages'] === 'both' ? view?.versions : undefined;
    return view && [rootOf('cssr-report', view, report(html, view, { level, versions }))];
  },
  'cssr-about': ({ attributes, feed, locale, level }) => {
    const parts = ABOUT_PARTS.filter((part) => attributes['parts']?.split(/\s+/).includes(part));
    const view = aboutView(feed, parts, locale);
    return view && aboutHtml(view, level);
  },
  'cssr-working-groups': ({ attributes, feed, locale, level }) => {
    const view = workingGroupsView(feed, attributes['item'], locale);
    return view && workingGroupsHtml(view, level);
  },
  'cssr-disclaimer': ({ attributes, feed, locale, level }) => {
    const mode: DisclaimerMode = attributes['languages'] === 'one' ? 'one' : 'all';
    const view = disclaimerView(feed, attributes['item'], mode, locale);
    return view && [rootOf('cssr-disclaimer', view, disclaimer(html, view, { level }))];
  },
  'cssr-key-figures': ({ attributes, feed, locale, level }) => {
    const view = keyFiguresView(feed, attributes['items'] ?? '', locale);
    return view && keyFiguresHtml(view, level);
  },
  'cssr-partners': ({ attributes, feed, locale, level }) => {
    const view = partnersView(feed, { on: attributes['on'], roles: attributes['roles'] }, locale);
    return view && partnersHtml(view, level);
  },
  'cssr-contact': ({ attributes, feed, locale, level }) => {
    const view = contactView(feed, attributes['items'] ?? '', locale);
    return view && contactHtml(view, level);
  },
  'cssr-corrections': ({ feed, locale, level }) => correctionsHtml(correctionsView(feed, dateOf(feed.updated), locale), level),
  'cssr-term': ({ attributes, feed, locale, language }) => {
    const view = termView(feed, attributes['item'] ?? '', locale);
    return view && termHtml(view, language);
  },
  'cssr-term-list': ({ feed, locale, level }) => (feed.terms.length ? termListHtml(termListView(feed, locale), level) : undefined),
  // Without script there is nothing to switch.
  'cssr-language-switch': () => markup``,
};

/**
 * The static HTML that belongs inside an element on a page, as a tree: the same words as the element will show, and what stands there before
 * the script, without it, and when the feed cannot be had.
 *
 * @param tag the name of the element, such as `cssr-mission-card`.
 * @param language the language of the page around it, a BCP 47 tag; a `language` attribute wins.
 * @returns undefined where the feed has nothing for the element, or the tag is not one of the library's.
 */
export function staticTree(tag: string, attributes: Attributes, language: string, feed: Feed): readonly TreeNode[] | undefined {
  if (!Object.hasOwn(FALLBACKS, tag)) return undefined;
  const locale = getLocale(
    attributes['language'] || language || 'en',
    DIGITS.find((name) => name === attributes['digits']),
  );
  const made = FALLBACKS[tag]!({ attributes, feed, locale, language, level: Number(attributes['heading-level']) || undefined });
  return made && 'html' in made ? readMarkup(made.html) : made;
}

/** The same as HTML, a line for each part. */
export function fallbackHtml(tag: string, attributes: Attributes, language: string, feed: Feed): string | undefined {
  const tree = staticTree(tag, attributes, language, feed);
  return tree && inLines(tree);
}

/** The names of all elements. */
export const FALLBACK_TAGS: readonly string[] = Object.keys(FALLBACKS);
