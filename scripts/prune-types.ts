/** Takes away the declarations that nothing exported leads to: what the command and the check-up are made of, say. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, dirname } from 'node:path';

const IMPORTS = /(?:from|import\()\s*['"](\.[^'"]+)\.js['"]|^import ['"](\.[^'"]+)\.js['"]/gm;

type Target = string | { readonly types?: string };

export function pruneTypes(folder: string): void {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, Target> };
  const patterns = Object.values(exports).flatMap((target) => (typeof target === 'object' && target.types ? [target.types] : []));
  const reached = new Set<string>();
  const next = patterns.flatMap((pattern) => (pattern.includes('*') ? namedAlike(pattern) : [join(pattern)]));
  for (let file = next.pop(); file; file = next.pop()) {
    if (reached.has(file) || !existsSync(file)) continue;
    reached.add(file);
    for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(IMPORTS)) next.push(`${join(dirname(file), (from ?? alone)!)}.d.ts`);
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts') && !reached.has(join(folder, file))) rmSync(join(folder, file));
}

/** The files of a pattern in which one name stands for all its stars, such as `elements/report/report.d.ts`. */
function namedAlike(pattern: string): string[] {
  const [head] = pattern.split('*');
  return readdirSync(head!)
    .map((name) => join(pattern.replaceAll('*', name)))
    .filter((path) => existsSync(path));
}
