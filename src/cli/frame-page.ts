import { INTERFACE_LANGUAGES } from '../locale/languages.js';
import { getLocale } from '../locale/locale.js';
import { EDITION_INDEX, type ViewFile } from '../views/edition.js';
import { frameWords } from '../views/frame.js';
import { hashOf, jsonInHtml, scriptInHtml, styleInHtml } from './in-html.js';

/** What a frame page is made of. */
export interface FrameParts {
  /** The script, as it was built. */
  readonly script: string;
  /** Style sheets of themes. */
  readonly themes: readonly string[];
  /** The views to hold in the page; where absent, it asks the edition in the folder beside it. */
  readonly views?: readonly ViewFile[] | undefined;
}

const LINK = `<link rel="alternate" type="application/vnd.cssr.edition+json" href="edition/${EDITION_INDEX}">`;

// Light, unless the address says else: a frame of another colour scheme than its page is not transparent.
const BASE =
  ':root{color-scheme:light}[data-scheme=dark]{color-scheme:dark}[data-scheme=auto]{color-scheme:light dark}body{margin:0;padding:4px;font-family:system-ui,sans-serif}code{display:block;unicode-bidi:isolate}';

/** The frame page: one file, which loads nothing but a view, and nothing at all where views are in it. */
export function framePage({ script, themes, views }: FrameParts): string {
  const code = scriptInHtml(script.trim());
  const css = styleInHtml([BASE, ...themes].join('\n'));
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(css)}'`,
    // To WebKit a sandboxed frame has no 'self'. The one script there is asks only where this page links to.
    ...(views ? [] : ['connect-src http: https:']),
    // For the empty icon: else browsers ask for /favicon.ico.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  return `<!doctype html>
<html lang="en" dir="ltr" data-cssr-theme="">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Civil Society Support Room</title>
${views ? `<script type="application/json" class="cssr-content">${jsonInHtml(views)}</script>` : LINK}
<style>${css}</style>
</head>
<body>
<noscript>${noScript()}</noscript>
<main></main>
<script type="application/json" class="cssr-words">${jsonInHtml(words())}</script>
<script>${code}</script>
</body>
</html>
`;
}

/** In every language of pages: which one is wanted stands in the address, which only a script reads. The first is that of the file. */
const noScript = () =>
  INTERFACE_LANGUAGES.map((tag, i) => {
    const { msg, direction } = getLocale(tag);
    return `<p${i ? ` lang="${tag}" dir="${direction}"` : ''}>${msg('This frame needs JavaScript.', { id: 'frame.no-script' })}</p>`;
  }).join('');

/** What the page says by itself, by language: its script chooses. */
const words = () => Object.fromEntries(INTERFACE_LANGUAGES.map((tag) => [tag, frameWords(getLocale(tag))]));

/** The script and the themes within a frame page that {@link framePage} has made. */
export function partsOf(page: string): FrameParts {
  const [, css] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const [, script] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  if (css === undefined || script === undefined) throw new Error('not a frame page');
  return { script, themes: [css.slice(BASE.length + 1)] };
}
