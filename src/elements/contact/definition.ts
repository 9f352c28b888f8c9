import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'contact',
  attributes: { items: { records: 'contacts' } },
  shows: [{ collection: 'contacts' }],
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Contact', { id: 'contact.heading' });
