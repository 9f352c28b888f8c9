import { RAISED_TYPES, STATEMENT_TYPES } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import { LIST_CONTROLS, type Definition } from '../../views/definition.js';

/** What a list can be narrowed by. */
export const FACETS = ['type', 'theme', 'activity', 'attribution'] as const;

export const SORTS = ['source', 'newest', 'oldest', 'type'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', ...FACETS] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const definition = {
  name: 'recommendation-list',
  attributes: {
    types: { some: STATEMENT_TYPES, of: 'type' },
    activity: { record: 'activities', of: 'activity' },
    items: { records: 'statements' },
    heading: 'text',
    sort: { one: SORTS },
    group: { one: GROUPINGS },
    controls: { one: LIST_CONTROLS },
    permalinks: 'boolean',
  },
  shows: [{ collection: 'statements', usual: { of: 'type', words: RAISED_TYPES } }],
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('What was raised', { id: 'list.heading' });
