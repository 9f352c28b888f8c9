import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { embed } from './vite-embed.js';

/** Bundles some elements the way the one file for pages is made. */
export async function bundleElements(names: readonly string[]): Promise<Rolldown.OutputChunk> {
  process.env['NODE_ENV'] = 'production';
  const config: InlineConfig = embed('src/embed/cssr-all.ts');
  const folder = mkdtempSync(join(tmpdir(), 'cssr-bundle-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, names.map((name) => `import '${resolve(`src/elements/${name}/define.ts`)}';\n`).join(''));
  try {
    const made = await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: { ...config.build, write: false, lib: { entry, formats: ['iife'], name: 'cssr', fileName: () => 'bundle.js' } },
    });
    return (Array.isArray(made) ? made[0]! : (made as Rolldown.RolldownOutput)).output[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
