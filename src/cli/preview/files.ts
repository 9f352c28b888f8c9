/** What the pages of the preview are made with besides the library: plain files, so that the policy of the pages can be strict. */

/** Loads the page anew when the content has changed, and keeps the place to which it was scrolled. */
export const SCRIPT = `'use strict';
const key = 'cssr-preview-scroll';
addEventListener('pagehide', () => sessionStorage.setItem(key, String(scrollY)));
addEventListener('load', () => scrollTo(0, Number(sessionStorage.getItem(key)) || 0));
for (const select of document.querySelectorAll('nav select')) select.addEventListener('change', () => select.form.submit());
new EventSource('/events').addEventListener('content', () => location.reload());
`;

export const SHEET = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; display: grid; grid-template-columns: minmax(0, 1fr); }
nav { padding: 1rem; border-block-end: 1px solid #8886; font-size: 0.875rem; }
nav h2 { font-size: 1em; margin: 1em 0 0.25em; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1em; }
nav a { display: inline-block; padding-block: 0.25em; color: inherit; text-underline-offset: 0.2em; }
nav a[aria-current] { font-weight: 700; text-decoration-thickness: 0.15em; }
nav p { margin: 0 0 0.5em; display: flex; gap: 1em; }
nav form { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; }
nav select, nav button { font: inherit; }
main { padding: 1rem; max-inline-size: 60rem; }
section { margin-block-end: 2rem; }
details { margin-block-end: 1rem; padding: 0.5rem 1rem; border: 1px solid #8886; border-inline-start: 4px solid #c0392b; overflow-wrap: anywhere; }
summary { cursor: pointer; font-weight: 700; }
@media (min-width: 60rem) {
  body { grid-template-columns: 20rem minmax(0, 1fr); min-block-size: 100vh; }
  nav { border-block-end: 0; border-inline-end: 1px solid #8886; }
  nav ul { display: block; }
  main { padding: 1.5rem 2rem; }
}
`;
