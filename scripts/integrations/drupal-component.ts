/** The Single Directory Component of the Drupal module: its lists are what the edition, the library and its themes have. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { EditionIndexFile } from '../../src/publish/index.js';
import { LANGUAGES } from '../../src/locale/languages.js';
import { EDITION_INDEX } from '../../src/views/edition.js';

type Pair = readonly [key: string, label: string];
type List = readonly string[] | Readonly<Record<string, string>>;

/** Writes the lists into the file of the component. They are JSON, which YAML understands. */
export function fillComponent(module: string): void {
  const file = `${module}/components/content/content.component.yml`;
  const lists = listsOf(module);
  const text = readFileSync(file, 'utf8').replace(/: ([A-Z_]+)$/gm, (whole, name: string) =>
    name in lists ? `: ${JSON.stringify(lists[name])}` : whole,
  );
  writeFileSync(file, text);
}

function listsOf(module: string): Readonly<Record<string, List>> {
  const { elements } = JSON.parse(readFileSync(`${module}/assets/edition/${EDITION_INDEX}`, 'utf8')) as EditionIndexFile;
  const names = Object.entries(elements).map(([name, { label }]): Pair => [name, label['en'] ?? name]);
  const items = new Map<string, string>();
  for (const { choices } of Object.values(elements))
    for (const { attributes, label } of Object.values(choices)) {
      const { item, ...more } = attributes as Readonly<Record<string, string>>;
      if (!item || Object.keys(more).length) continue;
      // Of what elements call it, the shortest: a title, and not the text of a disclaimer.
      const [name, known] = [label['en'] ?? item, items.get(item)];
      if (!known || name.length < known.length) items.set(item, name);
    }
  const languages = Object.entries(LANGUAGES).map(([tag, { name }]): Pair => [tag, name]);
  const lists: Record<string, List> = {};
  const add = (name: string, pairs: readonly Pair[]) => {
    lists[`${name}S`] = pairs.map(([key]) => key);
    lists[`${name}_LABELS`] = Object.fromEntries(pairs);
  };
  add('ELEMENT', [...names, ['language-switch', 'Choice of the language']]);
  add('ITEM', [...items]);
  add('LANGUAGE', languages);
  add('THEME', themesOf(module));
  return lists;
}

/** The themes, as the forms of the module call them. */
function themesOf(module: string): readonly Pair[] {
  const php = readFileSync(`${module}/src/Themes.php`, 'utf8');
  const labels = new Map(
    Array.from(php.matchAll(/'([a-z-]+)' => (?:new TranslatableMarkup\()?'([^']+)'/g), ([, name, label]) => [name!, label!]),
  );
  return readdirSync(`${module}/assets/themes`)
    .map((file) => file.replace(/\.css$/, ''))
    .sort()
    .map((name): Pair => [name, labels.get(name) ?? name]);
}
