/** Classes and types. Importing this registers nothing; `cssr-widgets/define.js` does. */
export { CssrDisclaimer } from './elements/disclaimer/disclaimer.js';
export { CssrLanguageChangeEvent } from './elements/language-switch/language-change-event.js';
export { CssrLanguageSwitch } from './elements/language-switch/language-switch.js';
export { CssrMissionCard } from './elements/mission-card/mission-card.js';
export { CssrRecommendationList, LIST_CONTROLS, type ListControls } from './elements/recommendation-list/recommendation-list.js';
export { CssrTerm } from './elements/term/term.js';
export { CssrTermList } from './elements/term-list/term-list.js';
export { formatIssue, type Issue, type Reason } from './content/issue.js';
export { FeedFormatError, type ParseResult } from './content/parse.js';
export { parseFeed } from './content/parse-feed.js';
export type * from './content/schema.js';
export * from './content/vocabulary.js';
export { CONTENT_STATES, CssrStateEvent, type ContentState } from './feed/events.js';
export { FEED_FAULTS, FeedError, type FeedFault } from './feed/feed-error.js';
export { DIGITS, type Digits } from './locale/language.js';
export { DISCLAIMER_MODES, type DisclaimerMode } from './views/disclaimer.js';
export { GROUPINGS, SORTS, type Grouping, type Sort } from './views/list-filters.js';
export { VERSION } from './version.js';
