import { createHash } from 'node:crypto';
import { PAGE_LANGUAGES } from '../locale/languages.js';
import { getLocale } from '../locale/locale.js';
import { jsonInHtml, scriptInHtml, styleInHtml } from './in-html.js';

/** What a frame page is made of. */
export interface FrameParts {
  /** The script, as it was built. */
  readonly script: string;
  /** Style sheets of themes. */
  readonly themes: readonly string[];
  /** The feed to hold in the page; where absent, `cssr.feed.json` beside it is fetched. */
  readonly feed?: object | undefined;
}

const FEED_TYPE = 'application/vnd.cssr.feed+json';

// Light, unless the address says else: a frame of another colour scheme than its page is not transparent.
const BASE =
  ':root{color-scheme:light}[data-scheme=dark]{color-scheme:dark}[data-scheme=auto]{color-scheme:light dark}body{margin:0;padding:4px;font-family:system-ui,sans-serif}code{display:block;unicode-bidi:isolate}';

/** The frame page: one file, which loads nothing but the feed, and nothing at all where that is in it. */
export function framePage({ script, themes, feed }: FrameParts): string {
  const code = scriptInHtml(script.trim());
  const css = styleInHtml([BASE, ...themes].join('\n'));
  const policy = [
    "default-src 'none'",
    `script-src '${hash(code)}'`,
    `style-src '${hash(css)}'`,
    ...(feed ? [] : ["connect-src 'self'"]),
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
${feed ? `<script type="application/json" class="cssr-feed">${jsonInHtml(feed)}</script>` : `<link rel="alternate" type="${FEED_TYPE}" href="cssr.feed.json">`}
<style>${css}</style>
</head>
<body>
<noscript>${noScript()}</noscript>
<main></main>
<script>${code}</script>
</body>
</html>
`;
}

/** In every language of pages: which one is wanted stands in the address, which only a script reads. The first is that of the file. */
const noScript = () =>
  PAGE_LANGUAGES.map((tag, i) => {
    const { msg, direction } = getLocale(tag);
    return `<p${i ? ` lang="${tag}" dir="${direction}"` : ''}>${msg('This frame needs JavaScript.', { id: 'frame.no-script' })}</p>`;
  }).join('');

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The script and the themes within a frame page that {@link framePage} has made. */
export function partsOf(page: string): FrameParts {
  const [, css] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const [, script] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  if (css === undefined || script === undefined) throw new Error('not a frame page');
  return { script, themes: [css.slice(BASE.length + 1)] };
}
