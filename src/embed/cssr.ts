/** One file for pages that show a feed: every element, registered, with Lit and both languages inside; plain markup is upgraded. */
import { FEED } from '../from-feed/way.js';
import './content-elements.js';
import '../elements/language-switch/define.js';
import { ways } from '../runtime/content-source.js';
import { offerCheckup } from './offer-checkup.js';
import { start } from './start.js';

ways.push(FEED);
start();
offerCheckup();
export type { CssrGlobal } from './start.js';
