import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { propertyOf, type AttributeKind, type Definition } from '../views/definition.js';
import { someOf } from '../views/text.js';

function declarationOf(name: string, kind: AttributeKind): PropertyDeclaration {
  const attribute = { attribute: name };
  if (kind === 'boolean') return { ...attribute, type: Boolean };
  if (kind === 'number') return { ...attribute, type: Number };
  if (typeof kind === 'string' || !('some' in kind)) return attribute;
  return { ...attribute, converter: { fromAttribute: (value: string | null) => someOf(kind.some, value ?? '') } };
}

/** The properties of an element, from the attributes of its definition. */
export const propertiesOf = ({ attributes }: Pick<Definition, 'attributes'>): PropertyDeclarations =>
  Object.fromEntries(Object.entries(attributes).map(([name, kind]) => [propertyOf(name), declarationOf(name, kind)]));
