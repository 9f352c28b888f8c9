import type { Attribution, Official, Statement, WorkingGroup } from '../content/schema.js';
import type {
  ActivityKind,
  AttributionKind,
  ConflictField,
  DocumentKind,
  EventStatus,
  Modality,
  OfficialPart,
  OfficialRole,
  StatementType,
} from '../content/vocabulary.js';
import type { Locale } from '../locale/locale.js';
import { str } from '../locale/msg.js';
import { inline, textFor } from './text.js';

/** The words of the interface for the closed lists of the content model. */

export const kindLabel = (kind: ActivityKind, { msg }: Locale): string =>
  ({
    'outreach-mission': msg('Outreach mission', { id: 'kind.outreach-mission' }),
    'regional-consultation': msg('Regional consultation', { id: 'kind.regional-consultation' }),
    'geneva-round': msg('Geneva round', { id: 'kind.geneva-round' }),
    'working-group-meeting': msg('Thematic Working Group meeting', { id: 'kind.working-group-meeting' }),
    'working-group-launch': msg('Thematic Working Group launch', { id: 'kind.working-group-launch' }),
    'side-event': msg('Conference side event', { id: 'kind.side-event' }),
    'advocacy-roundtable': msg('Advocacy roundtable', { id: 'kind.advocacy-roundtable' }),
    'small-group-outreach': msg('Small-group outreach', { id: 'kind.small-group-outreach' }),
    'virtual-meeting': msg('Virtual meeting', { id: 'kind.virtual-meeting' }),
    survey: msg('Survey', { id: 'kind.survey' }),
  })[kind];

/** How far it is sure that an activity was held, where it is not simply so. */
export const eventStatusLabel = (status: EventStatus, { msg }: Locale): string =>
  ({
    planned: msg('Planned', { id: 'event.planned' }),
    announced: msg('Announced; not confirmed that it was held', { id: 'event.announced' }),
    postponed: msg('Postponed', { id: 'event.postponed' }),
    cancelled: msg('Cancelled', { id: 'event.cancelled' }),
    unverified: msg('Not verified', { id: 'event.unverified' }),
  })[status];

export const modalityLabel = (modality: Modality, { msg }: Locale): string =>
  ({
    'in-person': msg('In person', { id: 'modality.in-person' }),
    virtual: msg('Virtual', { id: 'modality.virtual' }),
    hybrid: msg('In person and virtual', { id: 'modality.hybrid' }),
  })[modality];

/** The type of one statement. */
export const typeLabel = (type: StatementType, { msg }: Locale): string =>
  ({
    concern: msg('Concern', { id: 'type.concern' }),
    demand: msg('Demand', { id: 'type.demand' }),
    proposal: msg('Proposal', { id: 'type.proposal' }),
    recommendation: msg('Recommendation', { id: 'type.recommendation' }),
    briefing: msg('Briefing', { id: 'type.briefing' }),
    principle: msg('Principle', { id: 'type.principle' }),
    fact: msg('Fact', { id: 'type.fact' }),
  })[type];

/** The type as the name of a group of statements. */
export const typesLabel = (type: StatementType, { msg }: Locale): string =>
  ({
    concern: msg('Concerns', { id: 'types.concern' }),
    demand: msg('Demands', { id: 'types.demand' }),
    proposal: msg('Proposals', { id: 'types.proposal' }),
    recommendation: msg('Recommendations', { id: 'types.recommendation' }),
    briefing: msg('Briefings', { id: 'types.briefing' }),
    principle: msg('Principles', { id: 'types.principle' }),
    fact: msg('Facts', { id: 'types.fact' }),
  })[type];

