import * as made from 'virtual:cssr-docs';
import type { DocElement, DocPage, StorybookDocs } from '../../scripts/reference/storybook.js';

type Loaders<T> = Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: T }>>>>>;

interface Data {
  readonly WORDS: StorybookDocs['words'];
  /** Of each element what a list of all of them shows. */
  readonly LISTED: StorybookDocs['elements'];
  readonly PAGES: Loaders<DocPage>;
  readonly ELEMENTS: Loaders<DocElement>;
}

/** The docs, as `plugin.ts` makes them. */
export const { WORDS, LISTED, PAGES, ELEMENTS } = made as Data;
