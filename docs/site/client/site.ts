/** What happens on every page of the site. Without it everything is there but the search, copying, and the choice of a theme. */
import { copyText } from '../../../demo/shared/copy.js';
import { chooseThemes } from './themes.js';

const page = document.documentElement;
const root = page.dataset['root'] ?? '';
page.classList.add('with-script');

/** Adds a script of the site; true once it has run. */
const loaded = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = `${root}assets/${name}`;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });

let search: Promise<boolean> | undefined;
async function openSearch(link: HTMLAnchorElement): Promise<void> {
  link.setAttribute('aria-busy', 'true');
  search ??= loaded(`search-${page.lang}.js`).then((there) => there && loaded('search.js'));
  const there = await search;
  link.removeAttribute('aria-busy');
  if (there) return (globalThis as unknown as { cssrSiteSearchOpen: () => void }).cssrSiteSearchOpen();
  // The list of all pages is what the link leads to.
  search = undefined;
  location.assign(link.href);
}

const searchLink = document.querySelector<HTMLAnchorElement>('.search');
if (searchLink) {
  searchLink.setAttribute('role', 'button');
  searchLink.setAttribute('aria-haspopup', 'dialog');
  searchLink.setAttribute('aria-keyshortcuts', '/ Control+K');
  searchLink.addEventListener('click', (event) => {
    event.preventDefault();
    void openSearch(searchLink);
  });
  // As a button, it also takes the space bar.
  searchLink.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    void openSearch(searchLink);
  });
  document.addEventListener('keydown', (event) => {
    const writes = (event.composedPath()[0] as Element).closest?.('input, textarea, select, [contenteditable]');
    const asks = (event.key === '/' && !writes) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!asks || event.altKey) return;
    event.preventDefault();
    void openSearch(searchLink);
  });
}

/** Where there is room, the list of pages stands beside the page; else it can be opened. */
const wide = matchMedia('(min-width: 60rem)');
const unfold = () => {
  for (const list of document.querySelectorAll<HTMLDetailsElement>('.docs-pages > details')) list.open = wide.matches;
};
unfold();
for (const list of document.querySelectorAll<HTMLElement>('.docs-pages')) {
  // The page that is open is in sight there, without the page itself being moved.
  const current = list.querySelector<HTMLElement>('[aria-current]');
  if (current) list.scrollTop = current.offsetTop - list.clientHeight / 2;
}
wide.addEventListener('change', unfold);

/** Who changes the language stays in the section: each has the anchors of the other. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.tools .language'))
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });

/** How long it says that something was copied, ms. */
const SAID_FOR = 2000;
for (const area of document.querySelectorAll<HTMLElement>('[data-copy]'))
  for (const block of area.querySelectorAll<HTMLElement>('.code')) {
    const code = block.querySelector('code')!;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = area.dataset['copy']!;
    button.lang = page.lang;
    button.dir = page.dir;
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'unseen';
    button.addEventListener('click', () => {
      void copyText(code.textContent, code).then((done) => {
        if (!done) return;
        button.textContent = said.textContent = area.dataset['copied']!;
        setTimeout(() => {
          button.textContent = area.dataset['copy']!;
          said.textContent = '';
        }, SAID_FOR);
      });
    });
    block.append(button, said);
  }

chooseThemes();
