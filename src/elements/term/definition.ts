import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'term',
  attributes: { item: { record: 'terms' }, open: 'boolean' },
  shows: [{ collection: 'terms' }],
  one: 'named',
  // The words around it are the page's.
  pinnable: false,
  inline: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Term', { id: 'element.term' });
