/**
 * `npm run localize`: collects the messages of the sources into `xliff/`, a catalogue for each language, and makes `src/locale/messages/` from
 * the translations in them.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LANGUAGES } from '../src/locale/languages.js';

const MESSAGES = 'src/locale/messages';
const [SOURCE, ...TARGETS] = Object.keys(LANGUAGES) as [string, ...string[]];
const HEAD = '// Made by `npm run localize` from the catalogues in `xliff/`: changes are made there.\n';

/** What `lit-localize` writes as HTML; here, messages are text. */
const TEXT: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** The modules of messages as `lit-localize` writes them, without its runtime (0.6 KB), in the form that everything else here has. */
const tidy = (made: string, catalogue: string): string => {
  const entries = made
    .slice(made.indexOf('{', made.indexOf('export const templates')) + 1, made.lastIndexOf('}'))
    .trim()
    .replace(/&(lt|gt|amp);/g, (_, name: string) => TEXT[name]!);
  // What is not translated yet falls back to the next language of the reader; `lit-localize` would have the English text here.
  const units = catalogue.split('</trans-unit>').filter((unit) => unit.includes('<target>'));
  const known = new Set(units.map((unit) => /<trans-unit id="([^"]+)"/.exec(unit)?.[1]));
  const lines = entries.split('\n').filter((line) => known.has(/^'([^']+)'/.exec(line.trim())?.[1]));
  return `${HEAD}import { str } from '../msg.js';\n\nexport const templates = {\n${lines.join('\n')}\n};\n`;
};

const index = (): string => `${HEAD}import type { InterfaceLanguage } from '../languages.js';
import type { Template } from '../msg.js';
${TARGETS.map((tag) => `import { templates as ${tag} } from './${tag}.js';`).join('\n')}

/** The messages of each language by their ids; those of the source stand in the source. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, Template>> | undefined>> = {
  ${[`${SOURCE}: undefined`, ...TARGETS].join(',\n  ')},
};
`;

/**
 * @param xliff folder of the catalogues, relative to the root.
 * @param messages folder of the modules made of them.
 */
export function localize(xliff = 'xliff', messages = MESSAGES): void {
  const config = join(dirname(xliff), `lit-localize.${process.pid}.json`);
  const here = (path: string) => `./${relative(dirname(config), path)}`;
  const output = { mode: 'runtime', outputDir: here(messages) };
  const interchange = { format: 'xliff', xliffDir: here(xliff) };
  const input = { sourceLocale: SOURCE, targetLocales: TARGETS, tsConfig: here('tsconfig.localize.json') };
  writeFileSync(config, JSON.stringify({ ...input, output, interchange }));
  try {
    for (const step of ['extract', 'build'])
      execFileSync('npx', ['lit-localize', step, '--config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(config);
  }
  for (const tag of TARGETS)
    writeFileSync(
      join(messages, `${tag}.ts`),
      tidy(readFileSync(join(messages, `${tag}.ts`), 'utf8'), readFileSync(join(xliff, `${tag}.xlf`), 'utf8')),
    );
  writeFileSync(join(messages, 'index.ts'), index());
}

if (process.argv[1]?.endsWith('localize.ts')) localize();
