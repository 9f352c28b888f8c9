import { disclaimer } from '../../content/schema.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { disclaimers: disclaimer };
export { disclaimerView, type DisclaimerView } from '../../views/disclaimer.js';
