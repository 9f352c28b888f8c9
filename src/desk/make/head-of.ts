import type { Feed } from '../../content/schema.js';
import { link } from '../../content/fields.js';
import type { ReadDocument, ReadParagraph } from '../read/document.js';
import { likeness, styleOf, textOf } from './paragraphs.js';

/** What a file says around its text. */
export interface Head {
  readonly kicker?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly dateAsPrinted?: string;
  readonly contactHeading?: string;
  readonly contact?: string;
  /** The id of a disclaimer of the feed that the file ends with. */
  readonly disclaimer?: string;
  /** The text itself. */
  readonly text: readonly ReadParagraph[];
}

const AROUND = { kicker: 'kicker', title: 'title', subtitle: 'subtitle', date: 'dateAsPrinted' } as const;
/** So much of its words a disclaimer has in common with that of the feed. */
const NEARLY = 0.8;

/** Parts a file into its text and what stands around it. */
export function headOf(document: ReadDocument, feed: Feed): Head {
  const parts: Partial<Record<(typeof AROUND)[keyof typeof AROUND], string[]>> = {};
  const text: ReadParagraph[] = [];
  let disclaimer: string | undefined;
  for (const paragraph of document.paragraphs) {
    const words = textOf(paragraph);
    if (!words) continue;
    const field = AROUND[styleOf(paragraph) as keyof typeof AROUND];
    const found = field ? undefined : disclaimerIn(words, feed);
    if (field) (parts[field] ??= []).push(words.replace(/^[–—-]\s*/, ''));
    else if (found) disclaimer = found;
    else text.push(paragraph);
  }
  return {
    ...Object.fromEntries(Object.entries(parts).map(([field, lines]) => [field, lines.join(' · ')])),
    ...(disclaimer && { disclaimer }),
    ...contactIn(text),
  };
}

const disclaimerIn = (words: string, feed: Feed): string | undefined =>
  feed.disclaimers.find(({ text }) => Object.values(text).some((sentence) => likeness(sentence, words) >= NEARLY))?.id;

const isHeading = (paragraph: ReadParagraph | undefined): paragraph is ReadParagraph =>
  !!paragraph && ['h2', 'h3'].includes(styleOf(paragraph));

/** A last heading with nothing below it, or an address alone, is that of the contact. */
function contactIn(text: readonly ReadParagraph[]): Pick<Head, 'text' | 'contact' | 'contactHeading'> {
  const [heading, below] = text.slice(-2);
  if (text.length > 1 && isHeading(text.at(-1))) return { text: text.slice(0, -1), contactHeading: textOf(text.at(-1)!) };
  const address = below && addressIn(below);
  if (!isHeading(heading) || !address) return { text };
  return { text: text.slice(0, -2), contactHeading: textOf(heading), contact: address };
}

/** The address that a paragraph consists of. */
function addressIn(paragraph: ReadParagraph): string | undefined {
  const words = textOf(paragraph);
  if (/\s/.test(words)) return undefined;
  return [paragraph.spans[0]?.href, words, `mailto:${words}`].find(
    (address) => address && link.pattern!.test(address) && (!address.startsWith('mailto:') || words.includes('@')),
  );
}
