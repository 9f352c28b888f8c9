import { fill } from '../../../demo/shared/words.js';
import { commaIn } from '../../../src/locale/language.js';
import { formatDate } from '../../../src/locale/dates.js';
import { Markup, verbatim } from '../../../src/publish/markup.js';
import { VERSION } from '../../../src/version.js';
import { SPEECHES, type Speech } from '../words/words.js';

const STYLE = `
body { margin: 0 auto; max-inline-size: 46rem; padding: 1.5rem; font-family: var(--cssr-sys-font-family); line-height: 1.6; color-scheme: light dark; background: var(--cssr-sys-surface); color: var(--cssr-sys-text) }
section { margin-block-end: 3rem; border-block-start: 4px solid var(--cssr-sys-brand) }
:lang(ar) { line-height: 1.8 }
a { color: var(--cssr-sys-brand-text) }
pre { overflow-x: auto; padding: 1rem; background: var(--cssr-sys-surface-sunken) }
dt { font-weight: 600 }
.arrived:empty { display: none }
.missing { padding: .75rem 1rem; border-inline-start: 4px solid #c0392b; background: var(--cssr-sys-surface-sunken) }
dd { margin: 0 0 .5rem }`;

/** What goes into the page of a partner, where the folder is `/cssr/`. */
export const linesToPaste = (
  language: string,
): string => `<link rel="alternate" type="application/vnd.cssr.edition+json" href="/cssr/edition/edition.json" />
<link rel="stylesheet" href="/cssr/themes/un-ose.css" />
<script src="/cssr/cssr.js" defer></script>

<cssr-mission-card item="amman-2022-11" language="${language}"></cssr-mission-card>
`;

function inOne(speech: Speech, updated: string): Markup {
  const { language, locale } = speech;
  const { readme } = speech.words;
  const [upload, open, paste] = readme.steps;
  const files = Object.entries(readme.files).map(([name, about]) => verbatim`<dt><code dir="ltr">${name}</code></dt><dd>${about}</dd>\n`);
  return verbatim`<section lang="${language}" dir="${locale.direction}">
<h1>${readme.title}</h1>
<p>${fill(readme.lead, VERSION, formatDate(updated, locale))}</p>
<ol>
<li>${upload}</li>
<li>${open}</li>
<li>${paste}
<pre dir="ltr" tabindex="0"><code>${linesToPaste(language)}</code></pre></li>
${readme.after.map((text) => verbatim`<li>${text}</li>\n`)}</ol>
<h2>${readme.works}</h2>
<p class="arrived" role="status" data-all="${readme.allThere}" data-missing="${readme.missing}" data-comma="${commaIn(locale.direction)}"></p>
<cssr-mission-card item="amman-2022-11" heading-level="3"></cssr-mission-card>
<h2>${readme.contains}</h2>
<dl>
${files}</dl>
</section>
`;
}

/**
 * The page in the folder for web servers: what to do with it, and whether it works. Elements in it are filled with their content afterwards.
 *
 * @param files of the folder: those it looks for when it is opened on a server.
 */
export function readmeHtml(updated: string, files: readonly string[]): string {
  const [first] = SPEECHES as readonly [Speech, ...Speech[]];
  return verbatim`<!doctype html>
<html lang="${first.language}" dir="${first.locale.direction}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${first.words.readme.title}</title>
<meta name="description" content="${fill(first.words.readme.lead, VERSION, formatDate(updated, first.locale))}" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="themes/un-ose.css" />
<link rel="stylesheet" href="outputs/static.css" />
<link rel="alternate" type="application/vnd.cssr.edition+json" href="edition/edition.json" />
<script src="cssr.js" defer></script>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${SPEECHES.map((speech) => inOne(speech, updated))}
</main>
<script type="application/json" id="files">${new Markup(JSON.stringify(files))}</script>
<script src="readme.js" defer></script>
</body>
</html>
`.html;
}
