import type { ElementName } from '../../src/publish/catalogue.js';
import { formatsOf, type Format } from '../../src/publish/formats.js';
import { DELIVERIES, type Delivery } from '../../src/publish/snippet.js';

/** The ways of a snippet into a page, and those that are words or data only. */
export const WAYS = [...DELIVERIES, 'text', 'markdown', 'csv', 'json-ld'] as const satisfies readonly (Delivery | Format)[];
export type Way = (typeof WAYS)[number];

/** Whether the library runs in the page itself. */
export const runsScript = (way: Way): boolean => (['element', 'block', 'wordpress', 'shortcode'] as Way[]).includes(way);
/** Whether a snippet may have its words in the page as data too: content systems take that away, or have the words themselves. */
export const takesInline = (way: Way): boolean => way === 'element' || way === 'block';
/** Whether there is markup to paste, and not only words or data. */
export const isMarkup = (way: Way): way is Delivery => (DELIVERIES as readonly string[]).includes(way);
/** Words for people, written in the direction of their language. */
export const isProse = (way: Way): boolean => way === 'text' || way === 'markdown';
/** The ways there are for an element: some have no words of their own. */
export const waysOf = (element: ElementName): readonly Way[] => WAYS.filter((way) => isMarkup(way) || formatsOf(element).includes(way));
