import { all } from '../dom.js';
import { refusal, trustedTypesRefusal } from '../csp.js';
import type { Finding } from '../finding.js';
import { TAGS } from '../../publish/catalogue.js';
import { SCRIPT_FILE, tagOf, versionOf, type PageFacts, type ScriptTag } from '../page.js';
import { holdUp } from './blocked.js';

/** In every file of the library that a page loads, the notice says so. */
const OWN = 'cssr-widgets';
/** In what registers elements. */
const MARK = 'cssr-widgets.version';
const LIT = 'litHtmlVersions';
const OTHERS = 30;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** What an address answers; undefined where the page may not know. `status` 0: nothing. */
async function ask(url: string): Promise<Answer | undefined> {
  const options = { signal: AbortSignal.timeout(10_000), credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
  try {
    const response = await fetch(url, options);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  } catch {
    // Another site may answer, and not let this page read it.
    return fetch(url, { ...options, mode: 'no-cors' }).then(
      () => undefined,
      () => ({ status: 0, type: '', text: '' }),
    );
  }
}

/** The name of a file without version, and its version, where that is told. */
const fileOf = ({ url }: ScriptTag): { readonly name: string; readonly version: string | undefined } => {
  const [, name = url, version] = SCRIPT_FILE.exec(url) ?? [];
  return { name, version };
};
const versionIn = (tag: ScriptTag, text: string): string | undefined =>
  fileOf(tag).version ?? /(?<!push\()["'`](\d+\.\d+\.\d+(?:-[\w.]+)?)["'`]/.exec(text)?.[1];

async function checksum(text: string, like: string): Promise<string> {
  const algorithm = /^sha(256|384|512)-/.exec(like)?.[1] ?? '384';
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${algorithm}`, new TextEncoder().encode(text)));
  return `sha${algorithm}-${btoa(String.fromCharCode(...digest))}`;
}

/** Scripts that a tool of the site keeps from running. */
export function checkHoldUps({ scripts, version }: PageFacts): Finding[] {
  const ids = { delay: 'script-delayed', consent: 'script-consent', type: 'script-type' } as const;
  return scripts.flatMap(({ element, url }): Finding[] => {
    const held = holdUp(element);
    if (!held) return [];
    const { by, tool } = held;
    const code = tool === 'Cookiebot' ? { code: `<script src="${url}" data-cookieconsent="ignore" defer></script>` } : {};
    return [
      {
        id: ids[by],
        where: [element],
        values: { tool, type: tool, src: url },
        ...code,
        ...(version ? { severity: 'warning' as const } : {}),
      },
    ];
  });
}

/** Why a script that nobody holds back did not run. */
async function whyNot({ element, url }: ScriptTag, { policies }: PageFacts): Promise<Finding> {
  const where = [element];
  for (const policy of policies) {
    const refused = refusal(policy, 'script', url, element);
    if (refused) {
      const { was, line } = refused;
      return { id: line ? 'csp-script' : 'csp-nonce', where, values: { was, line: line ?? '', src: url } };
    }
  }
  const copies = (globalThis as { litHtmlVersions?: unknown[] }).litHtmlVersions?.length ?? 0;
  for (const policy of policies) {
    const refused = trustedTypesRefusal(policy, copies > 0);
    if (refused) return { id: 'trusted-types', where, values: { was: refused.was, line: refused.line ?? '' } };
  }
  const answer = policies.some((policy) => refusal(policy, 'feed', url)) ? undefined : await ask(url);
  if (!answer) return { id: 'script-not-run', where, values: { src: url } };
  const { status, type, text } = answer;
  const values = { src: url, status: String(status), type };
  if (!status) return { id: 'script-no-answer', where, values };
  if (status >= 400) return { id: 'script-unreachable', where, values };
  if (!text.includes(OWN)) return { id: 'script-other-file', where, values };
  if (!/javascript|ecmascript/i.test(type)) return { id: 'script-content-type', where, values };
  if (element.integrity && globalThis.isSecureContext) {
    const integrity = await checksum(text, element.integrity);
    if (!element.integrity.includes(integrity)) return { id: 'script-integrity', where, values: { ...values, integrity } };
  }
  return { id: 'script-not-run', where, values };
}

/** The other script of the page that has this library inside. */
async function combined({ scripts }: PageFacts): Promise<ScriptTag | undefined> {
  const own = new Set<Element>(scripts.map(({ element }) => element));
  const others = all<HTMLScriptElement>('script[src]').filter((each) => !own.has(each) && each.src.startsWith(location.origin));
  const read = others.slice(0, OTHERS).map(async (element) => ((await ask(element.src))?.text.includes(MARK) ? element : undefined));
  const element = (await Promise.all(read)).find(Boolean);
  return element && { element, url: element.src };
}

/** Whether the script is there, and runs. */
export async function checkScript(facts: PageFacts): Promise<Finding[]> {
  const { elements, blocks, scripts, version } = facts;
  const asked = scripts.filter(({ element }) => !holdUp(element));
  if (version) {
    const other = scripts.length ? undefined : await combined(facts);
    return other ? [{ id: 'script-combined', where: [other.element], values: { src: other.url } }] : [];
  }
  if (asked.length) return Promise.all(asked.map((tag) => whyNot(tag, facts)));
  const where = [...elements, ...blocks];
  if (scripts.length || !where.length) return [];
  const other = await combined(facts);
  return other ? [await whyNot(other, facts)] : [{ id: 'script-missing', where }];
}

const newer = (a = '', b = '') => b.localeCompare(a, 'en', { numeric: true });

/** More than one version of the script, a file twice, copies of Lit. Parts of one version are one script. */
export async function checkCopies({ scripts, version }: PageFacts): Promise<Finding[]> {
  if (!version) return [];
  const findings: Finding[] = [];
  const read =
    scripts.length < 2 ? [] : await Promise.all(scripts.map(async (tag) => ({ tag, text: (await ask(tag.url))?.text ?? tag.url })));
  const found = [...TAGS.map(versionOf), ...read.map(({ tag, text }) => versionIn(tag, text))];
  const versions = new Set(found.filter((each) => each !== undefined));
  const where = scripts.map(({ element }) => element);
  const twice = read.filter(({ tag }) => read.some((other) => other.tag !== tag && fileOf(other.tag).name === fileOf(tag).name));
  const isOther =
    new Set(twice.map(({ tag, text }) => fileOf(tag).name + text)).size > new Set(twice.map(({ tag }) => fileOf(tag).name)).size;
  if (versions.size > 1 || isOther) {
    const [best] = read.sort((a, b) => newer(versionIn(a.tag, a.text), versionIn(b.tag, b.text)));
    const values = { versions: [...versions].sort(newer).join(', '), src: best?.tag.url ?? 'cssr.js' };
    findings.push({ id: 'versions', where, values });
  } else if (twice.length)
    findings.push({ id: 'script-twice', where: twice.map(({ tag }) => tag.element), values: { count: String(twice.length) } });
  const copies = (globalThis as { litHtmlVersions?: unknown[] }).litHtmlVersions?.length ?? 0;
  const own = read.filter(({ tag, text }) => text === tag.url || text.includes(LIT)).length;
  if (copies > Math.max(1, own)) findings.push({ id: 'lit-copies', values: { count: String(copies) } });
  return findings;
}

/** Elements of which no script on the page is, where it loads those of single elements. */
export function checkParts({ elements, blocks, scripts, version }: PageFacts): Finding[] {
  const parts = scripts.filter((tag) => TAGS.includes(fileOf(tag).name));
  const [part] = parts;
  // A script of all elements, or one that loads what a page needs, has them, or will.
  if (!version || !part || scripts.length > parts.length + Number(scripts.some((tag) => fileOf(tag).name === 'cssr-core'))) return [];
  return [...elements, ...blocks].flatMap((element): Finding[] => {
    const tag = tagOf(element);
    if (!TAGS.includes(tag) || customElements.get(tag)) return [];
    const src = part.url.replace(fileOf(part).name, tag);
    return [{ id: 'script-part', where: [element], values: { tag, src } }];
  });
}
