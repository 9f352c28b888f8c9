import { getLocale } from '../locale/locale.js';
import { elementWord, recordWord } from '../views/snippet-label.js';
import { itemsOf } from './catalogue.js';
import { recordsOf } from './records.js';
import type { SnippetContent } from './snippet-content.js';

/** What a snippet is called: the name of the one record it shows, else that of the element. */
export function snippetLabel(content: SnippetContent): string {
  const { element, language } = content;
  const locale = getLocale(language);
  const [[collection, records] = []] = itemsOf(element) ? recordsOf(content) : [];
  return collection && records?.length === 1 ? recordWord(collection, records[0]!, locale) : elementWord(element, locale);
}
