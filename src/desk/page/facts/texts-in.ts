import { languageMap } from '../../../content/fields.js';
import { optionLabel } from '../../option-labels.js';
import { textIn } from '../text-in.js';
import { bare, fieldsOf, listOf, mapOf, textOf, type Field, type Form } from './form.js';
import { optionsOf } from './simple.js';

/** What stands in an entry of a list, to know it by: its texts in the language of the interface, and its words as they are chosen. */
export function textsIn(form: Form, field: Field): readonly string[] {
  const { value } = field;
  if (value === undefined || value === null) return [];
  const shape = bare(field.shape);
  if (shape === languageMap) return [textIn(mapOf(value), form.locale)].filter(Boolean);
  switch (shape.is) {
    case 'string': {
      const text = textOf(value);
      return [optionsOf(form, field, shape)?.find(([word]) => word === text)?.[1] ?? text].filter(Boolean);
    }
    case 'integer':
      return [textOf(value)].filter(Boolean);
    case 'list':
      return listOf(value).flatMap((one) => textsIn(form, { ...field, shape: shape.of, value: one }));
    case 'object':
      return fieldsOf(shape.fields, field).flatMap((inner) => textsIn(form, inner));
    case 'union': {
      const chosen = textOf((value as Readonly<Record<string, unknown>>)[shape.tag]);
      if (!Object.hasOwn(shape.variants, chosen)) return [];
      const within = fieldsOf(shape.variants[chosen]!, field).flatMap((inner) => textsIn(form, inner));
      return within.length ? within : [optionLabel(chosen, Object.keys(shape.variants), form.locale)];
    }
    case 'map':
      return Object.values(value).flatMap((one) => textsIn(form, { ...field, shape: shape.of, value: one }));
  }
}
