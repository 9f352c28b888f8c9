import { embedLink } from '../../../demo/shared/embed.js';
import { ELEMENT_NAMES } from '../../../src/publish/catalogue.js';
import { Markup, verbatim } from '../../../src/publish/markup.js';
import { directionOf } from '../../../src/locale/language.js';
import { GROUP_NAMES, groupOf } from '../navigation.js';
import type { Speech } from '../words/words.js';
import { between, studioFolder, type Page, type Site } from './shell.js';

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A page of the documentation, as it is listed. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The language it is written in. */
  readonly language: string;
}

export interface Article extends Entry {
  readonly headings: readonly Heading[];
  readonly html: string;
}

const langOf = (language: string, { language: around }: Speech) =>
  language === around ? '' : verbatim` lang="${language}" dir="${directionOf(language)}"`;
const pathOf = (id: string) => `docs/${id}.html`;

/** The pages of one group; those of a folder under a name of their own. */
function listed(entries: readonly Entry[], item: (entry: Entry) => Markup, speech: Speech, current = ''): Markup {
  const { elements, decisions } = speech.words.docsPage;
  const folders = { elements, decisions };
  const inFolder = ({ id }: Entry) => id.split('/')[0]! in folders;
  const folded = Object.entries(folders).flatMap(([folder, name]) => {
    const inside = entries.filter(({ id }) => id.startsWith(`${folder}/`));
    return inside.length
      ? [
          verbatim`<li><details${current.startsWith(`${folder}/`) ? verbatim` open` : ''}><summary>${name}</summary><ul>${inside.map(item)}</ul></details></li>\n`,
        ]
      : [];
  });
  return verbatim`<ul>${entries.filter((entry) => !inFolder(entry)).map(item)}${folded}</ul>`;
}

function navigation(entries: readonly Entry[], current: string, speech: Speech): Markup {
  const { words } = speech;
  const item = ({ id, title, language }: Entry) =>
    verbatim`<li><a href="${between(pathOf(current), pathOf(id))}"${id === current ? verbatim` aria-current="page"` : ''}${langOf(language, speech)}><bdi>${title}</bdi></a></li>\n`;
  const groups = GROUP_NAMES.map((group) => {
    const own = entries.filter(({ id }) => groupOf(id) === group);
    return own.length
      ? verbatim`<li><span class="group">${words.docsPage.groups[group].name}</span>${listed(own, item, speech, current)}</li>\n`
      : '';
  });
  return verbatim`<nav class="docs-pages" aria-label="${words.docsPage.all}"><details class="folds"><summary>${words.docsPage.all}</summary><ul>${groups}</ul></details></nav>`;
}

/** As many headings as are shown without asking. */
const FEW = 8;

function contents(headings: readonly Heading[], speech: Speech, language: string): Markup | '' {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < 2) return '';
  const { here } = speech.words.docsPage;
  return verbatim`<nav class="docs-contents" aria-label="${here}"><details class="folds"${shown.length <= FEW ? verbatim` open` : ''}><summary>${here}</summary><ul${langOf(language, speech)}>${shown.map(
    ({ id, text, level }) => verbatim`<li class="level-${level}"><a href="#${id}">${text}</a></li>\n`,
  )}</ul></details></nav>`;
}

/** On the page of an element: the link that opens the snippet studio with it. */
function embedThis(id: string, speech: Speech, site: Site): Markup | '' {
  const element = ELEMENT_NAMES.find((name) => [`elements/${name}`, `elements/cssr-${name}`].includes(id));
  const studio = studioFolder(speech.folder + pathOf(id), site);
  if (!element || studio === undefined) return '';
  return verbatim`<p class="embed">${embedLink({ element, language: speech.language }, speech.language, studio)}</p>\n`;
}

/** @param entries all pages in the order of reading. */
export function articlePage(article: Article, entries: readonly Entry[], speech: Speech, site: Site): Page {
  const { words, language } = speech;
  const { id, title, description } = article;
  const at = entries.findIndex((entry) => entry.id === id);
  const own = langOf(article.language, speech);
  const to = (target: string) => between(pathOf(id), target);
  const step = (entry: Entry | undefined, name: string, rel: string) =>
    entry
      ? verbatim`<a rel="${rel}" href="${to(pathOf(entry.id))}"><small>${name}</small> <bdi${langOf(entry.language, speech)}>${entry.title}</bdi></a>`
      : verbatim`<span></span>`;
  const missing = article.language === language ? '' : verbatim`<p class="note">${words.docsPage.untranslated}</p>\n`;
  const main = verbatim`<div class="docs wide">
${navigation(entries, id, speech)}
<article class="docs-article">
<nav class="crumbs" aria-label="${words.docsPage.where}"><ol><li><a href="${to('index.html')}">${words.home}</a></li><li><a href="${to('docs/index.html')}">${words.docs}</a></li><li>${words.docsPage.groups[groupOf(id)].name}</li></ol></nav>
${missing}<h1${own}><bdi>${title}</bdi></h1>
${embedThis(id, speech, site)}${contents(article.headings, speech, article.language)}
<div class="prose" data-copy="${words.docsPage.copy}" data-copied="${words.docsPage.copied}"${own}>
${new Markup(article.html)}</div>
<nav class="steps" aria-label="${words.docsPage.around}">${step(entries[at - 1], words.docsPage.previous, 'prev')}${step(entries[at + 1], words.docsPage.next, 'next')}</nav>
</article>
</div>`;
  return { path: pathOf(id), title, description, main };
}

/** The list of all pages, by who reads them. */
export function docsIndex(entries: readonly Entry[], speech: Speech): Page {
  const { docsPage: words, searchPage, home } = speech.words;
  const path = 'docs/index.html';
  const item = (entry: Entry) =>
    verbatim`<li><a href="${between(path, pathOf(entry.id))}"${langOf(entry.language, speech)}><bdi>${entry.title}</bdi></a></li>\n`;
  const groups = GROUP_NAMES.map((group) => {
    const own = entries.filter(({ id }) => groupOf(id) === group);
    return verbatim`<section class="group" aria-labelledby="${group}"><h2 id="${group}">${words.groups[group].name}</h2>
<p>${words.groups[group].about}</p>
${listed(own, item, speech)}</section>\n`;
  });
  const main = verbatim`<div class="wide intro">
<nav class="crumbs" aria-label="${words.where}"><ol><li><a href="${between(path, 'index.html')}">${home}</a></li></ol></nav>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p id="search" class="tip needs-script">${searchPage.tip}</p>
<noscript><p class="note">${searchPage.noScript}</p></noscript>
<div class="groups">
${groups}</div>
</div>`;
  return { path, title: words.title, description: words.description, main };
}
