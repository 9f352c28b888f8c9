import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apca } from '../../src/themes/generator/apca.js';
import { contrast, distance, oklchOf, seenBy, toHex, VISIONS } from '../../src/themes/generator/colour.js';
import { themeCss } from '../../src/themes/generator/css.js';
import { designTokens } from '../../src/themes/generator/design-tokens.js';
import { nearest } from '../../src/themes/generator/nearest.js';
import { paletteOf, type Brand } from '../../src/themes/generator/palette.js';
import { backOf, judge, PAIRS, type Palette } from '../../src/themes/generator/pairs.js';
import { themeReport } from '../../src/themes/generator/report.js';
import { fontFamilies, makeTheme } from '../../src/themes/generator/theme.js';
import {
  COLOUR_TOKENS,
  colourTokens,
  cssName,
  OTHER_TOKENS,
  REF_TOKENS,
  STATEMENT_COLOURS,
  TAG_TOKENS,
  type Token,
} from '../../src/themes/generator/tokens.js';
import { closest, type Scheme } from '../../src/themes/generator/type-colours.js';
import { checkTheme } from '../../src/themes/checker/check-theme.js';
import { cascade, paletteOfFile, viewsOf } from '../../src/themes/checker/palette-of-file.js';
import { readTheme } from '../../src/themes/checker/read-theme.js';
import { defaultTokens } from '../../scripts/default-tokens.js';
import { tagTokens } from '../../src/runtime/styles/tag-tokens.js';
import { read } from '../support/node.js';
import { elementNames } from '../../scripts/element-names.js';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** WCAG 2.2 once more, written apart from the library: what is judged by itself would prove little. */
const luminanceOf = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const channel = parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
const ratioOf = (a: string, b: string) => {
  const [dark, light] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Mulberry32: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every other brand is one of the hard kinds: yellows, near-whites, near-blacks, greys, and the fully saturated. */
function brandsOf(count: number, seed: number): string[] {
  const next = numbers(seed);
  const byte = (from: number, to: number) => Math.floor(from + next() * (to - from + 1));
  const hex = (...channels: number[]) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  const kinds = [
    () => hex(byte(225, 255), byte(180, 255), byte(0, 110)),
    () => hex(byte(235, 255), byte(235, 255), byte(235, 255)),
    () => hex(byte(0, 24), byte(0, 24), byte(0, 24)),
    () => {
      const grey = byte(0, 255);
      return hex(grey, grey, grey);
    },
    () => hex(byte(0, 1) * 255, byte(0, 255), byte(0, 1) * 255),
  ];
  return Array.from({ length: count }, (_, i) =>
    i % 2 ? hex(byte(0, 255), byte(0, 255), byte(0, 255)) : kinds[(i / 2) % kinds.length]!(),
  );
}

const failing = (palette: Palette) => PAIRS.filter((pair) => !(ratioOf(palette[pair.front], backOf(pair, palette)) >= pair.wanted));

/** Goes through palettes of many brands: gives those where a pair fails, and the least distance of types. */
function tryAll(brands: readonly Brand[]) {
  const failures: string[] = [];
  let least = { apart: Infinity, where: '' };
  for (const brand of brands)
    for (const scheme of SCHEMES) {
      const palette = paletteOf(brand, scheme);
      for (const { front, back } of failing(palette)) failures.push(`${JSON.stringify(brand)} ${scheme}: ${front} on ${back}`);
      if (!Object.values(palette).every((hex) => /^#[0-9a-f]{6}$/.test(hex))) failures.push(JSON.stringify(palette));
      for (const vision of VISIONS) {
        const { distance: apart, between } = closest(palette, vision);
        if (apart < least.apart) least = { apart, where: `${JSON.stringify(brand)} ${scheme} ${vision} ${between.join(' ')}` };
      }
    }
  return { failures, least };
}

describe('colour arithmetic', () => {
  it('has the contrast ratios of WCAG', () => {
    for (const [a, b, ratio] of [
      ['#000000', '#ffffff', 21],
      ['#009edb', '#ffffff', 3.04],
      ['#ffcc00', '#ffffff', 1.51],
      ['#0077b8', '#e3edf6', 4.09],
      ['#777777', '#ffffff', 4.48],
    ] as const) {
      assert.equal(Number(contrast(a, b).toFixed(2)), ratio);
      assert.ok(Math.abs(contrast(a, b) - ratioOf(b, a)) < 1e-9);
    }
  });

  it('has the values that APCA is published with', () => {
    for (const [text, ground, lc] of [
      ['#888888', '#ffffff', 63.056469930209424],
      ['#ffffff', '#888888', -68.54146436644962],
      ['#000000', '#aaaaaa', 58.146262578561334],
      ['#aaaaaa', '#000000', -56.24113336839742],
      ['#112233', '#ddeeff', 91.66830811481631],
      ['#112233', '#444444', 8.32326136957393],
    ] as const)
      assert.ok(Math.abs(apca(text, ground) - lc) < 1e-6, `${text} on ${ground}: ${apca(text, ground)}`);
  });

  it('reads any opaque CSS colour, and nothing else', () => {
    assert.equal(toHex('rgb(0 158 219)'), '#009edb');
    assert.equal(toHex('teal'), '#008080');
    assert.match(toHex('color(display-p3 0 0.6 0.9)')!, /^#[0-9a-f]{6}$/);
    for (const text of ['', 'brand', '#12', 'rgb(0 0 0 / 50%)', 'transparent', 'red; }']) assert.equal(toHex(text), undefined);
  });

  it('keeps greys for every eye, and brings red and green together for one without the middle cones', () => {
    for (const vision of VISIONS) assert.ok(distance(seenBy(vision, '#808080'), seenBy('usual', '#808080')) < 0.005);
    const apart = (vision: (typeof VISIONS)[number]) => distance(seenBy(vision, '#c2571a'), seenBy(vision, '#7a7a1a'));
    assert.ok(apart('deuteranopia') < apart('usual') / 2 && apart('tritanopia') > apart('usual') / 2);
  });
});

describe('the nearest colour', () => {
  const white = [{ ground: '#ffffff', ratio: 4.5 }];
  it('is the colour itself where that has the contrast', () => assert.equal(nearest('#005392', white), '#005392'));

  it('has the contrast, the hue, and hardly more than what is wanted', () => {
    for (const brand of brandsOf(400, 3)) {
      const found = nearest(brand, white)!;
      const ratio = ratioOf(found, '#ffffff');
      assert.ok(ratio >= 4.5, brand);
      if (ratioOf(brand, '#ffffff') >= 4.5) continue;
      assert.ok(ratio < 4.62, `${brand} ${found} ${ratio}`);
      const [before, after] = [oklchOf(brand), oklchOf(found)];
      const turned = Math.abs(((before.h - after.h + 540) % 360) - 180);
      if (before.c > 0.05 && after.c > 0.05) assert.ok(turned < 2, `${brand} ${found}`);
    }
  });

  it('goes up where that is nearer, and says when there is none', () => {
    // Against every grey there is: none that has the contrast lies nearer.
    const greys = Array.from({ length: 256 }, (_, i) => `#${i.toString(16).padStart(2, '0').repeat(3)}`);
    for (const ground of ['#555555', '#808080', '#c0c0c0'])
      for (let i = 0; i < 256; i += 15) {
        const steps = (hex: string) => Math.abs(oklchOf(hex).l - oklchOf(greys[i]!).l);
        const best = Math.min(...greys.filter((hex) => ratioOf(hex, ground) >= 3).map(steps));
        assert.equal(steps(nearest(greys[i]!, [{ ground, ratio: 3 }])!), best, `${greys[i]} on ${ground}`);
      }
    const between = [
      { ground: '#ffffff', ratio: 12 },
      { ground: '#000000', ratio: 12 },
    ];
    assert.equal(nearest('#808080', between), undefined);
  });
});

describe('palettes', () => {
  it('have no failing pair, whatever the brand: 10,000, light and dark', (t) => {
    const started = performance.now();
    const brands = brandsOf(10_000, 20221106).map((brand): Brand => ({ brand }));
    const { failures, least } = tryAll(brands);
    assert.deepEqual(failures, []);
    // What `cssr theme` promises: no two types, and no type and the brand, are closer than this to any kind of eye.
    assert.ok(least.apart >= 0.07, `${least.apart} ${least.where}`);
    t.diagnostic(`${((performance.now() - started) / 1000).toFixed(1)} s; the closest types are ${least.apart.toFixed(3)} apart`);
  });

  it('have none with a second colour either, and types at least 0.05 apart', () => {
    const accents = brandsOf(1_000, 8);
    const { failures, least } = tryAll(brandsOf(1_000, 7).map((brand, i) => ({ brand, accent: accents[(i * 7) % 1_000]! })));
    assert.deepEqual(failures, []);
    assert.ok(least.apart >= 0.05, `${least.apart} ${least.where}`);
  });

  it('keep the colours of a house where they suffice, and take the bright one on the dark surface', () => {
    const [light, dark] = SCHEMES.map((scheme) => paletteOf({ brand: '#009edb', accent: '#005392' }, scheme)) as [Palette, Palette];
    assert.deepEqual([light.brand, light['brand-text'], dark.brand], ['#009edb', '#005392', '#009edb']);
    assert.ok(oklchOf(dark['brand-text']).l >= oklchOf('#009edb').l);
    assert.equal(paletteOf({ brand: '#006aa7', accent: '#fecc02' }, 'light')['brand-text'], '#006aa7');
    assert.equal(paletteOf({ brand: '#006aa7', accent: '#fecc02' }, 'dark')['brand-text'], '#fecc02');
  });

  it('have a readable colour on a fill of the brand', () => {
    for (const brand of brandsOf(300, 5)) {
      const { light, dark, onBrand } = makeTheme({ name: 'x', brand });
      assert.ok(ratioOf(onBrand.light, light.brand) >= 4.5 && ratioOf(onBrand.dark, dark.brand) >= 4.5, brand);
    }
  });
});

describe('the table of tokens and pairs', () => {
  const shared = read('src/runtime/styles/root.styles.ts') + read('src/runtime/styles/type.styles.ts') + tagTokens('x').cssText;
  const sheets = ['src/elements', 'src/runtime/styles']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => /[./]styles\.ts$/.test(name))
    .map(read)
    .concat(tagTokens('x').cssText)
    .join('\n');
  const used = (property: string) =>
    new Set([...sheets.matchAll(new RegExp(`[{;]\\s*${property}: var\\((--_[\\w-]+)\\)`, 'g'))].map(([, role]) => role!));
  const tokensOf = (role: string) =>
    role === '--_type' ? [...STATEMENT_COLOURS] : colourTokens.filter((token) => (COLOUR_TOKENS[token] as Token).role === role);

  it('has every token of the style sheets with the default it has there', () => {
    const set = new Set([...sheets.matchAll(/var\(--cssr-sys-([\w-]+)/g)].map(([, token]) => token!));
    assert.deepEqual([...set].sort(), [...colourTokens, ...Object.keys(OTHER_TOKENS)].sort());
    for (const token of colourTokens) {
      const { fallback, role }: Token = COLOUR_TOKENS[token];
      const own = role && (TAG_TOKENS as readonly string[]).includes(token) ? `var(--cssr-x-${token}, ` : '';
      assert.ok(shared.includes(`${role ? `${role}:${own ? '' : ' '}${own}` : ''}var(--cssr-sys-${token}, ${fallback})`), token);
    }
    for (const token of Object.keys(OTHER_TOKENS) as (keyof typeof OTHER_TOKENS)[])
      assert.ok(sheets.includes(`var(--cssr-sys-${token}, ${OTHER_TOKENS[token].fallback})`), token);
    const refs = new Set([...sheets.matchAll(/var\(--cssr-ref-([\w-]+), (#\w+)\)/g)].map(([, token, value]) => `${token} ${value}`));
    assert.deepEqual(
      [...refs].sort(),
      Object.entries(REF_TOKENS)
        .map(([token, { fallback }]) => `${token} ${fallback}`)
        .sort(),
    );
    const own = [...sheets.matchAll(/var\(--cssr-x-([\w-]+)/g)].map(([, token]) => token!);
    assert.deepEqual(own.sort(), [...TAG_TOKENS].sort());
  });

  it('stands in every element under its own name, each with a value where nothing is set', () => {
    for (const tag of elementNames())
      assert.match(read(`src/elements/${tag}/styles.ts`), new RegExp(`\\[\\s*tagTokens\\('${tag}'\\),\\s*rootStyles`), tag);
    const bare = [...sheets.matchAll(/var\((--cssr-[\w-]+)\)/g)].map(([use]) => use);
    assert.deepEqual(bare, [], 'a token without a fallback');
    const set = new Set([...sheets.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name!));
    for (const [, name] of sheets.matchAll(/var\((--_[\w-]+)/g)) assert.ok(set.has(name!), `${name} is used and never set`);
    for (const name of set) assert.ok(sheets.includes(`var(${name}`), `${name} is set and never used`);
  });

  it('is in the manifest of every element, and in the docs', () => {
    const docs = read('docs/themes.md');
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: { tagName?: string; cssProperties?: { name: string; default: string; description: string }[] }[] }[];
    };
    const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
    assert.ok(elements.length > 10);
    for (const { tagName, cssProperties = [] } of elements) {
      assert.deepEqual(
        cssProperties.map(({ name }) => name),
        [
          ...TAG_TOKENS.map((token) => `--${tagName}-${token}`),
          ...[...colourTokens, ...(Object.keys(OTHER_TOKENS) as (keyof typeof OTHER_TOKENS)[])].map(cssName),
          ...Object.keys(REF_TOKENS).map((token) => `--cssr-ref-${token}`),
        ],
      );
      assert.ok(cssProperties.every((property) => property.default && property.description));
    }
    for (const token of [...colourTokens, ...Object.keys(OTHER_TOKENS)])
      assert.match(docs, new RegExp(`[\`-]${token}(\`|:)`), `${token} is not in docs/themes.md`);
  });

  it('has every colour that text has, and every ground that text stands on', () => {
    assert.ok(used('color').size > 4 && used('background').size > 4);
    for (const role of used('color'))
      for (const token of tokensOf(role))
        assert.ok(
          PAIRS.some(({ front, wanted }) => front === token && wanted === 4.5),
          token,
        );
    for (const role of used('background'))
      for (const token of tokensOf(role))
        // A line that is a box, and the mark before a type, have no text on them.
        if (token !== 'line' && role !== '--_type')
          assert.ok(
            PAIRS.some(({ back, wanted }) => back === token && wanted === 4.5),
            token,
          );
    for (const role of [...used('color'), ...used('background')]) assert.ok(tokensOf(role).length, role);
  });

  it('has every colour that an edge, a mark or a ring has', () => {
    const edges = [...sheets.matchAll(/(?:border[\w-]*|fill|stroke|outline): ([^;]*)/g)].flatMap(([, value]) =>
      [...value!.matchAll(/var\((--_[\w-]+)\)/g)].map(([, role]) => role!),
    );
    const tokens = new Set(edges.flatMap(tokensOf));
    for (const token of [...tokens, 'focus' as const])
      if (token !== 'line' && token !== 'surface')
        assert.ok(
          PAIRS.some(({ front }) => front === token),
          token,
        );
  });
});

describe('what a theme is written as', () => {
  const theme = makeTheme({
    name: 'house',
    brand: '#ffcc00',
    font: fontFamilies('Open Sans, Arial')!,
    fontArabic: fontFamilies('"Noto Kufi Arabic"')!,
    radius: { value: 0, unit: 'px' },
    density: 'compact',
    headingWeight: 600,
    rule: { value: 0.5, unit: 'em' },
    lineWidth: { value: 2, unit: 'px' },
    elevation: 'low',
  });
  const css = themeCss(theme);

  it('is a sheet of the shape of the others, which the checker finds good in every view', () => {
    const { views, faults, notes } = checkTheme(css);
    assert.deepEqual([faults, notes], [[], []]);
    assert.deepEqual(
      views.map(({ theme: name, view, failures }) => [name, view, failures.length]),
      [
        ['house', 'light', 0],
        ['house', 'dark', 0],
        ['house', 'without light-dark()', 0],
      ],
    );
    const selectors = (text: string) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .match(/^[^\n]*[{,]$/gm)!
        .map((line) => line.trim());
    assert.deepEqual(selectors(css), selectors(read('src/themes/un-ose.css').replaceAll('un-ose', 'house')));
    for (const line of [
      "--cssr-sys-font-family: 'Open Sans', Arial, system-ui, sans-serif;",
      "--cssr-sys-font-family-arabic: 'Noto Kufi Arabic', system-ui, sans-serif;",
      '--cssr-sys-radius: 0px;',
      '--cssr-sys-space: 0.375em;',
      '--cssr-sys-heading-weight: 600;',
      '--cssr-sys-rule: 0.5em;',
      '--cssr-sys-line-width: 2px;',
      '--cssr-sys-elevation: 0 0.0625em 0.25em rgb(0 0 0 / 16%);',
    ])
      assert.ok(css.includes(line), line);
  });

  it('lets no font end the declaration', () => {
    for (const list of ['a; } body { color: red', "O'Hara", 'url(x)', 'a,,b', '', '<b>']) assert.equal(fontFamilies(list), undefined, list);
    assert.deepEqual(fontFamilies('Source Sans 3, serif'), ['Source Sans 3', 'serif']);
  });

  it('is a design tokens file: every colour typed, with value and description, in both schemes', () => {
    const tokens = designTokens(theme) as Record<
      Scheme,
      Record<string, { $value: { hex: string; components: number[] }; $description: string }>
    >;
    for (const scheme of SCHEMES) {
      const { $type, ...colours } = tokens[scheme] as unknown as { $type: string } & (typeof tokens)['light'];
      assert.equal($type, 'color');
      assert.deepEqual(Object.keys(colours).sort(), [...colourTokens, 'on-brand'].sort());
      for (const token of colourTokens) {
        const { $value, $description } = colours[token]!;
        assert.equal($value.hex, theme[scheme][token]);
        assert.ok($value.components.every((channel) => channel >= 0 && channel <= 1) && $description);
      }
    }
    const { 'heading-weight': weight, rule, 'line-width': line, elevation } = tokens as unknown as Record<string, Record<string, unknown>>;
    assert.deepEqual([weight!['$type'], weight!['$value']], ['fontWeight', 600]);
    assert.deepEqual([rule!['$type'], rule!['$value']], ['number', 0.5]);
    assert.match(String(rule!['$description']), /in em/);
    assert.deepEqual([line!['$type'], line!['$value']], ['dimension', { value: 2, unit: 'px' }]);
    assert.deepEqual((elevation!['$value'] as { blur: unknown }).blur, { value: 4, unit: 'px' });
    assert.ok(!('elevation' in designTokens(makeTheme({ name: 'flat', brand: '#009edb' }))));
  });

  it('is a report by itself: each pair with its ratio, samples in both languages, nothing from elsewhere', () => {
    const report = themeReport(theme);
    assert.equal(report.match(/<td>holds<\/td>/g)?.length, 2 * PAIRS.length);
    assert.match(report, /<article lang="ar" dir="rtl">/);
    assert.match(report, /<article lang="en" dir="ltr">/);
    assert.doesNotMatch(report, /<script|<link|<img|https?:|url\(|style="|@import/);
  });
});

describe('the themes that are shipped', () => {
  for (const name of readdirSync('src/themes').filter((file) => file.endsWith('.css')))
    it(`${name} holds in every view`, () => {
      const { views, faults } = checkTheme(read(`src/themes/${name}`));
      assert.deepEqual(faults, []);
      for (const { view, failures } of views) assert.deepEqual(failures, [], view);
    });

  it('set every colour, weight and width, so that nothing of a theme around them shows through', () => {
    for (const name of readdirSync('src/themes').filter((file) => file.endsWith('.css'))) {
      const set = new Set(readTheme(read(`src/themes/${name}`)).declarations.map((declaration) => declaration.name));
      for (const token of [...colourTokens, 'heading-weight', 'rule', 'line-width', 'elevation', 'radius', 'space'] as const)
        assert.ok(set.has(cssName(token)), `${name} does not set ${token}`);
    }
  });

  it('are all in the toolbar of Storybook and in the docs', () => {
    const [stage, preview, docs] = ['stories/support/stage.ts', '.storybook/preview.ts', 'docs/themes.md'].map(read);
    for (const file of readdirSync('src/themes').filter((name) => name.endsWith('.css'))) {
      const name = file.slice(0, -'.css'.length);
      assert.ok(stage!.includes(`'${name}'`), `${name} is not in the toolbar`);
      assert.ok(preview!.includes(`themes/${file}'`), `${name} is not loaded in Storybook`);
      assert.ok(docs!.includes(`| \`${name}\``), `${name} is not in the docs`);
    }
  });

  it('keep what high-contrast promises: 7:1 for text in every view', () => {
    const file = readTheme(read('src/themes/high-contrast.css'));
    for (const view of viewsOf(file, 'high-contrast')) {
      const { palette } = paletteOfFile(cascade(file, 'high-contrast', view), view);
      for (const { pair, ratio } of judge(palette))
        if (pair.wanted === 4.5) assert.ok(ratio >= 7, `${view.name}: ${pair.front} on ${pair.back} is ${ratio}`);
    }
  });
});

describe('the design tokens of the defaults', () => {
  it('have each colour in both schemes, as the neutral theme shows it', () => {
    const tokens = defaultTokens() as Record<Scheme, Record<string, { readonly $value: { readonly hex: string } }>>;
    const file = readTheme(read('src/themes/neutral.css'));
    for (const view of viewsOf(file, 'neutral')) {
      const { palette } = paletteOfFile(cascade(file, 'neutral', view), view);
      for (const token of colourTokens) assert.equal(tokens[view.scheme][token]!.$value.hex, palette[token], `${view.name}: ${token}`);
    }
  });
});
