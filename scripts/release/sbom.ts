/**
 * `npm run sbom -- [FILE]`: what is inside the package, as a CycloneDX list (a software bill of materials): what it depends on, and what is
 * bundled into its files, which npm knows only as packages for development. The same sources give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly [more: string]: unknown;
}
interface Bom {
  readonly metadata: { readonly component: Component } & Readonly<Record<string, unknown>>;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Files that say which packages stand inside others, as `scripts/vite-licences.ts` writes them. */
const LICENCES = ['dist/cli/cssr.js.LICENSE.txt'];
const FONTS = '@fontsource/tajawal';

const inside = (): string[] => [
  ...LICENCES.flatMap((file) => Array.from(readFileSync(file, 'utf8').matchAll(/^(\S+) \d+\.\d+\.\d+\S*, /gm), ([, name]) => name!)),
  FONTS,
];

/** The list for the package of `package.json`. @param date of the sources, as ISO 8601. */
export function bom(date: string): Bom {
  const output = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const all = JSON.parse(output) as Bom;
  const known = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string; dependencies: object };
  const root = `${manifest.name}@${manifest.version}`;
  const wanted = [...Object.keys(manifest.dependencies), ...inside()];
  const direct = all.components.filter(
    ({ name, 'bom-ref': ref }) => wanted.includes(name) && known.get(all.metadata.component['bom-ref'])?.includes(ref),
  );
  const shipped = new Set<string>();
  const add = (ref: string): void => {
    if (shipped.has(ref)) return;
    shipped.add(ref);
    known.get(ref)?.forEach(add);
  };
  for (const { 'bom-ref': ref } of direct) add(ref);
  const components = all.components
    .filter(({ 'bom-ref': ref }) => shipped.has(ref))
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const content = {
    ...all,
    metadata: { ...all.metadata, timestamp: date, component: { ...all.metadata.component, name: manifest.name, 'bom-ref': root } },
    components,
    dependencies: [
      { ref: root, dependsOn: direct.map(({ 'bom-ref': ref }) => ref) },
      ...all.dependencies.filter(({ ref }) => shipped.has(ref)),
    ],
  };
  const hash = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const serial = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-5$3-8$4-$5');
  return { ...content, serialNumber: `urn:uuid:${serial}` } as Bom;
}

if (process.argv[1]?.endsWith('sbom.ts')) {
  const date = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim();
  const text = `${JSON.stringify(bom(new Date(date).toISOString()), null, 2)}\n`;
  const [file] = process.argv.slice(2);
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
}
