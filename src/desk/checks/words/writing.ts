import type { FindingTexts } from './finding-texts.js';

/** Faults of writing. */
export const writing = {
  'language-wrong': ({ msg }) => ({
    title: msg('This text is not in {language}', { id: 'desk.check.language-wrong' }),
    remedy: msg('Put it into the column of its language.', { id: 'desk.check.language-wrong.remedy' }),
  }),
  'script-mixed': ({ msg }) => ({
    title: msg('Letters of two scripts stand in one word: {found}', { id: 'desk.check.script-mixed' }),
    remedy: msg('Write the word anew.', { id: 'desk.check.script-mixed.remedy' }),
  }),
  'script-similar': ({ msg }) => ({
    title: msg('Letters of another alphabet look like the right ones: {found}', { id: 'desk.check.script-similar' }),
    remedy: msg('Put {mended} in its place, so that a search finds it.', { id: 'desk.check.script-similar.remedy' }),
  }),
  'script-forms': ({ msg }) => ({
    title: msg('Letters in shapes that a PDF leaves behind: {found}', { id: 'desk.check.script-forms' }),
    remedy: msg('Put ordinary letters in their place, so that a search finds them.', { id: 'desk.check.script-forms.remedy' }),
  }),
  'digits-mixed': ({ msg }) => ({
    title: msg('Digits of two kinds stand in one text: {found}', { id: 'desk.check.digits-mixed' }),
    remedy: msg('Write {mended}, as in the rest of the text.', { id: 'desk.check.digits-mixed.remedy' }),
  }),
  'space-before': ({ msg }) => ({
    title: msg('A space before a punctuation mark: {found}', { id: 'desk.check.space-before' }),
    remedy: msg('Remove the space.', { id: 'desk.check.space-before.remedy' }),
  }),
  'space-inside': ({ msg }) => ({
    title: msg('A space inside brackets or quotation marks: {found}', { id: 'desk.check.space-inside' }),
    remedy: msg('Remove the space.', { id: 'desk.check.space-inside.remedy' }),
  }),
  'space-double': ({ msg }) => ({
    title: msg('Two spaces where one is enough: {found}', { id: 'desk.check.space-double' }),
    remedy: msg('Leave one.', { id: 'desk.check.space-double.remedy' }),
  }),
  'space-edge': ({ msg }) => ({
    title: msg('A space at the beginning or end of the paragraph', { id: 'desk.check.space-edge' }),
    remedy: msg('Remove the space.', { id: 'desk.check.space-edge.remedy' }),
  }),
  'space-missing': ({ msg }) => ({
    title: msg('A space is missing: {found}', { id: 'desk.check.space-missing' }),
    remedy: msg('Put one in.', { id: 'desk.check.space-missing.remedy' }),
  }),
  'and-apart': ({ msg }) => ({
    title: msg('“And” is written apart from the word that follows: {found}', { id: 'desk.check.and-apart' }),
    remedy: msg('Join them, as Arabic does.', { id: 'desk.check.and-apart.remedy' }),
  }),
  'mark-latin': ({ msg }) => ({
    title: msg('A Latin punctuation mark in Arabic: {found}', { id: 'desk.check.mark-latin' }),
    remedy: msg('Put {mended} in its place.', { id: 'desk.check.mark-latin.remedy' }),
  }),
  'mark-arabic': ({ msg }) => ({
    title: msg('An Arabic punctuation mark in a Latin text: {found}', { id: 'desk.check.mark-arabic' }),
    remedy: msg('Put {mended} in its place.', { id: 'desk.check.mark-arabic.remedy' }),
  }),
  'mark-repeated': ({ msg }) => ({
    title: msg('A punctuation mark stands twice: {found}', { id: 'desk.check.mark-repeated' }),
    remedy: msg('Leave one.', { id: 'desk.check.mark-repeated.remedy' }),
  }),
  'hyphen-range': ({ msg }) => ({
    title: msg('A hyphen in a range of numbers: {found}', { id: 'desk.check.hyphen-range' }),
    remedy: msg('Put a dash in its place: {mended}. A hyphen can turn the range around in Arabic.', {
      id: 'desk.check.hyphen-range.remedy',
    }),
  }),
  'hyphen-digits': ({ msg }) => ({
    title: msg('A hyphen between Arabic letters and digits: {found}', { id: 'desk.check.hyphen-digits' }),
    remedy: msg('Look at how it is shown; if the order is right, it can stay.', { id: 'desk.check.hyphen-digits.remedy' }),
  }),
  'slash-spaced': ({ msg }) => ({
    title: msg('A slash with spaces around it: {found}', { id: 'desk.check.slash-spaced' }),
    remedy: msg('Remove the spaces, or write “and” or “or”.', { id: 'desk.check.slash-spaced.remedy' }),
  }),
  tatweel: ({ msg }) => ({
    title: msg('A stretched letter inside a word: {found}', { id: 'desk.check.tatweel' }),
    remedy: msg('Write {mended}, so that a search finds it.', { id: 'desk.check.tatweel.remedy' }),
  }),
  'quotes-straight': ({ msg }) => ({
    title: msg('A straight quotation mark: {found}', { id: 'desk.check.quotes-straight' }),
    remedy: msg('Put {mended} in its place.', { id: 'desk.check.quotes-straight.remedy' }),
  }),
  'quotes-other': ({ msg }) => ({
    title: msg('Quotation marks of another language: {found}', { id: 'desk.check.quotes-other' }),
    remedy: msg('Write {mended}.', { id: 'desk.check.quotes-other.remedy' }),
  }),
  'apostrophe-straight': ({ msg }) => ({
    title: msg('A straight apostrophe: {found}', { id: 'desk.check.apostrophe-straight' }),
    remedy: msg('Put ’ in its place.', { id: 'desk.check.apostrophe-straight.remedy' }),
  }),
  'bracket-unpaired': ({ msg }) => ({
    title: msg('A bracket or quotation mark without its other half: {found}', { id: 'desk.check.bracket-unpaired' }),
    remedy: msg('Add the other half, or remove this one.', { id: 'desk.check.bracket-unpaired.remedy' }),
  }),
  'bidi-control': ({ msg }) => ({
    title: msg('A hidden mark of direction: {found}', { id: 'desk.check.bidi-control' }),
    remedy: msg('Remove it: directions are set where the text is shown.', { id: 'desk.check.bidi-control.remedy' }),
  }),
  invisible: ({ msg }) => ({
    title: msg('A hidden character: {found}', { id: 'desk.check.invisible' }),
    remedy: msg('Remove it.', { id: 'desk.check.invisible.remedy' }),
  }),
  'word-repeated': ({ msg }) => ({
    title: msg('A word stands twice: {found}', { id: 'desk.check.word-repeated' }),
    remedy: msg('Remove one, if it is not meant.', { id: 'desk.check.word-repeated.remedy' }),
  }),
  'month-style': ({ msg }) => ({
    title: msg('The month is not written as the United Nations writes it: {found}', { id: 'desk.check.month-style' }),
    remedy: msg('Write {mended}.', { id: 'desk.check.month-style.remedy' }),
  }),
  'month-pair': ({ msg }) => ({
    title: msg('These are names of two different months: {found}', { id: 'desk.check.month-pair' }),
    remedy: msg('Look which month is meant.', { id: 'desk.check.month-pair.remedy' }),
  }),
  agreement: ({ msg }) => ({
    title: msg('A feminine “of” after a masculine noun: {found}', { id: 'desk.check.agreement' }),
    remedy: msg('Write {mended}.', { id: 'desk.check.agreement.remedy' }),
  }),
  'term-misspelt': ({ msg }) => ({
    title: msg('Misspelt: {found}', { id: 'desk.check.term-misspelt' }),
    remedy: msg('Write {mended}.', { id: 'desk.check.term-misspelt.remedy' }),
  }),
  'term-variant': ({ msg }) => ({
    title: msg('The glossary prefers another form of {found}', { id: 'desk.check.term-variant' }),
    remedy: msg('Write {preferred}, where the text is yours to change.', { id: 'desk.check.term-variant.remedy' }),
  }),
  'term-latin': ({ msg }) => ({
    title: msg('A Latin abbreviation in an Arabic text: {found}', { id: 'desk.check.term-latin' }),
    remedy: msg('Write {preferred}, or put the abbreviation in brackets after it.', { id: 'desk.check.term-latin.remedy' }),
  }),
  'resolution-year': ({ msg }) => ({
    title: msg('The resolution has no year: {found}', { id: 'desk.check.resolution-year' }),
    remedy: msg('Write {mended}.', { id: 'desk.check.resolution-year.remedy' }),
  }),
  'line-cut': ({ msg }) => ({
    title: msg('This line begins with a dash: the title above may be cut', { id: 'desk.check.line-cut' }),
    remedy: msg('Join it to the title.', { id: 'desk.check.line-cut.remedy' }),
  }),
  'heading-empty': ({ msg }) => ({
    title: msg('Nothing follows this heading: {found}', { id: 'desk.check.heading-empty' }),
    remedy: msg('Write what belongs under it, or remove it.', { id: 'desk.check.heading-empty.remedy' }),
  }),
  'kind-other': ({ msg }) => ({
    title: msg('This heading names another kind of activity than the facts: {term}', { id: 'desk.check.kind-other' }),
    remedy: msg('If the source calls it so, leave it and say so in a note.', { id: 'desk.check.kind-other.remedy' }),
  }),
  'gender-uneven': ({ msg }) => ({
    title: msg('Women and men are named together in this text, and here men alone: {found}', { id: 'desk.check.gender-uneven' }),
    remedy: msg('Name both here too, or one form throughout.', { id: 'desk.check.gender-uneven.remedy' }),
  }),
} as const satisfies FindingTexts;
