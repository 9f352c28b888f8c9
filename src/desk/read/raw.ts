import type { FileKind, ParagraphStyle, ReadParagraph } from './document.js';
import type { Tally } from './tally.js';

/** A paragraph as one of the readers found it: not cleaned, and headings by the levels of the file. */
export interface RawParagraph extends Omit<ReadParagraph, 'style' | 'suggested'> {
  /** Where the file says it. */
  readonly style?: ParagraphStyle;
  /** Of a heading, from 1. */
  readonly level?: number;
  readonly isInTable?: boolean;
}

/** A text as one of the readers found it. */
export interface RawDocument {
  readonly kind: FileKind;
  /** As the file says. */
  readonly language?: string | undefined;
  readonly paragraphs: readonly RawParagraph[];
  readonly tally: Tally;
}

/** A paragraph on its way. */
export type Placed = ReadParagraph & { readonly isInTable?: boolean };
