import { LIMITS } from '../runtime/feed/request.js';
import { refusal, type Policy } from './csp.js';
import type { Finding } from './finding.js';

/** A text, or why it could not be had. */
export type Fetched = { readonly finding: Finding } | { readonly text: string };

/** JSON, or why there is none. */
export type Parsed = { readonly finding: Finding } | { readonly json: unknown };

/** Asks for content as an element does, and tells what stands in the way. */
export async function fetchContent(src: string, policies: readonly Policy[]): Promise<Fetched> {
  if (location.protocol === 'https:' && /^http:/.test(src)) return { finding: { id: 'content-insecure', values: { src } } };
  const options = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(LIMITS.timeout) } as const;
  let response: Response;
  let text: string;
  try {
    response = await fetch(src, options);
    text = await response.text();
  } catch (error) {
    const refused = policies.map((policy) => refusal(policy, 'feed', src)).find(Boolean);
    if (refused) return { finding: { id: 'csp-content', values: { src, was: refused.was, line: refused.line ?? '' } } };
    if ((error as Error).name === 'TimeoutError')
      return { finding: { id: 'content-slow', values: { src, seconds: String(LIMITS.timeout / 1000) } } };
    // What answers when nobody wants to read the answer has only kept it from this page.
    const answers = await fetch(src, { ...options, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    return { finding: { id: answers ? 'content-cors' : 'content-unreachable', values: { src } } };
  }
  if (!response.ok) return { finding: { id: 'content-status', values: { src, status: String(response.status) } } };
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/i.test(type)) return { finding: { id: 'content-type-wrong', values: { src, type } } };
  if (new TextEncoder().encode(text).length > LIMITS.bytes)
    return { finding: { id: 'content-too-large', values: { src, bytes: String(LIMITS.bytes) } } };
  return { text };
}

/** Reads JSON. @param from its address, or what it stands in. */
export function parsed(text: string, src: string): Parsed {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { finding: { id: 'content-not-json', values: { src, message: (error as Error).message, start: text.trim().slice(0, 40) } } };
  }
}

/** Both. */
export async function fetchJson(src: string, policies: readonly Policy[]): Promise<Parsed> {
  const fetched = await fetchContent(src, policies);
  return 'text' in fetched ? parsed(fetched.text, src) : fetched;
}

/** That something is JSON, but not what it should be. */
export const unknownContent = (src: string, error: unknown): Finding => ({
  id: 'content-unknown',
  values: { src, message: (error as Error).message },
});
