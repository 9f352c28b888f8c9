import ts from 'typescript';
import type { Plugin } from 'vite';
import { PAGE_LANGUAGES } from '../src/locale/languages.js';
import { CATALOGUES } from '../src/locale/messages/index.js';
import { isLanguages, isTranslate, PAGE_LANGUAGES_MODULE, PAGE_TRANSLATE_MODULE } from './page-languages.js';

/** What a wording begins with that `vite-said.ts` puts with the others of its language. */
export const MARK = '\uE000';

export interface MessageOptions {
  /** Marks the wordings, so that a table of each language can be made of them (`vite-said.ts`). */
  readonly marked?: boolean;
}

/**
 * Puts the translations into each `msg()` call of a build for pages: `msg(str`${a} of ${b}`, { id: 'x' })` becomes `msg(`${a} of ${b}`,
 * `${a} من ${b}`)`. The ids, the tables they point into and the `str` tag drop out: 1 KB less of 20 (brotli). During development the calls
 * stay as they are. Languages that pages do not speak drop out whole.
 */
export function compileMessages({ marked = false }: MessageOptions = {}): Plugin {
  const mark = marked ? MARK : '';
  return {
    name: 'cssr-messages',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        return source === './rules.js' ? this.resolve('./rules.page.js', importer, { skipSelf: true }) : undefined;
      },
    },
    transform(code, id) {
      if (isLanguages(id)) return { code: PAGE_LANGUAGES_MODULE, map: null };
      if (isTranslate(id)) return marked ? undefined : { code: PAGE_TRANSLATE_MODULE, map: null };
      return /\/src\/(locale|views|elements|desk)\//.test(id) ? { code: compileCalls(code, mark), map: null } : undefined;
    },
  };
}

function compileCalls(code: string, mark: string): string {
  const file = ts.createSourceFile('view.ts', code, ts.ScriptTarget.Latest, true);
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)msg$/.test(node.expression.getText())) calls.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  for (const call of calls.reverse()) {
    const [source, options] = call.arguments;
    code = code.slice(0, source!.getStart()) + allWordings(source!, options!, mark) + code.slice(options!.end);
  }
  return code;
}

function allWordings(source: ts.Expression, options: ts.Expression, mark: string): string {
  const id = /id: '([^']+)'/.exec(options.getText())?.[1] ?? '';
  const template = ts.isTaggedTemplateExpression(source) ? source.template : source;
  if (/\bmsg\(/.test(template.getText())) throw new Error(`A message within a message: ${template.getText()}`);
  const values = ts.isTemplateExpression(template) ? template.templateSpans.map(({ expression }) => expression.getText()) : [];
  const escape = (text: string) => text.replace(/[`\\]|\$\{/g, '\\$&');
  return PAGE_LANGUAGES.map((language) => {
    if (!canSay(language, id)) return mark ? `'${mark}'` : '0';
    const messages = CATALOGUES[language];
    if (!messages) return template.getText().replace(/^./, (quote) => quote + mark);
    const translation = messages[id];
    if (!translation)
      throw new Error(`No translation into ${language} for msg(${source.getText()}, ${options.getText()}): run npm run localize`);
    if (typeof translation === 'string') return `\`${mark}${escape(translation)}\``;
    const words = translation.strings.map((text, i) => (i ? `\${${values[Number(translation.values[i - 1])]}}` : '') + escape(text));
    return `\`${mark}${words.join('')}\``;
  }).join(', ');
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a language ever needs a message: English has no form for "two", whose wording is that of others. */
function canSay(language: string, id: string): boolean {
  const category = id.slice(id.lastIndexOf('.') + 1);
  return (
    !CATEGORIES.includes(category) || new Intl.PluralRules(language).resolvedOptions().pluralCategories.some((own) => own === category)
  );
}
