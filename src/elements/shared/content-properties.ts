import type { PropertyDeclarations } from 'lit';

/**
 * The properties that every element with content has. Declared in `static properties`, not by decorators: those would add 0.5 KB (brotli) to
 * the bundle. Each class gives them their type and sentence.
 */
export const contentProperties = {
  src: {},
  feed: { attribute: false },
  data: { attribute: false },
  language: {},
  digits: {},
  headingLevel: { type: Number, attribute: 'heading-level' },
  state: { reflect: true },
} satisfies PropertyDeclarations;
