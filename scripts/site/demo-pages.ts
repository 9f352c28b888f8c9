import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verbatim } from '../../src/publish/markup.js';
import { between } from '../../docs/site/pages/shell.js';
import { SPEECHES } from '../../docs/site/words/words.js';

/** Gives each demo page of the site a line that leads to the home of the site: in their own folder there is none. */
export function linkHome(out: string): void {
  for (const name of readdirSync(join(out, 'demo'), { recursive: true, encoding: 'utf8' })) {
    const path = `demo/${name.replaceAll('\\', '/')}`;
    // Pieces of an edition, the frame and pictures are no pages of the site.
    if (!/^demo\/(site\/\w+\/)?[^/]+\.html$/.test(path) || /^demo\/(frame|desk)\.html$/.test(path)) continue;
    const html = readFileSync(join(out, path), 'utf8');
    const language = /<html lang="(\w+)"/.exec(html)?.[1];
    const { words, folder, locale } = SPEECHES.find((each) => each.language === language) ?? SPEECHES[0]!;
    const own = locale.language === language ? '' : verbatim` lang="${locale.language}"`;
    const line = verbatim`<p class="to-site"${own}><a href="${between(path, `${folder}index.html`)}">${words.toSite}</a></p>`;
    writeFileSync(
      join(out, path),
      html.replace(/<body[^>]*>/, (start) => `${start}\n${line.html}`),
    );
  }
}
