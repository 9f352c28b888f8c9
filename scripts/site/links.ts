import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { between } from '../../docs/site/pages/shell.js';
import { SOURCE_LANGUAGE, speechOf, type Speech } from '../../docs/site/words/words.js';
import { pageOf } from './docs.js';

/** A Markdown file, and the page of the site that it becomes. */
export interface Place {
  /** In the repository. */
  readonly file: string;
  readonly id: string;
  readonly speech: Speech;
}

/** What the links of all pages lead to. */
export class Links {
  /** Files of the repository that pages show or link, by their address on the site. */
  readonly files = new Map<string, string>();
  /** Links that lead nowhere in the repository. */
  readonly broken: string[] = [];
  readonly #ids: ReadonlySet<string>;

  constructor(ids: Iterable<string>) {
    this.#ids = new Set(ids);
  }

  /** Where a link of a Markdown file leads on the site; `undefined` where it leads to sources, which the site does not have. */
  resolve(href: string, place: Place): { readonly href: string; readonly language?: string | undefined } | undefined {
    if (/^(#|[a-z][a-z\d+.-]*:)/i.test(href)) return { href };
    const [path = '', anchor] = decodeURI(href).split('#');
    const target = join(dirname(place.file), path);
    const hash = anchor === undefined ? '' : `#${anchor}`;
    const from = `${place.speech.folder}docs/${place.id}.html`;
    const page = pageOf(target);
    if (page && this.#ids.has(page.id)) {
      const speech = this.#speechOf(page, place);
      const language = speech === place.speech ? undefined : speech.language;
      return { href: between(from, `${speech.folder}docs/${page.id}.html`) + hash, language };
    }
    if (!existsSync(target)) {
      this.broken.push(`${place.file}: ${href}`);
      return undefined;
    }
    if (target === 'LICENSE') return { href: between(from, 'docs/LICENSE.txt') };
    if (!target.startsWith('docs/') || !statSync(target).isFile()) return undefined;
    this.files.set(target, target);
    return { href: between(from, target) };
  }

  /** Readers stay in their language, unless the link is there to change it. */
  #speechOf(page: { readonly id: string; readonly language: string }, { file, id, speech }: Place): Speech {
    const own = pageOf(file)!.language;
    const changes = page.language !== own && (page.id === id || own === SOURCE_LANGUAGE);
    return changes ? speechOf(page.language) : speech;
  }
}
