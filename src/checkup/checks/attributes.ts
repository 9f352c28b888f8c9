import { DIGITS, INTERFACE_LANGUAGES } from '../../locale/language.js';
import { attribute } from '../dom.js';
import type { Finding } from '../finding.js';
import { TAGS } from '../../publish/catalogue.js';
import { type PageFacts } from '../page.js';

// What any element may have: global attributes, and what frameworks put there.
const GLOBAL =
  /^(id|class|style|lang|dir|slot|part|hidden|title|role|tabindex|translate|inert|popover|nonce|is|item(scope|prop|type|ref|id)|accesskey|autofocus|contenteditable|draggable|spellcheck|pinned|state|exportparts|(aria-|data-|on|_ng|ng-|v-|x-|:|@).*)$/;

function isLanguage(tag: string): boolean {
  try {
    // `arabic` has the form of a language tag, yet there is no language of more than three letters.
    return /^[a-z]{2,3}$/i.test(Intl.getCanonicalLocales(tag)[0]!.split('-')[0]!);
  } catch {
    return false;
  }
}

const VALUES: Readonly<Record<string, { readonly fits: (value: string) => boolean; readonly names: string }>> = {
  digits: { fits: (value) => (DIGITS as readonly string[]).includes(value), names: DIGITS.join(' ') },
  'heading-level': { fits: (value) => /^[2-6]$/.test(value), names: '2 3 4 5 6' },
  language: { fits: isLanguage, names: INTERFACE_LANGUAGES.join(' ') },
};

/** Attributes that the elements do not know, and values that mean nothing to them. */
export function checkAttributes({ elements }: PageFacts): Finding[] {
  return elements.flatMap((element) => {
    const { localName: tag } = element;
    const { observedAttributes: known } = (customElements.get(tag) ?? {}) as { observedAttributes?: readonly string[] };
    if (!known || !TAGS.includes(tag)) return [];
    const findings: Finding[] = [];
    for (const { name } of element.attributes)
      if (!known.includes(name) && !GLOBAL.test(name))
        findings.push({
          id: 'attribute-unknown',
          where: [element],
          values: { tag, attribute: name, names: known.filter((own) => own !== 'state').join(' ') },
        });
    for (const [name, { fits, names }] of Object.entries(VALUES)) {
      const value = attribute(element, name);
      if (value && known.includes(name) && !fits(value))
        findings.push({ id: 'attribute-value', where: [element], values: { tag, attribute: name, value, names } });
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
