import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { pageScripts, type PageScripts } from '../scripts/page-scripts.js';

const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));

/** What a page loads besides, by the mode of `vite.config.ts` that makes it. */
const MODES: Readonly<Record<string, string>> = {
  'frame.js': 'frame',
  'frame-parent.js': 'frame-parent',
  'checkup.js': 'checkup',
  'desk.js': 'desk',
};

/** The scripts of pages, made from the sources once somebody asks for one, and anew after a change: those of `npm run build`. */
export class Scripts {
  #shown: Promise<PageScripts> | undefined;
  readonly #made = new Map<string, Promise<string>>();

  /** Those that show content. */
  get shown(): Promise<PageScripts> {
    return (this.#shown ??= pageScripts());
  }

  /** @param name of a file. `undefined`: there is none of that name. */
  async get(name: string): Promise<string | undefined> {
    const mode = MODES[name];
    if (!mode) return /^cssr\b.*\.js$/.test(name) ? (await this.shown)[name]?.code : undefined;
    const made = this.#made.get(name) ?? this.#make(mode);
    this.#made.set(name, made);
    return made;
  }

  forget(): void {
    this.#shown = undefined;
    this.#made.clear();
  }

  async #make(mode: string): Promise<string> {
    // As in scripts/build.ts: with production conditions, whatever serves them.
    const made = await build({
      configFile,
      mode,
      root: fileURLToPath(new URL('..', import.meta.url)),
      logLevel: 'error',
      build: { write: false },
    });
    const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
    return output[0].code;
  }
}
