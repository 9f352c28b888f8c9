/**
 * Loads the check-up from beside this script where the address of the page asks for it: `?cssr-checkup`. The address decides whether, never
 * what: the folder is that of a script element of the page, which a link cannot change.
 */
export function offerCheckup(): void {
  if (!/[?&]cssr-checkup\b/.test(location.search)) return;
  // Not document.currentScript or document.scripts, which an <img name> or <form name> of the page can stand in for. For a module, Trusted
  // Types ask nothing.
  const own = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => /\/cssr[\w.-]*\.js(\?|$)/.test(src));
  if (own) void import(/* @vite-ignore */ new URL('checkup.js', own.src).href);
}
