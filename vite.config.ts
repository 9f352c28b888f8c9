import { minify } from '@swc/core';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { bundledLicences } from './scripts/vite-licences.js';
import { INTERNAL_NAMES, shortLitNames } from './scripts/vite-names.js';
import { sheetsTogether } from './scripts/vite-sheets.js';
import { packWords } from './scripts/vite-words.js';
import { litForPages } from './scripts/vite-lit.js';
import { compileMessages } from './scripts/vite-messages.js';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { elementNames } from './scripts/element-names.js';

const elements = elementNames();

/** The package: one module for each source file, Lit left outside. */
const library: UserConfig = {
  plugins: [compileMessages()],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        'from-feed/index': 'src/from-feed/index.ts',
        ...Object.fromEntries(
          elements.flatMap((name) => [
            [`elements/${name}/${name}`, `src/elements/${name}/${name}.ts`],
            [`elements/${name}/define`, `src/elements/${name}/define.ts`],
          ]),
        ),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//],
      // Else the decorator helper lands in one element's file, and every other element imports that element.
      output: { preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
};

/** What publishes, for Node and build scripts: one module, which speaks every language. */
const outputs: UserConfig = {
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    emptyOutDir: false,
    lib: { entry: { outputs: 'src/publish/index.ts' }, formats: ['es'] },
  },
};

/** Once more after the bundler's own minifier: 0.3 KB less of 20 (brotli). */
const minifyAgain = (names?: string): Plugin => ({
  name: 'cssr-minify',
  async generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        // The white space that sets out the templates of static HTML, which makes no difference in it.
        ({ code: file.code } = await minify(shortLitNames(file.code.replace(/\n +/g, '\n')), {
          ecma: 2022,
          module: false,
          compress: { passes: 3, sequences: false },
          mangle: names === undefined ? true : { props: { regex: names } },
        }));
  },
});

/** Fails where a sheet cannot be read, which would else go out as it is written. */
const minifyLiterals = {
  ...minifyTemplates({ include: '**/src/**', exclude: ['**/tag-tokens.ts', '**/css-tag.ts'], failOnError: true }),
  enforce: 'pre' as const,
};

/**
 * A file that a page loads. An IIFE, so that it runs as a module, as a classic script, late, or glued to other scripts. Production conditions, so
 * that Lit says nothing in the console.
 */
const embed = (name: string, names?: string): UserConfig => ({
  plugins: [litForPages, packWords, compileMessages(), minifyLiterals, sheetsTogether, minifyAgain(names)],
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: { [name]: `src/embed/${name}.ts` }, formats: ['iife'], name: 'cssr', fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, comments: { legal: false } } },
  },
});

/**
 * The command `cssr`, for Node: one file with all it depends on, so that who only embeds need not install that. css-tree in the form that has its
 * tables inside: the other reads them from its folder.
 */
const cli: UserConfig = {
  plugins: [bundledLicences('cssr.js.LICENSE.txt', ['css-tree'])],
  resolve: { alias: { 'css-tree': 'css-tree/dist/csstree.esm' } },
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    minify: false,
    emptyOutDir: false,
    outDir: 'dist/cli',
    ssr: 'src/cli/cssr.ts',
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...({
    embed: embed('cssr', INTERNAL_NAMES),
    'embed-all': embed('cssr-all'),
    frame: embed('frame'),
    'frame-parent': embed('frame-parent'),
    checkup: embed('checkup'),
    outputs,
    cli,
  }[mode] ?? library),
}));
