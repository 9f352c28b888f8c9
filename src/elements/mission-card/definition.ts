import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'mission-card',
  attributes: { item: { record: 'activities' } },
  shows: [{ collection: 'activities' }],
  one: 'first',
  pinnable: true,
  legal: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Activity', { id: 'list.activity' });
