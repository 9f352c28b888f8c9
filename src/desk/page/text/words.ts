import type { BlockStyle } from '../../../content/vocabulary.js';
import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** What a paragraph is. */
export const styleLabel = (style: BlockStyle, { msg }: Locale): string =>
  ({
    normal: msg('Text', { id: 'desk.text.style.normal' }),
    h2: msg('Heading', { id: 'desk.text.style.h2' }),
    h3: msg('Subheading', { id: 'desk.text.style.h3' }),
  })[style];

/** The words of a row. */
export const rowWords = (locale: Locale) => {
  const { msg } = locale;
  return {
    /** The name of a field. @param place of a paragraph among several; empty where there is one. */
    field: (row: string, language: string, style: BlockStyle, place: string) => {
      const kind = styleLabel(style, locale);
      return place
        ? msg(str`Row ${row}, ${language}, ${kind}, paragraph ${place}`, { id: 'desk.text.field.several' })
        : msg(str`Row ${row}, ${language}, ${kind}`, { id: 'desk.text.field' });
    },
    missing: (language: string) => msg(str`Missing: ${language}`, { id: 'desk.text.missing' }),
    write: msg('Write it', { id: 'desk.text.write' }),
    mend: msg('Mend', { id: 'desk.text.mend' }),
    dismiss: msg('Dismiss', { id: 'desk.text.dismiss' }),
    restore: msg('Take up again', { id: 'desk.text.restore' }),
    reason: msg('Reason for leaving it', { id: 'desk.text.reason' }),
    because: msg('Left as it is:', { id: 'desk.text.because' }),
    dismissed: (number: string) => msg(str`Dismissed (${number})`, { id: 'desk.text.dismissed' }),
    stale: (original: string, translation: string) =>
      msg(str`Original (${original}) changed since its translation (${translation}) was made:`, { id: 'desk.text.stale' }),
    upToDate: msg('The translation is up to date', { id: 'desk.text.up-to-date' }),
    typoOnly: msg('It was only a slip', { id: 'desk.text.typo-only' }),
  };
};

/** The words of the tools above the text. */
export const toolWords = (locale: Locale) => {
  const { msg } = locale;
  return {
    keys: msg('Keys', { id: 'desk.page.keys' }),
    tools: msg('Tools of the paragraph', { id: 'desk.text.tools' }),
    style: msg('This paragraph is', { id: 'desk.text.style' }),
    up: msg('Move to the row above', { id: 'desk.text.up' }),
    down: msg('Move to the row below', { id: 'desk.text.down' }),
    split: msg('Split here', { id: 'desk.text.split' }),
    join: msg('Join with the next', { id: 'desk.text.join' }),
    pair: msg('Pair with the next row', { id: 'desk.text.pair' }),
    unpair: msg('Take the row apart', { id: 'desk.text.unpair' }),
    shiftDown: msg('Move all from here down by a row', { id: 'desk.text.shift-down' }),
    shiftUp: msg('Move all from here up by a row', { id: 'desk.text.shift-up' }),
    add: msg('Add a paragraph below', { id: 'desk.text.add' }),
    joinBefore: msg('At the beginning: join with the one before', { id: 'desk.text.join-before' }),
    remove: msg('Remove the paragraph', { id: 'desk.text.remove' }),
    more: msg('More', { id: 'desk.text.more' }),
    mark: msg('Make a statement', { id: 'desk.text.mark' }),
    noWords: msg('Select the words of the statement first.', { id: 'desk.text.no-words' }),
    noParagraph: msg('Choose a paragraph first.', { id: 'desk.text.no-paragraph' }),
    nothing: msg('Nothing was changed.', { id: 'desk.text.nothing' }),
    nowIn: (row: string) => msg(str`Done. Row ${row}.`, { id: 'desk.text.now-in' }),
    rows: msg('Text in rows', { id: 'desk.text.rows' }),
    loading: msg('The other rows follow…', { id: 'desk.text.loading' }),
    noText: msg('This draft has no text yet.', { id: 'desk.text.no-text' }),
    begin: msg('Begin the text', { id: 'desk.text.begin' }),
    pending: (language: string) => msg(str`Now select the words in this language: ${language}.`, { id: 'desk.text.pending' }),
    markHere: msg('These are its words', { id: 'desk.text.mark-here' }),
    skip: msg('Leave it unmarked', { id: 'desk.text.skip' }),
    marked: msg('Marked.', { id: 'desk.text.marked' }),
    wrongLanguage: (language: string) => msg(str`Select words in this language: ${language}`, { id: 'desk.text.wrong-language' }),
  };
};