/** @param isNamed whether a name follows. There is one Special Envoy, but many officers: one without a name is "a" Political Affairs Officer. */
export function roleLabel(role: OfficialRole, gender: Official['gender'], { msg }: Locale, isNamed = false): string {
  const female = gender === 'female';
  switch (role) {
    case 'special-envoy':
      return female ? msg('Special Envoy', { id: 'role.special-envoy.female' }) : msg('Special Envoy', { id: 'role.special-envoy' });
    case 'deputy-special-envoy':
      return female
        ? msg('Deputy Special Envoy', { id: 'role.deputy-special-envoy.female' })
        : msg('Deputy Special Envoy', { id: 'role.deputy-special-envoy' });
    case 'political-affairs-officer':
      if (!isNamed)
        return female
          ? msg('A Political Affairs Officer, OSE-Syria', { id: 'role.political-affairs-officer.unnamed-female' })
          : msg('A Political Affairs Officer, OSE-Syria', { id: 'role.political-affairs-officer.unnamed' });
      return female
        ? msg('Political Affairs Officer, OSE-Syria', { id: 'role.political-affairs-officer.female' })
        : msg('Political Affairs Officer, OSE-Syria', { id: 'role.political-affairs-officer' });
  }
}

/** "Thematic Working Group 3"; without a number where the group has none. */
export const workingGroupName = ({ number }: Pick<WorkingGroup, 'number'>, locale: Locale): string =>
  number === undefined
    ? locale.msg('Thematic Working Group', { id: 'groups.unnumbered' })
    : locale.msg(str`Thematic Working Group ${locale.number(number)}`, { id: 'groups.number' });

export const partLabel = (part: OfficialPart, { msg }: Locale): string =>
  ({
    leading: msg('Led by', { id: 'part.leading' }),
    attending: msg('In the presence of', { id: 'part.attending' }),
    opening: msg('Opening remarks', { id: 'part.opening' }),
    keynote: msg('Keynote', { id: 'part.keynote' }),
  })[part];

/** Whose words a statement gives. `about` is told, so that what one official says of another's work is not taken for the other's words. */
export function attributionLabel(attribution: Attribution | undefined, locale: Locale): string {
  const { msg } = locale;
  if (!attribution) return msg('Attribution not stated', { id: 'attribution.none' });
  const { to, role, gender, about, otherRole } = attribution;
  if (to === 'other-official' && otherRole) return inline(textFor(otherRole, locale), locale);
  if (to === 'official' && role) {
    const speaker = roleLabel(role, gender, locale);
    return about ? msg(str`${speaker}, on the work of the ${roleLabel(about, undefined, locale)}`, { id: 'attribution.about' }) : speaker;
  }
  return (
    {
      participants: msg('Participants', { id: 'attribution.participants' }),
      'one-interlocutor': msg('One interlocutor', { id: 'attribution.one-interlocutor' }),
      official: msg('A United Nations official', { id: 'attribution.official' }),
      'other-official': msg('An official of another body', { id: 'attribution.other-official' }),
      office: msg('Office of the Special Envoy for Syria', { id: 'attribution.office' }),
      report: msg('Meeting report', { id: 'attribution.report' }),
    } satisfies Record<AttributionKind, string>
  )[to];
}

/** "Reworded by the editor", of a statement with its parts; empty where all have the words of the source. */
export function wordingLabel(statements: readonly Pick<Statement, 'wording'>[], { msg }: Locale): string {
  const reworded = statements.filter(({ wording }) => wording === 'reworded').length;
  if (!reworded) return '';
  return reworded === statements.length
    ? msg('Reworded by the editor', { id: 'wording.reworded' })
    : msg('Reworded in part by the editor', { id: 'wording.partly' });
}

export const conflictLabel = (field: ConflictField, { msg }: Locale): string =>
  ({
    title: msg('Title', { id: 'field.title' }),
    kind: msg('Kind', { id: 'missions.kind' }),
    dates: msg('Dates', { id: 'field.dates' }),
    place: msg('Place', { id: 'card.place' }),
    modality: msg('Modality', { id: 'missions.modality' }),
    participants: msg('Participants', { id: 'field.participants' }),
    officials: msg('Officials', { id: 'field.officials' }),
    statements: msg('Statements', { id: 'field.statements' }),
    spelling: msg('Spelling', { id: 'field.spelling' }),
  })[field];

export const openDocumentLabel = (kind: DocumentKind, { msg }: Locale): string =>
  ({
    summary: msg('Read the summary', { id: 'open.summary' }),
    report: msg('Read the report', { id: 'open.report' }),
    page: msg('Read at the source', { id: 'open.page' }),
  })[kind];

/** The label of the link to what a correction itself says elsewhere. */
export const moreLabel = ({ msg }: Locale): string => msg('More about this change', { id: 'pinned.more' });
