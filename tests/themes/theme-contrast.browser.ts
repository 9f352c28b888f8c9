import { expect } from '@open-wc/testing';
import { PAIRS } from '../../src/themes/generator/pairs.js';
import { colourTokens, cssName, type ColourToken } from '../../src/themes/generator/tokens.js';
import { SCHEMES, THEMES } from '../../stories/support/stage.js';
import { faultsOf } from '../support/browser.js';
import { stories } from '../support/stories.js';
import { shownTexts, type ShownText } from '../support/texts.js';

/**
 * That all text can be read in every theme, light and dark, follows from three things. Every theme is tried for every pair of colours
 * (`themes.test.ts`). Every text of every story is in one of these pairs: shown here, with each token in a colour of its own. And what a theme
 * sets arrives in the elements: axe measures each story in one theme and scheme.
 */

document.documentElement.lang = 'en';
document.title = 'Themes';

/** Colours are the same in every engine: in Chromium only. */
const CHROMIUM = /HeadlessChrome/.test(navigator.userAgent);

/** Each token in a colour that nothing else has, by which it is known again. */
const MARKS = new Map<string, ColourToken>(colourTokens.map((token, i) => [`rgb(${20 + i}, ${101 + 2 * i}, ${203 - 3 * i})`, token]));
const READABLE = new Set(
  PAIRS.filter(({ wanted }) => wanted === 4.5).map(
    ({ front, back, washed }) => `${front} on ${washed ? `a tenth of ${washed} on ` : ''}${back}`,
  ),
);

/** What no theme is tried for, since its ground is that of the page or it is rare, and a story that shows it, which axe measures in all themes. */
const MEASURED: Readonly<Record<string, string>> = {
  'text-muted on the page': 'Mission card: OlderEdition',
};

/** The token that a colour stands for. A tenth of one comes as `color(srgb 0.1 0.5 0.6 / 0.1)`. */
function tokenOf(colour: string): string {
  const [, channels, alpha] = /^color\(srgb (.+) \/ (.+)\)$/.exec(colour) ?? [];
  if (!channels) return MARKS.get(colour) ?? colour;
  const opaque = `rgb(${channels
    .split(' ')
    .map((channel) => Math.round(Number(channel) * 255))
    .join(', ')})`;
  return alpha === '0.1' ? `a tenth of ${tokenOf(opaque)}` : colour;
}

const pairOf = ({ colour, grounds }: ShownText): string => [colour, ...(grounds.length ? grounds : ['the page'])].map(tokenOf).join(' on ');

(CHROMIUM ? describe : describe.skip)('colours of every theme', function () {
  this.timeout(120_000);
  const found = new Map<string, Set<string>>();

  for (const [i, story] of stories.entries()) {
    it(`${story.name}: every text is in a pair of colours that every theme is tried for`, async () => {
      const root = await story.show({ language: 'both' });
      const stage = root.querySelector<HTMLElement>('.stage')!;
      for (const [mark, token] of MARKS) stage.style.setProperty(cssName(token), mark);
      // In the colour of the page, on its ground: the page's own.
      const own = `${getComputedStyle(stage).color} on the page`;
      const pairs = shownTexts(stage, stage)
        .filter(({ element }) => element.getRootNode() instanceof ShadowRoot)
        .map((text) => ({ pair: pairOf(text), text: text.text }));
      for (const { pair } of pairs) found.set(pair, (found.get(pair) ?? new Set()).add(story.name));
      const faults = pairs.filter(({ pair }) => !READABLE.has(pair) && !(pair in MEASURED) && pair !== own);
      expect(faults).to.deep.equal([]);
    });

    // Two of 1,000 px would lie on each other.
    const language = story.name.endsWith(': Wide') ? 'en' : 'both';
    const inAll = Object.values(MEASURED).includes(story.name);
    const one = { theme: THEMES[i % THEMES.length]!, scheme: SCHEMES[i % SCHEMES.length]! };
    it(`${story.name}: axe can read all text, ${inAll ? 'in every theme, light and dark' : `in ${one.theme}, ${one.scheme}`}`, async () => {
      for (const on of inAll ? THEMES.flatMap((theme) => SCHEMES.map((scheme) => ({ theme, scheme }))) : [one])
        expect(await faultsOf(await story.show({ language, ...on }), 'contrast'), `${on.theme}, ${on.scheme}`).to.deep.equal([]);
    });
  }

  it('found what it is meant to find', () => {
    for (const [pair, name] of Object.entries(MEASURED)) expect([...(found.get(pair) ?? [])], pair).to.include(name);
    for (const pair of ['text on surface', 'text-muted on surface-sunken', 'brand-text on surface', 'surface on brand-text'])
      expect(found.has(pair), pair).to.equal(true);
  });
});
