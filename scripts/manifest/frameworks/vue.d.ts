/** The elements in templates of Vue 3: `import 'cssr-widgets/vue'`. */
import type { HTMLAttributes, PublicProps, VNode } from 'vue';
import type { ElementProps } from './elements.js';

/** `onCssrState` of `oncssr-state`: Vue finds the listener of `@cssr-state` by this name. */
type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Text;
type Listeners<Props> = { [Name in keyof Props as Name extends `on${infer Event}` ? `on${Capitalize<Camel<Event>>}` : never]: Props[Name] };
type Said<Props> = { [Name in keyof Props as Name extends `on${string}` ? never : Name]: Props[Name] };

interface VueElement<Props> {
  new (): {
    $props: Said<Props> & Listeners<Props> & Omit<HTMLAttributes, keyof Props> & PublicProps;
    $slots: Record<string, (props: unknown) => VNode[]>;
  };
}

type VueElements = { [Tag in keyof ElementProps]: VueElement<ElementProps[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
