import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));

/** What a page loads, by the mode of `vite.config.ts` that makes it. */
const MODES: Readonly<Record<string, string>> = {
  'cssr.js': 'embed',
  'cssr-all.js': 'embed-all',
  'frame.js': 'frame',
  'frame-parent.js': 'frame-parent',
  'checkup.js': 'checkup',
};

/** The scripts of pages, made from the sources once somebody asks for one, and anew after a change: those of `npm run build`. */
export class Scripts {
  readonly #made = new Map<string, Promise<string>>();

  /** @param name one of a script, with or without the version. `undefined`: there is none of that name. */
  get(name: string): Promise<string> | undefined {
    const plain = name.replace(/-\d.*\.js$/, '.js');
    const mode = MODES[plain];
    if (!mode) return undefined;
    const made = this.#made.get(plain) ?? this.#make(mode);
    this.#made.set(plain, made);
    return made;
  }

  forget(): void {
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
