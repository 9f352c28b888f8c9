import { fill } from '../../../../demo/shared/words.js';
import { verbatim, type Markup } from '../../../../src/publish/markup.js';
import type { Speech } from '../../words/words.js';
import type { HomeFacts } from './facts.js';

interface Addresses {
  readonly to: (target: string) => string;
  /** The address of a page of the documentation. */
  readonly doc: (id: string) => string;
  readonly size: (bytes: number) => string;
}

/** The lines to paste, and the other ways to a page. */
export function takeIt({ downloads, lines }: HomeFacts, { words }: Speech, { to, doc, size }: Addresses): Markup {
  const { homePage, docsPage } = words;
  const { take } = homePage;
  const way = (title: string, text: string, page: string, download?: string) => {
    const file = download === undefined ? undefined : downloads[download];
    const get = file && verbatim`<a class="button" href="${to(file.path)}" download>${fill(take.get, size(file.bytes))}</a> `;
    return verbatim`<section><h3>${title}</h3><p>${text}</p><p class="actions">${get}<a class="more" href="${doc(page)}" aria-label="${take.read}: ${title}">${take.read}</a></p></section>\n`;
  };
  return verbatim`<h3 id="lines">${take.lines}</h3>
<div class="prose lines" data-copy="${docsPage.copy}" data-copied="${docsPage.copied}">${lines}<p>${take.linesNote}</p></div>
<div class="ways" role="group" aria-label="${take.ways}">
${way(take.web, take.webText, 'embedding', 'web')}${way(take.wordpress, take.wordpressText, 'wordpress', 'wordpress')}${way(take.drupal, take.drupalText, 'drupal', 'drupal')}${way(take.frame, take.frameText, 'frame')}${way(take.bundle, take.bundleText, 'frameworks')}</div>`;
}
