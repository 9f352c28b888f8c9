import { dateOf } from '../content/dates.js';
import type { Feed } from '../content/schema.js';
import { didYouMean } from '../content/similar.js';
import { decidedBy, furtherKey, type FurtherChoice } from '../publish/edition/edition-choices.js';
import { ELEMENT_NAMES } from '../publish/catalogue.js';
import { hasView, viewOf, type ShownElement } from '../publish/static-html.js';
import { checkAttributes, oneOf } from './choice.js';
import { UsageError } from './usage-error.js';

const ATTRIBUTE = /^\s+([a-z-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/;

/**
 * A choice as it is written on a command line: `recommendation-list types='concern demand' activity=amman-2022-11`.
 *
 * @param option with which it was written: `--also`.
 * @throws {UsageError} if it cannot be understood.
 */
export const choiceSaid = (said: string, option: string): FurtherChoice => told(said, option, () => choiceIn(said));

/** The same, and @throws {UsageError} if the feed has nothing for it. */
export const furtherChoice = (said: string, feed: Feed, option = '--also'): FurtherChoice =>
  told(said, option, () => {
    const choice = choiceIn(said);
    judge(choice, feed);
    return choice;
  });

function told<T>(said: string, option: string, choose: () => T): T {
  try {
    return choose();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    throw new UsageError(`${option} "${said}": ${error.message}`);
  }
}

interface SaidChoice {
  readonly element: ShownElement;
  readonly attributes: Readonly<Record<string, string>>;
}

function choiceIn(said: string): SaidChoice {
  const [tag = ''] = /^\S+/.exec(said.trim()) ?? [];
  const element = oneOf('element', tag.replace(/^cssr-/, ''), ELEMENT_NAMES.filter(hasView));
  const attributes = attributesIn(said.trim().slice(tag.length));
  const deciding = Object.keys(decidedBy(element));
  for (const name of Object.keys(attributes))
    if (!deciding.includes(name))
      throw new RangeError(
        `${name} does not decide what ${element} shows${didYouMean(name, deciding)}; possible: ${deciding.join(', ') || 'none'}`,
      );
  furtherKey({ element, attributes });
  return { element, attributes };
}

function judge({ element, attributes }: SaidChoice, feed: Feed): void {
  checkAttributes(element, attributes, feed, (name) => name);
  const { on } = attributes;
  if (on !== undefined && dateOf(on) !== on) throw new RangeError(`on "${on}" is no day, month or year of ISO 8601`);
  if (!viewOf(element, attributes, 'en', feed)) throw new RangeError('the feed has nothing for it');
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
