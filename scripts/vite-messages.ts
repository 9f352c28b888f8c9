import ts from 'typescript';
import type { Plugin } from 'vite';
import { templates } from '../src/locale/messages/ar.js';

type Translation = string | { readonly strings: readonly string[]; readonly values: readonly unknown[] };

/**
 * Puts the translation into each `msg()` call of a build: `msg(str`${a} of ${b}`, { id: 'x' })` becomes `msg(`${a} of ${b}`, `${a} من ${b}`)`.
 * The ids, the table they point into and the `str` tag drop out: 1 KB less of 20 (brotli). During development the calls stay as they are.
 */
export function compileMessages(): Plugin {
  return {
    name: 'cssr-messages',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        return source === './translate.js' ? this.resolve('./translate.compiled.js', importer, { skipSelf: true }) : undefined;
      },
    },
    transform(code, id) {
      return /\/src\/(views|elements)\//.test(id) ? { code: compileCalls(code), map: null } : undefined;
    },
  };
}

function compileCalls(code: string): string {
  const file = ts.createSourceFile('view.ts', code, ts.ScriptTarget.Latest, true);
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)msg$/.test(node.expression.getText())) calls.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  for (const call of calls.reverse()) {
    const [source, options] = call.arguments;
    code = code.slice(0, source!.getStart()) + bothWordings(source!, options!) + code.slice(options!.end);
  }
  return code;
}

function bothWordings(source: ts.Expression, options: ts.Expression): string {
  const id = /id: '([^']+)'/.exec(options.getText())?.[1];
  const translation = (templates as Readonly<Record<string, Translation>>)[id ?? ''];
  if (!translation) throw new Error(`No translation for msg(${source.getText()}, ${options.getText()}): run npm run localize`);
  const escape = (text: string) => text.replace(/[`\\]|\$\{/g, '\\$&');
  if (typeof translation === 'string') return `${source.getText()}, \`${escape(translation)}\``;
  const { template } = source as ts.TaggedTemplateExpression;
  if (/\bmsg\(/.test(template.getText())) throw new Error(`A message within a message: ${template.getText()}`);
  const values = (template as ts.TemplateExpression).templateSpans.map(({ expression }) => expression.getText());
  const arabic = translation.strings
    .map((text, i) => (i ? `\${${values[Number(translation.values[i - 1])]}}` : '') + escape(text))
    .join('');
  return `${template.getText()}, \`${arabic}\``;
}
