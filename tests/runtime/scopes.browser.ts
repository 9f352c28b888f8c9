import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { THEMES } from '../../stories/support/stage.js';
import { emulating, inside, settled, sheetOf, show, staticSheet } from '../support/browser.js';

const ITEM = 'amman-2022-11';
const card = html`<cssr-mission-card item=${ITEM} .feed=${cssrFeed}></cssr-mission-card>`;
const page = document.documentElement;

/** The files as a page links them. */
const sheets = Object.fromEntries(await Promise.all(THEMES.map(async (name) => [name, await sheetOf(`themes/${name}.css`)] as const)));
const link = (...names: string[]) => (document.adoptedStyleSheets = names.map((name) => sheets[name]!));
const onlyScopes = (): void => {
  link(...THEMES);
  page.dataset['cssrTheme'] = 'none';
};

/** Shows something on the page, and gives its cards. */
async function cardsOf(content: TemplateResult): Promise<HTMLElement[]> {
  const root = show(content);
  await settled(root);
  return [...root.querySelectorAll<HTMLElement>('cssr-mission-card')];
}

const PAINTED = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderBottomColor',
  'borderTopWidth',
  'borderTopLeftRadius',
  'boxShadow',
  'fontWeight',
  'paddingTop',
] as const;
const nodesOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('*')];
/** All that a theme decides about, of everything within. */
const painted = (element: Element): string[] =>
  nodesOf(element).map((node) => {
    const style = getComputedStyle(node);
    return PAINTED.map((property) => style[property]).join(' ');
  });
const surface = (element: Element) => getComputedStyle(inside(element, 'article')[0]!).backgroundColor;

/** In numbers from 0 to 255: a mix is told as `color(srgb …)`. */
function channels(colour: string): number[] {
  const numbers = colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  return numbers.map((value) => (colour.startsWith('color(') ? value * 255 : value));
}
const luminance = (colour: string) =>
  channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i]!, 0);
