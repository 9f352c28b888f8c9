import { STATEMENT_TYPES, type StatementType } from '../../content/vocabulary.js';
import { getLocale, type Locale } from '../../locale/locale.js';
import { INTERFACE_LANGUAGES } from '../../locale/languages.js';
import { str } from '../../locale/msg.js';
import { typeLabel } from '../../views/words.js';
import type { ParagraphStyle } from './document.js';

/** A style of the Word templates: what its paragraphs are in a report. */
export interface TemplateStyle {
  /** The id within the file, the same in every language. */
  readonly id: string;
  /** What Word shows, in the language of the template. */
  readonly name: string;
  /** Absent of paragraphs that tell how to write, and are left out. */
  readonly style?: ParagraphStyle;
  readonly statement?: StatementType;
}

/** The styles of the templates, which the reader knows in each language of the interface. */
export function templateStyles(locale: Locale): readonly TemplateStyle[] {
  const { msg } = locale;
  const named = (id: string, name: string, more: Omit<TemplateStyle, 'id' | 'name'>): TemplateStyle => ({
    id: `Cssr${id}`,
    name: msg(str`CSSR ${name}`, { id: 'desk.read.style.name' }),
    ...more,
  });
  return [
    named('Note', msg('Note', { id: 'desk.read.style.note' }), {}),
    named('Series', msg('Series', { id: 'desk.read.style.series' }), { style: 'kicker' }),
    named('Title', msg('Title', { id: 'desk.read.style.title' }), { style: 'title' }),
    named('Subtitle', msg('Subtitle', { id: 'desk.read.style.subtitle' }), { style: 'subtitle' }),
    named('Date', msg('Date', { id: 'desk.read.style.date' }), { style: 'date' }),
    named('Heading', msg('Heading', { id: 'desk.read.style.heading' }), { style: 'h2' }),
    named('Subheading', msg('Subheading', { id: 'desk.read.style.subheading' }), { style: 'h3' }),
    named('Text', msg('Text', { id: 'desk.read.style.text' }), { style: 'normal' }),
    ...STATEMENT_TYPES.map((statement) =>
      named(statement[0]!.toUpperCase() + statement.slice(1), typeLabel(statement, locale), { style: 'normal', statement }),
    ),
  ];
}

/** As names are compared: without case, and what Word puts between words. */
const plainName = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:،,_-]+/g, ' ')
    .trim();

let known: ReadonlyMap<string, TemplateStyle> | undefined;

/** The style of the templates with an id or a name, in whichever language. */
export function templateStyle(id: string, name: string): TemplateStyle | undefined {
  known ??= new Map(
    INTERFACE_LANGUAGES.flatMap((tag) => templateStyles(getLocale(tag))).flatMap((style) => [
      [style.id.toLowerCase(), style],
      [plainName(style.name), style],
    ]),
  );
  // The characters of a linked style are of a style "Name Char".
  return known.get(id.toLowerCase()) ?? known.get(plainName(name.replace(/ Char$/, '')));
}
