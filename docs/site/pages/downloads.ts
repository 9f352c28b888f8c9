import { formatFileSize } from '../../../src/locale/measures.js';
import { verbatim } from '../../../src/publish/markup.js';
import type { Speech, Words } from '../words/words.js';
import { between, type Page } from './shell.js';

/** The words that the page has for a file. */
export type DownloadName = {
  [K in keyof Words['downloadsPage']]: Words['downloadsPage'][K] extends { readonly about: string } ? K : never;
}[keyof Words['downloadsPage']];

export interface Download {
  readonly name: DownloadName;
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-384, in hexadecimal. */
  readonly checksum: string;
}

export const SUMS = 'downloads/SHA384SUMS';

export function downloadsPage(downloads: readonly Download[], speech: Speech): Page {
  const { downloadsPage: words, docsPage } = speech.words;
  const path = 'downloads.html';
  const to = (target: string) => between(speech.folder + path, target);
  const file = ({ name, path: address, bytes, checksum }: Download) => {
    const { name: title, about } = words[name];
    return verbatim`<section class="file" aria-labelledby="${name}">
<div><h2 id="${name}">${title}</h2>
<p>${about}</p></div>
<p class="actions"><a class="button" href="${to(address)}" download aria-label="${words.get}: ${title}">${words.get}</a> <span>${formatFileSize(bytes, speech.locale)}</span></p>
<dl><dt><span dir="ltr">${words.checksum}</span></dt><dd><code dir="ltr">${checksum}</code></dd></dl>
</section>\n`;
  };
  const main = verbatim`<div class="wide intro">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${downloads.map(file)}
<section aria-labelledby="check" class="check"><h2 id="check">${words.check}</h2>
<p>${words.checkText} <a href="${to(SUMS)}">${words.sums}</a></p>
<div class="prose" data-copy="${docsPage.copy}" data-copied="${docsPage.copied}"><div class="code"><pre tabindex="0" role="group" aria-label="${docsPage.code}" dir="ltr"><code>sha384sum --check --ignore-missing SHA384SUMS
</code></pre></div></div>
</section>
</div>`;
  return { path, title: words.title, description: words.description, main };
}
