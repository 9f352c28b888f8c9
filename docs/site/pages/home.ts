import { embedLink } from '../../../demo/shared/embed.js';
import { themeName } from '../../../src/themes/theme-names.js';
import { fill } from '../../../demo/shared/words.js';
import { formatFileSize } from '../../../src/locale/measures.js';
import type { ElementName } from '../../../src/publish/catalogue.js';
import { verbatim, type Markup } from '../../../src/publish/markup.js';
import { scriptsOf } from '../../../src/publish/script-lines.js';
import { SPEECHES, type Speech } from '../words/words.js';
import type { HomeFacts } from './home/facts.js';
import { LIVE_ELEMENTS, live, themed } from './home/live.js';
import { takeIt } from './home/take.js';
import { between, partPage, studioFolder, type Page, type Site } from './shell.js';

const PATH = 'index.html';

/** The home page. Elements in it are filled with their content afterwards, like those of any page. */
export function homePage(facts: HomeFacts, speech: Speech, site: Site): Page {
  const { words, locale, folder } = speech;
  const { homePage: home } = words;
  const to = (target: string) => between(folder + PATH, target);
  const doc = (id: string) => `docs/${facts.docs.has(id) ? id : 'index'}.html`;
  const part = (name: string) => site.parts.find((each) => each.name === name);
  const toPart = (name: string, text: string, kind = 'button') => {
    const found = part(name);
    return found ? verbatim`<a class="${kind}" href="${to(partPage(found, speech))}">${text}</a>` : '';
  };
  const studio = studioFolder(folder + PATH, site);
  const take = (element: ElementName) =>
    studio === undefined ? '' : embedLink({ element, language: speech.language }, speech.language, studio);
  const size = (bytes: number) => formatFileSize(bytes, locale);
  const fact = (number: string, text: string) => verbatim`<div><dt>${text}</dt><dd>${number}</dd></div>\n`;
  const trust = (title: string, text: Markup, link: string, page: string) =>
    verbatim`<section><h3>${title}</h3>${text}<p><a href="${doc(page)}">${link}</a></p></section>\n`;
  const { sizes } = facts;
  const row = (name: string, bytes: number) => verbatim`<tr><th scope="row">${name}</th><td>${size(bytes)}</td></tr>`;

  const main = verbatim`<div class="hero"><div class="wide">
<div class="hero-text">
<h1>${home.title}</h1>
<p class="lead">${home.lead}</p>
<p class="about">${home.about}</p>
<p class="actions">${toPart('snippets', home.choose, 'button first')} ${toPart('downloads', home.download)}</p>
</div>
<dl class="facts" aria-label="${home.facts}">
${fact(size(sizes.card), home.factPage)}${fact(locale.number(facts.elements.length), home.factElements)}${fact(locale.number(SPEECHES.length), home.factLanguages)}${fact(home.none, home.factOthers)}</dl>
</div></div>
<section class="band" aria-labelledby="see"><div class="wide">
<h2 id="see">${home.see.title}</h2>
<p class="lead">${home.see.lead}</p>
${live(speech)}
<h3 id="elements">${home.see.all}</h3>
<p>${home.see.allLead} ${toPart('storybook', home.see.allOpen, 'more')}</p>
<ul class="elements">
${facts.elements.map(
  ({ name, label, summary, page }) =>
    verbatim`<li>${page ? verbatim`<a href="docs/${page}.html">${label}</a>` : verbatim`<strong>${label}</strong>`} <code dir="ltr">&lt;cssr-${name}&gt;</code>${take(name)}${summary && verbatim`<span>${summary}</span>`}</li>\n`,
)}</ul>
</div></section>
<section class="band sunken" aria-labelledby="take"><div class="wide">
<h2 id="take">${home.take.title}</h2>
<p class="lead">${home.take.lead}</p>
${takeIt(facts, speech, { to, doc, size })}
</div></section>
<section class="band" aria-labelledby="yours"><div class="wide">
<h2 id="yours">${home.yours.title}</h2>
<p class="lead">${home.yours.lead}</p>
<form class="themes needs-script" data-for="themed" autocomplete="off"><fieldset><legend>${home.yours.choose}</legend>
${facts.themes.map((name) => verbatim`<label><input type="radio" name="theme" value="${name}"${name === 'un-ose' ? verbatim` checked` : ''} /><span class="swatch" data-cssr-theme="${name}"></span><span>${themeName(name, locale)}</span></label>\n`)}</fieldset>
<fieldset><legend>${home.yours.scheme}</legend>
${Object.entries(home.yours.schemes).map(([name, word]) => verbatim`<label><input type="radio" name="scheme" value="${name}"${name === 'auto' ? verbatim` checked` : ''} /><span>${word}</span></label>\n`)}</fieldset></form>
<div id="themed" class="stage" data-cssr-theme="un-ose">
${themed(speech)}</div>
<p class="actions">${toPart('studio', home.yours.studio, 'button first')} <a class="button" href="${doc('themes')}">${home.yours.read}</a></p>
<p><small>${home.yours.note}</small></p>
</div></section>
<section class="band sunken" aria-labelledby="trust"><div class="wide">
<h2 id="trust">${home.trust.title}</h2>
<p class="lead">${home.trust.lead}</p>
<div class="trust">
${trust(home.trust.privacy, verbatim`<p>${home.trust.privacyText}</p>`, home.trust.privacyLink, 'privacy')}${trust(home.trust.access, verbatim`<p>${home.trust.accessText}</p>`, home.trust.accessLink, 'themes')}${trust(home.trust.content, verbatim`<p>${home.trust.contentText}</p>`, home.trust.contentLink, 'content-rules')}${trust(
    home.trust.size,
    verbatim`<table><caption>${home.trust.sizes}</caption><tbody>${row(home.trust.card, sizes.card)}${row(home.trust.all, sizes.all)}${row(home.trust.sheet, sizes.sheet)}${row(fill(home.trust.theme, 'un-ose'), sizes.theme)}</tbody></table>`,
    home.trust.sizeLink,
    'performance',
  )}</div>
<cssr-disclaimer class="closing" heading-level="3"></cssr-disclaimer>
</div></section>
<script type="application/json" class="cssr-content"></script>`;
  return {
    path: PATH,
    title: home.title,
    description: home.description,
    main,
    sheets: ['assets/home.css'],
    scripts: scriptsOf({ elements: LIVE_ELEMENTS }).map((name) => `cssr/${name}`),
  };
}
