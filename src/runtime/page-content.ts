import { dateOf } from '../content/dates.js';

const isContent = (node: Node): boolean =>
  node instanceof Element ? !node.slot && node.localName !== 'script' : node instanceof Text && !!node.data.trim();

/** Whether the page gives an element some content of its own, and not only something for one of its slots. */
export const hasContent = (host: Element): boolean => [...host.childNodes].some(isContent);

/** As-of date of that content, ISO 8601, where the page tells; WordPress lets no `time` through, and has it in a data attribute. */
export function contentDate(host: Element): string | undefined {
  const line = host.querySelector('.cssr-as-of');
  return dateOf(line?.getAttribute('datetime') ?? line?.getAttribute('data-as-of'));
}

/** The same in words, "As of December 2022": the last thing that is said in that line. Empty where records say it of themselves, differently. */
export function asOfLabel(host: Element): string {
  const lines = Array.from(host.querySelectorAll('.cssr-as-of'), ({ textContent }) => textContent.split(/\s· /).pop()!.trim());
  const [label = ''] = lines;
  return lines.every((line) => line === label) ? label : '';
}

/** Date of the edition that the content is from, ISO 8601; where the page does not tell, the as-of date: no earlier edition can have it. */
export const editionDate = (host: Element): string | undefined =>
  hasContent(host) ? (dateOf(host.closest('[data-edition]')?.getAttribute('data-edition')) ?? contentDate(host)) : undefined;
