import type { Activity, Feed, LanguageMap } from '../../../content/schema.js';
import { primary } from '../../../locale/language.js';
import { foldWord, tokensOf } from '../said/tokens.js';
import * as arabic from './places-ar.js';
import * as english from './places-en.js';

/** How a form of a name stands to the one that the glossary prefers. */
export type NameForm = 'preferred' | 'abbreviation' | 'variant';

/** A name that the desk knows, in one of its forms. */
export interface NameEntry {
  /** What is named: the same in all languages and forms. */
  readonly of: string;
  readonly kind: 'official' | 'place' | 'country' | 'organization' | 'term';
  readonly name: string;
  readonly form: NameForm;
  /** The preferred form in this language. */
  readonly preferred: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** A family name alone, which counts only after a title or role: «مطر» is rain. */
  readonly isFamilyName?: boolean;
  /** Whether the other language must name it too. */
  readonly isCompared: boolean;
}

/** The names of one language, by their first word; those of more words first. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

/** What the desk knows before it reads a text: names, addresses that are public. */
export interface Lexicon {
  readonly feed: Feed;
  readonly index: (language: string) => NameIndex;
  /** The words of the names of officials, folded, in all languages. */
  readonly officials: ReadonlySet<string>;
  /** Addresses that the feed itself publishes, and the hosts of its sources. */
  readonly addresses: ReadonlySet<string>;
}

type Draft = Omit<NameEntry, 'words'>;
type Given = readonly (readonly [language: string, entry: Draft])[];

const forms = (map: LanguageMap | undefined): [string, string][] =>
  Object.entries(map ?? {}).flatMap(([language, text]) => text.split(/،\s|,\s/).map((name): [string, string] => [primary(language), name]));

/** The same place by its English name, whoever names it. */
const slug = (map: LanguageMap): string =>
  (map['en'] ?? Object.values(map)[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '-');

const places = (kind: 'place' | 'country', map: LanguageMap | undefined): Given =>
  map
    ? forms(map).map(([language, name]) => [
        language,
        { of: `place/${slug(map)}`, kind, name, form: 'preferred', preferred: name, isCompared: true },
      ])
    : [];

const gazetteer: Given = (
  [
    ['en', english],
    ['ar', arabic],
  ] as const
).flatMap(([language, { PLACES, COUNTRIES }]) =>
  (
    [
      ['place', PLACES],
      ['country', COUNTRIES],
    ] as const
  ).flatMap(([kind, names]) =>
    Object.entries(names).flatMap(([id, all]) =>
      all
        .split('|')
        .map((name, i, [preferred]): Given[number] => [
          language,
          { of: `place/${id}`, kind, name, form: i ? 'variant' : 'preferred', preferred: preferred!, isCompared: true },
        ]),
    ),
  ),
);

/** A name goes without it where nobody could mean another. */
const OF_SYRIA = / (?:for Syria|إلى سوريا)$/;

/** A term or organization, in all its forms; the abbreviation of one language may stand in the text of another. */
function named(
  of: string,
  kind: 'organization' | 'term',
  name: LanguageMap,
  abbreviation?: LanguageMap,
  variants?: Readonly<Record<string, readonly string[]>>,
): Given {
  // The number of a resolution is compared as a number.
  const isCompared = (kind === 'organization' || !!abbreviation) && !Object.values(name).some((text) => /\p{Nd}/u.test(text));
  const entry = (language: string, name: string, form: NameForm): Given[number] | undefined => {
    const preferred = preferredOf.get(language);
    return preferred === undefined ? undefined : [language, { of, kind, name, form, preferred, isCompared }];
  };
  const preferredOf = new Map(forms(name).reverse());
  const languages = [...preferredOf.keys()];
  // OSE is one too, of OSE-Syria.
  const more = Object.values(variants ?? {}).flatMap((all) => all.filter((text) => /^\p{Lu}{2,}$/u.test(text)));
  const short = [...new Set([...Object.values(abbreviation ?? {}), ...more])];
  return [
    ...forms(name).flatMap(([language, text]) =>
      [...new Set([text, text.replace(OF_SYRIA, '')])].map((one) => entry(language, one, 'preferred')),
    ),
    ...short.flatMap((text) => languages.map((language) => entry(language, text, 'abbreviation'))),
    ...Object.entries(variants ?? {}).flatMap(([language, all]) => all.map((text) => entry(primary(language), text, 'variant'))),
  ].filter((found) => found !== undefined);
}

type WithOfficials = Pick<Partial<Activity>, 'officials' | 'place'>;

function officials(activity: WithOfficials): Given {
  return list(activity.officials).flatMap(({ name }) => {
    if (!name) return [];
    const of = `official/${slug(name)}`;
    return forms(name).flatMap(([language, text]): Given => {
      const last = text.split(/\s+/).at(-1)!;
      const entry = { of, kind: 'official', form: 'preferred', preferred: text, isCompared: true } as const;
      return [
        [language, { ...entry, name: text }],
        ...(last === text ? [] : ([[language, { ...entry, name: last, isFamilyName: true }]] as const)),
      ];
    });
  });
}

const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : []);

