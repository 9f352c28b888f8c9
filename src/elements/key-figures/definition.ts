import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

/** How the numbers are drawn. */
export const CHARTS = ['none', 'bars', 'dots'] as const;
export type Chart = (typeof CHARTS)[number];

export const definition = {
  name: 'key-figures',
  attributes: { items: { records: 'keyFigures' }, chart: { one: CHARTS } },
  shows: [{ collection: 'keyFigures' }],
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Key figures', { id: 'figures.heading' });
