import { getLocale } from '../locale/locale.js';
import { shownRecords } from '../views/shown-records.js';
import { elementWord, recordWord } from '../views/snippet-label.js';
import { itemsOf } from './catalogue.js';
import type { SnippetContent } from './snippet.js';

/** What a snippet is called: the name of the one record it shows, else that of the element. */
export function snippetLabel({ element, attributes = {}, language, feed }: SnippetContent): string {
  const locale = getLocale(language);
  const [[collection, records] = []] = itemsOf(element) ? shownRecords(`cssr-${element}`, attributes, feed) : [];
  return collection && records?.length === 1 ? recordWord(collection, records[0]!, locale) : elementWord(element, locale);
}
