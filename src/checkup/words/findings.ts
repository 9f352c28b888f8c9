import { content } from './content.js';
import { edition } from './edition.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { policy } from './policy.js';
import { script } from './script.js';

/** Everything the check-up can find, and what it says of it in each language. `docs/checkup.md` is made from this. */
export const FINDINGS = { ...markup, ...script, ...policy, ...content, ...edition, ...page };
