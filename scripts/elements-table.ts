import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format } from 'prettier';
import type { AttributeKind, Definition } from '../src/views/definition.js';

const FOLDER = fileURLToPath(new URL('../src/elements/', import.meta.url));
const TABLE = /(<!-- elements -->\n)[^]*?(\n<!-- \/elements -->)/;

/** What the class says of its element in one sentence. */
export const summaryOf = (name: string): string => /^ \* @summary (.+)$/m.exec(readFileSync(`${FOLDER}${name}/${name}.ts`, 'utf8'))?.[1] ?? '';

const FEW = 3;
function attributeText(name: string, kind: AttributeKind): string {
  const words = typeof kind === 'object' && 'one' in kind ? kind.one : [];
  return `\`${name}\`${words.length && words.length <= FEW ? ` (${words.map((word) => `\`${word}\``).join(', ')})` : ''}`;
}

/** A README with the table of all elements in it, made of what their classes and definitions say. */
export async function elementsTable(readme: string, names: readonly string[]): Promise<string> {
  const rows = await Promise.all(
    names.map(async (name) => {
      const { definition } = (await import(pathToFileURL(`${FOLDER}${name}/definition.ts`).href)) as { definition: Definition };
      const attributes = Object.entries(definition.attributes).map(([attribute, kind]) => attributeText(attribute, kind));
      return `| \`<cssr-${name}>\` | ${summaryOf(name)} | ${attributes.join(', ')} |`;
    }),
  );
  const table = ['| Element | Shows | Its own attributes |', '| --- | --- | --- |', ...rows].join('\n');
  return format(
    readme.replace(TABLE, (_, start: string, end: string) => `${start}\n${table}\n${end}`),
    { parser: 'markdown', printWidth: 140, singleQuote: true },
  );
}
