import type { RecommendationListView } from '../../../src/elements/recommendation-list/view.js';
import { PlainList } from './plain-list.js';

/** The yardstick on a page of its own, which has its rows. */
customElements.define('plain-list', PlainList);
const { text } = document.querySelector<HTMLScriptElement>('script.plain-content')!;
document.querySelector<PlainList>('plain-list')!.rows = (JSON.parse(text) as { readonly view: RecommendationListView }).view.rows;
