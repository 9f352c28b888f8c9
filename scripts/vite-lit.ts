import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Modules of Lit for which the pages have smaller ones. */
const OWN = /(?:^\.|lit-element)\/(css-tag|lit-element)\.js$/;

/** What only decorators, polyfills and attributes of JSON ask of Lit 3.3, and there are none here; and what to put in its place, if anything. */
const UNUSED: Readonly<Record<string, readonly (readonly [part: string, instead?: string])[]>> = {
  'reactive-element.js': [
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    ['void 0!==t.l&&(this.l=[...t.l]),'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)'],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
    [',p=a.reactiveElementPolyfillSupport'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  ],
  'lit-html.js': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),', ';']],
};

/** How often lit-html 3.3 calls a method of `document`. */
const CALLS = 5;

/** Takes out what is unused. @throws where Lit is another than it was: then this file is looked at again. */
function trimmed(code: string, file: string): string {
  return UNUSED[file]!.reduce((left, [part, instead = '']) => {
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

/** Lit as it is in the files that pages load. */
export const litForPages: Plugin = {
  name: 'cssr-lit',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const [, name] = (/node_modules[\\/](@lit|lit)[\\/]/.test(importer ?? '') && OWN.exec(source)) || [];
    return name && fileURLToPath(new URL(`../src/embed/lit/${name}.ts`, import.meta.url));
  },
  transform(code, id) {
    const [, file] = /node_modules[\\/](?:@lit|lit-html)[\\/](?:reactive-element[\\/])?(reactive-element\.js|lit-html\.js)$/.exec(id) ?? [];
    if (!file) return undefined;
    const less = trimmed(code, file);
    return { code: file === 'lit-html.js' ? fromPrototype(less) : less, map: null };
  },
};
