import { readFileSync } from 'node:fs';
import { block, conflict, count, handover, languageMap, official, otherOfficial, party, record } from '../../src/content/fields.js';
import { feedJsonSchema, type JsonSchema } from '../../src/content/json-schema.js';
import { REASONS, type Reason } from '../../src/content/reasons.js';
import { COLLECTIONS, feedHead, FEED_VERSION, type CollectionName } from '../../src/content/schema.js';
import type { ObjectShape, Shape } from '../../src/content/shape.js';
import { describeSchema } from '../schema-docs.js';
import { elsewhere, type Catalogue, type Say } from './catalogue.js';
import { bare, KIND_NAMES, rowsOf, typeText, variantRows, type FieldRow } from './fields.js';
import { anchorOf, code, fence, table } from './markdown.js';
import { sampleAt } from './sample.js';

const FEED = 'demo/content/cssr.feed.json';

/** What several fields hold, and so has a section of its own: described, and with examples, from one place where it stands. */
const SHARED: readonly {
  readonly shape: Shape;
  readonly title: string;
  readonly about: string;
  readonly collection: CollectionName;
  readonly place: string;
}[] = [
  { shape: count, title: 'Counts', about: 'How many, and how surely that is known.', collection: 'activities', place: 'participants.' },
  {
    shape: official,
    title: 'Officials',
    about: 'An official of the United Nations: nobody else is named.',
    collection: 'activities',
    place: 'officials[].',
  },
  {
    shape: otherOfficial,
    title: 'Other officials',
    about: 'Officials of other bodies, by role alone.',
    collection: 'activities',
    place: 'otherOfficials[].',
  },
  {
    shape: party,
    title: 'Parties',
    about: 'To whom something was addressed, or who did something.',
    collection: 'statements',
    place: 'addressees[].',
  },
  {
    shape: handover,
    title: 'Handovers',
    about: 'What was handed over, to whom and when.',
    collection: 'activities',
    place: 'handovers[].',
  },
  {
    shape: block,
    title: 'Rich text',
    about: 'Paragraphs and headings of a report, as Portable Text: never HTML.',
    collection: 'reports',
    place: 'body.ar[].',
  },
  {
    shape: conflict,
    title: 'Differences between sources',
    about: 'What sources say differently. Shown, never settled silently.',
    collection: 'activities',
    place: 'conflicts[].',
  },
];

/** Kinds of values, with the rule that the parser has for each. */
const KINDS: readonly Reason[] = ['text', 'id', 'language', 'link', 'date', 'rough-date', 'dates', 'duration', 'version', 'integer'];

/** The schema of what stands at a place of a record; keys of maps are no names of fields. */
const schemaAt = (schema: JsonSchema, place: string): JsonSchema =>
  place.split(/[.[\]]+/).reduce((at, name) => {
    const found = at.properties?.[name];
    return found?.items ?? found?.additionalProperties?.items ?? found ?? at;
  }, schema);

function fieldTable(
  rows: readonly FieldRow[],
  records: readonly unknown[],
  catalogue: Catalogue,
  link: (shape: Shape) => string | undefined,
  place = '',
): string {
  const { say, comma } = catalogue;
  return table(
    [say('Field'), say('Holds'), say('Required'), say('What it says'), say('For example')],
    rows.map(({ path, variants, tag, shape, isRequired, description }) => [
      variants ? say('{0}, of {1}', code(path), variants.map(code).join(comma)) : code(path),
      typeText(shape, catalogue, link),
      isRequired ? say('yes') : '–',
      say(description),
      sampleAt(records, place + path, (holder) => !variants || variants.includes(String(holder[tag!]))),
    ]),
  );
}

const kindTable = (say: Say) =>
  table(
    [say('Value'), say('Rule')],
    KINDS.map((kind) => [say(KIND_NAMES[kind] ?? kind), say(REASONS[kind])]),
  );

