/** The `readme.txt` of the WordPress plugin: what the head of the plugin says already is not written a second time. */
import { readFileSync } from 'node:fs';

/** What of the head the directory wants in the readme too, by the names it has in both. */
const SAME = ['Requires at least', 'Requires PHP', 'License', 'License URI'];

/** The fields in the head of `cssr.php`. */
export function headOf(plugin: string): Readonly<Record<string, string>> {
  const [head = ''] = readFileSync(`${plugin}/cssr.php`, 'utf8').split('*/');
  return Object.fromEntries([...head.matchAll(/^ \* ([A-Z][\w ]+): +(.+)$/gm)].map(([, name, value]) => [name!, value!]));
}

/** The text of a folder's `readme.txt`, with the fields of its head. */
export function readmeOf(plugin: string): string {
  const head = headOf(plugin);
  const fields = [...SAME.map((name) => [name, head[name]!]), ['Stable tag', head['Version']!]];
  const lines = fields.map(([name, value]) => `${name}: ${value}\n`).join('');
  return readFileSync(`${plugin}/readme.txt`, 'utf8').replace(/(?<=^Tested up to: .+\n)/m, lines);
}
