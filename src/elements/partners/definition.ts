import { ORGANIZATION_ROLES, PARTNER_ROLES } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'partners',
  attributes: { on: 'text', roles: { some: ORGANIZATION_ROLES, of: 'roles' } },
  asks: ['on'],
  shows: [{ collection: 'organizations', usual: { of: 'roles', words: PARTNER_ROLES } }],
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Oversight, implementation and support', { id: 'partners.heading' });
