import { createHash } from 'node:crypto';
import { partFile } from '../src/publish/script-lines.js';
import { VERSION } from '../src/version.js';
import { CORE, bundleScript, makeParts } from './parts.js';

const OWN = `cssr-widgets ${VERSION}, MIT`;
/** Whose a script is; what holds Lit has to say so. The licences stand beside it, whole. */
export const NOTICES = { own: OWN, withLit: `${OWN}; Lit, Google LLC, BSD-3-Clause: cssr.js.LICENSE.txt` };
/** Optimisers glue scripts together, also after one whose last statement has no end: `(` would go on with it. */
export const noticed = (code: string, notice: string): string => `/*! ${notice} */\n${code.replace(/^(?=\()/, ';')}`;

/** A script that pages load. */
export interface PageScript {
  readonly code: string;
  /** Files that have to be loaded with it. */
  readonly needs?: readonly string[];
}

export type PageScripts = Readonly<Record<string, PageScript>>;

const sha384 = (code: string): string => createHash('sha384').update(code).digest('base64');

/**
 * The scripts that show content on a page, by the names of their files: the parts; one file with every element; the one that makes content of feeds;
 * and the loader, which knows the hashes of all these.
 */
export async function pageScripts(): Promise<PageScripts> {
  const parts = await makeParts();
  const scripts = new Map<string, PageScript>();
  for (const [name, code] of parts)
    scripts.set(
      name,
      name === CORE ? { code: noticed(code, NOTICES.withLit) } : { code: noticed(code, NOTICES.own), needs: [partFile(CORE)] },
    );
  const all = { code: noticed(await bundleScript('src/embed/cssr-all.ts'), NOTICES.withLit) };
  scripts.set('all', all);
  scripts.set('from-feed', { code: noticed(await bundleScript('src/from-feed/index.ts'), NOTICES.own) });
  const hashes = Array.from(scripts, ([name, { code }]) => `${name} ${sha384(code)}`).join();
  const loader = { code: noticed(await bundleScript('src/embed/cssr.ts', { PARTS: JSON.stringify(hashes) }), NOTICES.own) };
  return {
    'cssr.js': loader,
    [`cssr-${VERSION}.js`]: loader,
    'cssr-all.js': all,
    ...Object.fromEntries(Array.from(scripts, ([name, script]) => [partFile(name), script])),
  };
}
