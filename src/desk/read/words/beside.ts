import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';
import type { FoundWords } from './found-words.js';

/** What a file has beside its text. */
export const beside = {
  headers: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} page headers were left out.`, { id: 'desk.read.found.headers.zero' }),
    one: msg('1 page header was left out.', { id: 'desk.read.found.headers.one' }),
    two: msg('2 page headers were left out.', { id: 'desk.read.found.headers.two' }),
    few: msg(str`${n} page headers were left out.`, { id: 'desk.read.found.headers.few' }),
    many: msg(str`${n} page headers were left out.`, { id: 'desk.read.found.headers.many' }),
    other: msg(str`${n} page headers were left out.`, { id: 'desk.read.found.headers.other' }),
  }),
  footers: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} page footers were left out.`, { id: 'desk.read.found.footers.zero' }),
    one: msg('1 page footer was left out.', { id: 'desk.read.found.footers.one' }),
    two: msg('2 page footers were left out.', { id: 'desk.read.found.footers.two' }),
    few: msg(str`${n} page footers were left out.`, { id: 'desk.read.found.footers.few' }),
    many: msg(str`${n} page footers were left out.`, { id: 'desk.read.found.footers.many' }),
    other: msg(str`${n} page footers were left out.`, { id: 'desk.read.found.footers.other' }),
  }),
  footnotes: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} footnotes were left out: put into the text what readers need of them.`, { id: 'desk.read.found.footnotes.zero' }),
    one: msg('1 footnote was left out: put into the text what readers need of it.', { id: 'desk.read.found.footnotes.one' }),
    two: msg('2 footnotes were left out: put into the text what readers need of them.', { id: 'desk.read.found.footnotes.two' }),
    few: msg(str`${n} footnotes were left out: put into the text what readers need of them.`, { id: 'desk.read.found.footnotes.few' }),
    many: msg(str`${n} footnotes were left out: put into the text what readers need of them.`, { id: 'desk.read.found.footnotes.many' }),
    other: msg(str`${n} footnotes were left out: put into the text what readers need of them.`, { id: 'desk.read.found.footnotes.other' }),
  }),
  pictures: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} pictures were left out.`, { id: 'desk.read.found.pictures.zero' }),
    one: msg('1 picture was left out.', { id: 'desk.read.found.pictures.one' }),
    two: msg('2 pictures were left out.', { id: 'desk.read.found.pictures.two' }),
    few: msg(str`${n} pictures were left out.`, { id: 'desk.read.found.pictures.few' }),
    many: msg(str`${n} pictures were left out.`, { id: 'desk.read.found.pictures.many' }),
    other: msg(str`${n} pictures were left out.`, { id: 'desk.read.found.pictures.other' }),
  }),
  contents: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} tables of contents were left out.`, { id: 'desk.read.found.contents.zero' }),
    one: msg('1 table of contents was left out.', { id: 'desk.read.found.contents.one' }),
    two: msg('2 tables of contents were left out.', { id: 'desk.read.found.contents.two' }),
    few: msg(str`${n} tables of contents were left out.`, { id: 'desk.read.found.contents.few' }),
    many: msg(str`${n} tables of contents were left out.`, { id: 'desk.read.found.contents.many' }),
    other: msg(str`${n} tables of contents were left out.`, { id: 'desk.read.found.contents.other' }),
  }),
  embedded: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} files within the file were left out: open them by themselves.`, { id: 'desk.read.found.embedded.zero' }),
    one: msg('1 file within the file was left out: open it by itself.', { id: 'desk.read.found.embedded.one' }),
    two: msg('2 files within the file were left out: open them by themselves.', { id: 'desk.read.found.embedded.two' }),
    few: msg(str`${n} files within the file were left out: open them by themselves.`, { id: 'desk.read.found.embedded.few' }),
    many: msg(str`${n} files within the file were left out: open them by themselves.`, { id: 'desk.read.found.embedded.many' }),
    other: msg(str`${n} files within the file were left out: open them by themselves.`, { id: 'desk.read.found.embedded.other' }),
  }),
  scripts: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} scripts, styles and frames of the page were left out.`, { id: 'desk.read.found.scripts.zero' }),
    one: msg('1 script, style or frame of the page was left out.', { id: 'desk.read.found.scripts.one' }),
    two: msg('2 scripts, styles and frames of the page were left out.', { id: 'desk.read.found.scripts.two' }),
    few: msg(str`${n} scripts, styles and frames of the page were left out.`, { id: 'desk.read.found.scripts.few' }),
    many: msg(str`${n} scripts, styles and frames of the page were left out.`, { id: 'desk.read.found.scripts.many' }),
    other: msg(str`${n} scripts, styles and frames of the page were left out.`, { id: 'desk.read.found.scripts.other' }),
  }),
  navigation: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} parts around the text were left out, such as menus and forms.`, { id: 'desk.read.found.navigation.zero' }),
    one: msg('1 part around the text was left out, such as a menu or a form.', { id: 'desk.read.found.navigation.one' }),
    two: msg('2 parts around the text were left out, such as menus and forms.', { id: 'desk.read.found.navigation.two' }),
    few: msg(str`${n} parts around the text were left out, such as menus and forms.`, { id: 'desk.read.found.navigation.few' }),
    many: msg(str`${n} parts around the text were left out, such as menus and forms.`, { id: 'desk.read.found.navigation.many' }),
    other: msg(str`${n} parts around the text were left out, such as menus and forms.`, { id: 'desk.read.found.navigation.other' }),
  }),
} as const satisfies Partial<FoundWords>;
