import { build, type Plugin, type Rolldown } from 'vite';

/** What the desk publishes with: of the library, and not its own. */
const OF_THE_LIBRARY = /\/src\/(elements|publish|views|templates)\//;

/** Leaves the library's modules outside, as imports: what only they need is left out with them, what the desk needs too is counted. */
const withoutLibrary: Plugin = {
  name: 'cssr-without-library',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && OF_THE_LIBRARY.test(found.id.replaceAll('\\', '/')) ? { ...found, external: true } : found;
  },
};

/** The script of the editor's desk without the elements, and what makes their content of records: built and made small as the real one. */
export async function deskScript(): Promise<string> {
  const made = await build({
    configFile: 'vite.config.ts',
    mode: 'desk',
    logLevel: 'error',
    plugins: [withoutLibrary],
    build: { write: false },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
