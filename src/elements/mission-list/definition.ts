import { ACTIVITY_KINDS } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import { LIST_CONTROLS, type Definition } from '../../views/definition.js';

/** Which comes first. */
export const MISSION_SORTS = ['newest', 'oldest'] as const;
export type MissionSort = (typeof MISSION_SORTS)[number];

/** How the activities are shown at first. */
export const MISSION_LAYOUTS = ['cards', 'list', 'timeline'] as const;
export type MissionLayout = (typeof MISSION_LAYOUTS)[number];

export const definition = {
  name: 'mission-list',
  attributes: {
    kinds: { some: ACTIVITY_KINDS, of: 'kind' },
    heading: 'text',
    layout: { one: MISSION_LAYOUTS },
    sort: { one: MISSION_SORTS },
    group: { one: ['none', 'kind', 'year', 'place', 'modality', 'theme', 'language'] },
    controls: { one: LIST_CONTROLS },
    'page-size': 'number',
  },
  shows: [{ collection: 'activities' }],
  pinnable: true,
  legal: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Activities', { id: 'missions.heading' });
