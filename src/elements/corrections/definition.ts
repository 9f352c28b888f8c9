import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'corrections',
  attributes: {},
  // It is about records of all kinds, and about now.
  shows: [],
  pinnable: false,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Corrections', { id: 'corrections.heading' });
