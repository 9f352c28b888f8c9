import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';
import type { FoundWords } from './found-words.js';

/** What was read in another form than the file has it. */
export const form = {
  tables: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} tables were read cell by cell, each as a paragraph.`, { id: 'desk.read.found.tables.zero' }),
    one: msg('1 table was read cell by cell, each as a paragraph.', { id: 'desk.read.found.tables.one' }),
    two: msg('2 tables were read cell by cell, each as a paragraph.', { id: 'desk.read.found.tables.two' }),
    few: msg(str`${n} tables were read cell by cell, each as a paragraph.`, { id: 'desk.read.found.tables.few' }),
    many: msg(str`${n} tables were read cell by cell, each as a paragraph.`, { id: 'desk.read.found.tables.many' }),
    other: msg(str`${n} tables were read cell by cell, each as a paragraph.`, { id: 'desk.read.found.tables.other' }),
  }),
  fields: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} fields were read as they were last shown: check their dates and numbers.`, { id: 'desk.read.found.fields.zero' }),
    one: msg('1 field was read as it was last shown: check its date or number.', { id: 'desk.read.found.fields.one' }),
    two: msg('2 fields were read as they were last shown: check their dates and numbers.', { id: 'desk.read.found.fields.two' }),
    few: msg(str`${n} fields were read as they were last shown: check their dates and numbers.`, { id: 'desk.read.found.fields.few' }),
    many: msg(str`${n} fields were read as they were last shown: check their dates and numbers.`, { id: 'desk.read.found.fields.many' }),
    other: msg(str`${n} fields were read as they were last shown: check their dates and numbers.`, { id: 'desk.read.found.fields.other' }),
  }),
  numbers: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} numbers that were made for lists are kept beside the entries, not among their words.`, {
      id: 'desk.read.found.numbers.zero',
    }),
    one: msg('1 number that was made for a list is kept beside the entry, not among its words.', { id: 'desk.read.found.numbers.one' }),
    two: msg('2 numbers that were made for lists are kept beside the entries, not among their words.', {
      id: 'desk.read.found.numbers.two',
    }),
    few: msg(str`${n} numbers that were made for lists are kept beside the entries, not among their words.`, {
      id: 'desk.read.found.numbers.few',
    }),
    many: msg(str`${n} numbers that were made for lists are kept beside the entries, not among their words.`, {
      id: 'desk.read.found.numbers.many',
    }),
    other: msg(str`${n} numbers that were made for lists are kept beside the entries, not among their words.`, {
      id: 'desk.read.found.numbers.other',
    }),
  }),
  'text-boxes': (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} text boxes were read, each after the paragraph that it hangs on.`, { id: 'desk.read.found.text-boxes.zero' }),
    one: msg('1 text box was read after the paragraph that it hangs on.', { id: 'desk.read.found.text-boxes.one' }),
    two: msg('2 text boxes were read, each after the paragraph that it hangs on.', { id: 'desk.read.found.text-boxes.two' }),
    few: msg(str`${n} text boxes were read, each after the paragraph that it hangs on.`, { id: 'desk.read.found.text-boxes.few' }),
    many: msg(str`${n} text boxes were read, each after the paragraph that it hangs on.`, { id: 'desk.read.found.text-boxes.many' }),
    other: msg(str`${n} text boxes were read, each after the paragraph that it hangs on.`, { id: 'desk.read.found.text-boxes.other' }),
  }),
  shortcodes: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} shortcodes of a page builder were taken away; the words within them were read.`, {
      id: 'desk.read.found.shortcodes.zero',
    }),
    one: msg('1 shortcode of a page builder was taken away; the words within it were read.', { id: 'desk.read.found.shortcodes.one' }),
    two: msg('2 shortcodes of a page builder were taken away; the words within them were read.', { id: 'desk.read.found.shortcodes.two' }),
    few: msg(str`${n} shortcodes of a page builder were taken away; the words within them were read.`, {
      id: 'desk.read.found.shortcodes.few',
    }),
    many: msg(str`${n} shortcodes of a page builder were taken away; the words within them were read.`, {
      id: 'desk.read.found.shortcodes.many',
    }),
    other: msg(str`${n} shortcodes of a page builder were taken away; the words within them were read.`, {
      id: 'desk.read.found.shortcodes.other',
    }),
  }),
  'unknown-characters': (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} characters were taken out: they have no form of their own, or would reorder the text.`, {
      id: 'desk.read.found.unknown-characters.zero',
    }),
    one: msg('1 character was taken out: it has no form of its own, or would reorder the text.', {
      id: 'desk.read.found.unknown-characters.one',
    }),
    two: msg('2 characters were taken out: they have no form of their own, or would reorder the text.', {
      id: 'desk.read.found.unknown-characters.two',
    }),
    few: msg(str`${n} characters were taken out: they have no form of their own, or would reorder the text.`, {
      id: 'desk.read.found.unknown-characters.few',
    }),
    many: msg(str`${n} characters were taken out: they have no form of their own, or would reorder the text.`, {
      id: 'desk.read.found.unknown-characters.many',
    }),
    other: msg(str`${n} characters were taken out: they have no form of their own, or would reorder the text.`, {
      id: 'desk.read.found.unknown-characters.other',
    }),
  }),
} as const satisfies Partial<FoundWords>;
