import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'working-groups',
  attributes: { item: { record: 'workingGroups' } },
  shows: [{ collection: 'workingGroups' }],
  pinnable: true,
  legal: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Thematic Working Groups', { id: 'groups.heading' });
