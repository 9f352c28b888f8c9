/** `npm run wordpress:messages`: collects what the WordPress plugin says into `cssr.pot`, and brings the translations in line with it. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { po, type GetTextTranslations } from 'gettext-parser';

const FOLDER = 'integrations/wordpress/cssr';
/** A call of a function that translates, in PHP or JavaScript, perhaps after a comment for translators. */
const CALL = /(?:\/\* translators: (.*?) \*\/\s*[^;]*?)?\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'cssr'\s*\)/g;

interface Message {
  readonly context: string;
  readonly text: string;
  readonly places: string[];
  readonly note: string | undefined;
}

/** All messages, in the order of the files. */
export function messagesOfPlugin(): Message[] {
  const messages = new Map<string, Message>();
  const add = (text: string, place: string, note?: string, context = '') => {
    const known = messages.get(`${context}\u0004${text}`);
    if (known) known.places.push(place);
    else messages.set(`${context}\u0004${text}`, { context, text, places: [place], note });
  };
  const main = readFileSync(`${FOLDER}/cssr.php`, 'utf8');
  for (const [, name, text] of main.matchAll(/^ \* (Plugin Name|Description): +(.+)$/gm)) add(text!, 'cssr.php', `${name} of the plugin`);
  const block = JSON.parse(readFileSync(`${FOLDER}/block/block.json`, 'utf8')) as {
    title: string;
    description: string;
    keywords: string[];
  };
  add(block.title, 'block/block.json', undefined, 'block title');
  add(block.description, 'block/block.json', undefined, 'block description');
  for (const keyword of block.keywords) add(keyword, 'block/block.json', undefined, 'block keyword');
  for (const name of (readdirSync(FOLDER, { recursive: true }) as string[]).filter((name) => /\.(php|js)$/.test(name)).sort())
    for (const [, note, text] of readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(CALL)) add(text!.replaceAll("\\'", "'"), name, note);
  return [...messages.values()];
}

/** A catalogue of the messages, with the translations of another where it has them. */
export function catalogue(messages: readonly Message[], known?: GetTextTranslations): GetTextTranslations {
  const headers = known?.headers ?? {
    'Project-Id-Version': 'cssr',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
  };
  const translations: GetTextTranslations['translations'] = {};
  for (const { context, text, places, note } of messages)
    (translations[context] ??= {})[text] = {
      ...(context && { msgctxt: context }),
      msgid: text,
      msgstr: known?.translations[context]?.[text]?.msgstr ?? [''],
      comments: { reference: [...new Set(places)].join('\n'), translator: '', extracted: note ?? '', flag: '', previous: '' },
    };
  return { charset: 'utf-8', headers, translations };
}

const write = (name: string, file: GetTextTranslations) =>
  writeFileSync(`${FOLDER}/languages/${name}`, `${po.compile(file, { foldLength: 0 }).toString().trimEnd()}\n`);

if (process.argv[1]?.endsWith('messages.ts')) {
  const messages = messagesOfPlugin();
  write('cssr.pot', catalogue(messages));
  for (const name of readdirSync(`${FOLDER}/languages`).filter((name) => name.endsWith('.po'))) {
    const file = catalogue(messages, po.parse(readFileSync(`${FOLDER}/languages/${name}`)));
    write(name, file);
    for (const entry of Object.values(file.translations).flatMap((entries) => Object.values(entries)))
      if (!entry.msgstr.join('')) console.log(`${name}: not translated: ${entry.msgid}`);
  }
}
