import { minify } from '@swc/core';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import type { Plugin, UserConfig } from 'vite';
import { litForPages } from './vite-lit.js';
import { compileMessages } from './vite-messages.js';
import { LIT_NAMES, ShortNames } from './vite-names.js';
import { sheetsTogether } from './vite-sheets.js';
import { packWords } from './vite-words.js';

export interface EmbedOptions {
  /** Short forms that several files have in common. */
  readonly names?: ShortNames;
  /** Makes a module a classic script; where absent, it is bundled as an IIFE. */
  readonly classic?: Plugin;
}

/** Once more after the bundler's own minifier: 0.3 KB less of 20 (brotli), more of larger ones. */
export const minifyAgain = (names: ShortNames): Plugin => ({
  name: 'cssr-minify',
  async generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        // The white space that sets out the templates of static HTML, which makes no difference in it.
        ({ code: file.code } = await minify(names.shorten(file.code.replace(/\n +/g, '\n'), LIT_NAMES, '_'), {
          ecma: 2022,
          module: false,
          compress: { passes: 3, sequences: false },
          mangle: true,
        }));
  },
});

/** Fails where a sheet cannot be read, which would else go out as it is written. */
export const minifyLiterals = {
  ...minifyTemplates({ include: '**/src/**', exclude: ['**/tag-tokens.ts', '**/css-tag.ts'], failOnError: true }),
  enforce: 'pre' as const,
};

/**
 * A file that a page loads. A classic script, so that it also runs as a module, late, or glued to others. Production conditions, so that Lit says
 * nothing in the console.
 *
 * @param entry the file in `src/embed/`, or a path.
 */
export function embed(entry: string, { names = new ShortNames(), classic }: EmbedOptions = {}): UserConfig {
  return {
    plugins: [
      litForPages(),
      packWords,
      compileMessages(),
      minifyLiterals,
      ...(classic ? [classic] : []),
      sheetsTogether(names),
      minifyAgain(names),
    ],
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: {
        entry: entry.includes('/') || entry.includes('\\') ? entry : { [entry]: `src/embed/${entry}.ts` },
        formats: [classic ? 'es' : 'iife'],
        name: 'cssr',
        fileName: (_, name) => `${name}.js`,
      },
      rolldownOptions: { makeAbsoluteExternalsRelative: false, output: { minify: true, comments: { legal: false } } },
    },
  };
}
