/**
 * Loads the check-up from beside this script where the address of the page asks for it: `?cssr-checkup`. The address decides whether, never
 * what: the folder is that of a script element of the page, which a link cannot change.
 */
export function offerCheckup(): void {
  if (!location.search.includes('cssr-checkup')) return;
  // Not document.currentScript or document.scripts, which an <img name> or <form name> of the page can stand in for.
  for (const { src } of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
    const beside = src.replace(/\/cssr[^/]*\.js[^/]*$/, '/checkup.js');
    // A module: for the `src` of a script, Trusted Types would want a policy of their own.
    if (beside !== src) void import(/* @vite-ignore */ beside);
  }
}
