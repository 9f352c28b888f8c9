const ORIGIN = 'https://feeds.example';
/** URLs that stories and tests may ask for, answered here: nothing leaves the machine. */
export const NEVER = `${ORIGIN}/never.json`;
export const MISSING = `${ORIGIN}/missing.json`;
export const NOT_JSON = `${ORIGIN}/page.html`;

const real = globalThis.fetch;

/** Answers the URLs above, whose origin the page names; everything else goes where it always went. */
export function useStoryNetwork(): void {
  const naming = document.createElement('script');
  naming.dataset['cssrOrigins'] = ORIGIN;
  document.head.append(naming);
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
