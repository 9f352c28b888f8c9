import { about, contact, organization, source, type FeedPart, type LanguageMap } from '../../content/schema.js';
import { PARTNER_ROLES } from '../../content/vocabulary.js';
import type { Direction } from '../../locale/language.js';
import type { Locale } from '../../locale/locale.js';
import { organizationRoleLabel, organizationsByRole, withoutRecords, type RoleGroup } from '../../views/organizations.js';
import { provenanceLine, provenanceOfAll, sourced, type Sourced } from '../../views/record.js';
import { statusNotice, told, type Notice, type Told } from '../../views/told.js';
import { languageNote } from '../../views/translation.js';
import { textFor, type Text } from '../../views/text.js';
import type { AboutPart } from './definition.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { about, organizations: organization, contacts: contact, sources: source };

export interface AboutFact {
  readonly label: string;
  readonly values: readonly Text[];
}

/** Who or what views pass, and what happens to them there. */
export interface PathStep {
  readonly label: Text;
  readonly action: Text | undefined;
}
/** Steps among those who hold views, among those who decide, or back among the first. */
export interface PathBand {
  readonly label: string;
  readonly steps: readonly PathStep[];
}
/** The way that views travel, from those who hold them to those who decide; and who takes word back to whom. */
export interface PathView {
  readonly heading: Text;
  readonly bands: readonly PathBand[];
  /** Whether the last band is the way back. */
  readonly isLoop: boolean;
}

export interface ContactLine {
  readonly label: Text;
  readonly href: string;
  /** The address without `mailto:` and the like. */
  readonly address: string;
  /** What became of the record, where sources differ, and what the editor adds. */
  readonly told?: Told;
  /** Source and as-of date, where these are not those of the partners: a contact is a record of its own. */
  readonly provenance?: string;
}

/** The collections it is made from. */
export type AboutFeed = FeedPart<'about' | 'organizations' | 'contacts' | 'sources'>;

/** All the words about the CSSR, for one reader; of the parts that are shown. */
export interface AboutView extends Sourced {
  readonly lang: string;
  readonly dir: Direction;
  readonly title: Text;
  readonly languageNote: string | undefined;
  /** What became of the record, if it is not current. */
  readonly notice: Notice | undefined;
  readonly paragraphs: readonly Text[];
  /** What opens to show all but the first paragraph, where there is no room. */
  readonly more: string;
  /** Purpose, principles, oversight. */
  readonly facts: readonly AboutFact[];
  readonly path: PathView | undefined;
  readonly partnersHeading: Text;
  readonly partners: readonly RoleGroup[];
  /** Sources and as-of dates of the partners, which are records of their own. */
  readonly partnersProvenance: string;
  /** The same, of the contacts too. */
  readonly commonProvenance: string;
  readonly contactHeading: Text;
  readonly contacts: readonly ContactLine[];
  /** Where sources differ, and what the editor adds: whose words these are. */
  readonly notes: Told['notes'];
}

/** What the page asks for. */
export interface AboutScope {
  /** Parts to show; all where empty. */
  readonly parts?: readonly AboutPart[] | undefined;
}

/** @returns undefined where the feed has nothing for these parts. */
export function aboutView(feed: AboutFeed, { parts = [] }: AboutScope, locale: Locale): AboutView | undefined {
  const [record] = feed.about;
  if (!record) return undefined;
  const { msg, language: lang, direction: dir } = locale;
  const has = (part: AboutPart) => !parts.length || parts.includes(part);
  const own = (text: string): Text => ({ text, lang, dir });
  const text = (map: LanguageMap) => textFor(map, locale, record.originalLanguage);
  const step = ({ label, action }: { label: LanguageMap; action?: LanguageMap | undefined }): PathStep => ({
    label: text(label),
    action: action && text(action),
  });
  const said = has('text');
  const { purpose, principles = [], oversight, viewsPath } = record;
  const path = has('path') ? viewsPath : undefined;
  const facts = [
    { label: msg('Purpose', { id: 'about.purpose' }), values: purpose ? [text(purpose)] : [] },
    { label: msg('Principles', { id: 'about.principles' }), values: principles.map(text) },
    { label: organizationRoleLabel('oversight', 1, locale), values: oversight ? [text(oversight)] : [] },
  ].filter(({ values }) => said && values.length);
  const partners = has('partners') ? organizationsByRole(feed, PARTNER_ROLES, locale) : [];
  const contacts = has('contact') ? feed.contacts : [];
  if (!said && !path && !partners.length && !contacts.length) return undefined;
  const ofPartners = provenanceOfAll(
    partners.flatMap(({ holders }) => holders.map((holder) => holder.record)),
    feed,
    locale,
  );
  // Partners and contact stand together: what is true of both is said once, below.
  const lines = contacts.map((contact) => provenanceLine(contact, feed, locale));
  const isCommon = lines.every((line) => line === ofPartners);
  return {
    lang,
    dir,
    title: text(record.title),
    languageNote: languageNote(record.title, locale, record.originalLanguage),
    notice: statusNotice(record, locale),
    paragraphs: said ? record.paragraphs.map(text) : [],
    more: msg('More about the CSSR', { id: 'about.more' }),
    facts,
    path: path && {
      heading: own(msg('How views travel', { id: 'about.path' })),
      bands: [
        { label: msg('Civil society', { id: 'about.path.from' }), steps: path.steps.slice(0, 1).map(step) },
        { label: msg('United Nations and parties', { id: 'about.path.to' }), steps: path.steps.slice(1).map(step) },
        ...(path.back ? [{ label: msg('Back to civil society', { id: 'about.path.back' }), steps: [step(path.back)] }] : []),
      ],
      isLoop: !!path.back,
    },
    partnersHeading: own(msg('Partners and donors', { id: 'about.partners' })),
    partners: withoutRecords(partners),
    partnersProvenance: isCommon ? '' : ofPartners,
    commonProvenance: isCommon ? ofPartners : '',
    contactHeading: own(msg('Contact', { id: 'about.contact' })),
    contacts: contacts.map((contact, i) => ({
      label: textFor(contact.label, locale),
      href: contact.link,
      address: contact.link.replace(/^(mailto:|tel:|https:\/\/)/, ''),
      told: told(contact, feed, locale),
      provenance: isCommon ? '' : lines[i]!,
    })),
    notes: said || path ? told(record, feed, locale).notes : undefined,
    ...sourced(provenanceLine(record, feed, locale, text(record.title).lang), record.asOf, locale),
  };
}
