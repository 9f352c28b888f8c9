import { readFileSync } from 'node:fs';
import { jsonInHtml } from '../../src/publish/json-in-html.js';
import type { ViewFile } from '../../src/views/edition.js';
import { VERSION } from '../../src/version.js';
import { CARD, content, ITEM, LINK, ONE_FILE, SHUT, type Case } from './cases.js';
import type { Answer } from './server.js';

const OTHER_VERSION = '99.0.0';

const FOLDER = 'demo/edition';
const CARD_FILE = `mission-card/item.${ITEM}.en.json`;
const fileOf = (path: string) => readFileSync(`dist/${FOLDER}/${path}`, 'utf8');
const viewOf = (path = CARD_FILE) => JSON.parse(fileOf(path)) as ViewFile;

const linkTo = (folder: string) =>
  `<link rel="alternate" type="application/vnd.cssr.edition+json" href="${folder.startsWith('http') ? '' : '/'}${folder}/edition.json">`;
const EDITION = linkTo(FOLDER);
const ALL = '<script src="/cssr-all.js" defer></script>';
/** As the script of the first pages with 0.1 was: whatever the page has, it takes for a feed. */
const FEEDS_ONLY = '<script src="/feeds/cssr.js" defer></script>';
const head = EDITION + ALL;
const inline = (views: unknown) => `<script type="application/json" class="cssr-content">${jsonInHtml(views)}</script>`;
const list = (types: string) =>
  `<cssr-recommendation-list types="${types}">${content('cssr-recommendation-list', { types })}</cssr-recommendation-list>`;
/** An element of a script of its own, as one with its version in its name registers it. */
const part = (version: string) =>
  `/*! cssr-widgets */customElements.define('cssr-mission-card',class extends HTMLElement{static [Symbol.for('cssr-widgets.version')]='${version}'})`;

/** What the server has besides: editions with a fault, and parts of the script. */
export function editionAnswers(): Record<string, Answer> {
  const json = (value: unknown): Answer => ({ body: typeof value === 'string' ? value : JSON.stringify(value), type: 'application/json' });
  const javascript = (body: string): Answer => ({ body, type: 'text/javascript' });
  const index = fileOf('edition.json');
  const view = viewOf();
  return {
    '/lost/edition.json': json(index),
    [`/whole/${CARD_FILE}`]: json(view),
    '/plain/edition.json': { body: index, type: 'text/plain' },
    '/next/edition.json': json({ ...(JSON.parse(index) as object), format: 2 }),
    '/odd/edition.json': json(index),
    [`/odd/${CARD_FILE}`]: json({ ...view, view: { ...view.view, kicker: { nobody: 'knows' } } }),
    '/newer/edition.json': json(index),
    [`/newer/${CARD_FILE}`]: json({ ...view, format: 2 }),
    '/part/edition.json': json(index),
    [`/part/${CARD_FILE}`]: json({ ...view, partial: true }),
    '/english/edition.json': json(index),
    [`/english/${CARD_FILE}`]: json(view),
    '/feeds/cssr.js': javascript(
      `${ONE_FILE};{const ways=self[Symbol.for('cssr-widgets.ways ${VERSION}')];ways.splice(0,ways.length,{...ways[0],isFor:()=>true})}`,
    ),
    [`/cssr-core-${VERSION}.js`]: javascript('/*! cssr-widgets */'),
    [`/cssr-mission-card-${VERSION}.js`]: javascript(part(VERSION)),
    [`/cssr-mission-card-${OTHER_VERSION}.js`]: javascript(part(OTHER_VERSION)),
  };
}

const parts = (version = VERSION) =>
  `${EDITION}<script src="/cssr-core-${VERSION}.js"></script><script src="/cssr-mission-card-${version}.js"></script>`;

