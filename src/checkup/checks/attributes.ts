import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { all, attribute, within } from '../dom.js';
import type { Finding } from '../finding.js';
import { attributesOf, TAGS, type ElementName } from '../../publish/catalogue.js';
import { tagOf, type PageFacts } from '../page.js';

// What frameworks put on any element, and what no property is called.
const GLOBAL = /^(class|is|item.+|exportparts|state|(aria-|data-|_ng|ng-|v-|x-|:|@).*)$/;
/** What any element may have, by its properties: `tabindex` of `tabIndex`. */
const isGlobal = (name: string): boolean => {
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return GLOBAL.test(name);
};

function isLanguage(tag: string): boolean {
  try {
    // `arabic` has the form of a language tag, yet there is no language of more than three letters.
    return /^[a-z]{2,3}$/i.test(Intl.getCanonicalLocales(tag)[0]!.split('-')[0]!);
  } catch {
    return false;
  }
}

/** Whether a name is another with a slip: but for two letters, they begin and end alike. */
function isNear(name: string, other: string): boolean {
  const longest = Math.max(name.length, other.length);
  let same = 0;
  while (same < longest && name[same] === other[same]) same++;
  let last = 0;
  while (last < longest - same && name.at(-1 - last) === other.at(-1 - last)) last++;
  return longest - same - last < 3 && same + last > 1;
}

/** Attributes that the elements do not know, and values that mean nothing to them. What a block says is written with `data-`. */
export function checkAttributes({ elements }: PageFacts): Finding[] {
  return [...elements, ...all('[data-cssr]')].flatMap((element) => {
    const tag = tagOf(element);
    if (!TAGS.includes(tag)) return [];
    const isBlock = tag !== element.localName;
    const prefix = isBlock ? 'data-' : '';
    const kinds = attributesOf(tag.slice(5) as ElementName);
    const known = ['language', 'pinned', ...Object.keys(kinds)];
    const names = known.map((own) => prefix + own).join(' ');
    const where = [element];
    const findings: Finding[] = [];
    for (const { name, value } of element.attributes) {
      const bare = name.replace(/^data-/, '');
      if (name === prefix + bare && known.includes(bare)) continue;
      const meant = known.includes(bare) ? bare : known.find((own) => isNear(bare, own));
      // Tools of a page write attributes of their own; those with data- are only told where they are like one that is known.
      if (meant ? /^(id|class|lang|title)$/.test(name) : isBlock || isGlobal(name)) continue;
      findings.push({
        id: 'attribute-unknown',
        where,
        values: { tag, attribute: name, names },
        ...(meant && { code: `${prefix}${meant}${value && `="${value}"`}` }),
      });
    }
    // The values of a block that has become an element are those of the element.
    if (isBlock && within(element, tag).length) return findings;
    for (const name of known) {
      const value = attribute(element, prefix + name);
      const kind = Object(kinds[name]) as { readonly one?: readonly string[]; readonly some?: readonly string[] };
      const allowed = name === 'language' ? INTERFACE_LANGUAGES : (kind.one ?? kind.some);
      if (!value || !allowed) continue;
      const fits = (word: string) => (name === 'language' ? isLanguage(word) : allowed.includes(word));
      const words = name === 'language' || kind.some ? value.trim().split(/\s+/) : [value];
      if (words.every(fits)) continue;
      const code = `${prefix}${name}="${allowed[0]}"`;
      findings.push({ id: 'attribute-value', where, values: { tag, attribute: prefix + name, value, names: allowed.join(' ') }, code });
    }
    return findings;
  });
}

/** Ids that links lead to, in more than one element. */
export function checkPermalinks({ elements }: PageFacts): Finding[] {
  const places = new Map<string, Set<Element>>();
  for (const element of elements.filter((each) => each.hasAttribute('permalinks')))
    for (const link of element.shadowRoot?.querySelectorAll('a[href^="#cssr-"]') ?? []) {
      const id = attribute(link, 'href')!.slice(1);
      places.set(id, (places.get(id) ?? new Set()).add(element));
    }
  const twice = [...places].find(([, where]) => where.size > 1);
  return twice ? [{ id: 'permalink-twice', where: [...twice[1]], values: { id: twice[0] } }] : [];
}
