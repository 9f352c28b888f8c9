/**
 * What the elements of a page share, as a script of its own: `cssr-core-<version>.js`. Those of the elements come to it in any order, before it or
 * after; what this imports is not in them.
 */
import '../runtime/content-element.js';
import '../runtime/define.js';
import '../runtime/edition/index.js';
import '../runtime/styles/panel.styles.js';
import '../runtime/styles/root.styles.js';
import '../runtime/styles/tag-tokens.js';
import { offerCheckup } from './offer-checkup.js';
import { start } from './start.js';

offerCheckup();
export { start };
