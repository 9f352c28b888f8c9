/** A block of Markdown, its words still as they are written. */
export type Block = { readonly line: number; readonly text: string } & (
  | { readonly is: 'paragraph' | 'rule' | 'html' | 'code' | 'cell' }
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'item'; readonly number?: string }
);

const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const ITEM = /^(\s*)(?:[-*+]|(\d{1,9})([.)]))(?:\s+(\S.*)|\s*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HTML =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|body|center|details|div|dl|dd|dt|figure|figcaption|footer|form|h[1-6]|head|header|hr|html|iframe|link|li|main|nav|ol|p|script|section|style|summary|table|tbody|td|th|thead|title|tr|ul)[\s/>])/i;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const QUOTE = /^ {0,3}(?:> ?)+/;

/** Cuts a file into blocks. @param first the number of its first line. */
export function blocksOf(lines: readonly string[], first: number): readonly Block[] {
  const reader = new BlockReader(
    lines.map((line) => line.replace(QUOTE, '')),
    first,
  );
  return reader.read();
}

class BlockReader {
  readonly #lines: readonly string[];
  readonly #first: number;
  readonly #blocks: Block[] = [];
  /** The paragraph or entry that goes on with the next line. */
  #open: { block: Block; texts: string[] } | undefined;
  /** What the next entry of a numbered list has, by how far it is indented. */
  readonly #numbers = new Map<number, number>();
  #isInList = false;
  #at = 0;

  constructor(lines: readonly string[], first: number) {
    this.#lines = lines;
    this.#first = first;
  }

  read(): readonly Block[] {
    while (this.#at < this.#lines.length) this.#readLine(this.#lines[this.#at]!);
    this.#close();
    return this.#blocks;
  }

  get #line(): number {
    return this.#first + this.#at;
  }
  #close(): void {
    if (this.#open) this.#blocks.push({ ...this.#open.block, text: this.#open.texts.join('\n') });
    this.#open = undefined;
  }
  #add(block: Block, lines = 1): void {
    this.#close();
    this.#blocks.push(block);
    this.#at += lines;
  }

  #readLine(text: string): void {
    const line = this.#line;
    if (!text.trim()) {
      this.#close();
      this.#at++;
      return;
    }
    const fence = FENCE.exec(text)?.[1];
    if (fence) return this.#readCode(fence);
    const underline = this.#open?.block.is === 'paragraph' ? UNDERLINE.exec(text)?.[1] : undefined;
    if (underline) {
      this.#open!.block = { is: 'heading', level: underline.startsWith('=') ? 1 : 2, line: this.#open!.block.line, text: '' };
      this.#close();
      this.#at++;
      return;
    }
    if (RULE.test(text)) return this.#add({ is: 'rule', line, text: '' });
    const heading = HEADING.exec(text);
    if (heading) return this.#add({ is: 'heading', level: heading[1]!.length, line, text: heading[2] ?? '' });
    const item = ITEM.exec(text);
    // Within a paragraph, a year at the beginning of a line is no number of a list.
    if (item && (this.#isInList || !(this.#open?.block.is === 'paragraph' && (!item[4] || (item[2] && item[2] !== '1')))))
      return this.#readItem(item);
    if (!this.#open && HTML.test(text)) return this.#readHtml(text);
    if (text.includes('|') && TABLE_RULE.test(this.#lines[this.#at + 1] ?? '') && this.#lines[this.#at + 1]!.includes('|'))
      return this.#readTable();
    if (!this.#open) {
      // A paragraph that is not indented ends the lists before it.
      if (!/^\s{2}/.test(text)) {
        this.#numbers.clear();
        this.#isInList = false;
      }
      this.#open = { block: { is: 'paragraph', line, text: '' }, texts: [] };
    }
    // Spaces at the end may be a line break.
    this.#open.texts.push(text.trimStart());
    this.#at++;
  }

  #readItem([, indent = '', digits, mark, text = '']: RegExpExecArray): void {
    this.#close();
    this.#isInList = true;
    for (const deeper of this.#numbers.keys()) if (deeper > indent.length) this.#numbers.delete(deeper);
    const number = digits === undefined ? undefined : (this.#numbers.get(indent.length) ?? Number(digits));
    if (number === undefined) this.#numbers.delete(indent.length);
    else this.#numbers.set(indent.length, number + 1);
    this.#open = {
      block: { is: 'item', line: this.#line, text: '', ...(number !== undefined && { number: `${number}${mark}` }) },
      texts: [text],
    };
    this.#at++;
  }

  #readCode(fence: string): void {
    const end = this.#lines.findIndex((line, i) => i > this.#at && line.trim().startsWith(fence) && /^\s*[`~]+\s*$/.test(line));
    const last = end < 0 ? this.#lines.length : end;
    this.#add({ is: 'code', line: this.#line, text: this.#lines.slice(this.#at + 1, last).join('\n') }, last - this.#at + 1);
  }

  #readHtml(text: string): void {
    const isComment = text.trimStart().startsWith('<!--');
    const isEnd = isComment ? (line: string) => line.includes('-->') : (line: string) => !line.trim();
    let end = this.#at;
    while (end < this.#lines.length && !isEnd(this.#lines[end]!)) end++;
    const last = Math.min(end + (isComment ? 1 : 0), this.#lines.length);
    this.#add({ is: 'html', line: this.#line, text: this.#lines.slice(this.#at, last).join('\n') }, last - this.#at);
  }

  #readTable(): void {
    for (let row = 0; this.#lines[this.#at]?.includes('|'); row++) {
      const line = this.#line;
      const cells = this.#lines
        [this.#at]!.trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/);
      this.#close();
      if (row !== 1) this.#blocks.push(...cells.map((cell) => ({ is: 'cell', line, text: cell.trim().replaceAll('\\|', '|') }) as const));
      this.#at++;
    }
  }
}
