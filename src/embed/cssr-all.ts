/** Every element in one file, for pages that show an edition. */
import '../define.js';
import { offerCheckup } from './offer-checkup.js';
import { start } from './start.js';

start();
offerCheckup();
