import type { CollectionName, Feed } from '../../content/schema.js';
import { ISO_DATE } from '../../content/dates.js';
import { valuesOf } from '../../elements/key-figures/values.js';
import { reportView } from '../../elements/report/view.js';
import type { Locale } from '../../locale/locale.js';
import { addressLines, uptakeLines } from '../../views/follow-up.js';
import { organizationRoleLabel, periodWords } from '../../views/organizations.js';
import { translatedLine } from '../../views/translation.js';
import { recordLabel } from '../../views/snippet-label.js';
import { termViewOf } from '../../views/term.js';
import { dotted, textFor } from '../../views/text.js';
import { attributionLabel, typeLabel, wordingLabel } from '../../views/words.js';
import { jsonInHtml } from '../json-in-html.js';
import { recordsOf } from '../records.js';
import type { SnippetContent } from '../snippet-content.js';
import { activityThing, daysOf, isEvent } from './activity.js';
import { described, legal, named, organization, provenance, words, type RecordOf, type Thing } from './things.js';

/**
 * The records as schema.org knows such things, for search engines. It has no word for most of what the CSSR weighs, so nothing is said more
 * strongly than it is: a statement is a `CreativeWork` with its type and whose words it gives, never a `Claim`; an organization with a role
 * is one with a description, never a member.
 */

type Makers = { readonly [C in CollectionName]?: (record: RecordOf<C>, feed: Feed, locale: Locale) => Thing };

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
        '@type': isEvent(activity) ? 'Event' : 'CreativeWork',
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
    variableMeasured: valuesOf(figure, feed, locale).map(({ unit, period, asOf, source }, i) => ({
      '@type': 'PropertyValue',
      name: words(figure.label, locale),
      [figure.values[i]!.certainty === 'at-least' ? 'minValue' : 'value']: figure.values[i]!.number,
      unitText: unit || undefined,
      description: dotted(period, asOf, source),
    })),
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
