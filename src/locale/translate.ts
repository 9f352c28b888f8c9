import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { InterfaceLanguage } from './language.js';
import { templates as ar } from './messages/ar.js';

type Templates = Readonly<Record<string, string | StrResult>>;
const TRANSLATIONS: Readonly<Record<InterfaceLanguage, Templates>> = { en: {}, ar };

/** A message in a language: the translation with its id, else the source text. Builds put `translate.compiled.ts` in its place. */
export function translate(language: InterfaceLanguage, template: string | StrResult, options?: { readonly id?: string }): string {
  const found = TRANSLATIONS[language][options?.id ?? ''] ?? template;
  if (typeof found === 'string') return found;
  // In a translation the values are the places of the source values, which may stand in another order.
  const order = found === template ? undefined : (found.values as number[]);
  return joinStringsAndValues(found.strings, (template as StrResult).values, order);
}
