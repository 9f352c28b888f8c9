import { TAGS } from '../publish/catalogue.js';
import { all, attribute, parentsOf, root } from './dom.js';
import { parsePolicies, type Policy } from './csp.js';

/** The static HTML of an element. */
export const CONTENT = '.cssr-root';

/** A tag of the page that names the script, in `src` or where a tool has put the address away. */
export interface ScriptTag {
  readonly element: HTMLScriptElement;
  readonly url: string;
}

/** What a check knows of the page. */
export interface PageFacts {
  /** The elements, whatever their state. */
  readonly elements: readonly Element[];
  /** Blocks that no script has turned into elements. */
  readonly blocks: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
  readonly scripts: readonly ScriptTag[];
  /** The version that registered the elements; undefined where none is registered. */
  readonly version: string | undefined;
  /** The page as its server sends it; undefined where it could not be had. */
  readonly source: string | undefined;
  readonly policies: readonly Policy[];
}

/** `cssr.js`, `cssr-all.js`, `cssr-core-1.2.3.js`, `cssr-mission-card-1.2.3.min.js`: its name, and the version in it. */
export const SCRIPT_FILE = /(?:^|\/)(cssr[\w.-]*?)(?:-(\d[\w.-]*?))?(?:\.min)?\.js(?:[?#]|$)/;
const FRAME_FILE = /(^|\/)frame\.html([?#].*)?#(.*&)?element=/;

/** The address of an element that names one, wherever a tool has put it. */
export function addressOf(element: Element, like: RegExp): { readonly attribute: string; readonly value: string } | undefined {
  const found = Array.from(element.attributes).find(({ name, value }) => /src|pmdelayed/.test(name) && like.test(value));
  return found && { attribute: found.name, value: found.value };
}
export const frameAddress = (frame: Element) => addressOf(frame, FRAME_FILE);

const VERSION_KEY = Symbol.for('cssr-widgets.version');
/** The version an element was registered by. */
export const versionOf = (tag: string): string | undefined =>
  (customElements.get(tag) as Record<symbol, unknown> | undefined)?.[VERSION_KEY] as string | undefined;

/** Whether an element is by its name one of the library. A field of a form may be named `localName`. */
export const isElement = ({ localName }: Element): boolean => String(localName).startsWith('cssr-');

/** The tag of an element, or of the one that a block stands for. */
export const tagOf = (element: Element): string => {
  const name = attribute(element, 'data-cssr');
  return name === null ? element.localName : `cssr-${name}`;
};

function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

function scriptTags(): ScriptTag[] {
  return all<HTMLScriptElement>('script').flatMap((element) => {
    const address = addressOf(element, SCRIPT_FILE);
    return address ? [{ element, url: absolute(address.value) }] : [];
  });
}

/** Asks the server for this very page once more, for its headers and for what stood there before the browser read it. */
async function askAgain(): Promise<{ readonly source?: string; readonly policy?: string }> {
  try {
    const response = await fetch(location.href.replace(/#.*/, ''), { credentials: 'same-origin', signal: AbortSignal.timeout(10_000) });
    if (!response.ok) return {};
    return { source: await response.text(), policy: response.headers.get('content-security-policy') ?? '' };
  } catch {
    return {};
  }
}

/** The policies of which the browser says that they refused something, up to now and in this very moment. */
function reportedPolicies(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const found: string[] = [];
    // Whatever a policy with disposition `report` says, it stops nothing.
    const keep = (body: { disposition?: string; originalPolicy?: string } | null) =>
      body?.disposition === 'enforce' && body.originalPolicy && found.push(body.originalPolicy);
    const listen = (event: SecurityPolicyViolationEvent) => keep(event);
    document.addEventListener('securitypolicyviolation', listen);
    let observer: ReportingObserver | undefined;
    try {
      observer = new ReportingObserver((reports) => reports.forEach(({ body }) => keep(body as never)), {
        types: ['csp-violation'],
        buffered: true,
      });
      observer.observe();
    } catch {
      // Not every browser has it.
    }
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', listen);
      observer?.disconnect();
      resolve(found);
    }, 150);
  });
}

/** Gathers what the checks need. */
export async function gather(): Promise<{ readonly facts: PageFacts; readonly headersRead: boolean }> {
  const [{ source, policy }, reported] = await Promise.all([askAgain(), reportedPolicies()]);
  const metas = all('meta[http-equiv="content-security-policy" i]').map((meta) => attribute(meta, 'content') ?? '');
  const texts = new Set([policy ?? '', ...metas, ...reported].map((text) => text.trim().replace(/\s*;\s*$/, '')));
  const elements = all('*').filter(isElement);
  const facts: PageFacts = {
    elements,
    blocks: all('[data-cssr]').filter((block) => !elements.some((element) => element !== block && block.contains(element))),
    frames: all<HTMLIFrameElement>('iframe').filter(frameAddress),
    scripts: scriptTags(),
    version: TAGS.map(versionOf).find(Boolean),
    source,
    policies: [...texts].flatMap(parsePolicies),
  };
  return { facts, headersRead: source !== undefined || reported.length > 0 };
}

/** The language of the page around an element, else the one of the page. */
export function languageAround(element: Element = root()): string {
  for (const at of [element, ...parentsOf(element)]) {
    const lang = attribute(at, 'lang');
    if (lang) return lang;
  }
  return '';
}