const wordsOf = (name: string) => tokensOf(name).map(({ folded }) => folded);

function indexes(given: Given): Map<string, NameIndex> {
  const all = new Map<string, Map<string, Map<string, NameEntry>>>();
  for (const [language, draft] of given) {
    const words = wordsOf(draft.name);
    const [first] = words;
    if (first === undefined) continue;
    if (!all.has(language)) all.set(language, new Map());
    const index = all.get(language)!;
    if (!index.has(first)) index.set(first, new Map());
    const key = words.join(' ');
    // What the glossary says of a form comes before what the other lists say.
    if (!index.get(first)!.has(key)) index.get(first)!.set(key, { ...draft, words });
  }
  return new Map(
    Array.from(all, ([language, index]) => [
      language,
      new Map(Array.from(index, ([first, entries]) => [first, [...entries.values()].sort((a, b) => b.words.length - a.words.length)])),
    ]),
  );
}

const hostOf = (link: string) => /^https:\/\/(?:www\.)?([^/]+)/.exec(link)?.[1];

function build(feed: Feed, activity: WithOfficials): Lexicon {
  const activities = [...feed.activities, activity];
  const people = activities.flatMap(officials);
  const byLanguage = indexes([
    ...people,
    ...feed.terms.flatMap(({ id, term, abbreviation, variants }) => named(`name/${id}`, 'term', term, abbreviation, variants)),
    ...feed.organizations.flatMap(({ id, name, abbreviation }) => named(`name/${id}`, 'organization', name, abbreviation)),
    ...gazetteer,
    ...activities.flatMap(({ place }) => [...places('place', place?.city), ...places('country', place?.country)]),
  ]);
  const links = [...feed.sources.map(({ url }) => url), ...feed.organizations.map(({ url }) => url)].flatMap((url) =>
    url ? (hostOf(url) ?? []) : [],
  );
  return {
    feed,
    index: (language) => byLanguage.get(primary(language)) ?? new Map(),
    officials: new Set(people.flatMap(([, { name }]) => wordsOf(name))),
    addresses: new Set([...links, ...feed.contacts.map(({ link }) => link.replace(/^\w+:/, '').toLowerCase())]),
  };
}

let last: { readonly feed: Feed; readonly officials: unknown; readonly place: unknown; readonly lexicon: Lexicon } | undefined;

/** What is known of names, for the texts of a feed and of the activity that is being written; the same object while these are the same. */
export function lexiconOf(feed: Feed, activity: WithOfficials = {}): Lexicon {
  const { officials: people, place } = activity;
  if (last?.feed !== feed || last.officials !== people || last.place !== place)
    last = { feed, officials: people, place, lexicon: build(feed, activity) };
  return last.lexicon;
}

/** The consonants of a word: what spellings and inflections of it have in common. */
export const skeleton = (word: string): string => {
  const folded = foldWord(word).replace(/^ال(?=..)/, '');
  return /^\p{sc=Arab}/u.test(folded) ? folded.replace(/[اويهتنءئؤ]/g, '') : folded.replace(/z/g, 's').replace(/e?s$/, '');
};