const ratio = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};
/** What a text stands on. */
function groundOf(node: Element): string {
  for (let at: Element | undefined = node; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

const UN = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 33, 44)' };
const FORCED = { features: [{ name: 'forced-colors', value: 'active' }] };

afterEach(() => {
  document.adoptedStyleSheets = [];
  delete page.dataset['cssrTheme'];
  page.style.removeProperty('color-scheme');
});

describe('where a theme holds', () => {
  it('on the page whose only theme it is, and in a region, and in one element, the same', async () => {
    const [first, region, one] = await cardsOf(html`
      ${card}
      <section data-cssr-theme="eu">${card}</section>
      <cssr-mission-card item=${ITEM} .feed=${cssrFeed} data-cssr-theme="eu"></cssr-mission-card>
    `);
    const without = painted(first!);
    link('eu');
    const everywhere = [first!, region!, one!].map(painted);
    expect(everywhere[0]).not.to.deep.equal(without);
    expect(everywhere[1]).to.deep.equal(everywhere[0]);
    expect(everywhere[2]).to.deep.equal(everywhere[0]);
    onlyScopes();
    expect(painted(first!)).to.deep.equal(without);
    expect([painted(region!), painted(one!)]).to.deep.equal([everywhere[0], everywhere[0]]);
  });

  it('two houses on one page, each with its own, and the theme of the page for the rest', async () => {
    link('un-ose', 'ocha', 'wfp');
    page.dataset['cssrTheme'] = 'un-ose';
    const [un, ocha, wfp] = await cardsOf(html`
      ${card}
      <aside data-cssr-theme="ocha">${card}</aside>
      <aside data-cssr-theme="wfp">${card}</aside>
    `);
    const rule = (element: Element) => getComputedStyle(inside(element, 'article')[0]!).borderTopColor;
    expect([un!, ocha!, wfp!].map(rule)).to.deep.equal(['rgb(0, 158, 219)', 'rgb(65, 143, 222)', 'rgb(0, 125, 188)']);
  });

  it('within another theme nothing of the outer one shows through, whichever two they are', async () => {
    onlyScopes();
    const [alone, nested] = await cardsOf(html`
      <div>${card}</div>
      <section><div>${card}</div></section>
    `);
    const [around, ofAlone, ofNested] = [nested!.closest('section')!, alone!.parentElement!, nested!.parentElement!];
    for (const inner of THEMES) {
      ofAlone.dataset['cssrTheme'] = ofNested.dataset['cssrTheme'] = inner;
      const expected = painted(alone!);
      for (const outer of THEMES) {
        around.dataset['cssrTheme'] = outer;
        expect(painted(nested!), `${inner} in ${outer}`).to.deep.equal(expected);
      }
    }
  });

  it('a region that is neutral has the typeface of the page again', async () => {
    onlyScopes();
    const [element] = await cardsOf(html`
      <div style="font-family: cursive" data-cssr-theme="un-ose"><div data-cssr-theme="neutral">${card}</div></div>
    `);
    expect(getComputedStyle(inside(element!, 'article')[0]!).fontFamily).to.equal('cursive');
  });

  it('a change is seen in the next frame as a whole, also on a page that lets all things glide', async () => {
    onlyScopes();
    const [element] = await cardsOf(html`
      <style>
        * {
          transition: all 0.5s;
        }
      </style>
      <div data-cssr-theme="un-ose">${card}</div>
    `);
    const place = element!.parentElement!;
    const before = painted(element!).join();
    await frame();
    place.dataset['cssrTheme'] = 'eu';
    const at = painted(element!).join();
    expect(at).not.to.equal(before);
    for (let i = 0; i < 6; i++) {
      await frame();
      expect(painted(element!).join(), `frame ${i}`).to.equal(at);
    }
    place.dataset['cssrTheme'] = 'un-ose';
    expect(painted(element!).join()).to.equal(before);
  });
});

const frame = () => new Promise(requestAnimationFrame);

describe('light and dark', () => {
  beforeEach(function () {
    if (!CSS.supports('color', 'light-dark(#000, #fff)')) this.skip();
  });

  it('are those of the page, of a region, of one element, with a theme and without', async () => {
    page.style.colorScheme = 'dark';
    onlyScopes();
    const [bare, themed, bareRegion, region, one] = await cardsOf(html`
      ${card}
      <div data-cssr-theme="un-ose">${card}</div>
      <div style="color-scheme: light">${card}</div>
      <div style="color-scheme: light" data-cssr-theme="un-ose">${card}</div>
      <div style="color-scheme: light" data-cssr-theme="un-ose">
        <cssr-mission-card item=${ITEM} .feed=${cssrFeed} style="color-scheme: dark"></cssr-mission-card>
      </div>
    `);
    expect(luminance(surface(bare!))).to.be.below(0.1);
    expect(luminance(surface(bareRegion!))).to.equal(1);
    expect([themed!, region!, one!].map(surface)).to.deep.equal([UN.dark, UN.light, UN.dark]);
    page.style.colorScheme = 'light';
    expect([themed!, region!, one!].map(surface)).to.deep.equal([UN.light, UN.light, UN.dark]);
  });

  it('follow what the visitor prefers where the page leaves it to them, and only there', async function () {
    link('un-ose');
    const [follows, light] = await cardsOf(
      html`${card}<cssr-mission-card style="color-scheme: light" item=${ITEM} .feed=${cssrFeed}></cssr-mission-card>`,
    );
    page.style.colorScheme = 'light dark';
    for (const value of ['dark', 'light'] as const)
      await emulating(this, { features: [{ name: 'prefers-color-scheme', value }] }, () => {
        expect([follows!, light!].map(surface)).to.deep.equal([UN[value], UN.light]);
      });
  });
});

describe('what the visitor asks for', () => {
  afterEach(() => expect(matchMedia('(prefers-contrast: more), (forced-colors: active)').matches, 'left by the test').to.equal(false));

  it('forced colours go before every theme', async function () {
    onlyScopes();
    const [element] = await cardsOf(html`<div>${card}</div>`);
    const system = element!.parentElement!.appendChild(document.createElement('p'));
    system.style.cssText = 'color: CanvasText; background: Canvas';
    await emulating(this, FORCED, () => {
      const { color, backgroundColor } = getComputedStyle(system);
      for (const theme of THEMES) {
        element!.parentElement!.dataset['cssrTheme'] = theme;
        const style = getComputedStyle(inside(element!, 'article')[0]!);
        expect([style.color, style.backgroundColor, style.borderTopColor], theme).to.deep.equal([color, backgroundColor, color]);
      }
    });
  });

  it('more contrast: every text at least 7:1, lines as strong as text, a wider ring, in every theme, light and dark', async function () {
    onlyScopes();
    const root = show(
      html`<div>
        ${card}<cssr-recommendation-list .feed=${cssrFeed}></cssr-recommendation-list
        ><cssr-key-figures .feed=${cssrFeed}></cssr-key-figures> <cssr-about .feed=${cssrFeed}></cssr-about
        ><cssr-report .feed=${cssrFeed}></cssr-report> <cssr-working-groups .feed=${cssrFeed}></cssr-working-groups
        ><cssr-contact .feed=${cssrFeed}></cssr-contact>
      </div>`,
    );
    await settled(root);
    const place = root.firstElementChild as HTMLElement;
    place.style.background = 'Canvas';
    const elements = [...place.children];
    const texts = elements.flatMap((element) => inside(element, '*').filter((node) => [...node.childNodes].some(isText)));
    expect(texts).to.have.length.above(300);
    const weak = () =>
      texts.flatMap((node) => {
        const [text, ground] = [getComputedStyle(node).color, groundOf(node)];
        return ratio(text, ground) >= 7 ? [] : [`${node.className || node.localName} ${text} on ${ground}: ${ratio(text, ground)}`];
      });
    place.dataset['cssrTheme'] = 'ocha';
    expect(weak(), 'the test would find one').not.to.deep.equal([]);
    await emulating(this, { features: [{ name: 'prefers-contrast', value: 'more' }] }, () => {
      for (const theme of ['none', ...THEMES])
        for (const scheme of ['light', 'dark']) {
          place.dataset['cssrTheme'] = theme;
          place.style.colorScheme = scheme;
          expect(weak(), `${theme} ${scheme}`).to.deep.equal([]);
          const box = getComputedStyle(inside(elements[0]!, 'article')[0]!);
          expect(box.borderBottomColor, `${theme} ${scheme}`).to.equal(box.color);
        }
      const link = inside(elements[0]!, 'a')[0]!;
      link.focus({ focusVisible: true });
      expect(getComputedStyle(link).outlineWidth).to.equal('4px');
    });
  });
});

const isText = (node: Node) => node instanceof Text && node.data.trim();

describe('before the script has run', () => {
  it('the content has the colours, the rule and the corners it has afterwards, in every theme', async () => {
    onlyScopes();
    document.adoptedStyleSheets.push(await staticSheet());
    const [element] = await cardsOf(html`<div>${card}</div>`);
    const place = element!.parentElement!;
    // A name that is not defined: so is every element until the script has come.
    const early = document.createElement('cssr-not-yet');
    early.innerHTML = staticHtml('cssr-mission-card', { item: ITEM }, 'en', cssrFeed)!;
    place.append(early);
    const pairs = [
      [inside(element!, 'article')[0]!, early.querySelector('article')!],
      [inside(element!, '.title')[0]!, early.querySelector('h3')!],
      [inside(element!, 'dd')[0]!, early.querySelector('dd')!],
      [inside(element!, 'a:not(.documents li:first-child a)')[0]!, early.querySelector('a')!],
      [inside(element!, 'dt')[0]!, early.querySelector('dt')!],
    ] as const;
    const look = (node: Element) => {
      const style = getComputedStyle(node);
      const { borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth, boxShadow, borderTopLeftRadius, backgroundColor } =
        style;
      return [
        style.color,
        ...(node.localName === 'article'
          ? [backgroundColor, borderTopColor, borderTopWidth, borderBottomColor, borderBottomWidth, boxShadow, borderTopLeftRadius]
          : []),
      ];
    };
    for (const theme of THEMES.filter((name) => name !== 'neutral')) {
      place.dataset['cssrTheme'] = theme;
      for (const scheme of ['light', 'dark']) {
        place.style.colorScheme = scheme;
        for (const [now, then] of pairs) expect(look(then), `${theme} ${scheme} ${then.localName}`).to.deep.equal(look(now));
      }
    }
  });
});
