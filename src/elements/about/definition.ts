import { PARTNER_ROLES } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

/** What can be shown by itself. */
export const ABOUT_PARTS = ['text', 'path', 'partners', 'contact'] as const;
export type AboutPart = (typeof ABOUT_PARTS)[number];

export const definition = {
  name: 'about',
  attributes: { parts: { some: ABOUT_PARTS, of: '' } },
  shows: [
    { collection: 'about' },
    { collection: 'organizations', part: 'partners', usual: { of: 'roles', words: PARTNER_ROLES } },
    { collection: 'contacts', part: 'contact' },
  ],
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('About the Civil Society Support Room', { id: 'element.about' });
