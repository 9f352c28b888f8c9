import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'language-switch',
  attributes: { for: 'text', languages: 'text', remember: 'boolean', value: 'text' },
  shows: [],
  pinnable: false,
  empty: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Language', { id: 'missions.language' });
