import type { EditionIndexFile } from '../../publish/edition/edition-index.js';
import { WHOLE } from '../../views/view-key.js';
import type { Asker } from '../askers.js';
import type { Finding } from '../finding.js';

/** Why an edition has no file for an element, and what to do. @param src the address of that file. */
export function missingFrom({ elements }: EditionIndexFile, { definition, key }: Asker, src: string): Finding {
  const { name, attributes } = definition;
  const { choices = {} } = elements[name] ?? {};
  const tag = `cssr-${name}`;
  if (Object.hasOwn(choices, key)) return { id: 'edition-file', values: { src } };
  const keys = Object.keys(choices);
  /** `types.concern.demand`: what is said by an attribute. */
  const parts = key.split('_').map((part) => part.split('.') as [attribute: string, ...words: string[]]);
  const isKnown = ([attribute, ...words]: readonly string[]) =>
    typeof attributes[attribute!] === 'string' || words.every((word) => keys.includes(`${attribute}.${word}`));
  const wrong = parts.find((part) => !isKnown(part));
  if (wrong || key === WHOLE || !keys.length) return nothingFor(tag, wrong, keys);
  const said = parts.map(([attribute, ...words]) => `${attribute}=${words[1] ? `'${words.join(' ')}'` : words.join('')}`);
  return { id: 'edition-choice', values: { tag, src, choice: [name, ...said].join(' ') } };
}

/** Of some words, those which are not there, and those which are. */
export function nothingFor(tag: string, part: readonly string[] | undefined, keys: readonly string[]): Finding {
  const [attribute, ...words] = part ?? [];
  const there = keys.filter((key) => key.startsWith(`${attribute}.`) && !key.includes('_')).map((key) => key.slice(attribute!.length + 1));
  const asked = words.filter((word) => !there.includes(word)).join(' ') || tag;
  return { id: 'element-empty', values: { tag, asked, names: there.join(' ') || '–' } };
}
