import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Modules of Lit for which the pages have smaller ones. */
const OWN = /(?:^\.|lit-element)\/(css-tag|lit-element)\.js$/;

/** How often lit-html 3.3 calls a method of `document`: a version that does otherwise is looked at again. */
const CALLS = 5;

/** Has lit-html take methods of `document` from the prototype, where no `<img name="createElement">` of the page can stand in for them. */
function fromPrototype(code: string): string {
  const [, page] = /\b(\w+)=document\b/.exec(code) ?? [];
  let calls = 0;
  const safe = code.replace(new RegExp(`(\\b${page}|\\([^()]*\\?\\?${page}\\))\\.(create\\w+|importNode)\\(`, 'g'), (_, on, method) => {
    calls += 1;
    return `Document.prototype.${method}.call(${on},`;
  });
  if (calls !== CALLS) throw new Error(`lit-html calls ${calls} methods of document, not ${CALLS}: see scripts/vite-lit.ts`);
  return safe;
}

/** Lit as it is in the files that pages load. */
export const litForPages: Plugin = {
  name: 'cssr-lit',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const [, name] = (/node_modules[\\/](@lit|lit)[\\/]/.test(importer ?? '') && OWN.exec(source)) || [];
    return name && fileURLToPath(new URL(`../src/embed/lit/${name}.ts`, import.meta.url));
  },
  transform: (code, id) => (/lit-html[\\/]lit-html\.js$/.test(id) ? { code: fromPrototype(code), map: null } : undefined),
};
