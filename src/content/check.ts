import type { Reason, Report } from './reasons.js';
import type { Fields, Shape } from './shape.js';
import { join, UNFIT } from './well-formed.js';

function checkFields(fields: Fields, value: object, path: string, report: Report): void {
  for (const [field, shape] of Object.entries(fields)) {
    // hasOwn: a page may have put things on Object.prototype.
    if (Object.hasOwn(value, field)) check(shape, (value as Record<string, unknown>)[field], join(path, field), report);
    else if (shape.is !== 'optional') report(join(path, field), 'missing');
  }
}

/** Checks a value against a shape. Fields the shape does not know are not looked at, so that a newer feed still works. */
export function check(shape: Shape, value: unknown, path: string, report: Report): void {
  const expect = (fits: unknown, reason: Reason): unknown => fits || report(path, reason);
  switch (shape.is) {
    case 'optional':
      return check(shape.of, value, path, report);
    case 'string': {
      const { pattern, values, rule, expected } = shape;
      const text = typeof value === 'string' ? value : '';
      expect(pattern ? pattern.test(text) && !UNFIT.test(text) && (!rule || rule(text)) : values!.includes(text), expected);
      return;
    }
    case 'integer':
      expect(Number.isSafeInteger(value) && (value as number) >= 0, 'integer');
      return;
    case 'list':
      if (!expect(Array.isArray(value), 'list')) return;
      expect((value as unknown[]).length >= shape.min, 'too-few');
      (value as unknown[]).forEach((entry, i) => check(shape.of, entry, `${path}[${i}]`, report));
      return;
  }
  if (!expect(typeof value === 'object' && value && !Array.isArray(value), 'object')) return;
  const given = value as Record<string, unknown>;
  switch (shape.is) {
    case 'object':
      return checkFields(shape.fields, given, path, report);
    case 'map':
      expect(Object.keys(given).length, 'map');
      for (const [key, entry] of Object.entries(given)) {
        check(shape.keys, key, join(path, key), report);
        check(shape.of, entry, join(path, key), report);
      }
      return;
    case 'union': {
      const tag = given[shape.tag];
      if (typeof tag === 'string' && Object.hasOwn(shape.variants, tag)) checkFields(shape.variants[tag]!, given, path, report);
      else report(join(path, shape.tag), 'one-of');
    }
  }
}
