import type { Feed } from '../../src/content/schema.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/locale/languages.js';
import {
  attributesOf,
  ELEMENT_NAMES,
  filtersOf,
  recordsFor,
  type AttributeKind,
  type AttributeKinds,
  type ElementName,
} from '../../src/publish/catalogue.js';
import { staticTree } from '../../src/publish/static-html.js';
import { NOT_BY_ADDRESS } from '../../src/views/frame.js';
import { waysOf, type Way } from './ways.js';

export const WORDS = ['live', 'inline', 'pinned'] as const;
export const PAGES = ['neutral', 'dark', 'hostile', 'still'] as const;
/** How a plain text can be written. */
export const TEXT_OPTIONS = ['bold', 'brief'] as const;
/** Of the window of a visitor, in px. */
export const SCREENS = { phone: 360, desktop: 1280 } as const;
export const WIDTH = { least: 200, most: 1200 } as const;
/** Of a frame, in px. */
export const HEIGHT = { least: 100, most: 5000, usual: 480 } as const;

/** Where the files are if nothing else is said: what the archive for web servers unpacks to, at the root of a site. */
export const FOLDER = '/cssr/';

/** All that is chosen in the studio, and said by its link. */
export interface Choice {
  readonly element: ElementName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: InterfaceLanguage;
  readonly delivery: Way;
  /** Where its words are from: the edition, as it changes; the page itself; or the page as it was made, which stays. */
  readonly words: (typeof WORDS)[number];
  /** Name of a theme; `''` for none. */
  readonly theme: string;
  /** Whether the content looks like the elements before the script, and without it. */
  readonly sheet: boolean;
  readonly page: (typeof PAGES)[number];
  readonly screen: keyof typeof SCREENS;
  /** Of a frame, or of the place on the page, in px; `WIDTH.most` for all there is. */
  readonly width: number;
  /** Of a frame, in px. */
  readonly height: number;
  /** Address of the folder with the files, as it was typed: an URL, or a path on the site of the page; `''` for {@link FOLDER}. */
  readonly base: string;
  /** Of plain text: headings between asterisks, as WhatsApp shows bold type. */
  readonly bold: boolean;
  /** Of plain text: without what is folded in a page. */
  readonly brief: boolean;
}

/** What a choice is made from. */
export interface Offer {
  readonly feed: Feed;
  readonly themes: readonly string[];
  readonly language: InterfaceLanguage;
}

/** The attributes one can choose: another feed is not here to be shown, and the address of a frame brings no words. */
export const fieldsOf = ({ element, delivery }: Pick<Choice, 'element' | 'delivery'>): AttributeKinds => {
  const none = delivery === 'frame' ? NOT_BY_ADDRESS : ['src'];
  return Object.fromEntries(Object.entries(attributesOf(element)).filter(([name]) => !none.includes(name)));
};

/** Ids of the records an attribute can name. */
export const idsOf = (name: string, kind: AttributeKind, feed: Feed): readonly string[] => recordsFor(name, kind, feed).map(({ id }) => id);

/** Whether less is asked for than a server can show that has no script: it has the content narrowed by one word only. */
export function isFine({ element, attributes }: Choice): boolean {
  const words = filtersOf(element).flatMap(([name]) => attributes[name]?.split(' ') ?? []);
  return words.length > 1;
}

/** Whether the element shows nothing until a record is named. */
export const needsItem = (element: ElementName, feed: Feed): boolean => staticTree(`cssr-${element}`, {}, '', feed) === undefined;

function accepted(name: string, kind: AttributeKind, given: readonly string[], feed: Feed): string | undefined {
  const [first] = given;
  if (first === undefined) return undefined;
  if (kind === 'boolean') return '';
  if (typeof kind === 'string') return first.trim() || undefined;
  if ('one' in kind) return kind.one.find((word) => word === first);
  if ('record' in kind) return idsOf(name, kind, feed).find((id) => id === first);
  const words = 'some' in kind ? kind.some : idsOf(name, kind, feed);
  const chosen = given.flatMap((text) => text.split(' '));
  return words.filter((word) => chosen.includes(word)).join(' ') || undefined;
}

/** From a link or a form; what it does not say, or says wrongly, is as at the start. */
export function readChoice(given: URLSearchParams, { feed, themes, language }: Offer): Choice {
  const among = <T extends string>(name: string, words: readonly T[], usual: T) => words.find((word) => word === given.get(name)) ?? usual;
  const element = among('element', ELEMENT_NAMES, 'mission-card');
  const delivery = among('delivery', waysOf(element), 'element');
  const attributes: Record<string, string> = {};
  for (const [name, kind] of Object.entries(fieldsOf({ element, delivery }))) {
    const value = accepted(name, kind, given.getAll(name), feed);
    if (value !== undefined) attributes[name] = value;
  }
  const { item } = attributesOf(element);
  if (item && !attributes['item'] && needsItem(element, feed)) attributes['item'] = idsOf('item', item, feed)[0] ?? '';
  const size = (name: string, { least, most }: typeof WIDTH | typeof HEIGHT) => {
    const value = Math.round(Number(given.get(name)));
    return value >= least && value <= most ? value : undefined;
  };
  return {
    element,
    attributes,
    language: among('language', INTERFACE_LANGUAGES, language),
    delivery,
    words: among('words', WORDS, 'live'),
    theme: among('theme', ['', ...themes], ''),
    sheet: given.has('sheet'),
    page: among('page', PAGES, 'neutral'),
    screen: among('screen', Object.keys(SCREENS) as (keyof typeof SCREENS)[], 'phone'),
    width: size('width', WIDTH) ?? WIDTH.most,
    height: size('height', HEIGHT) ?? HEIGHT.usual,
    base: given.get('base')?.trim() ?? '',
    bold: given.has('bold'),
    brief: given.has('brief'),
  };
}

/** For the link, after `#`, which no server log sees: what differs from the start, but always element and language. */
export function linkOf(choice: Choice): string {
  const { element, attributes, language, delivery, words, theme, sheet, page, screen, width, height, base } = choice;
  const said = new URLSearchParams({ element, ...attributes, language });
  if (delivery !== 'element') said.set('delivery', delivery);
  if (words !== 'live') said.set('words', words);
  if (theme) said.set('theme', theme);
  if (sheet) said.set('sheet', '');
  if (page !== 'neutral') said.set('page', page);
  if (screen !== 'phone') said.set('screen', screen);
  if (width !== WIDTH.most) said.set('width', String(width));
  if (height !== HEIGHT.usual) said.set('height', String(height));
  if (base) said.set('base', base);
  for (const name of TEXT_OPTIONS) if (choice[name] && delivery === 'text') said.set(name, '');
  return `#${said}`;
}
