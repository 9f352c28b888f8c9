import { getLocale, type Locale } from '../locale/locale.js';
import { LABELS } from '../elements/labels.js';
import { recordLabel } from '../views/snippet-label.js';
import { itemsOf, known, type ElementName } from './catalogue.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/** What a snippet is called: the name of the one record it shows, else that of the element. */
export function snippetLabel(content: SnippetContent): string {
  const { element, language, attributes = {} } = content;
  const locale = getLocale(language);
  const [[collection, records] = []] = itemsOf(known(element)) ? recordsOf(content) : [];
  const record = records?.find(({ id }) => id === attributes['item']) ?? (records?.length === 1 ? records[0] : undefined);
  return collection && record ? recordLabel(collection, record, locale) : LABELS[element](locale);
}

/** What an element is called, in menus. */
export const elementLabel = (element: ElementName, locale: Locale): string => LABELS[element](locale);
