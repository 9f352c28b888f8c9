/** The elements in JSX of Solid: `import 'cssr-widgets/solid'`. */
import type { JSX } from 'solid-js';
import type { ElementProps, SolidProps } from './elements.js';

type SolidElements = {
  [Tag in keyof ElementProps]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> &
    ElementProps[Tag] &
    SolidProps[Tag];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
