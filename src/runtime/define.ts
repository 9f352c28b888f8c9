import { VERSION } from '../version.js';

const VERSION_KEY = Symbol.for('cssr-widgets.version');
let warned = false;

/**
 * Registers an element, unless its name is taken: a second `define` would throw and stop the rest of the script. The same version again
 * is nothing to speak of; another version is worth one warning, however many elements it has, since the first one stays.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) {
    Object.defineProperty(element, VERSION_KEY, { value: VERSION });
    customElements.define(tag, element);
    return;
  }
  const other = (taken as unknown as Record<symbol, unknown>)[VERSION_KEY] as string | undefined;
  if (taken === element || other === VERSION || warned) return;
  warned = true;
  console.warn(`<${tag}> is already registered by version ${other ?? '(unknown)'}; version ${VERSION} is not used.`);
}
