/** Classes and types. Importing this registers nothing; `cssr-widgets/define.js` does. */
export { REPORT_LANGUAGES, type ReportLanguages } from './elements/report/definition.js';
export * from './elements/classes.js';
export { LIST_CONTROLS, type ListControls } from './views/definition.js';
export { formatIssue, type Issue } from './content/issue.js';
export type { Reason } from './content/reasons.js';
export { FeedFormatError, type ParseResult } from './content/parse.js';
export { parseFeed } from './content/parse-feed.js';
export type * from './content/schema.js';
export * from './content/vocabulary.js';
export { CONTENT_STATES, CssrStateEvent, type ContentState } from './runtime/feed/events.js';
export { FEED_FAULTS, FeedError, type FeedFault } from './runtime/feed/feed-error.js';
export { DIGITS, type Digits } from './locale/language.js';
export { ABOUT_PARTS, type AboutPart } from './elements/about/definition.js';
export { DISCLAIMER_MODES, type DisclaimerMode } from './views/disclaimer.js';

export { GROUPINGS, SORTS, type Grouping, type Sort } from './elements/recommendation-list/definition.js';
export { MISSION_LAYOUTS, MISSION_SORTS, type MissionLayout, type MissionSort } from './elements/mission-list/definition.js';
export { VERSION } from './version.js';
