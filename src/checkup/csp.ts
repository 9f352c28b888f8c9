/** A Content Security Policy: directives by name, with their sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The directives that decide about a kind of request, the first that a policy has. */
const FALLBACKS = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  feed: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
} as const;
export type Kind = keyof typeof FALLBACKS;

/** Reads the value of a header or `<meta>`, which may hold several policies separated by commas. */
export const parsePolicies = (text: string): Policy[] =>
  text
    .split(',')
    .map((policy) => {
      const directives = policy
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .filter(([name]) => name)
        .map(([name, ...sources]) => [name!.toLowerCase(), sources] as const);
      // Of two directives with one name the first counts.
      return new Map(directives.reverse());
    })
    .filter(({ size }) => size);

function matches(source: string, url: URL, page: URL): boolean {
  const upgraded = (scheme: string) => url.protocol === scheme || (scheme === 'http:' && url.protocol === 'https:');
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
  if (source === "'self'") return url.origin === page.origin || (url.host === page.host && url.protocol === 'https:');
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return upgraded(source.toLowerCase());
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/]+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (!parts || source.startsWith("'")) return false;
  const [, scheme, host, port, path] = parts;
  if (!upgraded(scheme?.toLowerCase() ?? page.protocol)) return false;
  const name = host!.toLowerCase();
  if (name.startsWith('*.') ? !url.hostname.endsWith(name.slice(1)) : name !== '*' && name !== url.hostname) return false;
  const standard = { 'http:': '80', 'https:': '443' }[url.protocol] ?? '';
  if (port !== '*' && (url.port || standard) !== (port ?? standard)) return false;
  return !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

/** What a policy forbids, and how it would have to be. */
export interface Refusal {
  /** The line as it is. */
  readonly was: string;
  /** The line as it should be; undefined where only a nonce helps. */
  readonly line: string | undefined;
}

/** Whether a policy forbids a request. @param script the element that asks, with its nonce and checksum. */
export function refusal(policy: Policy, kind: Kind, href: string, script?: HTMLScriptElement): Refusal | undefined {
  const name = FALLBACKS[kind].find((directive) => policy.has(directive));
  if (!name) return undefined;
  const sources = policy.get(name)!;
  const page = new URL(location.href);
  const url = new URL(href, page);
  const passes = [script?.nonce && `'nonce-${script.nonce}'`, script?.integrity && `'${script.integrity}'`];
  if (sources.some((source) => passes.includes(source))) return undefined;
  const strict = kind === 'script' && sources.includes("'strict-dynamic'");
  if (!strict && sources.some((source) => matches(source, url, page))) return undefined;
  const needed = url.origin === page.origin ? "'self'" : url.origin;
  const kept = sources.filter((source) => source !== "'none'");
  // A line of its own takes the place of default-src, and has to name what that named.
  const line = [name === 'default-src' ? FALLBACKS[kind].at(-2)! : name, ...kept, needed].join(' ');
  return { was: [name, ...sources].join(' '), line: strict ? undefined : line };
}

/** Whether a policy keeps Lit from making its Trusted Types policy. @param second whether another copy has made one already. */
export function trustedTypesRefusal(policy: Policy, second: boolean): Refusal | undefined {
  const names = policy.get('trusted-types');
  if (!names) return undefined;
  const missing = [
    ...(names.includes('lit-html') || names.includes('*') ? [] : ['lit-html']),
    ...(second && !names.includes("'allow-duplicates'") ? ["'allow-duplicates'"] : []),
  ];
  if (!missing.length) return undefined;
  const kept = names.filter((name) => name !== "'none'");
  return { was: ['trusted-types', ...names].join(' '), line: ['trusted-types', ...kept, ...missing].join(' ') };
}
