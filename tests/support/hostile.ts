import { parseFeed } from '../../src/content/parse-feed.js';
import type { Feed } from '../../src/content/schema.js';
import { ELEMENT_NAMES, itemsOf, type ElementName } from '../../src/publish/catalogue.js';
import type { Attributes } from '../../src/views/definition.js';
import type { SnippetContent } from '../../src/publish/snippet-content.js';
import { cssrFeed, rawFeed } from './node.js';

/** Texts that try to be more than text, in some language or other. */
export const HOSTILE = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'</p></article></div><!--`,
  `--></script></iframe><svg/onload=alert(1)>`,
  '&lt;b&gt;&amp;&nbsp;',
  ']]>${x}`',
  '[gallery ids="1"][/cssr] [x](javascript:alert(1)) ![y](z)',
  '# *a* __b__ `c` ~~d~~ | e | \\',
  '- 1. > + a',
  '1) a *b',
  '=HYPERLINK("http://x.example";"y")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '***',
  'a" onmouseover="alert(1)" x=\'',
  'x'.repeat(2_000),
];

const LANGUAGES = new Set(['en', 'ar']);

/** A copy in which every text of an editor is this one. */
function withText(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withText(entry, text));
  if (typeof value !== 'object' || !value) return value;
  const isMap = Object.keys(value).every((key) => LANGUAGES.has(key)) && Object.values(value).every((entry) => typeof entry === 'string');
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      isMap || (key === 'text' && typeof entry === 'string') ? text : withText(entry, text),
    ]),
  );
}

const feeds = new Map<string, Feed>();

/** The feed of the demo with this text in place of every other, and what became of a record said. */
export function feedOf(text: string): Feed {
  const known = feeds.get(text);
  if (known) return known;
  const { feed, issues } = parseFeed(withText(rawFeed(), text));
  if (issues.length) throw new Error(JSON.stringify(issues.slice(0, 3)));
  const note = { status: 'corrected', statusNote: { en: text } } as const;
  const hostile = { ...feed, activities: feed.activities.map((activity) => ({ ...activity, ...note })) };
  feeds.set(text, hostile);
  return hostile;
}

/** What a page has to say so that an element shows something: for most nothing. */
export const exampleOf = (element: string): Attributes =>
  element === 'term' ? { item: 'cssr' } : element === 'quote' ? { item: 'amman-2022-11-d2' } : {};

/** Every element that has content, as a page might ask for it. */
export const contents = (language: string, feed: Feed = cssrFeed): SnippetContent[] =>
  ELEMENT_NAMES.filter((element) => element !== 'language-switch').map((element) => ({
    element,
    attributes: exampleOf(element),
    language,
    feed,
  }));

/** The same with every item there is. */
export const allContents = (language: string, feed: Feed = cssrFeed): SnippetContent[] => [
  ...contents(language, feed),
  ...ELEMENT_NAMES.flatMap((element: ElementName) => {
    const collection = itemsOf(element);
    return (collection ? feed[collection] : []).map(({ id }) => ({ element, attributes: { item: id }, language, feed }));
  }),
];

export const nameOf = ({ element, attributes, language }: SnippetContent): string => `${element} ${attributes?.['item'] ?? ''} ${language}`;
