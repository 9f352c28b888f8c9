import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed } from '../../stories/support/feeds.js';
import { show, until, type Widget } from '../support/browser.js';

type Fed = Widget & { feed?: unknown };

const wordsOf = (element: Element) => element.textContent.trim();
/** Where the words begin: boxes around the same words are not of one height in every font. */
function topOf(element: Element): number {
  const range = new Range();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().top;
}
const find = <T extends HTMLElement>(root: ParentNode, tag: string, words: string) =>
  [...root.querySelectorAll<T>(tag)].find((element) => wordsOf(element) === words)!;

describe('a reader in the midst of the content of the page', () => {
  /** An element that has not found a feed, with the content that the page was made with, and room around. */
  async function page(tag: string, language: string): Promise<Fed> {
    const element = document.createElement(tag) as Fed;
    element.setAttribute('src', '/none.json');
    element.setAttribute('language', language);
    element.insertAdjacentHTML('beforeend', staticHtml(tag, {}, language, cssrFeed)!);
    // Whatever the font is, the two are not of one height.
    (element.firstElementChild as HTMLElement).style.paddingBlockStart = '150px';
    show(html`
      <style>
        html {
          scroll-behavior: smooth;
        }
      </style>
      <p style="block-size: 500px">Above</p>
      ${element}
      <p id="below" style="block-size: 3000px">Below</p>
    `);
    await until(() => element.state === 'failed');
    await element.updateComplete;
    return element;
  }

  async function feed(element: Fed): Promise<void> {
    element.feed = cssrFeed;
    await until(() => element.state === 'ready');
    for (let i = 0; i < 3; i++) await nextFrame();
  }

  const jump = (top: number) => scrollTo({ top: scrollY + top, behavior: 'instant' });
  const middle = <T>(all: readonly T[]): T => all[Math.floor(all.length / 2)]!;
  for (const [tag, language] of [
    ['cssr-report', 'en'],
    ['cssr-report', 'ar'],
    ['cssr-recommendation-list', 'ar'],
    ['cssr-about', 'en'],
  ] as const)
    it(`keeps the line, when <${tag}> takes its place (${language})`, async () => {
      const fed = await page(tag, language);
      const line = middle(
        [...fed.querySelectorAll<HTMLElement>('p:not(details p)')].filter((p) => !p.firstElementChild && wordsOf(p).length > 30),
      );
      const [words, height] = [wordsOf(line), fed.offsetHeight];
      jump(topOf(line) - 30);
      expect(topOf(line)).to.be.closeTo(30, 1);
      await feed(fed);
      expect(Math.abs(fed.offsetHeight - height), 'there was nothing to make up for').to.be.above(15);
      expect(topOf(find(fed.shadowRoot!, 'p, b, span', words))).to.be.closeTo(30, 2);
    });

  it('is not moved below the element', async () => {
    const fed = await page('cssr-report', 'en');
    const below = document.querySelector('#below')!;
    jump(topOf(below) + 100);
    await nextFrame();
    await nextFrame();
    await feed(fed);
    expect(topOf(below)).to.be.closeTo(-100, 2);
  });

  it('is not moved above it', async () => {
    const fed = await page('cssr-report', 'en');
    jump(100 - scrollY);
    await feed(fed);
    expect(scrollY).to.be.closeTo(100, 1);
  });

  it('keeps the focus on a link', async () => {
    const fed = await page('cssr-mission-card', 'en');
    const link = fed.querySelector('a')!;
    link.focus();
    await feed(fed);
    expect((fed.shadowRoot!.activeElement as HTMLAnchorElement | null)?.href).to.equal(link.href);
  });
});
