import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FindingId } from '../../src/checkup/finding.js';
import { partFile } from '../../src/publish/script-lines.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { cssrFeed } from '../support/node.js';

/** Stand for the addresses of two other sites: one that lets every site read, one that does not. */
export const OPEN = 'http://open.test/';
export const SHUT = 'http://shut.test/';

export const ITEM = 'amman-2022-11';
export const LINK = '<link rel="alternate" type="application/vnd.cssr.feed+json" href="/feed.json">';
/** One file that shows feeds, as pages of 0.1 have it. */
export const ONE_FILE = ['cssr-all.js', partFile('from-feed')].map((name) => readFileSync(`dist/${name}`, 'utf8')).join('\n');
export const SCRIPT = '<script src="/cssr.js" defer></script>';
export const content = (tag: string, attributes = {}, language = 'en'): string => staticHtml(tag, attributes, language, cssrFeed)!;
const CARD_CONTENT = content('cssr-mission-card', { item: ITEM });
export const CARD = `<cssr-mission-card item="${ITEM}">${CARD_CONTENT}</cssr-mission-card>`;
const DISCLAIMER = `<cssr-disclaimer>${content('cssr-disclaimer')}</cssr-disclaimer>`;
const FRAME = 'frame.html#element=mission-card&item=amman-2022-11&language=en';
/** An element of an older library, which knows nothing of blocks. */
const OLD_ELEMENT = `<script>customElements.define('cssr-term', class extends HTMLElement { static [Symbol.for('cssr-widgets.version')] = '0.0.1'; });</script>`;