/** `docs/feed.md`: the feed, field by field. */
export function feedPage(catalogue: Catalogue): string {
  const { say, language } = catalogue;
  const schema = feedJsonSchema();
  describeSchema(schema);
  const feed = JSON.parse(readFileSync(FEED, 'utf8')) as Record<string, unknown>;
  const recordsOf = (name: string) => (feed[name] as readonly unknown[] | undefined) ?? [];

  const titled = new Map(SHARED.map((each) => [each.shape, each]));
  const link = (shape: Shape): string | undefined => {
    if (shape === languageMap) return `[${say('text by language')}](#${anchorOf(say('Text by language'))})`;
    const title = titled.get(shape)?.title;
    return title && `[${say(title)}](#${anchorOf(say(title))})`;
  };
  const hasSection = (shape: Shape) => titled.has(shape);
  const isCommon = ({ path, shape }: FieldRow) =>
    Object.hasOwn(record, path.split(/[.[]/)[0]!) && (path.includes('.') || (record as Readonly<Record<string, Shape>>)[path] === shape);

  const shared = SHARED.map(({ shape, title, about, collection, place }) => {
    const inner = schemaAt(schema.properties![collection]!.items!, place);
    const rows = shape.is === 'union' ? variantRows(shape, inner, hasSection) : rowsOf((shape as ObjectShape).fields, inner, hasSection);
    return `### ${say(title)}\n\n${say(about)}\n\n${fieldTable(rows, recordsOf(collection), catalogue, link, place)}`;
  });

  const collections = (Object.keys(COLLECTIONS) as CollectionName[]).map((name) => {
    const shape = bare(COLLECTIONS[name]);
    const own = schema.properties![name]!;
    const rows = shape.is === 'object' ? rowsOf(shape.fields, own.items!, hasSection) : [];
    const isRecord = rows.some((row) => row.path === 'asOf');
    const first = isRecord ? say('Besides the [fields of every record](#{0}):', anchorOf(say('Fields of every record'))) : '';
    const shown = isRecord ? rows.filter((row) => !isCommon(row)) : rows;
    return [`### ${code(name)}`, say(own.description!), first, fieldTable(shown, recordsOf(name), catalogue, link)]
      .filter(Boolean)
      .join('\n\n');
  });

  const recordSchema = schema.properties!['activities']!.items!;
  return [
    `# ${say('The feed, field by field')}`,
    elsewhere('feed', language),
    say(
      'A feed is one JSON file with all content, in all languages. This page is made from its schema; `schema.json` of the package is the same for machines (JSON Schema 2020-12).',
    ),
    say(
      'The command `npx cssr-widgets validate cssr.feed.json` names each fault with file, record and field, in words. A faulty record is left out, the others are shown. Unknown fields are left aside.',
    ),
    say(
      'The format is {0}; the library reads any 1.x. Dates are of ISO 8601, sizes of files in bytes, lengths of time in durations of ISO 8601, numbers of people as told by their unit. All text is plain text: no HTML.',
      FEED_VERSION,
    ),
    `## ${say('The whole')}`,
    fence('json', skeleton(feed)),
    fieldTable(rowsOf(feedHead.fields, schema, hasSection), [feed], catalogue, link),
    say('Besides, a list for each collection below; one that is absent is empty.'),
    `## ${say('Values')}`,
    kindTable(say),
    `### ${say('Text by language')}`,
    say('An object of BCP 47 tags and texts. A missing language is left out, never an empty text; elements say so to readers.'),
    fence('json', JSON.stringify({ en: 'Outreach mission', ar: 'بعثة تواصل' }, null, 2)),
    `## ${say('Fields of every record')}`,
    fieldTable(rowsOf(record, recordSchema, hasSection), recordsOf('activities'), catalogue, link),
    `## ${say('Collections')}`,
    ...collections,
    `## ${say('What several of them hold')}`,
    ...shared,
  ].join('\n\n');
}

/** The head of a feed, and how its collections begin. */
function skeleton(feed: Readonly<Record<string, unknown>>): string {
  const { version, id, title, updated } = feed;
  return JSON.stringify({ version, id, title, updated, activities: [], statements: [] }, null, 2);
}
