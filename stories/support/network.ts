/** URLs that stories and tests may ask for, answered here: nothing leaves the machine. */
export const NEVER = 'https://feeds.example/never.json';
export const MISSING = 'https://feeds.example/missing.json';
export const NOT_JSON = 'https://feeds.example/page.html';

const real = globalThis.fetch;

/** Answers the URLs above; everything else goes where it always went. */
export function useStoryNetwork(): void {
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    switch (url) {
      case NEVER:
        return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
      case MISSING:
        return Promise.resolve(new Response('', { status: 404 }));
      case NOT_JSON:
        return Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
      default:
        return real(input, init);
    }
  };
}
