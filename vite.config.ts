import { bundledLicences } from './scripts/vite-licences.js';
import { embed, minifyAgain, minifyLiterals } from './scripts/vite-embed.js';
import { litForPages } from './scripts/vite-lit.js';
import { compileMessages } from './scripts/vite-messages.js';
import { ShortNames } from './scripts/vite-names.js';
import { saidByLanguage } from './scripts/vite-said.js';
import { sheetsTogether } from './scripts/vite-sheets.js';
import { defineConfig, type UserConfig } from 'vite';
import { elementNames } from './scripts/element-names.js';
import { publishedInPageLanguages } from './scripts/page-languages.js';

const elements = elementNames();

/** The package: one module for each source file, Lit left outside. */
const library: UserConfig = {
  plugins: [compileMessages()],
  build: {
    target: 'es2022',
    // As it is written, so that it can be read and needs no map: a site's bundler makes it small.
    minify: false,
    emptyOutDir: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        'from-feed/index': 'src/from-feed/index.ts',
        'embed/nothing': 'src/embed/nothing.ts',
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
    emptyOutDir: false,
    lib: { entry: { outputs: 'src/publish/index.ts' }, formats: ['es'] },
    // Vite leaves the white space of modules by itself.
    rolldownOptions: { output: { minify: true } },
  },
};

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
    emptyOutDir: false,
    outDir: 'dist/cli',
    ssr: 'src/cli/cssr.ts',
    // No comments with the folder that somebody builds in.
    rolldownOptions: { output: { minify: true }, experimental: { attachDebugInfo: 'none' } },
  },
};

const deskNames = new ShortNames();
/** The script of the editor's desk, which `scripts/desk-page.ts` puts into its page. With Lit whole: its lists are kept by directives. */
const desk: UserConfig = {
  plugins: [
    bundledLicences('desk.html.LICENSE.txt', []),
    litForPages(['reactive-element.js']),
    saidByLanguage,
    compileMessages({ marked: true }),
    publishedInPageLanguages,
    minifyLiterals,
    sheetsTogether(deskNames),
    minifyAgain(deskNames),
  ],
  resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: { desk: 'src/desk/page/desk.ts' }, formats: ['iife'], name: 'cssrDesk', fileName: (_, name) => `${name}.js` },
    rolldownOptions: { output: { minify: true, comments: { legal: false } } },
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...({
    frame: embed('frame'),
    'frame-parent': embed('frame-parent'),
    checkup: embed('checkup'),
    outputs,
    cli,
    desk,
  }[mode] ?? library),
}));
