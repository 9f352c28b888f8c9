import type { Feed } from '../content/schema.js';
import type { Attributes } from '../views/definition.js';
import type { ElementName } from './catalogue.js';

/** What a snippet shows. */
export interface SnippetContent {
  readonly element: ElementName;
  /** Its attributes, as in markup; `''` for one that is only present. */
  readonly attributes?: Attributes;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly feed: Feed;
}
