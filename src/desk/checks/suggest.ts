import type { Attribution } from '../../content/schema.js';
import type { OfficialRole, StatementType } from '../../content/vocabulary.js';
import type { Draft, Paragraph, Row } from '../draft.js';
import { alignSentences, divide } from './align.js';
import { clausesIn, possiblePlaces, trimmed, type Clause } from './clauses.js';
import { overlaps, type Range } from './range.js';
import { sentencesIn } from './said/sentences.js';
import type { Speaker } from './speech-words.js';

/** Words of a paragraph that may be a statement. */
export interface SuggestedWords extends Range {
  readonly language: string;
  /** Its key. */
  readonly paragraph: string;
}

/** What may be a statement. It is nothing until an editor confirms it. */
export interface Suggestion {
  /** The same as long as the words are the same. */
  readonly key: string;
  readonly row: string;
  readonly type: StatementType;
  /** Whose words they are, never more than the words say; absent where they do not say. */
  readonly attribution?: Pick<Attribution, 'to' | 'role'>;
  /** One in each language in which the words were found. */
  readonly words: readonly SuggestedWords[];
}

/** A sentence with where it stands. */
interface Place extends Range {
  readonly paragraph: Paragraph;
}
/** Parts of what is said, in one language. */
interface Part extends Clause {
  readonly paragraph: Paragraph;
}

/** Four words: less is a date, a place, a cell of a table. */
const LONG_ENOUGH = /(?:\S+\s+){3}\S/;

const sentencesOf = (paragraphs: readonly Paragraph[]): Place[] =>
  paragraphs
    .filter(({ style, text }) => style === 'normal' && LONG_ENOUGH.test(text))
    .flatMap((paragraph) => sentencesIn(paragraph.text).map((sentence) => ({ ...sentence, paragraph })));

const partsOf = (places: readonly Place[], language: string): Part[] =>
  places.flatMap((place) => clausesIn(place.paragraph.text, place, language).map((clause) => ({ ...clause, paragraph: place.paragraph })));

/** The other language divided as one is, where it does not say itself where. */
function dividedAs(parts: readonly Part[], places: readonly Place[]): readonly Part[] | undefined {
  const [place] = places;
  if (places.length !== 1 || !place) return undefined;
  const { paragraph } = place;
  const at = divide(
    place.to - place.from,
    parts.map(({ from, to }) => to - from),
    possiblePlaces(paragraph.text, place).map((where) => where - place.from),
  );
  if (!at) return undefined;
  const cuts = [place.from, ...at.map((where) => place.from + where), place.to];
  return parts.map((_, i) => ({ ...trimmed(paragraph.text, { from: cuts[i]!, to: cuts[i + 1]! }), paragraph }));
}

/** Parts that say the same, by language. */
type Together = Readonly<Record<string, Part>>;

function together(row: Row, languages: readonly string[]): readonly Together[] {
  const [first, second] = languages.filter((language) => row.cells[language]?.length);
  if (first === undefined) return [];
  const own = sentencesOf(row.cells[first]!);
  if (second === undefined) return partsOf(own, first).map((part) => ({ [first]: part }));
  const others = sentencesOf(row.cells[second]!);
  return alignSentences(own, others).flatMap(([mine, theirs]): Together[] => {
    const [places, otherPlaces] = [mine.map((i) => own[i]!), theirs.map((i) => others[i]!)];
    const [parts, otherParts] = [partsOf(places, first), partsOf(otherPlaces, second)];
    const pair = (some: readonly Part[], rest: readonly Part[] | undefined) =>
      some.map((part, i) => ({ [first]: part, ...(rest?.[i] && { [second]: rest[i] }) }));
    if (!otherPlaces.length || parts.length === otherParts.length) return pair(parts, otherParts);
    if (!places.length) return otherParts.map((part) => ({ [second]: part }));
    if (parts.length > otherParts.length) {
      const divided = dividedAs(parts, otherPlaces);
      return pair(
        parts,
        divided?.map((part) => withAct(part, otherParts)),
      );
    }
    const divided = dividedAs(otherParts, places);
    return divided ? otherParts.map((part, i) => ({ [first]: withAct(divided[i]!, parts), [second]: part })) : pair(parts, undefined);
  });
}
/** What a part says that was said stays with the words that say it. */
const withAct = (part: Part, parts: readonly Part[]): Part => {
  const own = parts
    .map(({ act }) => act)
    .find((act) => act && part.from <= act.from && act.from < part.to && part.paragraph === parts[0]!.paragraph);
  return own ? { ...part, act: own } : part;
};

const ATTRIBUTED: Readonly<Record<Speaker, Attribution['to'] | undefined>> = {
  one: 'one-interlocutor',
  // The list of attributions has no word for some of them: the editor decides.
  some: undefined,
  participants: 'participants',
  official: 'official',
  office: 'office',
};

