/** The closed lists of words a feed may use. From each of them come the type, the check, the stories and the tests. */

export const ACTIVITY_KINDS = [
  'outreach-mission',
  'regional-consultation',
  'geneva-round',
  'working-group-meeting',
  'working-group-launch',
  'side-event',
  'advocacy-roundtable',
  'small-group-outreach',
  'virtual-meeting',
  'survey',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const MODALITIES = ['in-person', 'virtual', 'hybrid'] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * How far it is sure that an activity was held. Absent where the sources tell of it as held, or as fixed. The words of schema.org's
 * `eventStatus`, with two more: `announced` where nothing tells whether it was held, `unverified` where no official source tells of it.
 */
export const EVENT_STATUSES = ['planned', 'announced', 'postponed', 'cancelled', 'unverified'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who gave a record its title: where the source has none, the editor did, and readers are told. */
export const TITLE_ORIGINS = ['source', 'editor'] as const;

/** What kind of thing a statement is. Never upgraded: a demand does not become a recommendation by being listed. */
export const STATEMENT_TYPES = ['concern', 'demand', 'proposal', 'recommendation', 'briefing', 'principle', 'fact'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** The types that are raised by those the CSSR consults; the others inform about the meeting. */
export const RAISED_TYPES = ['concern', 'demand', 'proposal', 'recommendation'] as const satisfies readonly StatementType[];

/** Whether a statement has the words of its source, or says them in other words. */
export const WORDINGS = ['verbatim', 'reworded'] as const;

/** How a statement stands to another, or to the activity at which it was taken up. */
export const STATEMENT_RELATIONS = ['repeats', 'details', 'responds-to', 'taken-up-in'] as const;
export type StatementRelation = (typeof STATEMENT_RELATIONS)[number];

/** What became of a statement, as a source tells. Steps, not grades: none of them says that it was accepted. */
export const UPTAKE_STAGES = ['conveyed', 'noted', 'taken-up', 'acted-on'] as const;
export type UptakeStage = (typeof UPTAKE_STAGES)[number];

/** Whose words a statement gives. Different weights: all participants, one interlocutor, an official. */
export const ATTRIBUTIONS = ['participants', 'one-interlocutor', 'official', 'other-official', 'office', 'report'] as const;
export type AttributionKind = (typeof ATTRIBUTIONS)[number];

/** Public roles of United Nations officials: the only people a feed can name. Those of other bodies are told by role alone. */
export const OFFICIAL_ROLES = ['special-envoy', 'deputy-special-envoy', 'political-affairs-officer'] as const;
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

/** What an official did at an activity. `attending` claims least: use it where sources do not say who led. */
export const OFFICIAL_PARTS = ['leading', 'attending', 'opening', 'keynote'] as const;
export type OfficialPart = (typeof OFFICIAL_PARTS)[number];

/** Grammatical gender, for the Arabic form of a role (نائب، نائبة). */
export const GENDERS = ['female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

/** What a number counts. Sources that seem to disagree often count different things. */
export const COUNT_UNITS = ['people', 'organizations', 'respondents'] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/** Who may be told of among those counted. */
export const COUNTED_GROUPS = ['women', 'men', 'young-people'] as const;
export type CountedGroup = (typeof COUNTED_GROUPS)[number];

/** The shares that sources tell in words. */
export const SHARES = ['1/4', '1/3', '1/2', '2/3', '3/4'] as const;
export type Share = (typeof SHARES)[number];

/** The forms a meeting may have; `total` counts all the meetings of an activity. */
export const MEETING_FORMS = ['group', 'bilateral', 'thematic', 'total'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

export const DOCUMENT_KINDS = ['summary', 'report', 'page'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_FORMATS = ['html', 'pdf', 'docx', 'txt'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const STATUSES = ['current', 'corrected', 'superseded', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** What can become of a record after it was published. */
export const CORRECTION_KINDS = ['corrected', 'superseded', 'withdrawn'] as const satisfies readonly Status[];
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The collections whose records can be corrected: those that are published for their own sake. */
export const CORRECTED_COLLECTIONS = [
  'activities',
  'statements',
  'reports',
  'disclaimers',
  'organizations',
  'terms',
  'workingGroups',
  'keyFigures',
  'about',
  'contacts',
] as const;

/** What an organization is to the CSSR, in a period. */
export const ORGANIZATION_ROLES = ['oversight', 'implementing-partner', 'donor', 'host'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** The roles that are credited where nobody asks for others: a host is named with its activity. */
export const PARTNER_ROLES = ['oversight', 'implementing-partner', 'donor'] as const satisfies readonly OrganizationRole[];

/** How far a source can be leaned on. */
export const SOURCE_STANDINGS = ['official', 'third-party'] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

/** Which part of a record sources disagree about. */
export const CONFLICT_FIELDS = [
  'title',
  'kind',
  'dates',
  'place',
  'modality',
  'participants',
  'officials',
  'statements',
  'spelling',
] as const;
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** The styles of a block of rich text. */
export const BLOCK_STYLES = ['normal', 'h2', 'h3'] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** How sure the number of a key figure is. */
export const FIGURE_CERTAINTIES = ['exact', 'at-least'] as const;
