import { source, term } from '../../content/schema.js';

/** The collections it is made from; first the one that records given alone are of. */
export const uses = { terms: term, sources: source };
export { termView, type TermView } from '../../views/term.js';
