import type { FindingTexts } from './finding-texts.js';

/** What is wrong between the records of a feed, or out of date. */
export const feed = {
  'feed-missing': ({ msg }) => ({
    title: msg('{value} is named here, and is not in the feed', { id: 'desk.check.feed-missing' }),
    remedy: msg('Add the record, or correct the name.', { id: 'desk.check.feed-missing.remedy' }),
  }),
  'feed-later': ({ msg }) => ({
    title: msg('This is dated {value}, later than the feed ({updated})', { id: 'desk.check.feed-later' }),
    remedy: msg('Correct the date, or that of the feed.', { id: 'desk.check.feed-later.remedy' }),
  }),
  'feed-circle': ({ msg }) => ({
    title: msg('This makes the statement a part of itself', { id: 'desk.check.feed-circle' }),
    remedy: msg('Choose another statement, or none.', { id: 'desk.check.feed-circle.remedy' }),
  }),
  'feed-deep-part': ({ msg }) => ({
    title: msg('{value} is itself a part of another statement', { id: 'desk.check.feed-deep-part' }),
    remedy: msg('Name the whole: there are two levels.', { id: 'desk.check.feed-deep-part.remedy' }),
  }),
  'feed-deep': ({ msg }) => ({
    title: msg('{value} is itself part of another theme', { id: 'desk.check.feed-deep' }),
    remedy: msg('Name the theme above it: there are two levels.', { id: 'desk.check.feed-deep.remedy' }),
  }),
  'feed-self': ({ msg }) => ({
    title: msg('The statement is related to itself', { id: 'desk.check.feed-self' }),
    remedy: msg('Name another statement, or remove the relation.', { id: 'desk.check.feed-self.remedy' }),
  }),
  'parity-missing': ({ msg }) => ({
    title: msg('Not in {language}: {fields}', { id: 'desk.check.parity-missing' }),
    remedy: msg('Translate it, or leave it out: readers are told that it is not there.', { id: 'desk.check.parity-missing.remedy' }),
  }),
  'parity-block': ({ msg }) => ({
    title: msg('A paragraph of the report is not translated into {language}: {found}', { id: 'desk.check.parity-block' }),
    remedy: msg('Translate it, or say in the translation which paragraph it stands for.', { id: 'desk.check.parity-block.remedy' }),
  }),
  'date-old': ({ msg }) => ({
    title: msg('This was last checked in {date}', { id: 'desk.check.date-old' }),
    remedy: msg('Check whether it is still true, and change the date.', { id: 'desk.check.date-old.remedy' }),
  }),
  'date-past': ({ msg }) => ({
    title: msg('This was announced for {date}, which is over', { id: 'desk.check.date-past' }),
    remedy: msg('Say whether it was held.', { id: 'desk.check.date-past.remedy' }),
  }),
  'date-coming': ({ msg }) => ({
    title: msg('This is told as held, and its date is still to come: {date}', { id: 'desk.check.date-coming' }),
    remedy: msg('Correct the date, or mark it as planned.', { id: 'desk.check.date-coming.remedy' }),
  }),
  'partner-period': ({ msg }) => ({
    title: msg('{found} did not have this role at that time', { id: 'desk.check.partner-period' }),
    remedy: msg('Correct the organization, its period or the date.', { id: 'desk.check.partner-period.remedy' }),
  }),
  'partner-expired': ({ msg }) => ({
    title: msg('{found} is named as a partner of today; its role ended in {date}', { id: 'desk.check.partner-expired' }),
    remedy: msg('Say until when it was one, or remove it.', { id: 'desk.check.partner-expired.remedy' }),
  }),
  'source-third': ({ msg }) => ({
    title: msg('Only third parties are named as sources', { id: 'desk.check.source-third' }),
    remedy: msg('Look for an official source.', { id: 'desk.check.source-third.remedy' }),
  }),
} as const satisfies FindingTexts;
