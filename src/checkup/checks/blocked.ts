import { attribute } from '../dom.js';

/** How tools of a site mark what they hold back, and their names. */
const DELAYERS: readonly (readonly [RegExp, string])[] = [
  [/^rocketlazyloadscript$/i, 'WP Rocket'],
  [/^[0-9a-f]{8,}-/i, 'Cloudflare Rocket Loader'],
  [/^litespeed\//i, 'LiteSpeed Cache'],
  [/^pmdelayedscript$/i, 'Perfmatters'],
  [/^nitropack\//i, 'NitroPack'],
];
const CONSENT: readonly (readonly [RegExp, string])[] = [
  [/data-cookieconsent/, 'Cookiebot'],
  [/cmplz/, 'Complianz'],
  [/_iub_cs_|suppressedsrc/, 'iubenda'],
  [/optanon-|ot-vscat/, 'OneTrust'],
  [/data-usercentrics|uc-/, 'Usercentrics'],
  [/data-cmp-|cmplazyload/, 'consentmanager'],
  [/borlabs/, 'Borlabs Cookie'],
  [/cookieyes/, 'CookieYes'],
  [/data-(cookie-?)?category|data-consent|data-service/, 'Cookie Consent'],
];
const SCRIPT = /^(|module|(text|application)\/(x-)?(java|ecma)script\d?(\.\d)?(;.*)?)$/i;

export interface HoldUp {
  readonly by: 'delay' | 'consent' | 'type';
  readonly tool: string;
}

/** What keeps a script or frame from loading, by the marks on its tag; undefined where nothing does. */
export function holdUp(element: Element): HoldUp | undefined {
  const type = element.localName === 'script' ? (attribute(element, 'type') ?? '').trim() : '';
  if (SCRIPT.test(type) && element.hasAttribute('src') && attribute(element, 'src') !== 'about:blank') return undefined;
  const delayer = DELAYERS.find(([like]) => like.test(type))?.[1];
  if (delayer) return { by: 'delay', tool: delayer };
  const marks = Array.from(element.attributes, ({ name, value }) => (name === 'class' ? value : name)).join(' ');
  const tool = CONSENT.find(([like]) => like.test(marks))?.[1];
  if (tool || /^text\/plain$/i.test(type)) return { by: 'consent', tool: tool ?? 'Cookie Consent' };
  if (!SCRIPT.test(type)) return { by: 'type', tool: type };
  return { by: 'delay', tool: /data-rocket|rocket-lazy/.test(marks) ? 'WP Rocket' : 'Lazy Load' };
}
