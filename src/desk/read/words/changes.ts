import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';
import type { FoundWords } from './found-words.js';

/** What those who wrote and reviewed a file left in it. */
export const changes = {
  insertions: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} tracked insertions were read as part of the text.`, { id: 'desk.read.found.insertions.zero' }),
    one: msg('1 tracked insertion was read as part of the text.', { id: 'desk.read.found.insertions.one' }),
    two: msg('2 tracked insertions were read as part of the text.', { id: 'desk.read.found.insertions.two' }),
    few: msg(str`${n} tracked insertions were read as part of the text.`, { id: 'desk.read.found.insertions.few' }),
    many: msg(str`${n} tracked insertions were read as part of the text.`, { id: 'desk.read.found.insertions.many' }),
    other: msg(str`${n} tracked insertions were read as part of the text.`, { id: 'desk.read.found.insertions.other' }),
  }),
  deletions: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} tracked deletions were left out.`, { id: 'desk.read.found.deletions.zero' }),
    one: msg('1 tracked deletion was left out.', { id: 'desk.read.found.deletions.one' }),
    two: msg('2 tracked deletions were left out.', { id: 'desk.read.found.deletions.two' }),
    few: msg(str`${n} tracked deletions were left out.`, { id: 'desk.read.found.deletions.few' }),
    many: msg(str`${n} tracked deletions were left out.`, { id: 'desk.read.found.deletions.many' }),
    other: msg(str`${n} tracked deletions were left out.`, { id: 'desk.read.found.deletions.other' }),
  }),
  moves: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} moved passages were read where they were moved to.`, { id: 'desk.read.found.moves.zero' }),
    one: msg('1 moved passage was read where it was moved to.', { id: 'desk.read.found.moves.one' }),
    two: msg('2 moved passages were read where they were moved to.', { id: 'desk.read.found.moves.two' }),
    few: msg(str`${n} moved passages were read where they were moved to.`, { id: 'desk.read.found.moves.few' }),
    many: msg(str`${n} moved passages were read where they were moved to.`, { id: 'desk.read.found.moves.many' }),
    other: msg(str`${n} moved passages were read where they were moved to.`, { id: 'desk.read.found.moves.other' }),
  }),
  comments: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} comments were left out.`, { id: 'desk.read.found.comments.zero' }),
    one: msg('1 comment was left out.', { id: 'desk.read.found.comments.one' }),
    two: msg('2 comments were left out.', { id: 'desk.read.found.comments.two' }),
    few: msg(str`${n} comments were left out.`, { id: 'desk.read.found.comments.few' }),
    many: msg(str`${n} comments were left out.`, { id: 'desk.read.found.comments.many' }),
    other: msg(str`${n} comments were left out.`, { id: 'desk.read.found.comments.other' }),
  }),
  authors: (n: string, { msg }: Locale) => ({
    zero: msg(str`The file names ${n} people who wrote or reviewed it. No name is taken over.`, { id: 'desk.read.found.authors.zero' }),
    one: msg('The file names 1 person who wrote or reviewed it. The name is not taken over.', { id: 'desk.read.found.authors.one' }),
    two: msg('The file names 2 people who wrote or reviewed it. No name is taken over.', { id: 'desk.read.found.authors.two' }),
    few: msg(str`The file names ${n} people who wrote or reviewed it. No name is taken over.`, { id: 'desk.read.found.authors.few' }),
    many: msg(str`The file names ${n} people who wrote or reviewed it. No name is taken over.`, { id: 'desk.read.found.authors.many' }),
    other: msg(str`The file names ${n} people who wrote or reviewed it. No name is taken over.`, { id: 'desk.read.found.authors.other' }),
  }),
  hidden: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} hidden passages were left out.`, { id: 'desk.read.found.hidden.zero' }),
    one: msg('1 hidden passage was left out.', { id: 'desk.read.found.hidden.one' }),
    two: msg('2 hidden passages were left out.', { id: 'desk.read.found.hidden.two' }),
    few: msg(str`${n} hidden passages were left out.`, { id: 'desk.read.found.hidden.few' }),
    many: msg(str`${n} hidden passages were left out.`, { id: 'desk.read.found.hidden.many' }),
    other: msg(str`${n} hidden passages were left out.`, { id: 'desk.read.found.hidden.other' }),
  }),
  notes: (n: string, { msg }: Locale) => ({
    zero: msg(str`${n} paragraphs that tell about the file were left out.`, { id: 'desk.read.found.notes.zero' }),
    one: msg('1 paragraph that tells about the file was left out.', { id: 'desk.read.found.notes.one' }),
    two: msg('2 paragraphs that tell about the file were left out.', { id: 'desk.read.found.notes.two' }),
    few: msg(str`${n} paragraphs that tell about the file were left out.`, { id: 'desk.read.found.notes.few' }),
    many: msg(str`${n} paragraphs that tell about the file were left out.`, { id: 'desk.read.found.notes.many' }),
    other: msg(str`${n} paragraphs that tell about the file were left out.`, { id: 'desk.read.found.notes.other' }),
  }),
} as const satisfies Partial<FoundWords>;
