/** The one file a partner page loads: every element, registered, with Lit and both languages inside. */
import '../define.js';
import { offerCheckup } from './offer-checkup.js';

offerCheckup();
