import { queryAll } from '../runtime/feed/safe-document.js';

/**
 * Loads the check-up from beside this script where the address of the page asks for it: `?cssr-checkup`. The address decides whether, never
 * what: the folder is that of a script element of the page, which a link cannot change.
 */
export function offerCheckup(): void {
  if (!location.search.includes('cssr-checkup')) return;
  for (const { src } of queryAll<HTMLScriptElement>('script[src]')) {
    const beside = src.replace(/\/cssr[^/]*\.js[^/]*$/, '/checkup.js');
    // A module: for the `src` of a script, Trusted Types would want a policy of their own.
    if (beside !== src) void import(/* @vite-ignore */ beside);
  }
}
