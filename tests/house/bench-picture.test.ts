import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pictureOf } from '../../scripts/bench/picture.js';
import type { Report } from '../../scripts/bench/result.js';

const REPORT: Report = {
  machine: '2 cores, Chrome/156',
  date: '2026-11-26',
  results: [
    {
      thing: 'card',
      what: '10 cards: painted, slow network, processor slowed 6 times',
      who: 'core and element, content by link, static HTML',
      unit: 'ms',
      samples: [150],
      yardstick: [100],
      target: 1.2,
    },
  ],
  left: [],
};
const textsOf = (svg: string) => [...svg.matchAll(/<(?:text|title|desc)[^>]*>([^<]*)/g)].map(([, text]) => text!);

describe('the picture of the measurements', () => {
  it('says in English and in Arabic what was measured, of whom, and whether the target was missed', () => {
    assert.ok(textsOf(pictureOf(REPORT)).includes('10 cards: slow; exact tags, by link, static HTML'));
    assert.ok(textsOf(pictureOf(REPORT)).includes('1.50 missed'));
    const arabic = textsOf(pictureOf(REPORT, 'ar'));
    assert.ok(arabic.includes('10 بطاقات، اتصال بطيء؛ وسوم محددة، برابط، مع HTML ثابت'));
    assert.ok(arabic.includes('1.50 فوق الهدف'));
  });

  it('has no English left over in Arabic, and refuses what has none', () => {
    for (const text of textsOf(pictureOf(REPORT, 'ar'))) assert.doesNotMatch(text, /\b(?!Lit\b|HTML\b|Chrome\b)[A-Za-z]+/);
    const [result] = REPORT.results;
    assert.throws(() => pictureOf({ ...REPORT, results: [{ ...result!, who: 'somebody new' }] }, 'ar'), /somebody new/);
  });

  it('is drawn from the right in Arabic: the same bar, mirrored', () => {
    const [ltr, rtl] = (['en', 'ar'] as const).map((language) => {
      const [, x, width] = /class="missed" x="([\d.]+)" y="\d+" width="([\d.]+)"/.exec(pictureOf(REPORT, language))!;
      return { x: Number(x), width: Number(width) };
    });
    assert.equal(ltr!.width, rtl!.width);
    assert.ok(Math.abs(ltr!.x + rtl!.x + rtl!.width - 720) < 0.2);
  });

  it('has, in the docs, the same figures in both languages', () => {
    const [english, arabic] = ['docs/performance.svg', 'docs/performance.ar.svg'].map((file) =>
      textsOf(readFileSync(file, 'utf8')).flatMap((text) => /^\d\.\d\d\b/.exec(text) ?? []),
    );
    assert.ok(english!.length > 20);
    assert.deepEqual(arabic, english);
  });
});
