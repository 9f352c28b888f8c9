/** Longer addresses are none: without an end to the search, many brackets would take very long. */
const LONGEST = 2000;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const TARGET =
  /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*))(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/;

/** What a link goes to: after its words in brackets, `(address "title")`. @returns the address, and how long all of it is. */
export function targetAt(text: string, at: number): { readonly href: string; readonly length: number } | undefined {
  if (text[at] !== '(') return undefined;
  const [whole, angled, plain] = TARGET.exec(text.slice(at, at + LONGEST)) ?? [];
  return whole === undefined ? undefined : { href: (angled ?? plain ?? '').replace(ESCAPE, '$1'), length: whole.length };
}

/** As labels of links are compared. */
export const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** `[label]: address "title"`, a line of its own. */
export function definitionIn(line: string): readonly [label: string, href: string] | undefined {
  const [, label, angled, plain] =
    /^ {0,3}\[([^\]^[][^\][]{0,500})\]:\s*(?:<([^<>]*)>|(\S+))(?:\s+(?:".*"|'.*'|\(.*\)))?\s*$/.exec(line) ?? [];
  return label === undefined ? undefined : [labelOf(label), (angled ?? plain ?? '').replace(ESCAPE, '$1')];
}
