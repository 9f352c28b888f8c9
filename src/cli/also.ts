import { dateOf } from '../content/dates.js';
import type { Feed } from '../content/schema.js';
import { decidedBy, furtherKey, type FurtherChoice } from '../publish/edition/edition-choices.js';
import { ELEMENT_NAMES } from '../publish/catalogue.js';
import { hasView, viewOf } from '../publish/static-html.js';
import { checkAttributes, oneOf } from './choice.js';
import { UsageError } from './usage.js';

const ATTRIBUTE = /^\s+([a-z-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/;

/**
 * A choice of several words, as it is written on a command line: `recommendation-list types='concern demand' activity=amman-2022-11`.
 *
 * @throws {UsageError} if it cannot be understood, or the feed has nothing for it.
 */
export function furtherChoice(said: string, feed: Feed): FurtherChoice {
  try {
    return choiceOf(said, feed);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    throw new UsageError(`--also "${said}": ${error.message}`, 'publish');
  }
}

function choiceOf(said: string, feed: Feed): FurtherChoice {
  const [tag = ''] = /^\S+/.exec(said.trim()) ?? [];
  const element = oneOf('element', tag.replace(/^cssr-/, ''), ELEMENT_NAMES.filter(hasView));
  const attributes = attributesIn(said.trim().slice(tag.length));
  const deciding = Object.keys(decidedBy(element));
  for (const name of Object.keys(attributes))
    if (!deciding.includes(name))
      throw new RangeError(`${name} does not decide what ${element} shows; possible: ${deciding.join(', ') || 'none'}`);
  checkAttributes(element, attributes, feed, (name) => name);
  const { on } = attributes;
  if (on !== undefined && dateOf(on) !== on) throw new RangeError(`on "${on}" is no day, month or year of ISO 8601`);
  furtherKey({ element, attributes });
  if (!viewOf(element, attributes, 'en', feed)) throw new RangeError('the feed has nothing for it');
  return { element, attributes };
}

function attributesIn(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let left = text;
  while (left.trim()) {
    const found = ATTRIBUTE.exec(left);
    if (!found) throw new RangeError(`cannot read "${left.trim()}": name=word or name='several words' is wanted`);
    const [all, name, ...values] = found;
    attributes[name!] = values.find((value) => value !== undefined)!;
    left = left.slice(all.length);
  }
  return attributes;
}
