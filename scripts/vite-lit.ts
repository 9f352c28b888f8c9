import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LIT_UNUSED } from './lit-unused.js';

/** Modules of Lit for which the pages have smaller ones. */
const OWN = /(?:^\.|lit-element)\/(css-tag|lit-element)\.js$/;

/** How often lit-html 3.3 calls a method of `document`. */
const CALLS = 5;

/** Takes out what is unused. @throws where Lit is another than it was: then this file is looked at again. */
function trimmed(code: string, file: keyof typeof LIT_UNUSED): string {
  return LIT_UNUSED[file].reduce((left, [part, instead = '']) => {
    if (left.split(part).length !== 2) throw new Error(`${file} of Lit does not have just once: ${part}`);
    return left.replace(part, () => instead);
  }, code);
}

/** Has lit-html take methods of `document` from the prototype, where no `<img name="createElement">` of the page can stand in for them. */
function fromPrototype(code: string): string {
  const [, page] = /\b(\w+)=document\b/.exec(code) ?? [];
  let calls = 0;
  const safe = code.replace(new RegExp(`(\\b${page}|\\([^()]*\\?\\?${page}\\))\\.(create\\w+|importNode)\\(`, 'g'), (_, on, method) => {
    calls += 1;
    return `Document.prototype.${method}.call(${on},`;
  });
  if (calls !== CALLS) throw new Error(`lit-html calls ${calls} methods of document, not ${CALLS}`);
  return safe;
}

/**
 * Lit as it is in the files that pages load.
 *
 * @param files what is left out of. Directives need lit-html whole.
 */
export const litForPages = (files: readonly (keyof typeof LIT_UNUSED)[] = ['reactive-element.js', 'lit-html.js']): Plugin => ({
  name: 'cssr-lit',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const [, name] = (/node_modules[\\/](@lit|lit)[\\/]/.test(importer ?? '') && OWN.exec(source)) || [];
    return name && fileURLToPath(new URL(`../src/embed/lit/${name}.ts`, import.meta.url));
  },
  transform(code, id) {
    const [, file] = /node_modules[\\/](?:@lit|lit-html)[\\/](?:reactive-element[\\/])?(reactive-element\.js|lit-html\.js)$/.exec(id) ?? [];
    if (!files.some((each) => each === file)) return undefined;
    const less = trimmed(code, file as keyof typeof LIT_UNUSED);
    return { code: file === 'lit-html.js' ? fromPrototype(less) : less, map: null };
  },
});
