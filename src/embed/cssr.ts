/** One file for pages that show a feed: every element, registered, with Lit and both languages inside; plain markup is upgraded. */
import '../from-feed/index.js';
import './all-elements.js';
import { offerCheckup } from './offer-checkup.js';
import { start } from './start.js';

start();
offerCheckup();
export type { CssrGlobal } from './start.js';
