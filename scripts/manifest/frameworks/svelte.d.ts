/** The elements in templates of Svelte 5: `import 'cssr-widgets/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProps } from './elements.js';

type SvelteElements = {
  [Tag in keyof ElementProps]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> & ElementProps[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
