/** What has changed from one feed to another, in words, and what of it readers should be told. */
export { compareFeeds, type FeedChanges, type FieldChange, type RecordChange } from './compare.js';
export { proposedCorrections } from './corrections.js';
export { changeWords } from './words.js';
