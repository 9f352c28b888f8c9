import { readFileSync } from 'node:fs';
import { endingOf, type Say } from './catalogue.js';

/** The headings of a guide, in this order, in each language. */
export const GUIDE_HEADINGS = ['Example', 'What it is for', 'What it is not for', 'Do', 'Don’t', 'Keyboard', 'Screen reader'] as const;
export type GuideHeading = (typeof GUIDE_HEADINGS)[number];
export type Guide = Readonly<Record<GuideHeading, string>>;

export const guidePath = (element: string, language: string): string => `src/elements/${element}/guide${endingOf(language)}`;

/** The parts of a text, by their headings of the second level. */
export const partsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part): [string, string] => {
        const [heading = '', ...lines] = part.split('\n');
        return [heading.trim(), lines.join('\n').trim()];
      }),
  );

/** The guide of an element. @throws where a heading is missing, empty, strange or out of order. */
export function guideOf(element: string, language: string, say: Say): Guide {
  const path = guidePath(element, language);
  const parts = partsOf(readFileSync(path, 'utf8'));
  const wanted = GUIDE_HEADINGS.map((heading) => say(heading));
  if ([...parts.keys()].join('\n') !== wanted.join('\n'))
    throw new Error(`${path} has the headings ${[...parts.keys()].join(', ')}; wanted: ${wanted.join(', ')}`);
  for (const [heading, text] of parts) if (!text) throw new Error(`${path}: nothing under ${heading}`);
  return Object.fromEntries(GUIDE_HEADINGS.map((heading) => [heading, parts.get(say(heading))!])) as Guide;
}
