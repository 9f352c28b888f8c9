import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** What the class of an element says of itself, as `custom-elements.json` has it. */
export interface Declared {
  readonly tagName: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly DeclaredAttribute[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default: string })[];
  readonly events: readonly (Described & { readonly type?: { readonly text: string } })[];
}
export interface Described {
  readonly name: string;
  readonly description: string;
}
export interface DeclaredAttribute extends Described {
  readonly default?: string;
  readonly fieldName: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<Declared>[] }[];
}

let made: Promise<ReadonlyMap<string, Declared>> | undefined;

/** What all classes say, by the name of the element; read from the sources, so that it is never older than they are. */
export const declared = (): Promise<ReadonlyMap<string, Declared>> => (made ??= analyse());

async function analyse(): Promise<ReadonlyMap<string, Declared>> {
  const { modules } = (await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true })) as Manifest;
  const found = modules.flatMap(({ declarations }) => declarations.filter((each): each is Declared => !!each.tagName));
  return new Map(found.map((each) => [each.tagName.replace('cssr-', ''), each]));
}