/** The lightest of the types that the languages say. */
const ORDER: readonly StatementType[] = ['concern', 'proposal', 'demand', 'recommendation', 'briefing', 'principle', 'fact'];

interface Told {
  readonly type: StatementType;
  readonly speaker?: Speaker | undefined;
  /** The words for who speaks. */
  readonly called: readonly string[];
}

function toldBy(parts: Together): Told | undefined {
  const acts = Object.values(parts).flatMap(({ act }) => act ?? []);
  if (!acts.length) return undefined;
  const [act] = [...acts].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  const own = acts.filter(({ type }) => type === act!.type);
  const light: readonly Speaker[] = ['one', 'some', 'participants', 'official', 'office'];
  const speaker = light.find((each) => own.some((act) => act.speaker === each));
  return { type: act!.type, speaker, called: own.flatMap((act) => (act.speaker === speaker ? (act.called ?? []) : [])) };
}

const LEAST = 12;

function suggestedIn(row: Row, languages: readonly string[]): readonly Found[] {
  let last: Told | undefined;
  return together(row, languages).flatMap((parts): Found[] => {
    const own = toldBy(parts);
    // What goes on with what was said is of the same weight: the parts of a proposal, the items of a list.
    const told: Told = own
      ? { ...own, ...(!own.speaker && last && { speaker: last.speaker, called: last.called }) }
      : (last ?? { type: 'fact', called: [] });
    last = told;
    const words = Object.entries(parts).map(([language, { from, to, paragraph }]) => ({ language, paragraph: paragraph.key, from, to }));
    const isMarked = Object.values(parts).some(({ paragraph, from, to }) =>
      paragraph.marks.some((mark) => mark.is === 'statement' && overlaps(mark, { from, to }) && covered(mark, { from, to }) > 0.4),
    );
    if (isMarked || Object.values(parts).every(({ from, to }) => to - from < LEAST)) return [];
    const to = told.type === 'fact' && told.speaker !== 'participants' ? 'report' : told.speaker && ATTRIBUTED[told.speaker];
    const [first] = Object.values(parts);
    return [
      {
        key: `${told.type}|${first!.paragraph.text.slice(first!.from, first!.to)}`,
        row: row.id,
        type: told.type,
        ...(to && { attribution: { to } }),
        called: told.called,
        words,
      },
    ];
  });
}
/** How much of the shorter of two is in both. */
const covered = (one: Range, other: Range) =>
  (Math.min(one.to, other.to) - Math.max(one.from, other.from)) / Math.max(1, Math.min(one.to - one.from, other.to - other.from));

type Official = NonNullable<Draft['activity']['officials']>[number];

/** The role of who speaks, by a title, else by a name, else since no other official was there; undefined where the words name several, or none. */
function roleOf(called: readonly string[], officials: readonly Official[]): OfficialRole | undefined {
  const roles = called.flatMap((words): readonly OfficialRole[] => {
    const title = TITLES.find(([, pattern]) => pattern.test(words));
    if (title) return [title[0]];
    const name = words.split(' ').at(-1)!;
    return officials.flatMap((each) => (Object.values(each.name ?? {}).some((whole) => whole.split(' ').includes(name)) ? each.role : []));
  });
  const [role, ...others] = new Set(roles.length ? roles : officials.map((each) => each.role));
  return others.length ? undefined : role;
}
/** What officials are called; a deputy is no envoy. */
const TITLES: readonly (readonly [OfficialRole, RegExp])[] = [
  ['deputy-special-envoy', /deputy|نائب/i],
  ['special-envoy', /envoy|المبعوث/i],
  ['political-affairs-officer', /political|الشؤون/i],
];

/** A suggestion as a row gives it, without who else was there. */
type Found = Omit<Suggestion, 'attribution'> & { readonly attribution?: Pick<Attribution, 'to'>; readonly called: readonly string[] };
const remembered = new WeakMap<Row, { readonly languages: string; readonly found: readonly Found[] }>();

/**
 * What may be statements in a draft, by the words that say that something was said: type and attribution are never above these. Clauses, and the
 * items of a list in a sentence, one by one; what is marked already is not suggested again. A row that did not change is not read again.
 */
export function suggestStatements({ rows, languages, activity }: Pick<Draft, 'rows' | 'languages' | 'activity'>): readonly Suggestion[] {
  const tags = languages.join();
  return rows.flatMap((row) => {
    const known = remembered.get(row);
    const found = known?.languages === tags ? known.found : suggestedIn(row, languages);
    remembered.set(row, { languages: tags, found });
    return found.map(({ called, ...suggestion }): Suggestion => {
      const role = suggestion.attribution?.to === 'official' && roleOf(called, activity.officials ?? []);
      return role ? { ...suggestion, attribution: { to: 'official', role } } : suggestion;
    });
  });
}
