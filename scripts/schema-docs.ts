import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { JsonSchema } from '../src/content/json-schema.js';

const FILES = ['fields', 'records/activity', 'records/statement', 'records/institution', 'schema'].map((name) => `src/content/${name}.ts`);

/**
 * Puts the JSDoc comments of the fields in `src/content/` into a JSON Schema as descriptions, so that each sentence is written once: editors show
 * it in TypeScript and in JSON.
 */
export function describeSchema(schema: JsonSchema, files = FILES): void {
  const constants = new Map<string, ts.Expression>();
  for (const file of files)
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).forEachChild((node) => {
      if (!ts.isVariableStatement(node)) return;
      for (const { name, initializer } of node.declarationList.declarations) if (initializer) constants.set(name.getText(), initializer);
    });

  describe(schema, constants.get('feedHead')!);
  const collections = unwrap(constants.get('COLLECTIONS')!);
  for (const [name, value] of propertiesOf(collections)) {
    const own = commentOf(value);
    if (own) schema.properties![name]!.description = own;
    describe(schema.properties![name]!.items, value.initializer);
  }

  function describe(target: JsonSchema | undefined, expression: ts.Expression): void {
    if (!target || target['$ref']) return;
    if (ts.isIdentifier(expression)) {
      const constant = constants.get(expression.text);
      return constant && describe(target, constant);
    }
    if (!ts.isCallExpression(expression)) return;
    const [first, second] = expression.arguments;
    switch (expression.expression.getText()) {
      case 'optional':
        return describe(target, first!);
      case 'list':
        return describe(target.items, first!);
      case 'map':
        return describe(target.additionalProperties, second!);
      case 'object':
        return describeFields(target, first!);
      case 'union':
        return propertiesOf(unwrap(second!)).forEach(([, variant], i) => describeFields(target.oneOf![i]!, variant.initializer, variant));
    }
  }

  function describeFields(target: JsonSchema, literal: ts.Expression, holder?: ts.Node): void {
    const own = holder && commentOf(holder);
    if (own) target.description = own;
    for (const [name, property] of propertiesOf(literal)) {
      const field = target.properties?.[name];
      const comment = commentOf(property);
      if (field && comment) field.description = comment;
      describe(field, property.initializer);
    }
  }

  /** The fields of an object literal, those of the constants it spreads included: name, the place of the comment, the shape. */
  function propertiesOf(expression: ts.Expression): [string, ts.Node & { readonly initializer: ts.Expression }][] {
    const literal = ts.isIdentifier(expression) ? constants.get(expression.text)! : expression;
    const found: ReturnType<typeof propertiesOf> = [];
    if (!ts.isObjectLiteralExpression(literal)) return found;
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) found.push(...propertiesOf(property.expression));
      else if (ts.isPropertyAssignment(property)) found.push([property.name.getText().replaceAll("'", ''), property]);
      else if (ts.isShorthandPropertyAssignment(property))
        found.push([property.name.text, Object.assign(property, { initializer: property.name })]);
    }
    return found;
  }
}

const unwrap = (expression: ts.Expression): ts.Expression => (ts.isAsExpression(expression) ? expression.expression : expression);

function commentOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s+/g, ' ').trim();
}
