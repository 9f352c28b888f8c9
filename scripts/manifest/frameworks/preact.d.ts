/** The elements in JSX of Preact: `import 'cssr-widgets/preact'`. */
import type { JSX } from 'preact';
import type { ElementProps } from './elements.js';

type PreactElements = {
  [Tag in keyof ElementProps]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> & ElementProps[Tag];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
