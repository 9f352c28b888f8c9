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

/** What kind of thing a statement is. Never upgraded: a demand does not become a recommendation by being listed. */
export const STATEMENT_TYPES = ['concern', 'demand', 'proposal', 'recommendation', 'briefing', 'principle', 'fact'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** The types that are raised by those the CSSR consults; the others inform about the meeting. */
export const RAISED_TYPES = ['concern', 'demand', 'proposal', 'recommendation'] as const satisfies readonly StatementType[];

/** Whose words a statement gives. Three different weights: all participants, one interlocutor, an official. */
export const ATTRIBUTIONS = ['participants', 'one-interlocutor', 'official', 'office', 'report'] as const;
export type AttributionKind = (typeof ATTRIBUTIONS)[number];

/** Public roles of United Nations officials: the only people a feed can name. */
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
export const CONFLICT_FIELDS = ['title', 'dates', 'participants', 'officials', 'statements', 'spelling'] as const;
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** The styles of a block of rich text. */
export const BLOCK_STYLES = ['normal', 'h2', 'h3'] as const;
export type BlockStyle = (typeof BLOCK_STYLES)[number];

/** How sure the number of a key figure is. */
export const FIGURE_CERTAINTIES = ['exact', 'at-least'] as const;
