import type { Feed } from '../../content/schema.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { getLocale, nativeName, type Locale } from '../../locale/locale.js';
import { ELEMENT_NAMES, itemsOf, type ElementName } from '../../publish/catalogue.js';
import { attributesHtml, escapeHtml } from '../../publish/html.js';
import { scriptLines } from '../../publish/script-lines.js';
import { snippet } from '../../publish/snippet.js';
import { snippetLabel } from '../../publish/label.js';
import { hasView } from '../../publish/static-html.js';
import { recordLabel } from '../../views/snippet-label.js';
import { previewWords } from './words.js';

/** Where the server has the files of the library, the feed, and what the pages themselves are made with. */
export const PLACES = { library: '/cssr/', feed: '/feed.json', script: '/preview.js', sheet: '/preview.css', events: '/events' } as const;

/** What a page of the preview is asked for. */
export interface Asked {
  readonly language: string;
  /** The id of an activity, or the name of an element. */
  readonly show: string;
  /** Name of a theme; empty for none. */
  readonly theme: string;
  readonly form: 'element' | 'static';
}

/** What is shown. */
export interface Shown {
  readonly feed: Feed;
  /** Lines about faults. */
  readonly faults: readonly string[];
  readonly themes: readonly string[];
}

/** Elements that show a whole collection. */
const LISTS: readonly ElementName[] = ELEMENT_NAMES.filter(
  (name) => hasView(name) && !['mission-card', 'report', 'quote', 'term'].includes(name),
);

/** What an address asks for; what it does not say, or says wrongly, is the first there is. */
export function askedIn(query: URLSearchParams, { feed, themes }: Shown): Asked {
  const oneOf = (name: string, possible: readonly string[]) => possible.find((word) => word === query.get(name));
  const ids = feed.activities.map(({ id }) => id);
  return {
    language: oneOf('language', INTERFACE_LANGUAGES) ?? INTERFACE_LANGUAGES[0]!,
    show: oneOf('show', [...ids, ...LISTS]) ?? feed.reports[0]?.activity ?? ids[0] ?? 'about',
    theme: oneOf('theme', themes) ?? '',
    form: query.get('form') === 'static' ? 'static' : 'element',
  };
}

const addressOf = (asked: Asked): string => `/?${new URLSearchParams({ ...asked }).toString()}`;

/** A page of the preview: the real elements, or their static HTML. */
export function previewPage(asked: Asked, shown: Shown): string {
  const locale = getLocale(asked.language);
  const words = previewWords(locale);
  const { feed, faults } = shown;
  const isLive = asked.form === 'element';
  const content = elementsFor(asked.show, feed).flatMap(([element, attributes]) => {
    const made = snippet({ element, attributes, feed, language: asked.language }, isLive ? 'element' : 'block');
    return made === undefined ? [] : [`<section>${made}</section>`];
  });
  const theme = asked.theme || undefined;
  const library = scriptLines({ base: PLACES.library, elements: isLive ? ELEMENT_NAMES : [], feed: PLACES.feed, sheet: true, theme });
  const wrong = faults.length
    ? `<details open><summary>${escapeHtml(words.faults)}</summary><ul lang="en" dir="ltr">${faults.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></details>`
    : '';
  return `<!doctype html>
<html lang="${locale.language}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(`${nameOf(asked.show, feed, locale)} – ${words.preview}`)}</title>
<link rel="stylesheet" href="${PLACES.sheet}">
${isLive ? library : library.replace(/<script[^]*?<\/script>/g, '')}
<script src="${PLACES.script}" defer></script>
</head>
<body>
<nav aria-label="${escapeHtml(words.preview)}">
${languagesHtml(asked)}
${choicesHtml(asked, shown, locale)}
${listHtml(
  words.activities,
  feed.activities.map(({ id }) => id),
  asked,
  feed,
  locale,
)}
${listHtml(words.lists, LISTS, asked, feed, locale)}
</nav>
<main>
${wrong}
${content.join('\n') || `<p>${escapeHtml(words.nothing)}</p>`}
</main>
</body>
</html>
`;
}

/** The elements of a page with their attributes. */
function elementsFor(show: string, feed: Feed): readonly (readonly [ElementName, Readonly<Record<string, string>>])[] {
  const list = LISTS.find((name) => name === show);
  if (list) return [[list, {}]];
  const ofIt = (records: readonly { readonly activity: string }[]) => records.some(({ activity }) => activity === show);
  const report = feed.reports.find(({ activity }) => activity === show);
  return [
    ['mission-card', { item: show }],
    ...(report && itemsOf('report') ? [['report', { item: report.id }] as const] : []),
    ...(ofIt(feed.statements) ? [['recommendation-list', { activity: show }] as const] : []),
  ];
}

const languagesHtml = (asked: Asked): string =>
  `<p>${INTERFACE_LANGUAGES.map((language) => {
    const { direction } = getLocale(language);
    const current = language === asked.language ? ' aria-current="true"' : '';
    return `<a href="${escapeHtml(addressOf({ ...asked, language }))}" lang="${language}" dir="${direction}"${current}>${escapeHtml(nativeName(language))}</a>`;
  }).join(' ')}</p>`;

function choicesHtml(asked: Asked, { themes }: Shown, locale: Locale): string {
  const words = previewWords(locale);
  const select = (name: 'theme' | 'form', label: string, options: readonly (readonly [value: string, label: string])[]) =>
    `<label>${escapeHtml(label)} <select name="${name}">${options
      .map(
        ([value, text]) =>
          `<option${attributesHtml({ value, selected: value === asked[name] ? '' : undefined })}>${escapeHtml(text)}</option>`,
      )
      .join('')}</select></label>`;
  const hidden = (['language', 'show'] as const)
    .map((name) => `<input${attributesHtml({ type: 'hidden', name, value: asked[name] })}>`)
    .join('');
  return `<form>${hidden}${select('theme', words.theme, [['', words.noTheme], ...themes.map((name) => [name, name] as const)])}
${select('form', words.form, [
  ['element', words.element],
  ['static', words.staticHtml],
])}
<button>${escapeHtml(words.show)}</button></form>`;
}

function listHtml(heading: string, names: readonly string[], asked: Asked, feed: Feed, locale: Locale): string {
  if (!names.length) return '';
  const items = names.map((show) => {
    const current = show === asked.show ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(addressOf({ ...asked, show }))}"${current}>${escapeHtml(nameOf(show, feed, locale))}</a></li>`;
  });
  return `<h2>${escapeHtml(heading)}</h2>\n<ul role="list">${items.join('')}</ul>`;
}

function nameOf(show: string, feed: Feed, locale: Locale): string {
  const activity = feed.activities.find(({ id }) => id === show);
  if (activity) return recordLabel('activities', { ...activity }, locale);
  const element = LISTS.find((name) => name === show);
  return element ? snippetLabel({ element, attributes: {}, feed, language: locale.language }) : show;
}
