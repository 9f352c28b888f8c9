/** The content as static HTML, for servers and build scripts. Needs no DOM. */
export { parseFeed } from '../content/parse-feed.js';
export { fallbackHtml, type Attributes } from './fallback.js';
