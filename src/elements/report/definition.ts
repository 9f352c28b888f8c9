import type { Locale } from '../../locale/locale.js';
import type { Definition } from '../../views/definition.js';

/** `switch` lets the reader choose, `both` sets two side by side, `one` shows the language of the page. */
export const REPORT_LANGUAGES = ['switch', 'both', 'one'] as const;
export type ReportLanguages = (typeof REPORT_LANGUAGES)[number];

export const definition = {
  name: 'report',
  attributes: { item: { record: 'reports' }, languages: { one: REPORT_LANGUAGES } },
  shows: [{ collection: 'reports' }],
  one: 'first',
  pinnable: true,
} as const satisfies Definition;

/** What the element is called, in menus and as the title of a frame. */
export const label = ({ msg }: Locale): string => msg('Report', { id: 'element.report' });
