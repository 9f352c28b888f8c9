import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { directionOf } from '../../src/locale/language.js';
import { getLocale, type Locale } from '../../src/locale/locale.js';
import { COLOUR_TOKENS, OTHER_TOKENS, TAG_TOKENS } from '../../src/themes/generator/tokens.js';
import type { Definition } from '../../src/views/definition.js';
import { attributeRows } from './attributes.js';
import type { Catalogue, Say } from './catalogue.js';
import { asBlock, asElement, asReact, exampleIn, type Example } from './example.js';
import { guideOf } from './guide.js';
import { declared, type Described } from './manifest.js';
import { code, fence, table, type Section } from './markdown.js';
import { weightOf } from './weight.js';

/** All that is known of an element, in one language: joined from its class, its definition, its guide, what is heard of it, and its limits. */
export interface Reference {
  readonly name: string;
  readonly tag: string;
  /** What it is called, for a reader. */
  readonly label: string;
  /** What it shows, in one sentence. */
  readonly summary: string;
  readonly language: string;
  readonly direction: string;
  readonly definition: Definition;
  readonly example: Example;
  readonly sections: readonly Section[];
}

const TRANSCRIPTS = 'tests/spoken/transcripts';
/** Enough to hear how it begins. */
const HEARD = 16;

/** How what is heard of an element begins, where that was written down. */
function heardOf(name: string, language: string): string | undefined {
  const file =
    existsSync(TRANSCRIPTS) && readdirSync(TRANSCRIPTS).find((each) => new RegExp(`^${name}-[A-Z]\\w*\\.${language}\\.txt$`).test(each));
  if (!file) return undefined;
  const lines = readFileSync(`${TRANSCRIPTS}/${file}`, 'utf8').trimEnd().split('\n');
  return [...lines.slice(0, HEARD), ...(lines.length > HEARD ? ['…'] : [])].join('\n');
}

const described = (entries: readonly Described[], name: (entry: Described) => string, say: Say) =>
  entries.map((entry) => [name(entry), say(entry.description.replace(/\s+/g, ' '))]);

/** Ways to write it, for pages, for content systems and for React. */
export function waysOf(
  example: Example,
  isInline: boolean,
  say: Say,
): readonly (readonly [label: string, language: string, text: string])[] {
  return [
    [say('Element'), 'html', asElement(example)],
    ...(isInline ? [] : [[say('Plain block, where unknown tags are stripped'), 'html', asBlock(example)] as const]),
    [say('React'), 'tsx', asReact(example)],
  ];
}

export async function referenceOf(name: string, catalogue: Catalogue): Promise<Reference> {
  const { language, say } = catalogue;
  const module = pathToFileURL(`src/elements/${name}/definition.ts`).href;
  const { definition, label } = (await import(module)) as { definition: Definition; label: (locale: Locale) => string };
  const { tagName: tag, summary, attributes, slots = [], cssParts = [], events = [] } = (await declared()).get(name)!;
  const guide = guideOf(name, language, say);
  const example = exampleIn(guide.Example, name);
  const heard = heardOf(name, language);
  const tokens = { ...COLOUR_TOKENS, ...OTHER_TOKENS };

  const tables: readonly (readonly [id: string, heading: string, before: string, rows: string])[] = [
    [
      'attributes',
      say('Attributes'),
      say('As properties they have the same names in camel case: `headingLevel` for `heading-level`.'),
      table([say('Attribute'), say('Allowed'), say('Default'), say('What it does')], attributeRows(attributes, definition, catalogue)),
    ],
    ['slots', say('Slots'), '', table([say('Slot'), say('What goes there')], described(slots, slotName(say), say))],
    [
      'parts',
      say('Parts'),
      say('For CSS of the page: `{0}`.', `${tag}::part(${cssParts[0]?.name ?? 'box'})`),
      table(
        [say('Part'), say('What it is')],
        described(cssParts, (part) => code(part.name), say),
      ),
    ],
    [
      'tokens',
      say('Tokens of its own'),
      say('They win over the tokens of the theme; for all of these see [themes](../{0}).', catalogue.pageOf('themes')),
      table(
        [say('Token'), say('What it sets'), say('Default')],
        TAG_TOKENS.map((token) => [code(`--${tag}-${token}`), say(tokens[token].about), code(`var(--cssr-sys-${token})`)]),
      ),
    ],
    [
      'events',
      say('Events'),
      '',
      table(
        [say('Event'), say('Type'), say('When it is sent')],
        events
          .filter((event) => event.name && event.description)
          .map((event) => [code(event.name), code(event.type?.text ?? 'Event'), say(event.description)]),
      ),
    ],
  ];

  return {
    name,
    tag,
    label: label(getLocale(language)),
    summary: say(summary),
    language,
    direction: directionOf(language),
    definition,
    example,
    sections: [
      { id: 'for', heading: say('What it is for'), markdown: guide['What it is for'] },
      { id: 'not-for', heading: say('What it is not for'), markdown: guide['What it is not for'] },
      {
        id: 'code',
        heading: say('Put it on a page'),
        markdown: [
          ...waysOf(example, !!definition.inline, say).map(([way, kind, text]) => `**${way}**\n\n${fence(kind, text)}`),
          say('The page needs the scripts and an edition once: [embed in five minutes](../{0}).', catalogue.pageOf('embedding')),
        ].join('\n\n'),
      },
      { id: 'do', heading: say('Do'), markdown: guide.Do },
      { id: 'dont', heading: say('Don’t'), markdown: guide['Don’t'] },
      ...tables.flatMap(([id, heading, before, rows]) =>
        rows ? [{ id, heading, markdown: [before, rows].filter(Boolean).join('\n\n') }] : [],
      ),
      { id: 'keyboard', heading: say('Keyboard'), markdown: guide.Keyboard },
      {
        id: 'screen-reader',
        heading: say('Screen reader'),
        markdown: [guide['Screen reader'], heard && `${say('So it begins:')}\n\n${fence('text', heard)}`].filter(Boolean).join('\n\n'),
      },
      { id: 'weight', heading: say('Weight'), markdown: weightOf(name, say) },
    ],
  };
}

const slotName =
  (say: Say) =>
  (slot: Described): string =>
    slot.name ? code(slot.name) : say('without a name');
