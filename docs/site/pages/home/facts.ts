import type { ElementName } from '../../../../src/publish/catalogue.js';
import type { Markup } from '../../../../src/publish/markup.js';

/** What the home page tells of a build. */
export interface HomeFacts {
  /** Bytes as they travel, compressed. */
  readonly sizes: { readonly card: number; readonly all: number; readonly sheet: number; readonly theme: number };
  /** The sizes of what can be downloaded, by name. */
  readonly downloads: Readonly<Record<string, { readonly path: string; readonly bytes: number }>>;
  readonly themes: readonly string[];
  readonly elements: readonly {
    readonly name: ElementName;
    readonly label: string;
    readonly summary?: string | undefined;
    readonly page?: string | undefined;
  }[];
  /** Pages of the documentation that there are. */
  readonly docs: ReadonlySet<string>;
  /** Lines to paste, as highlighted HTML. */
  readonly lines: Markup;
}
