import { existsSync, readFileSync } from 'node:fs';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { build, type Rolldown } from 'vite';

/** A module and all it needs as one classic script, with Lit as it is in production and its templates and sheets minified. */
export async function bundle(entry: string): Promise<string> {
  process.env['NODE_ENV'] = 'production';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ ...minifyTemplates({ include: '**/{src,bench}/**', exclude: ['**/tag-tokens.ts'], failOnError: true }), enforce: 'pre' }],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bench' },
      rolldownOptions: { output: { minify: true, comments: { legal: false } } },
    },
  });
  return (made as unknown as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

/** A file that was built. @throws where it was not. */
export function built(name: string): string {
  if (!existsSync(`dist/${name}`)) throw new Error(`dist/${name} is not there: npm run build`);
  return readFileSync(`dist/${name}`, 'utf8');
}

interface Integrity {
  readonly files: Readonly<Record<string, { readonly needs?: readonly string[] }>>;
}

/** The scripts that an element is made of, what they need first; undefined where the build has no script for it alone. */
export function splitScripts(element: string): readonly string[] | undefined {
  const { files } = JSON.parse(built('integrity.json')) as Integrity;
  const own = Object.entries(files).find(([name, { needs }]) => needs && new RegExp(`^cssr-${element}-\\d`).test(name));
  return own && [...own[1].needs!, own[0]];
}

/** The loader, which takes the scripts for what is on the page; undefined where the build has none. */
export const loader = (element: string): readonly string[] | undefined => splitScripts(element) && ['cssr.js'];

/** The scripts that the loader may ask for. */
export const loadable = (): readonly string[] =>
  Object.keys((JSON.parse(built('integrity.json')) as Integrity).files).filter((name) => name.endsWith('.js'));
