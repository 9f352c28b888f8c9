import type { MarkupParsers, ReadSpan } from '../document.js';
import { textOf } from '../markup-tree.js';
import type { Tally } from '../tally.js';
import { flanks, pairDelimiters, type Delimiter } from './emphasis.js';
import { labelOf, targetAt } from './link-target.js';
import { spansOf, type Range } from './pieces.js';

/** What the words of a file refer to. */
export interface References {
  readonly parsers: MarkupParsers;
  readonly tally: Tally;
  /** Addresses of links, by their labels. */
  readonly links: ReadonlyMap<string, string>;
  /** Characters by their entities, as they are met. */
  readonly entities: Map<string, string>;
}
interface Bracket {
  readonly piece: number;
  readonly at: number;
  readonly isPicture: boolean;
  readonly delimiters: number;
}
interface Target {
  readonly href: string;
  readonly length: number;
}

const ESCAPED = /\\([!-/:-@[-`{-~\n])/y;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const AUTOLINK = /<((?:https?|mailto|tel):[^\s<>]{1,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,100}@[\w.-]{1,200})>/iy;
const TAG = /<!--[^]{0,2000}?-->|<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,2000})?\/?>/iy;
const FOOTNOTE = /\[\^[^\]\s]{1,100}\]/y;
const LABEL = /\[([^\][]{0,500})\]/y;
const LINE_END = /\n\s*/y;
const WORDS = /[^][^\\*_`[\]!&<\n]*/y;

/** Reads the words of a paragraph of Markdown: emphasis, links, code, escapes, entities; pictures and tags are left out. */
export const inlineSpans = (text: string, references: References): readonly ReadSpan[] => new InlineReader(text, references).read();

class InlineReader {
  readonly #text: string;
  readonly #references: References;
  readonly #pieces: string[] = [];
  readonly #ranges: Range[] = [];
  readonly #delimiters: Delimiter[] = [];
  /** Those that may still pair; the others are within a link. */
  readonly #waiting: Delimiter[] = [];
  readonly #brackets: Bracket[] = [];
  /** Links do not stand in one another: brackets below this one begin none. */
  #inactive = 0;
  /** Where code may end: the places of backticks by their number, the last first. */
  readonly #ticks = new Map<number, number[]>();
  #at = 0;

  constructor(text: string, references: References) {
    this.#text = text;
    this.#references = references;
    const runs = [...text.matchAll(/`+/g)].reverse();
    for (const { 0: run, index } of runs) {
      const places = this.#ticks.get(run.length) ?? [];
      this.#ticks.set(run.length, places);
      places.push(index);
    }
  }

  read(): readonly ReadSpan[] {
    const { tally } = this.#references;
    while (this.#at < this.#text.length) this.#readNext(this.#text[this.#at]!);
    this.#ranges.push(...pairDelimiters(this.#waiting));
    for (const { character, left, piece } of this.#delimiters) this.#pieces[piece] = character.repeat(left);
    tally.add('pictures', this.#ranges.filter(({ is }) => is === 'picture').length);
    return spansOf(this.#pieces, this.#ranges);
  }

  #readNext(character: string): void {
    const is = (pattern: RegExp, use: (found: RegExpExecArray) => void) => this.#take(pattern, use);
    switch (character) {
      case '\\':
        if (is(ESCAPED, ([, escaped]) => this.#pieces.push(escaped!))) return;
        break;
      case '*':
      case '_':
        return this.#takeDelimiter(character);
      case '`':
        return this.#takeCode();
      case '[':
        if (is(FOOTNOTE, () => this.#references.tally.add('footnotes'))) return;
        return this.#openBracket('[', false);
      case '!':
        if (this.#text[this.#at + 1] === '[') return this.#openBracket('![', true);
        break;
      case ']':
        return this.#closeBracket();
      case '&':
        if (is(ENTITY, ([entity]) => this.#pieces.push(this.#characterOf(entity)))) return;
        break;
      case '<':
        if (is(AUTOLINK, ([, address]) => this.#autolink(address!))) return;
        if (is(TAG, ([tag]) => /^<br\b/i.test(tag) && this.#pieces.push('\n'))) return;
        break;
      case '\n':
        // Two spaces before the end of a line, or a backslash, break it.
        if (is(LINE_END, () => this.#pieces.push(this.#pieces.at(-1)?.endsWith('  ') ? '\n' : ' '))) return;
    }
    is(WORDS, ([words]) => this.#pieces.push(words));
  }

  /** Takes what a pattern finds here; whether it found something. */
  #take(pattern: RegExp, use: (found: RegExpExecArray) => void): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return false;
    this.#at += found[0].length;
    use(found);
    return true;
  }

  #takeDelimiter(character: string): void {
    const start = this.#at;
    while (this.#text[this.#at] === character) this.#at++;
    const before = [...this.#text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    const after = [...this.#text.slice(this.#at, this.#at + 2)][0] ?? '';
    const length = this.#at - start;
    const delimiter = { character, length, left: length, ...flanks(character, before, after), piece: this.#pieces.length };
    this.#delimiters.push(delimiter);
    this.#waiting.push(delimiter);
    this.#pieces.push('');
  }

  #takeCode(): void {
    const start = this.#at;
    while (this.#text[this.#at] === '`') this.#at++;
    const places = this.#ticks.get(this.#at - start) ?? [];
    while (places.length && places.at(-1)! <= start) places.pop();
    const end = places.at(-1);
    if (end === undefined) return void this.#pieces.push(this.#text.slice(start, this.#at));
    const code = this.#text.slice(this.#at, end).replaceAll('\n', ' ');
    // A space at both ends keeps backticks apart.
    this.#pieces.push(/^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code);
    this.#at = end + this.#at - start;
  }

  #openBracket(mark: string, isPicture: boolean): void {
    this.#brackets.push({ piece: this.#pieces.length, at: this.#at + mark.length, isPicture, delimiters: this.#waiting.length });
    this.#pieces.push(mark);
    this.#at += mark.length;
  }

  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const depth = this.#brackets.length;
    const end = this.#at++;
    const isInactive = depth < this.#inactive;
    this.#inactive = Math.min(this.#inactive, depth);
    const target = bracket && (bracket.isPicture || !isInactive) ? this.#target(bracket, end) : undefined;
    if (!bracket || !target) return void this.#pieces.push(']');
    this.#at += target.length;
    this.#ranges.push(...pairDelimiters(this.#waiting.splice(bracket.delimiters)));
    this.#pieces[bracket.piece] = '';
    const range = { from: bracket.piece, to: this.#pieces.length };
    this.#ranges.push(bracket.isPicture ? { ...range, is: 'picture' } : { ...range, is: 'link', href: target.href });
    if (!bracket.isPicture) this.#inactive = depth;
  }

  /** `[words](address)`, `[words][label]`, `[label][]` or `[label]`. */
  #target({ at }: Bracket, end: number): Target | undefined {
    const target = targetAt(this.#text, this.#at);
    if (target) return target;
    LABEL.lastIndex = this.#at;
    const [whole = '', label] = LABEL.exec(this.#text) ?? [];
    const href = this.#references.links.get(labelOf(label || this.#text.slice(at, Math.min(end, at + 1000))));
    return href === undefined ? undefined : { href, length: whole.length };
  }

  #autolink(address: string): void {
    const piece = this.#pieces.push(address) - 1;
    this.#ranges.push({ is: 'link', href: address.includes(':') ? address : `mailto:${address}`, from: piece - 1, to: piece + 1 });
  }

  #characterOf(entity: string): string {
    const { entities, parsers } = this.#references;
    const known = entities.get(entity) ?? textOf(parsers.html(entity));
    entities.set(entity, known);
    return known;
  }
}