export interface Spec {
  readonly html?: string;
  readonly charset?: string;
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page; what is not given is as it should be. */
export const pageOf = ({
  html = '<html lang="en" dir="ltr">',
  charset = '<meta charset="utf-8">',
  head = LINK + SCRIPT,
  body = CARD,
}: Spec) =>
  `<!doctype html>${html}<head>${charset}<title>A page</title>${head}</head><body><main><h1>News</h1>${body}</main></body></html>`;

/** A page with a fault, what is found there, and what the panel then says or gives to copy. */
export interface Case extends Spec {
  readonly finds: readonly FindingId[];
  readonly says?: RegExp | string;
}

export const CASES: Readonly<Record<string, Case>> = {
  'a filter that took the tag out': { body: CARD_CONTENT, finds: ['tag-stripped'], says: 'data-cssr="mission-card"' },
  'an attribute of a block that a filter took out': { body: `<div class="cssr">${CARD_CONTENT}</div>`, finds: ['tag-stripped'] },
  'a code within a paragraph': {
    body: `<p><em>${CARD}</em></p>`,
    finds: ['content-hoisted'],
    says: `data-cssr="mission-card" data-item="${ITEM}"`,
  },
  'an element that closes itself': {
    body: `<cssr-mission-card item="${ITEM}" />${CARD_CONTENT}<p>More</p>${DISCLAIMER}`,
    finds: ['not-closed'],
    says: `<cssr-mission-card item="${ITEM}"></cssr-mission-card>`,
  },
  'an element that is not closed': { body: `<cssr-mission-card item="${ITEM}">${CARD_CONTENT}<p>More</p>`, finds: ['not-closed'] },
  'code as text': { body: `${CARD}<p>&lt;cssr-mission-card item="x"&gt;</p>`, finds: ['tag-as-text'] },
  'code as text in an example of code': { body: `${CARD}<pre>&lt;cssr-mission-card item="x"&gt;</pre>`, finds: [] },
  'a name that is none': { body: `${CARD}<cssr-mission-crad>x</cssr-mission-crad>`, finds: ['tag-unknown'], says: 'cssr-mission-crad' },
  'an attribute and a value that are none': {
    body: CARD.replace('item=', 'digits="roman" itme="x" item='),
    finds: ['attribute-unknown', 'attribute-value'],
    says: /itme.*roman.*arab latn/s,
  },
  'a misspelt attribute of a block': {
    body: `<div class="cssr" data-cssr="mission-card" data-itme="${ITEM}" data-item="${ITEM}">${CARD_CONTENT}</div>`,
    finds: ['attribute-unknown'],
    says: `data-item="${ITEM}"`,
  },
  'an attribute of a block without data-, and one of an element with it': {
    body: `<div class="cssr" data-cssr="mission-card" item="x" data-item="${ITEM}">${CARD_CONTENT}</div>${CARD.replace('item=', 'data-item="y" item=')}`,
    finds: ['attribute-unknown', 'attribute-unknown'],
    says: /data-item="x".*item="y"/s,
  },
  'attributes that tools of a page write': {
    body: `<div class="cssr" data-cssr="mission-card" data-item="${ITEM}" data-aos="fade" data-once="x">${CARD_CONTENT}</div>${CARD.replace('item=', 'data-aos="fade" data-wp-key="x" item=')}`,
    finds: [],
  },
  'words that an attribute does not have': {
    body: `<cssr-mission-list layout="pie" digits="roman" chart="pie">${content('cssr-mission-list')}</cssr-mission-list>`,
    finds: ['attribute-unknown', 'attribute-value', 'attribute-value'],
    says: /chart.*layout="pie".*layout="/s,
  },
  'a word that an attribute of a block does not have': {
    body: `<div class="cssr" data-cssr="mission-card" data-item="${ITEM}" data-digits="roman">${CARD_CONTENT}</div>`,
    finds: ['attribute-value'],
    says: 'arab latn',
  },
  'a page without any': { body: '<p>Nothing</p>', finds: ['no-elements'] },
  'an element without content': {
    body: `<cssr-mission-card item="${ITEM}"></cssr-mission-card>`,
    finds: ['no-static-html'],
    says: '<div class="cssr-mission-card cssr-root"',
  },
  'a block that the script leaves alone': {
    head: LINK + OLD_ELEMENT,
    body: `<div class="cssr" data-cssr="mission-card" data-item="${ITEM}">${CARD_CONTENT}</div>`,
    finds: ['block-not-upgraded'],
    says: `<cssr-mission-card item="${ITEM}">`,
  },
  'an item that is not in the feed': {
    body: '<cssr-mission-card item="nowhere">x</cssr-mission-card>',
    finds: ['element-empty'],
    says: /nowhere.*amman-2022-11/s,
  },
  'a pinned copy that has changed': {
    body: CARD.replace('item=', 'pinned="000000000000" item='),
    finds: ['pinned-changed'],
    says: /pinned="[0-9a-z]{12}" item="amman-2022-11">\n<div class="cssr-mission-card/,
  },
  'an old text': {
    body: CARD.replace(/(class="cssr-as-of" datetime=")[^"]+/, '$12021-03'),
    finds: ['snippet-old'],
    says: 'March 2021',
  },
  'no script': { head: LINK, finds: ['script-missing'] },
  'WP Rocket': {
    head: `${LINK}<script type="rocketlazyloadscript" data-rocket-src="/cssr.js"></script>`,
    finds: ['script-delayed'],
    says: /WP Rocket.*nowprocket/s,
  },
  'Cloudflare Rocket Loader': {
    head: `${LINK}<script type="0123456789abcdef01234567-text/javascript" src="/cssr.js"></script>`,
    finds: ['script-delayed'],
    says: /Cloudflare.*data-cfasync="false"/s,
  },
  Cookiebot: {
    head: `${LINK}<script type="text/plain" data-cookieconsent="marketing" src="/cssr.js"></script>`,
    finds: ['script-consent'],
    says: /Cookiebot.*data-cookieconsent="ignore"/s,
  },
  Complianz: {
    head: `${LINK}<script type="text/plain" data-cmplz-src="/cssr.js" class="cmplz-script"></script>`,
    finds: ['script-consent'],
    says: 'Complianz',
  },
  'a script of an unknown type': {
    head: `${LINK}<script type="text/x-late" src="/cssr.js"></script>`,
    finds: ['script-type'],
    says: 'text/x-late',
  },
  'a script that is not there': { head: `${LINK}<script src="/gone/cssr.js"></script>`, finds: ['script-unreachable'], says: '404' },
  'a server of the script that does not answer': {
    head: `${LINK}<script src="http://127.0.0.1:9/cssr.js"></script>`,
    finds: ['script-no-answer'],
  },
  'a script that is an error page': { head: `${LINK}<script src="/error/cssr.js"></script>`, finds: ['script-other-file'] },
  'a script of the wrong type': { head: `${LINK}<script src="/typed/cssr.js"></script>`, finds: ['script-content-type'] },
  'a wrong checksum': {
    head: `${LINK}<script src="/cssr.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
    finds: ['script-integrity'],
    says: createHash('sha384').update(ONE_FILE).digest('base64'),
  },
  'a script that fails': { head: `${LINK}<script src="/broken/cssr.js"></script>`, finds: ['script-not-run'] },
  'scripts combined into one': { head: `${LINK}<script src="/cache/autoptimize_1.js" defer></script>`, finds: ['script-combined'] },
  'the loader, with a feed': { head: `${LINK}<script src="/demo/cssr.js" defer></script>`, finds: [] },
  'the script twice': { head: LINK + SCRIPT + SCRIPT, finds: ['script-twice'] },
  'two versions': {
    head: `${LINK}${SCRIPT}<script src="/new/cssr.js" defer></script>`,
    finds: ['versions'],
    says: /9\.9\.9, 0\.1\.0.*\/new\/cssr/s,
  },
  'another copy of Lit': { head: `${LINK}<script>globalThis.litHtmlVersions=['3.0.0']</script>${SCRIPT}`, finds: ['lit-copies'] },
  'a policy against the script': {
    headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" },
    finds: ['csp-script'],
    says: "script-src 'self'",
  },
  'a policy in the page against another site': {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">${LINK}<script src="${OPEN}cssr.js"></script>`,
    finds: ['csp-script'],
    says: `script-src 'self' ${OPEN.slice(0, -1)}`,
  },
  'a policy that asks for a nonce': {
    headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    finds: ['csp-nonce'],
    says: 'nonce=',
  },
  'a policy against the feed, which keeps its headers from the check-up too': {
    headers: { 'content-security-policy': "default-src 'self'; connect-src 'none'" },
    finds: ['csp-content'],
    says: "connect-src 'self'",
  },
  'a policy that only reports': {
    headers: { 'content-security-policy-report-only': "default-src 'self'; connect-src 'none'; script-src 'none'" },
    finds: [],
  },
  'a policy against the frame': {
    headers: { 'content-security-policy': "frame-src 'self'" },
    head: '',
    body: `<iframe title="x" src="${OPEN}${FRAME}"></iframe>`,
    finds: ['csp-frame'],
    says: `frame-src 'self' ${OPEN.slice(0, -1)}`,
  },
  'Trusted Types': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" },
    finds: ['trusted-types'],
    says: 'trusted-types other lit-html',
  },
  'Trusted Types that know only one Lit': {
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
    head: `${LINK}<script>globalThis.litHtmlVersions=['3.0.0'];trustedTypes.createPolicy('lit-html',{createHTML:(s)=>s})</script>${SCRIPT}`,
    finds: ['trusted-types'],
    says: "trusted-types lit-html 'allow-duplicates'",
  },
  'no feed': { head: SCRIPT, finds: ['content-missing'] },
  'a feed that is not there': { head: LINK.replace('/feed', '/gone') + SCRIPT, finds: ['content-status'], says: '404' },
  'a server of the feed that does not answer': {
    head: LINK.replace('/feed', 'http://127.0.0.1:9/feed') + SCRIPT,
    finds: ['content-unreachable'],
  },
  'a server that keeps other sites out': {
    head: LINK.replace('/feed', `${SHUT}feed`) + SCRIPT,
    finds: ['content-cors'],
    says: 'Access-Control-Allow-Origin',
  },
  'a feed of another site that may be read': { head: LINK.replace('/feed', `${OPEN}feed`) + SCRIPT, finds: [] },
  'an element that asks a site which the page does not name': {
    body: CARD.replace('>', ` src="${OPEN}feed.json">`),
    finds: ['content-foreign'],
    says: 'data-cssr-origins',
  },
  'a block that asks a site which the page does not name': {
    body: `<div class="cssr" data-cssr="mission-card" data-item="${ITEM}" data-src="${OPEN}feed.json">${CARD_CONTENT}</div>`,
    finds: ['content-foreign'],
  },
  'an element that asks a site which the page names': {
    head: LINK + SCRIPT.replace(' defer', ` data-cssr-origins="${OPEN}" defer`),
    body: CARD.replace('>', ` src="${OPEN}feed.json">`),
    finds: [],
  },
  'a feed of before the text in the page': {
    head: LINK.replace('/feed', '/old') + SCRIPT,
    body: CARD.replace('>', ' data-edition="2026-11-24">'),
    finds: ['content-older'],
    says: '2020-01-01',
  },
  'a feed of the wrong type': { head: LINK.replace('feed.json', 'feed.txt') + SCRIPT, finds: ['content-type-wrong'], says: 'text/plain' },
  'a feed that is too large': { head: LINK.replace('/feed', '/large') + SCRIPT, finds: ['content-too-large'] },
  'a page for signing in': { head: LINK.replace('/feed', '/login') + SCRIPT, finds: ['content-not-json'], says: '<html>Sign in' },
  'some other JSON': { head: LINK.replace('/feed', '/other') + SCRIPT, finds: ['content-unknown'] },
  'a feed within the page that a tool rewrote': {
    head: `<script type="text/plain" class="cssr-feed">{}</script>${SCRIPT}`,
    finds: ['content-rewritten'],
  },
  'a feed within the page that an editor escaped': {
    head: `<script type="application/json" class="cssr-feed">{&quot;version&quot;: 1}</script>${SCRIPT}`,
    finds: ['content-not-json'],
    says: '{&quot;version',
  },
  'a feed with faults': {
    head: LINK.replace('/feed', '/faulty') + SCRIPT,
    finds: ['feed-records'],
    says: 'terms/Bad Id id must be lower-case',
  },
  'a page without language': { html: '<html>', finds: ['lang-missing'], says: '<html lang="en" dir="ltr">' },
  'a page of another language': {
    body: `${CARD}<p>${'نص عربي طويل '.repeat(40)}</p>`,
    finds: ['lang-wrong'],
    says: '<html lang="ar" dir="rtl">',
  },
  'Arabic from left to right': {
    html: '<html lang="ar">',
    body: CARD.replace(CARD_CONTENT, content('cssr-mission-card', { item: ITEM }, 'ar')),
    finds: ['dir-wrong'],
    says: 'lang="ar" dir="rtl"',
  },
  'another encoding': { charset: '', finds: ['charset'], says: 'windows-1252' },
  'garbled Arabic': { body: `${CARD}<p>${Buffer.from('السلام عليكم').toString('latin1')}</p>`, finds: ['garbled'] },
  'Arabic garbled twice': {
    body: `${CARD}<p>${Buffer.from(Buffer.from('السلام عليكم').toString('latin1')).toString('latin1')}</p>`,
    finds: ['garbled'],
  },
  'a filter list': {
    head: `${LINK}${SCRIPT}<style>.social-banner{display:none!important}</style>`,
    body: CARD.replace('item=', 'class="social-banner" item='),
    finds: ['element-hidden'],
    says: 'cssr-mission-card.social-banner',
  },
  'a closed tab': { body: `<div class="tab" style="display:none">${CARD}</div>`, finds: ['around-hidden'], says: 'div.tab' },
  'a column without room': {
    head: `${LINK}${SCRIPT}<style>cssr-mission-card{block-size:0;overflow:hidden}</style>`,
    finds: ['element-without-size'],
  },
  'a narrow column': {
    head: `${LINK}${SCRIPT}<style>main{inline-size:90px}</style>`,
    finds: ['element-without-size'],
    says: /90 × .*cssr-mission-card \{ width: auto/s,
  },
  'a box that cuts the element off': {
    body: `<div class="teaser" style="height:120px;overflow:hidden">${CARD}</div>`,
    finds: ['element-without-size'],
    says: 'div.teaser { width: auto; height: auto; max-height: none; overflow: visible; }',
  },
  'a box that is too narrow': {
    body: `<div class="teaser" style="inline-size:200px;overflow-x:clip"><div style="inline-size:400px">${CARD}</div></div>`,
    finds: ['element-without-size'],
  },
  'a box that scrolls': { body: `<div style="height:120px;overflow:auto">${CARD}</div>`, finds: [] },
  'a folded section': {
    body: `<div class="fold" style="max-height:0;overflow:hidden">${CARD}</div>`,
    finds: ['around-hidden'],
    says: 'div.fold',
  },
  'a slide beside the one that is seen': {
    body: `<div class="slides" style="inline-size:400px;overflow:hidden;display:flex"><p style="flex:none;inline-size:400px">First</p><div style="flex:none;inline-size:400px">${CARD}</div></div>`,
    finds: [],
  },
  'a box that is nearly invisible': {
    body: `<div class="fade-in" style="opacity:.02">${CARD}</div>`,
    finds: ['element-hidden'],
    says: 'div.fade-in { visibility: visible; opacity: 1;',
  },
  'what the page makes invisible': {
    head: `${LINK}${SCRIPT}<style>*{visibility:hidden!important}</style>`,
    finds: ['element-hidden'],
    says: 'visibility: hidden',
  },
  'static HTML that a rule for all tags lifts out of the page': {
    head: '<style>article{position:fixed}</style>',
    finds: ['content-missing', 'script-missing', 'element-hidden'],
    says: /position: fixed; display: block.*article.* \{.* position: static;/s,
  },
  'static HTML whose parts a rule runs together': {
    head: '<style>div{display:inline!important}</style>',
    finds: ['content-missing', 'script-missing', 'element-hidden'],
    says: 'position: static; display: inline',
  },
  'a live element, whatever is said of tags': {
    head: `${LINK}${SCRIPT}<style>article{position:fixed}div{display:inline!important}</style>`,
    finds: [],
  },
  'an element that floats on a page written from above': {
    head: `${LINK}${SCRIPT}<style>body{writing-mode:vertical-rl}cssr-mission-card{float:left}</style>`,
    finds: ['element-hidden'],
    says: /writing-mode: vertical-rl.* writing-mode: horizontal-tb;/s,
  },
  'text in the colour of its ground': {
    head: `${LINK}${SCRIPT}<style>:root{--cssr-sys-text:#fff;--cssr-sys-surface:#fff}body{background:#fff}</style>`,
    finds: ['element-hidden'],
    says: 'color: rgb(255, 255, 255)',
  },
  'small text': {
    head: `${LINK}${SCRIPT}<style>html{font-size:62.5%;--cssr-sys-font-size:1rem}</style>`,
    finds: ['text-small'],
    says: '10 pixels',
  },
  'a small root that does no harm': { head: `${LINK}${SCRIPT}<style>html{font-size:62.5%}</style>`, finds: [] },
  'two lists with the same links': {
    body: `<cssr-recommendation-list permalinks>${content('cssr-recommendation-list')}</cssr-recommendation-list>`.repeat(2),
    finds: ['permalink-twice'],
  },
  'a frame without name': { head: '', body: `<iframe src="/${FRAME}"></iframe>`, finds: ['frame-title'] },
  'a frame without scripts': { head: '', body: `<iframe title="x" sandbox src="/${FRAME}"></iframe>`, finds: ['frame-sandbox'] },
  'a frame that waits for consent': {
    head: '',
    body: `<iframe title="x" src="about:blank" data-cmp-src="/${FRAME}"></iframe>`,
    finds: ['frame-blocked'],
    says: 'consentmanager',
  },
  'a frame that is right': { head: '', body: `<iframe title="x" sandbox="allow-scripts" src="/${FRAME}"></iframe>`, finds: [] },
};
