import type { Activity, CollectionName, Feed, LanguageMap } from '../content/schema.js';
import { ISO_DATE } from '../content/dates.js';
import type { EventStatus, Modality } from '../content/vocabulary.js';
import { formatDates } from '../locale/dates.js';
import type { Locale } from '../locale/locale.js';
import { placeLine, spanOf } from '../views/activities.js';
import { addressLines, uptakeLines } from '../views/follow-up.js';
import { named as recordsNamed } from '../views/indexes.js';
import { keyFiguresView } from '../elements/key-figures/view.js';
import { LABELS } from '../elements/labels.js';
import { reportView } from '../elements/report/view.js';
import { organizationRoleLabel, periodWords } from '../views/organizations.js';
import { noteLines, noticeLine, sourceName, statusNotice, titleLine, translatedLine, type AnyRecord } from '../views/record.js';
import { recordLabel } from '../views/snippet-label.js';
import { termViewOf } from '../views/term.js';
import { dotted, textFor } from '../views/text.js';
import { attributionLabel, eventStatusLabel, roleLabel, typeLabel, wordingLabel } from '../views/words.js';
import { jsonInHtml } from './json-in-html.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/**
 * The records as schema.org knows such things, for search engines. It has no word for most of what the CSSR weighs, so nothing is said more
 * strongly than it is: a statement is a `CreativeWork` with its type and whose words it gives, never a `Claim`; an organization with a role
 * is one with a description, never a member.
 */

type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;
type RecordOf<C extends CollectionName> = Feed[C][number];
type Makers = { readonly [C in CollectionName]?: (record: RecordOf<C>, feed: Feed, locale: Locale) => Thing };

const words = (map: LanguageMap | undefined, locale: Locale) => map && textFor(map, locale).text;

const named = <C extends CollectionName>(ids: readonly string[] | undefined, collection: C, feed: Feed): RecordOf<C>[] =>
  recordsNamed<RecordOf<C>>(feed[collection], ids);

const organization = ({ name, abbreviation, url }: RecordOf<'organizations'>, locale: Locale): Thing => ({
  '@type': 'Organization',
  name: words(name, locale),
  alternateName: words(abbreviation, locale),
  url,
});

/** What became of a record; where sources differ, and what the editor adds. @param more what else the editor says. */
function told(record: AnyRecord, feed: Feed, locale: Locale, more: readonly string[] = []) {
  const notice = statusNotice(record, locale);
  return {
    creativeWorkStatus: notice && noticeLine(notice, locale),
    comment: [...more.filter(Boolean), ...noteLines(record, feed, locale).map(({ text }) => text)].map((text) => ({
      '@type': 'Comment',
      text,
    })),
  };
}

const legal = (record: RecordOf<'disclaimers'>, feed: Feed, locale: Locale): Thing => ({
  '@type': 'CreativeWork',
  name: LABELS.disclaimer(locale),
  text: words(record.text, locale),
  inLanguage: textFor(record.text, locale).lang,
  ...told(record, feed, locale),
});

/** When and from where the knowledge is, and what became of it. */
const provenance = (...of: Parameters<typeof told>) => {
  const [record, feed, locale] = of;
  return {
    dateModified: record.asOf,
    ...told(...of),
    citation: named(record.sources, 'sources', feed).map((source) => ({
      '@type': 'CreativeWork',
      name: sourceName(source, locale).text,
      url: source.url,
      inLanguage: source.language,
    })),
  };
};

/** The same for what is no work itself. */
const described = (...of: Parameters<typeof provenance>) => ({ subjectOf: { '@type': 'CreativeWork', ...provenance(...of) } });

const ATTENDANCE: Readonly<Record<Modality, string>> = { 'in-person': 'Offline', virtual: 'Online', hybrid: 'Mixed' };

function place({ place: where }: Activity, locale: Locale): Thing | undefined {
  if (!where) return undefined;
  const [city, country] = [words(where.city, locale), words(where.country, locale)];
  const address = { '@type': 'PostalAddress', addressLocality: city, addressCountry: country };
  return { '@type': 'Place', name: words(where.venue, locale) ?? city ?? country, address };
}

/** Days as schema.org has them, of what is known of them for sure: no start where only the latest date is known, none at all of what is "about". */
function daysOf(activity: Activity) {
  const { start, end } = spanOf(activity);
  if (activity.dates.some((entry) => entry.endsWith('~'))) return undefined;
  return activity.dates.some((entry) => entry.startsWith('..')) ? { endDate: end } : { startDate: start, endDate: end };
}