/** The words of the list of statements and of their form. */
export const statementWords = (locale: Locale) => {
  const { msg } = locale;
  return {
    title: msg('Statements', { id: 'desk.text.statements' }),
    none: msg('None yet. Select words in the text and make a statement of them.', { id: 'desk.text.statements.none' }),
    /** @param confirmed how many. @param suggested how many. */
    counts: (confirmed: string, suggested: string) =>
      msg(str`Confirmed: ${confirmed}. Suggested: ${suggested}.`, { id: 'desk.text.statements.counts' }),
    suggest: msg('Suggest statements', { id: 'desk.text.suggest' }),
    suggested: msg('Suggested', { id: 'desk.text.suggested' }),
    confirm: msg('Confirm', { id: 'desk.text.confirm' }),
    dismiss: msg('Dismiss', { id: 'desk.text.statement.dismiss' }),
    dismissRest: msg('Dismiss all suggestions', { id: 'desk.text.statement.dismiss-rest' }),
    edit: msg('Edit', { id: 'desk.text.edit' }),
    remove: msg('Remove', { id: 'desk.text.remove-statement' }),
    unmarked: (language: string) => msg(str`Not marked: ${language}`, { id: 'desk.text.unmarked' }),
    ownWords: (language: string) => msg(str`Own words: ${language}`, { id: 'desk.text.own-words' }),
    markWords: msg('Mark the words', { id: 'desk.text.mark-words' }),
    confirmed: msg('Confirmed.', { id: 'desk.text.confirmed' }),
    removed: msg('Removed. Undo brings it back.', { id: 'desk.text.removed' }),
    newSuggestions: (number: string) => msg(str`New suggestions: ${number}`, { id: 'desk.text.new-suggestions' }),
    make: msg('Make a statement', { id: 'desk.text.form.make' }),
    change: msg('Edit the statement', { id: 'desk.text.form.change' }),
    type: msg('Type', { id: 'desk.text.form.type' }),
    choose: msg('Choose', { id: 'desk.text.form.choose' }),
    typeNeeded: msg('Choose what it is. Never more than the source calls it.', { id: 'desk.text.form.type-needed' }),
    attribution: msg('Whose words', { id: 'desk.text.form.attribution' }),
    notStated: msg('The source does not say', { id: 'desk.text.form.not-stated' }),
    role: msg('Role of the official', { id: 'desk.text.form.role' }),
    noRole: msg('Not stated', { id: 'desk.text.form.no-role' }),
    otherRole: (language: string) => msg(str`Role and body, never a name: ${language}`, { id: 'desk.text.form.other-role' }),
    themes: msg('Themes', { id: 'desk.text.form.themes' }),
    chosenThemes: (number: string) => msg(str`Themes (${number})`, { id: 'desk.text.form.chosen-themes' }),
    partOf: msg('Part of', { id: 'desk.text.form.part-of' }),
    ofNone: msg('Stands by itself', { id: 'desk.text.form.of-none' }),
    own: msg('Own words instead of those marked', { id: 'desk.text.form.own' }),
    ownIn: (language: string) => msg(str`In this language: ${language}`, { id: 'desk.text.form.own-in' }),
    save: msg('Done', { id: 'desk.text.form.save' }),
    cancel: msg('Cancel', { id: 'desk.text.form.cancel' }),
  };
};
