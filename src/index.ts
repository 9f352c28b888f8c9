/** Classes and types. Importing this registers nothing; `cssr-widgets/define.js` does. */
export { CssrContact } from './elements/contact/contact.js';
export { CssrDisclaimer } from './elements/disclaimer/disclaimer.js';
export { CssrKeyFigures } from './elements/key-figures/key-figures.js';
export { CssrMissionCard } from './elements/mission-card/mission-card.js';
export { CssrPartners } from './elements/partners/partners.js';
export { CssrRecommendationList, LIST_CONTROLS, type ListControls } from './elements/recommendation-list/recommendation-list.js';
export { formatIssue, type Issue, type Reason } from './content/issue.js';
export { FeedFormatError, type ParseResult } from './content/parse.js';
export { parseFeed } from './content/parse-feed.js';
export type * from './content/schema.js';
export * from './content/vocabulary.js';
export { CONTENT_STATES, CssrStateEvent, type ContentState } from './feed/events.js';
export { FEED_FAULTS, FeedError, type FeedFault } from './feed/feed-error.js';
export { DIGITS, type Digits } from './locale/language.js';
export { DISCLAIMER_MODES, type DisclaimerMode } from './views/disclaimer.js';
export { CHARTS, type Chart } from './views/key-figures.js';
export { GROUPINGS, SORTS, type Grouping, type Sort } from './views/list-filters.js';
export { VERSION } from './version.js';
