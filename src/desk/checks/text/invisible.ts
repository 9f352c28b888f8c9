import { hitsOf, type TextCheck } from '../hit.js';

const away = (match: RegExpMatchArray & { index: number }) => ({
  mend: [{ from: match.index, to: match.index + match[0].length, text: '' }],
});

/** Characters that nobody sees. What reads from right to left is set apart where it is shown: a text needs no marks for it. */
export const invisible: TextCheck = ({ text }) => [
  ...hitsOf(text, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, 'bidi-control', 'warning', away),
  ...hitsOf(text, /[\u00ad\u200b\u2060\ufeff]+|(?<!\p{sc=Arab})\u200c|\u200c(?!\p{sc=Arab})/gu, 'invisible', 'note', away),
];
