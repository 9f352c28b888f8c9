import hljs from 'highlight.js';
import MarkdownIt from 'markdown-it';
import { verbatim } from '../../src/publish/markup.js';
import type { Words } from '../../docs/site/words/words.js';
import type { Heading } from '../../docs/site/pages/docs.js';
import { slugOf } from './headings.js';

const md = new MarkdownIt({ html: true });
type Tokens = ReturnType<typeof md.parse>;
type Token = Tokens[number];

export interface Section {
  /** Anchor of the heading; empty for what stands before the first. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

export interface Parsed {
  readonly title: string;
  /** Its first sentences as plain text, for a description. */
  readonly first: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly tokens: Tokens;
}

/** The text of an inline token, without its markup. */
const textOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : type === 'html_inline' ? '' : content))
    .join('');

/** Reads a page: its title, its headings with their anchors, and its words by section. */
export function parse(markdown: string): Parsed {
  const tokens = md.parse(markdown, {});
  const used = new Map<string, number>();
  const headings: Heading[] = [];
  const sections: { anchor: string; title: string; text: string }[] = [{ anchor: '', title: '', text: '' }];
  let title = '';
  let first = '';
  tokens.forEach((token, i) => {
    if (token.type === 'heading_open') {
      const text = textOf(tokens[i + 1]);
      const level = Number(token.tag.slice(1));
      const id = slugOf(text, used);
      if (level === 1 && !title) title = text;
      else {
        token.attrSet('id', id);
        headings.push({ level, id, text });
        sections.push({ anchor: id, title: text, text: '' });
      }
    }
    const last = sections.at(-1)!;
    const isHeading = tokens[i - 1]?.type === 'heading_open';
    if (token.type === 'inline' && !isHeading) last.text += `${textOf(token)}\n`;
    if (token.type === 'fence') last.text += `${token.content}\n`;
    if (!first && token.type === 'inline' && tokens[i - 1]?.type === 'paragraph_open') first = textOf(token);
  });
  return { title, first, headings, sections, tokens };
}

interface Options {
  readonly words: Words['docsPage'];
  /** Anchors that headings have besides their own. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Where a link leads on the site, and in which language that is if in another; `undefined` where there is nothing to open. */
  readonly link: (href: string) => { readonly href: string; readonly language?: string | undefined } | undefined;
}

/** Names of languages that the highlighter knows under another. */
const AS: Readonly<Record<string, string>> = { vue: 'html', svelte: 'html', astro: 'html', mdx: 'markdown', jsonc: 'json' };

/** Code, coloured by what it is. @param info what stands behind the fence: the language. */
export function codeHtml(content: string, info: string, { code }: Words['docsPage']): string {
  const [named = ''] = info.trim().split(/\s+/);
  const language = AS[named] ?? named;
  const known = hljs.getLanguage(language) && language !== 'text';
  const inner = known ? hljs.highlight(content, { language }).value : verbatim`${content}`.html;
  return `<div class="code"><pre tabindex="0" role="group" aria-label="${code}${named && named !== 'text' ? ` (${named})` : ''}" dir="ltr"><code>${inner}</code></pre></div>\n`;
}

/** How a column is aligned, as a class: a style within the page would not be let through. */
function alignByClass(token: Token): void {
  const [, side] = /text-align:(\w+)/.exec(String(token.attrGet('style'))) ?? [];
  if (!side) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
  token.attrSet('class', side === 'right' ? 'end' : side);
}

/** A table without words in its head has none, and an empty cell is no head. */
function withoutEmptyHeads(tokens: Tokens): Tokens {
  const kept: Tokens = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.type === 'thead_open') {
      const end = tokens.findIndex(({ type }, at) => at > i && type === 'thead_close');
      const head = tokens.slice(i, end + 1);
      if (head.every(({ type, content }) => type !== 'inline' || !content.trim())) {
        i = end;
        continue;
      }
      head.forEach((token, at) => {
        if (token.type !== 'th_open' || head[at + 1]?.content.trim()) return;
        for (const cell of [token, head[at + 2]!]) cell.tag = 'td';
      });
    }
    kept.push(tokens[i]!);
  }
  return kept;
}

/** The page as HTML, without its title: the page around it has that. */
export function toHtml({ tokens }: Parsed, options: Options): string {
  const { rules } = md.renderer;
  const withoutTitle = tokens.filter((_, i) => ![i, i - 1, i - 2].some((at) => tokens[at]?.type === 'heading_open' && isTitle(tokens[at])));
  rules['fence'] = (all, i) => codeHtml(all[i]!.content, all[i]!.info, options.words);
  rules['code_block'] = (all, i) => codeHtml(all[i]!.content, '', options.words);
  // Names of files and commands run from the left, also in an Arabic sentence; words do as they are.
  rules['code_inline'] = (all, i) =>
    verbatim`<code${/\p{sc=Arab}/u.test(all[i]!.content) ? '' : verbatim` dir="ltr"`}>${all[i]!.content}</code>`.html;
  rules['table_open'] = () => `<div class="table" tabindex="0" role="group" aria-label="${options.words.table}"><table>\n`;
  rules['table_close'] = () => '</table></div>\n';
  rules['th_open'] = (all, i, given, _, self) => {
    if (all[i]!.tag === 'th') all[i]!.attrSet('scope', 'col');
    alignByClass(all[i]!);
    return self.renderToken(all, i, given);
  };
  rules['td_open'] = (all, i, given, _, self) => {
    alignByClass(all[i]!);
    return self.renderToken(all, i, given);
  };
  rules['heading_open'] = (all, i, given, _, self) => {
    const alias = options.anchors.get(String(all[i]!.attrGet('id')));
    return `${self.renderToken(all, i, given)}${alias === undefined ? '' : `<span class="anchor" id="${alias}"></span>`}`;
  };
  const dropped: boolean[] = [];
  rules['link_open'] = (all, i, given, _, self) => {
    const token = all[i]!;
    const target = options.link(String(token.attrGet('href')));
    dropped.push(!target);
    if (!target) return '<span>';
    token.attrSet('href', target.href);
    if (target.language) token.attrSet('hreflang', target.language);
    return self.renderToken(all, i, given);
  };
  rules['link_close'] = () => (dropped.pop() ? '</span>' : '</a>');
  rules['image'] = (all, i, given, env, self) => {
    const token = all[i]!;
    token.attrSet('src', options.link(String(token.attrGet('src')))?.href ?? '');
    token.attrSet('alt', self.renderInlineAsText(token.children ?? [], given, env));
    token.attrSet('loading', 'lazy');
    return self.renderToken(all, i, given);
  };
  return md.renderer.render(withoutEmptyHeads(withoutTitle), md.options, {});
}

const isTitle = (token: Token | undefined): boolean => token?.tag === 'h1' && token.attrGet('id') === null;
