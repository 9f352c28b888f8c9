import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commaIn, directionOf } from '../../src/locale/language.js';
import { LANGUAGES } from '../../src/locale/languages.js';
import { nativeName } from '../../src/locale/locale.js';

const FOLDER = 'xliff';
const FILE = /^reference\.([\w-]+)\.xlf$/;
const [SOURCE] = Object.keys(LANGUAGES) as [string, ...string[]];

/** The languages of the reference: that of the sources, and each that has a catalogue. */
export const DOC_LANGUAGES: readonly string[] = [SOURCE, ...readdirSync(FOLDER).flatMap((name) => FILE.exec(name)?.[1] ?? [])];

/** Links to the same page in the other languages. */
export const elsewhere = (name: string, language: string): string =>
  DOC_LANGUAGES.filter((other) => other !== language)
    .map((other) => `[${nativeName(other)}](${name}${endingOf(other)})`)
    .join(' · ');

/** The end of the name of a page in a language: `.md`, `.ar.md`. */
export const endingOf = (language: string): string => (language === SOURCE ? '.md' : `.${language}.md`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character]!);
const plain = (text: string) => text.replace(/&(amp|lt|gt);/g, (entity) => Object.keys(ENTITIES).find((key) => ENTITIES[key] === entity)!);
const UNIT = /<trans-unit id="[^"]*">\s*<source>([^]*?)<\/source>\s*(?:<target>([^]*?)<\/target>\s*)?<\/trans-unit>/g;

/** The sentence in the language of a page. */
export type Say = (sentence: string, ...values: readonly (string | number)[]) => string;

/**
 * The sentences of the reference in one language: those that classes, the schema and the tokens say, and those that hold the pages together. Each is
 * known by its English text, so that a changed sentence has to be translated anew. XLIFF, as the messages of the elements.
 */
export class Catalogue {
  readonly path: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  constructor(readonly language: string) {
    this.path = `${FOLDER}/reference.${language}.xlf`;
    const text = existsSync(this.path) ? readFileSync(this.path, 'utf8') : '';
    this.#known = new Map(Array.from(text.matchAll(UNIT), ([, source, target]) => [plain(source!), target ? plain(target) : '']));
  }

  readonly say: Say = (sentence, ...values) => {
    if (sentence) this.#used.add(sentence);
    const said = this.#known.get(sentence) || sentence;
    return said.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
  };

  /** Sentences that were said and have no translation. */
  get missing(): readonly string[] {
    return this.language === SOURCE ? [] : [...this.#used].filter((sentence) => !this.#known.get(sentence));
  }

  /** The file, with all that was said and nothing else. */
  get file(): string {
    const units = [...this.#used].map((sentence) => {
      const id = createHash('sha256').update(sentence).digest('hex').slice(0, 12);
      const target = this.#known.get(sentence);
      return `<trans-unit id="${id}">\n  <source>${escaped(sentence)}</source>\n${target ? `  <target>${escaped(target)}</target>\n` : ''}</trans-unit>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${this.language}" source-language="${SOURCE}" original="reference" datatype="plaintext">
<body>
${units.join('')}</body>
</file>
</xliff>
`;
  }

  /** What stands between the words of a list. */
  get comma(): string {
    return commaIn(directionOf(this.language));
  }

  /** A page of `docs/` in this language, else in that of the sources. */
  pageOf(name: string): string {
    const own = `${name}${endingOf(this.language)}`;
    return existsSync(`docs/${own}`) ? own : `${name}${endingOf(SOURCE)}`;
  }

  get isSource(): boolean {
    return this.language === SOURCE;
  }
}
