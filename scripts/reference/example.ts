/** The ways to write an element, from what it is told: for pages made of the guides, and for Storybook, where the controls say it. No Node. */

/** An element with its attributes; an attribute that is there or not has `true`. */
export interface Example {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  /** The words between its tags. */
  readonly content: string;
}

const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = (attributes: Example['attributes'], prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value === true ? (prefix ? '=""' : '') : `="${quoted(value)}"`}`)
    .join('');

/** What an element of a guide says; the first of several. @throws where there is none. */
export function exampleIn(html: string, name: string): Example {
  const found = new RegExp(`<cssr-${name}((?:\\s[^>]*)?)>([^]*?)</cssr-${name}>`).exec(html);
  if (!found) throw new Error(`no <cssr-${name}> in ${html}`);
  const attributes = Array.from(found[1]!.matchAll(/([a-z-]+)(?:="([^"]*)")?/g), ([, key, value]) => [key!, value ?? true] as const);
  return { name, attributes: Object.fromEntries(attributes), content: found[2]! };
}

export const asElement = ({ name, attributes, content }: Example): string =>
  `<cssr-${name}${written(attributes)}>${content}</cssr-${name}>`;

/** For content systems that drop tags they do not know. */
export const asBlock = ({ name, attributes, content }: Example): string =>
  `<div class="cssr" data-cssr="${name}"${written(attributes, 'data-')}>${content}</div>`;

/** A component of React that shows it. */
export function asReact(example: Example): string {
  const { name, attributes, content } = example;
  const component = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const props = Object.entries(attributes).map(([key, value]) => ` ${key}=${value === true ? '{true}' : `"${quoted(value)}"`}`);
  return `import 'cssr-widgets/${name}/define.js';

export const ${component} = () => <cssr-${name}${props.join('')}>${content}</cssr-${name}>;`;
}