const EVENT_STATUS: Readonly<Partial<Record<EventStatus, string>>> = {
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** An activity of which no source says that it was or will be held is no `Event`: it is what was written about one. */
function activityThing(activity: Activity, feed: Feed, locale: Locale): Thing {
  const { eventStatus } = activity;
  if (!eventStatus || EVENT_STATUS[eventStatus]) return event(activity, feed, locale);
  const { id, title, themes, documents = [] } = activity;
  return {
    '@type': 'CreativeWork',
    identifier: id,
    name: words(title, locale),
    inLanguage: textFor(title, locale).lang,
    description: dotted(eventStatusLabel(eventStatus, locale), formatDates(activity.dates, locale), placeLine(activity, locale)),
    keywords: named(themes, 'themes', feed).map(({ label }) => words(label, locale)),
    url: documentFor(documents, locale)?.url,
    ...provenance(activity, feed, locale),
  };
}

const documentFor = (documents: NonNullable<Activity['documents']>, { language: wanted }: Locale) =>
  documents.find(({ language }) => language === wanted) ?? documents[0];

function event(activity: Activity, feed: Feed, locale: Locale): Thing {
  const { id, title, modality, summary, eventStatus, duration, dates, officials = [], documents = [] } = activity;
  const days = daysOf(activity);
  const status = eventStatus && EVENT_STATUS[eventStatus];
  return {
    '@type': 'Event',
    identifier: id,
    name: words(title, locale),
    inLanguage: textFor(title, locale).lang,
    ...days,
    duration,
    eventStatus: status && `https://schema.org/${status}`,
    eventAttendanceMode: modality && `https://schema.org/${ATTENDANCE[modality]}EventAttendanceMode`,
    location: place(activity, locale),
    // What is not told by days of a calendar is told in words.
    description: dotted(!days?.startDate && formatDates(dates, locale), words(summary, locale)) || undefined,
    organizer: named([...(activity.organizers ?? []), ...(activity.hosts ?? [])], 'organizations', feed).map((each) =>
      organization(each, locale),
    ),
    attendee: officials.flatMap(({ name, role, gender }) =>
      name ? [{ '@type': 'Person', name: words(name, locale), jobTitle: roleLabel(role, gender, locale, true) }] : [],
    ),
    keywords: named(activity.themes, 'themes', feed).map(({ label }) => words(label, locale)),
    url: documentFor(documents, locale)?.url,
    ...described(activity, feed, locale, [titleLine(activity, locale), translatedLine(activity, textFor(title, locale).lang, locale)]),
  };
}

/** The other statements that a statement is said to stand to. */
const mentionsOf = ({ relations = [] }: RecordOf<'statements'>, feed: Feed): Thing[] =>
  named(
    relations.flatMap((relation) => ('statement' in relation ? [relation.statement] : [])),
    'statements',
    feed,
  ).map(({ id }) => ({ '@type': 'CreativeWork', identifier: id }));

const MAKERS: Makers = {
  activities: activityThing,
  statements: (statement, feed, locale) => {
    const [activity] = named([statement.activity], 'activities', feed);
    const { lang } = textFor(statement.text, locale, statement.originalLanguage);
    return {
      '@type': 'CreativeWork',
      identifier: statement.id,
      genre: typeLabel(statement.type, locale),
      text: words(statement.text, locale),
      inLanguage: textFor(statement.text, locale).lang,
      creditText: attributionLabel(statement.attribution, locale),
      keywords: named(statement.themes, 'themes', feed).map(({ label }) => words(label, locale)),
      isPartOf: statement.partOf && { '@type': 'CreativeWork', identifier: statement.partOf },
      mentions: mentionsOf(statement, feed),
      recordedAt: activity && {
        '@type': activity.eventStatus && !EVENT_STATUS[activity.eventStatus] ? 'CreativeWork' : 'Event',
        identifier: activity.id,
        name: words(activity.title, locale),
        startDate: daysOf(activity)?.startDate,
      },
      usageInfo: feed.disclaimers.slice(0, 1).map((disclaimer) => legal(disclaimer, feed, locale)),
      ...provenance(statement, feed, locale, [
        wordingLabel([statement], locale),
        translatedLine(statement, lang, locale),
        ...addressLines(statement, feed, locale),
        ...uptakeLines(statement, feed, locale),
      ]),
    };
  },
  reports: (report, feed, locale) => {
    const [{ origin = '', printed = '', changes } = {}] = reportView(feed, { item: report.id }, locale)?.versions ?? [];
    return {
      '@type': 'Report',
      identifier: report.id,
      name: words(report.title, locale),
      alternativeHeadline: words(report.subtitle, locale),
      inLanguage: Object.keys(report.body),
      recordedAt: named([report.activity], 'activities', feed).map((activity) => activityThing(activity, feed, locale)),
      usageInfo: named([report.disclaimer], 'disclaimers', feed).map((disclaimer) => legal(disclaimer, feed, locale)),
      correction: changes?.lines.map(({ text }) => text),
      ...provenance(report, feed, locale, [origin, printed]),
    };
  },
  disclaimers: (disclaimer, feed, locale) => ({
    ...legal(disclaimer, feed, locale),
    ...provenance(disclaimer, feed, locale),
  }),
  organizations: (record, feed, locale) => ({
    ...organization(record, locale),
    identifier: record.id,
    description: record.roles.map((term) => dotted(organizationRoleLabel(term.role, 1, locale), periodWords(term, locale))),
    ...described(record, feed, locale),
  }),
  about: (record, feed, locale) => ({
    '@type': 'Organization',
    name: words(record.title, locale),
    description: record.paragraphs.map((paragraph) => words(paragraph, locale)).join('\n'),
    ...described(record, feed, locale),
  }),
  contacts: ({ label, link, ...record }, feed, locale) => ({
    '@type': 'ContactPoint',
    name: words(label, locale),
    email: link.startsWith('mailto:') ? link.slice(7).split('?')[0] : undefined,
    telephone: link.startsWith('tel:') ? link.slice(4) : undefined,
    url: link.startsWith('https:') ? link : undefined,
    ...described(record, feed, locale),
  }),
  workingGroups: (group, feed, locale) => ({
    '@type': 'Organization',
    identifier: group.id,
    name: recordLabel('workingGroups', group, locale),
    description: words(group.purpose, locale),
    foundingDate: group.launched && ISO_DATE.test(group.launched) ? group.launched : undefined,
    knowsAbout: named(group.themes, 'themes', feed).map(({ label }) => words(label, locale)),
    event: named(group.meetings, 'activities', feed).map((activity) => activityThing(activity, feed, locale)),
    ...described(group, feed, locale),
  }),
  keyFigures: (figure, feed, locale) => ({
    '@type': 'Dataset',
    identifier: figure.id,
    name: words(figure.label, locale),
    description: words(figure.label, locale),
    variableMeasured: (keyFiguresView(feed, { items: figure.id }, locale)?.figures[0]?.values ?? []).map(
      ({ unit, period, asOf, source }, i) => ({
        '@type': 'PropertyValue',
        name: words(figure.label, locale),
        [figure.values[i]!.certainty === 'at-least' ? 'minValue' : 'value']: figure.values[i]!.number,
        unitText: unit || undefined,
        description: dotted(period, asOf, source),
      }),
    ),
    ...provenance(figure, feed, locale),
  }),
  terms: (term, feed, locale) => {
    const { name, abbreviation, definition, link, otherNames } = termViewOf(term, feed, locale);
    return {
      '@type': 'DefinedTerm',
      identifier: term.id,
      name: name.text,
      alternateName: [
        ...(abbreviation ? [abbreviation.text] : []),
        ...otherNames.map(({ text }) => text),
        ...(term.variants?.[name.lang] ?? []),
      ],
      description: definition.text,
      url: link?.href,
      ...described(term, feed, locale),
    };
  },
};

/** Without what is not there, and without isolates: each text stands alone. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\u2066-\u2069]/g, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || !value) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && !(Array.isArray(entry) && !entry.length));
  return Object.fromEntries(entries.map(([key, entry]) => [key, clean(entry)]));
}

/** JSON-LD for `<script type="application/ld+json">`. @returns undefined where the feed has nothing for the element. */
export function jsonLd(content: SnippetContent, locale: Locale): string | undefined {
  const things = recordsOf(content).flatMap(([collection, records]) => {
    const make = MAKERS[collection] as ((record: unknown, feed: Feed, locale: Locale) => Thing) | undefined;
    return make ? records.map((record) => make(record, content.feed, locale)) : [];
  });
  if (!things.length) return undefined;
  const [only] = things;
  return jsonInHtml(clean({ '@context': 'https://schema.org', ...(things.length > 1 ? { '@graph': things } : only) }), 2);
}
