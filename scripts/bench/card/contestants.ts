import { jsonInHtml } from '../../../src/publish/json-in-html.js';
import { loader, splitScripts } from '../bundles.js';
import type { CardContent } from '../content.js';
import { SHOELACE_SHEET, shoelaceCard } from './shoelace-markup.js';

/** A way to have cards on a page. */
export interface Contestant {
  readonly name: string;
  /** Paths of its scripts, in order; undefined where the build has none. */
  readonly scripts: readonly string[] | undefined;
  /** What else stands in the head. */
  readonly head: (cards: readonly CardContent[]) => string;
  readonly body: (cards: readonly CardContent[]) => string;
  /** An expression: whether so many cards are there, finished. */
  readonly done: (number: number) => string;
  /** With which it is compared: it gets its content the same way. */
  readonly yardstick?: string;
  /** Whether static HTML is in the page: the words are there before any script. */
  readonly isStatic?: boolean;
  /** Whether the targets are for it. */
  readonly isJudged?: boolean;
}

export type Way = 'link' | 'inline';
const WAYS: readonly Way[] = ['link', 'inline'];

/** The words of a card, of which the last line is there last. */
const inShadow = (tag: string) => (number: number) =>
  `[...document.querySelectorAll('${tag}')].filter((card) => card.shadowRoot?.querySelector('.provenance')).length === ${number}`;
const files = (cards: readonly CardContent[]) => jsonInHtml(cards.map(({ file }) => file));

export const STATIC_SHEET = '<link rel="stylesheet" href="/static.css">';

export const staticOnly: Contestant = {
  name: 'static HTML only',
  scripts: [],
  head: () => STATIC_SHEET,
  body: (cards) => cards.map(({ html }) => html).join('\n'),
  done: (number) => `document.querySelectorAll('.cssr-provenance').length === ${number}`,
  isStatic: true,
};

const plain = (way: Way): Contestant => ({
  name: `plain Lit, content ${way === 'link' ? 'by link' : 'inline'}`,
  scripts: ['plain.js'],
  head: () => '',
  body: (cards) =>
    way === 'link'
      ? cards.map(({ path }) => `<plain-card src="/edition/${path}"></plain-card>`).join('\n')
      : `<script type="application/json" class="plain-content">${files(cards)}</script>\n${cards.map(() => '<plain-card></plain-card>').join('\n')}`,
  done: inShadow('plain-card'),
});

const shoelace: Contestant = {
  name: 'Shoelace, content in the page',
  scripts: ['shoelace.js'],
  head: () => `<link rel="stylesheet" href="/shoelace.css"><style>${SHOELACE_SHEET}</style>`,
  body: (cards) => cards.map(({ file }) => shoelaceCard(file.view!)).join('\n'),
  done: (number) =>
    `document.querySelectorAll('sl-card').length === ${number} && [...document.querySelectorAll('main *')].every((part) => !part.localName.startsWith('sl-') || part.hasUpdated)`,
  yardstick: plain('inline').name,
};

export function ours(name: string, scripts: readonly string[] | undefined, way: Way, isStatic: boolean, isJudged: boolean): Contestant {
  return {
    name: `${name}, content ${way === 'link' ? 'by link' : 'inline'}${isStatic ? ', static HTML' : ''}`,
    scripts,
    head: (cards) =>
      (isStatic ? STATIC_SHEET : '') +
      (way === 'link'
        ? '<link rel="alternate" type="application/vnd.cssr.edition+json" href="/edition/edition.json">'
        : `<script type="application/json" class="cssr-content">${files(cards)}</script>`),
    body: (cards) =>
      cards.map(({ item, html }) => `<cssr-mission-card item="${item}">${isStatic ? html : ''}</cssr-mission-card>`).join('\n'),
    done: inShadow('cssr-mission-card'),
    yardstick: plain(way).name,
    isStatic,
    isJudged,
  };
}

/** Our scripts. Those that the build does not have are left out. */
const SCRIPTS: readonly (readonly [name: string, scripts: readonly string[] | undefined, isJudged: boolean])[] = [
  ['exact script', ['exact.js'], true],
  ['core and element', splitScripts('mission-card'), true],
  ['loader', loader('mission-card'), false],
  ['cssr-all.js', ['cssr-all.js'], false],
];

export const CONTESTANTS: readonly Contestant[] = [
  staticOnly,
  ...WAYS.map(plain),
  shoelace,
  ...SCRIPTS.flatMap(([name, scripts, isJudged]) =>
    WAYS.flatMap((way) => [false, true].map((isStatic) => ours(name, scripts, way, isStatic, isJudged))),
  ),
];

/** The page of a contestant. @param late how many ms its scripts come late. */
export const pageOf = ({ head, body, scripts = [] }: Contestant, cards: readonly CardContent[], late = 0): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cards</title>
<style>body{font:1em/1.5 sans-serif;margin:1em}</style>
${head(cards)}
${scripts.map((name) => `<script src="/${name}${late ? `?late=${late}` : ''}" defer></script>`).join('\n')}
</head>
<body>
<main>
${body(cards)}
</main>
<p>After the cards.</p>
</body>
</html>`;