/** Pages with an edition. */
export const EDITION_CASES: Readonly<Record<string, Case>> = {
  'an edition, and cssr-all.js': { head, body: CARD + list('concern'), finds: [] },
  'an edition, and the loader': { head: `${EDITION}<script src="/demo/cssr.js" defer></script>`, body: CARD + list('concern'), finds: [] },
  'an edition in Arabic': {
    html: '<html lang="ar" dir="rtl">',
    head,
    body: `<cssr-mission-card item="${ITEM}">${content('cssr-mission-card', { item: ITEM }, 'ar')}</cssr-mission-card>`,
    finds: [],
  },
  'an edition that an element names': { head: ALL, body: CARD.replace('item=', `src="/${FOLDER}/edition.json" item=`), finds: [] },
  'a file of an edition that an element names': {
    head: ALL,
    body: CARD.replace('item=', `src="/${FOLDER}/${CARD_FILE}" item=`),
    finds: [],
  },
  'a file of an edition, for an element that chooses nothing': {
    head: ALL,
    body: CARD.replace(`item="${ITEM}"`, `src="/${FOLDER}/${CARD_FILE}"`),
    finds: [],
  },
  'views within the page': { head: inline([viewOf()]) + ALL, finds: [] },
  'one view within the page, and an edition for the rest': {
    head: inline(viewOf()) + head,
    body: CARD + list('concern'),
    finds: [],
  },
  'an edition, before the script has come': { head: EDITION, finds: ['script-missing'] },
  'a block with an edition': {
    head,
    body: `<div class="cssr" data-cssr="mission-card" data-item="${ITEM}">${content('cssr-mission-card', { item: ITEM })}</div>`,
    finds: [],
  },
  'an edition without a choice of several words': {
    head,
    body: list('concern demand'),
    finds: ['edition-choice'],
    says: `npx cssr-widgets publish cssr.feed.json --out … --also "recommendation-list types='concern demand'"`,
  },
  'an item that is not in the edition': {
    head,
    body: '<cssr-mission-card item="nowhere">x</cssr-mission-card>',
    finds: ['element-empty'],
    says: /nowhere.*amman-2022-11/s,
  },
  'an edition of which a file was lost': { head: linkTo('lost') + ALL, finds: ['edition-file'], says: `lost/${CARD_FILE}` },
  'an edition without its index': { head: linkTo('whole') + ALL, finds: ['content-status'], says: 'whole/edition.json' },
  'an edition that is not there': {
    head: linkTo('gone') + ALL,
    body: CARD + list('concern'),
    finds: ['content-status'],
    says: 'gone/edition.json',
  },
  'an edition that lacks a language': {
    html: '<html lang="ar" dir="rtl">',
    head: linkTo('english') + ALL,
    finds: ['edition-file'],
    says: `item.${ITEM}.ar.json`,
  },
  'a server that keeps other sites from an edition': {
    head: linkTo(`${SHUT}${FOLDER}`) + ALL,
    body: CARD + list('concern'),
    finds: ['content-cors'],
    says: 'Access-Control-Allow-Origin',
  },
  'an edition of the wrong type': { head: linkTo('plain') + ALL, finds: ['content-type-wrong'], says: 'text/plain' },
  'an edition of a format to come': { head: linkTo('next') + ALL, finds: ['content-unknown'], says: 'format 2' },
  'a view of a format to come': { head: linkTo('newer') + ALL, finds: ['content-unknown'], says: /not a view of an edition of format 1/ },
  'a view with something else than words': { head: linkTo('odd') + ALL, finds: ['content-unknown'], says: 'nobody' },
  'an edition of which records were left out': { head: linkTo('part') + ALL, finds: ['edition-partial'], says: 'cssr validate' },
  'a policy against the edition': {
    headers: { 'content-security-policy': "default-src 'self'; connect-src 'none'" },
    head,
    finds: ['csp-content'],
    says: "connect-src 'self'",
  },
  'an edition of before the text in the page': {
    head,
    body: CARD.replace('>', ' data-edition="2039-11-24">'),
    finds: ['content-older'],
    says: '2039-11-24',
  },
  'an old text beside an edition': {
    head,
    body: CARD.replace(/(class="cssr-as-of" datetime=")[^"]+/, '$12021-03'),
    finds: ['snippet-old'],
    says: /March 2021.*<cssr-mission-card item="amman-2022-11">\n<div class="cssr-mission-card/s,
  },
  'a text of the same date, of records that were corrected since': {
    head,
    body: CARD.replace('>', ' data-hash="000000000000" data-edition="2022-12-01">'),
    finds: ['snippet-old'],
    says: '1 December 2022',
  },
  'an element without content, of an edition': {
    head,
    body: `<cssr-mission-card item="${ITEM}"></cssr-mission-card>`,
    finds: ['no-static-html'],
    says: '<div class="cssr-mission-card cssr-root"',
  },
  'a pinned copy that an edition has changed': {
    head,
    body: CARD.replace('item=', 'pinned="000000000000" item='),
    finds: ['pinned-changed'],
    says: /pinned="[0-9a-z]{12}" item="amman-2022-11">\n<div class="cssr-mission-card/,
  },
  'a file of another element': {
    head: ALL,
    body: CARD.replace(/item="[^"]*"/, `src="/${FOLDER}/mission-card/item.erbil-2023-02.en.json" item="${ITEM}"`),
    finds: ['edition-other'],
    says: `mission-card/item.${ITEM}`,
  },
  'views within the page that lack one': {
    head: inline([viewOf()]) + ALL,
    body: CARD + list('concern'),
    finds: ['inline-lacks'],
    says: 'recommendation-list/types.concern.en.json',
  },
  'a view within the page of an earlier edition': {
    head: inline([{ ...viewOf(), edition: '2022-12-01' }]) + head,
    finds: ['inline-old'],
    says: '2022-12-01',
  },
  'views within the page that a tool rewrote': {
    head: inline([viewOf()]).replace('application/json', 'text/plain') + ALL,
    finds: ['content-rewritten'],
    says: '<script type="application/json" class="cssr-content">',
  },
  'views within the page that an editor cut': {
    head: inline([viewOf()]).replace(']</', '</') + ALL,
    finds: ['content-not-json'],
    says: 'script.cssr-content',
  },
  'views within the page that are none': { head: inline([{ hello: 1 }]) + head, finds: ['content-unknown'] },
  'a script that shows no editions': { head: EDITION + FEEDS_ONLY, finds: ['script-feeds'], says: 'cssr-all.js' },
  'a file of an edition for a script that shows none': {
    head: FEEDS_ONLY,
    body: CARD.replace('item=', `src="/${FOLDER}/${CARD_FILE}" item=`),
    finds: ['script-feeds'],
  },
  'a script that shows no feeds': { head: LINK + ALL, finds: ['script-editions'], says: /feed\.json.*cssr publish/s },
  'a feed that an element names, for a script that shows none': {
    head: ALL,
    body: CARD.replace('item=', 'src="/feed.json" item='),
    finds: ['script-editions'],
  },
  'a script for editions, and nothing to show': { head: ALL, finds: ['content-missing'], says: 'vnd.cssr.edition+json' },
  'parts of the script': { head: parts(), finds: [] },
  'parts of the script, of two versions': {
    head: parts(OTHER_VERSION),
    finds: ['versions'],
    says: `${OTHER_VERSION}, ${VERSION}`,
  },
  'parts of the script without that of an element': {
    head: parts(),
    body: `${CARD}<cssr-contact>${content('cssr-contact')}</cssr-contact><div class="cssr" data-cssr="report">${content('cssr-report')}</div>`,
    finds: ['script-part', 'script-part'],
    says: /cssr-contact-0\.1\.0\.js/,
  },
};
