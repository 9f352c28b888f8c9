/** The elements in JSX of React 19, and of 18 for what is an attribute: `import 'cssr-widgets/jsx'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementProps } from './elements.js';

type ReactElements = {
  [Tag in keyof ElementProps]: Omit<
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>,
    keyof ElementProps[Tag]
  > &
    ElementProps[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
