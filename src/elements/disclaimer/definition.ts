import { DISCLAIMER_MODES } from '../../views/disclaimer.js';
import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

export const definition = {
  name: 'disclaimer',
  attributes: { item: { record: 'disclaimers' }, languages: { one: DISCLAIMER_MODES } },
  asks: ['languages'],
  shows: [{ collection: 'disclaimers' }],
  one: 'first',
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Disclaimer', { id: 'disclaimer.heading' });
