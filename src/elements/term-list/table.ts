import { termTableOf } from '../../views/term-table.js';
import { termListView } from './view.js';

export const table = termTableOf((feed, locale) => termListView(feed, {}, locale)?.rows ?? []);
