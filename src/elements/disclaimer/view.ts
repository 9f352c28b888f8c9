import { disclaimer, source } from '../../content/schema.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { disclaimers: disclaimer, sources: source };
export type { DisclaimerView } from '../../views/disclaimer.js';
export { recordedDisclaimer as disclaimerView } from '../../views/recorded-disclaimer.js';
