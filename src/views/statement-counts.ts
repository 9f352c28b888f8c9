import type { StatementType } from '../content/vocabulary.js';
import type { Locale, PluralForms } from '../locale/locale.js';
import { str } from '../locale/msg.js';

type Forms = Omit<PluralForms, 'zero'>;

function formsOf(type: StatementType, n: string, { msg }: Locale): Forms {
  switch (type) {
    case 'concern':
      return {
        one: msg('1 concern', { id: 'concerns.one' }),
        two: msg('2 concerns', { id: 'concerns.two' }),
        few: msg(str`${n} concerns`, { id: 'concerns.few' }),
        many: msg(str`${n} concerns`, { id: 'concerns.many' }),
        other: msg(str`${n} concerns`, { id: 'concerns.other' }),
      };
    case 'demand':
      return {
        one: msg('1 demand', { id: 'demands.one' }),
        two: msg('2 demands', { id: 'demands.two' }),
        few: msg(str`${n} demands`, { id: 'demands.few' }),
        many: msg(str`${n} demands`, { id: 'demands.many' }),
        other: msg(str`${n} demands`, { id: 'demands.other' }),
      };
    case 'proposal':
      return {
        one: msg('1 proposal', { id: 'proposals.one' }),
        two: msg('2 proposals', { id: 'proposals.two' }),
        few: msg(str`${n} proposals`, { id: 'proposals.few' }),
        many: msg(str`${n} proposals`, { id: 'proposals.many' }),
        other: msg(str`${n} proposals`, { id: 'proposals.other' }),
      };
    case 'recommendation':
      return {
        one: msg('1 recommendation', { id: 'recommendations.one' }),
        two: msg('2 recommendations', { id: 'recommendations.two' }),
        few: msg(str`${n} recommendations`, { id: 'recommendations.few' }),
        many: msg(str`${n} recommendations`, { id: 'recommendations.many' }),
        other: msg(str`${n} recommendations`, { id: 'recommendations.other' }),
      };
    case 'briefing':
      return {
        one: msg('1 briefing', { id: 'briefings.one' }),
        two: msg('2 briefings', { id: 'briefings.two' }),
        few: msg(str`${n} briefings`, { id: 'briefings.few' }),
        many: msg(str`${n} briefings`, { id: 'briefings.many' }),
        other: msg(str`${n} briefings`, { id: 'briefings.other' }),
      };
    case 'principle':
      return {
        one: msg('1 principle', { id: 'principles.one' }),
        two: msg('2 principles', { id: 'principles.two' }),
        few: msg(str`${n} principles`, { id: 'principles.few' }),
        many: msg(str`${n} principles`, { id: 'principles.many' }),
        other: msg(str`${n} principles`, { id: 'principles.other' }),
      };
    case 'fact':
      return {
        one: msg('1 fact', { id: 'facts.one' }),
        two: msg('2 facts', { id: 'facts.two' }),
        few: msg(str`${n} facts`, { id: 'facts.few' }),
        many: msg(str`${n} facts`, { id: 'facts.many' }),
        other: msg(str`${n} facts`, { id: 'facts.other' }),
      };
  }
}

const pluralOf = (value: number, forms: Forms, locale: Locale): string => locale.plural(value, { zero: forms.other, ...forms });

/** "3 concerns", «٣ شواغل». There is at least one. */
export const typeCount = (type: StatementType, value: number, locale: Locale): string =>
  pluralOf(value, formsOf(type, locale.number(value), locale), locale);

/** "6 statements", «٦ أقوال». There is at least one. */
export function statementCount(value: number, locale: Locale): string {
  const { msg } = locale;
  const n = locale.number(value);
  const forms = {
    one: msg('1 statement', { id: 'statements.one' }),
    two: msg('2 statements', { id: 'statements.two' }),
    few: msg(str`${n} statements`, { id: 'statements.few' }),
    many: msg(str`${n} statements`, { id: 'statements.many' }),
    other: msg(str`${n} statements`, { id: 'statements.other' }),
  };
  return pluralOf(value, forms, locale);
}
