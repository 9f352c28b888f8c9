import type { FindingTexts } from './finding-texts.js';

/** What languages say differently. */
export const pair = {
  'number-differs': ({ msg }) => ({
    title: msg('{other} has {otherFound}, {language} has {found}', { id: 'desk.check.number-differs' }),
    remedy: msg('Look which of the two numbers is right.', { id: 'desk.check.number-differs.remedy' }),
  }),
  'number-missing': ({ msg }) => ({
    title: msg('{language} has {found}, {other} has no such number', { id: 'desk.check.number-missing' }),
    remedy: msg('Look whether the number belongs in both languages.', { id: 'desk.check.number-missing.remedy' }),
  }),
  'date-differs': ({ msg }) => ({
    title: msg('{other} has {otherFound}, {language} has {found}', { id: 'desk.check.date-differs' }),
    remedy: msg('Look which of the two dates is right.', { id: 'desk.check.date-differs.remedy' }),
  }),
  'date-missing': ({ msg }) => ({
    title: msg('{language} has the date {found}, {other} has not', { id: 'desk.check.date-missing' }),
    remedy: msg('Look whether the date belongs in both languages.', { id: 'desk.check.date-missing.remedy' }),
  }),
  'address-differs': ({ msg }) => ({
    title: msg('{other} has {otherFound}, {language} has {found}', { id: 'desk.check.address-differs' }),
    remedy: msg('Look which of the two addresses is right.', { id: 'desk.check.address-differs.remedy' }),
  }),
  'address-missing': ({ msg }) => ({
    title: msg('{language} has {found}, {other} has not', { id: 'desk.check.address-missing' }),
    remedy: msg('Look whether the address belongs in both languages.', { id: 'desk.check.address-missing.remedy' }),
  }),
  'name-missing': ({ msg }) => ({
    title: msg('{language} names {found}, {other} does not', { id: 'desk.check.name-missing' }),
    remedy: msg('Name the same in both languages, where it is not said in another way.', { id: 'desk.check.name-missing.remedy' }),
  }),
  'row-untranslated': ({ msg }) => ({
    title: msg('This has no text in {language}', { id: 'desk.check.row-untranslated' }),
    remedy: msg('Write it, or put beside it the paragraph that says the same.', { id: 'desk.check.row-untranslated.remedy' }),
  }),
} as const satisfies FindingTexts;
