/** The list as a page has it that shows a feed. */
import '../../../src/elements/recommendation-list/define.js';
import '../../../src/from-feed/index.js';
