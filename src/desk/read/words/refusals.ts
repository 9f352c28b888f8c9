import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';
import type { Refusal } from '../document.js';

/** Why a file cannot be read, and what to do. The values are those of the error. */
export const refusals = {
  'too-large': ({ file = '', size = '', limit = '' }, { msg }) =>
    msg(str`“${file}” has ${size} MB; ${limit} MB are read at most. Take large pictures out of it, or split it.`, {
      id: 'desk.read.refused.too-large',
    }),
  'too-many-entries': ({ file = '', size = '', limit = '' }, { msg }) =>
    msg(str`“${file}” has ${size} files inside; ${limit} are read at most. Copy its text into a new Word file.`, {
      id: 'desk.read.refused.too-many-entries',
    }),
  'too-large-unpacked': ({ file = '', limit = '' }, { msg }) =>
    msg(str`“${file}” would unpack to more than ${limit} MB. Copy its text into a new Word file.`, {
      id: 'desk.read.refused.too-large-unpacked',
    }),
  'no-zip': ({ file = '' }, { msg }) =>
    msg(str`“${file}” has the name of a Word file, but is none. Open it in Word and save it as \`.docx\`.`, {
      id: 'desk.read.refused.no-zip',
    }),
  'no-word': ({ file = '' }, { msg }) =>
    msg(str`There is no Word document in “${file}”. Perhaps it is a table, slides or of another program: save its text as \`.docx\`.`, {
      id: 'desk.read.refused.no-word',
    }),
  'old-word': ({ file = '' }, { msg }) =>
    msg(str`“${file}” is of an old Word. Open it in Word or LibreOffice and save it as \`.docx\`.`, { id: 'desk.read.refused.old-word' }),
  encrypted: ({ file = '' }, { msg }) =>
    msg(str`“${file}” is protected by a password. Save a copy without one: in Word, under File, Info, Protect Document.`, {
      id: 'desk.read.refused.encrypted',
    }),
  'unsafe-names': ({ file = '' }, { msg }) =>
    msg(
      str`“${file}” is not as Word makes files: its parts would land outside of its folder. Ask who sent it, and copy its text into a new Word file.`,
      { id: 'desk.read.refused.unsafe-names' },
    ),
  damaged: ({ file = '' }, { msg }) =>
    msg(str`“${file}” is damaged. Open it in the program that it is from, which may repair it, and save it anew.`, {
      id: 'desk.read.refused.damaged',
    }),
  'no-text': ({ file = '' }, { msg }) =>
    msg(str`There is no text in “${file}”. If it holds scanned pages, their text has to be recognised or typed first.`, {
      id: 'desk.read.refused.no-text',
    }),
  'unknown-kind': ({ file = '', detail = '' }, { msg }) =>
    msg(str`“${file}” (${detail}) cannot be read here. Save the text as \`.docx\`, \`.md\`, \`.html\` or \`.txt\`.`, {
      id: 'desk.read.refused.unknown-kind',
    }),
  'no-feed': ({ file = '' }, { msg }) =>
    msg(str`“${file}” is no feed of the CSSR, nor an edition of one. Open the file that was downloaded here, or a report.`, {
      id: 'desk.read.refused.no-feed',
    }),
  'no-address': ({ address = '' }, { msg }) =>
    msg(str`“${address}” is not the address of a site. Write it with \`https://\` at its beginning.`, {
      id: 'desk.read.refused.no-address',
    }),
  'no-answer': ({ address = '' }, { msg }) =>
    msg(str`${address} does not answer. Check the address.`, { id: 'desk.read.refused.no-answer' }),
  'no-wordpress': ({ address = '' }, { msg }) =>
    msg(str`There is no WordPress at ${address}. Give the address of its first page, or save the page as \`.html\` and open that.`, {
      id: 'desk.read.refused.no-wordpress',
    }),
  'no-rest': ({ address = '', status = '' }, { msg }) =>
    msg(
      str`The WordPress at ${address} does not hand out its content (status ${status}). Ask its webmaster to allow \`/wp-json/wp/v2/\`.`,
      { id: 'desk.read.refused.no-rest' },
    ),
  'not-allowed': ({ address = '', status = '' }, { msg }) =>
    msg(str`${address} asks for a login (status ${status}). Only what is public can be read.`, { id: 'desk.read.refused.not-allowed' }),
  'no-posts': ({ address = '' }, { msg }) =>
    msg(str`Nothing is published at ${address} that could be read.`, { id: 'desk.read.refused.no-posts' }),
} as const satisfies Readonly<Record<Refusal, (values: Readonly<Record<string, string>>, locale: Locale) => string>>;
