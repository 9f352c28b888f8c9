import { directionOf, primary } from '../../locale/language.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { all, attribute, has, root } from '../dom.js';
import type { Finding } from '../finding.js';

// Arabic letters of UTF-8 when each byte is taken for a letter of Windows-1252: four of them in a row are no accident.
const GARBLED = /(?:[ØÙÚÛ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]\s?){4,}/;
// The same once more: each of those letters taken for two.
const GARBLED_TWICE = /(?:Ã[\u0098-\u009b\u02dc\u2122\u0161\u203a](?:Â.|[^\sÃ]{1,3})\s?){4,}/;
const ENOUGH = 200;

/** The text of the page, without what says that it is in another language. */
function ownText(): string {
  let text = '';
  const walker = document.createTreeWalker(all('body')[0]!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    const other = node instanceof Element && (has(node, 'lang') || /^(script|style|template|noscript|cssr-.*)$/.test(node.localName));
    return other ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode() && text.length < 20_000) text += ` ${walker.currentNode.textContent}`;
  return text;
}

/** Language, direction and encoding of the page. */
export function checkLanguage(): Finding[] {
  const findings: Finding[] = [];
  const lang = attribute(root(), 'lang')?.trim() ?? '';
  const text = ownText();
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const [fromLeft, fromRight] = (['ltr', 'rtl'] as const).map((direction) =>
    INTERFACE_LANGUAGES.find((tag) => directionOf(tag) === direction)!,
  );
  const spoken = (arabic > latin ? fromRight : fromLeft)!;
  const wrong =
    arabic + latin >= ENOUGH && (primary(lang) === fromRight ? latin > 4 * arabic : arabic > 4 * latin && directionOf(lang) === 'ltr');
  const was = getComputedStyle(root()).direction;
  if (!lang) findings.push({ id: 'lang-missing', where: [root()], values: { lang: spoken, dir: directionOf(spoken) } });
  else if (wrong) findings.push({ id: 'lang-wrong', where: [root()], values: { lang, right: spoken, dir: directionOf(spoken) } });
  else if (was !== directionOf(lang)) findings.push({ id: 'dir-wrong', where: [root()], values: { lang, was, dir: directionOf(lang) } });
  const { characterSet: charset } = document;
  if (charset !== 'UTF-8') findings.push({ id: 'charset', values: { charset } });
  else {
    const whole = `${text} ${all('title')[0]?.textContent} ${all('body')[0]!.textContent}`;
    const sample = (GARBLED_TWICE.exec(whole) ?? GARBLED.exec(whole))?.[0];
    if (sample) findings.push({ id: 'garbled', values: { sample: sample.slice(0, 24) } });
  }
  return findings;
}
