import { DocsCode } from './code.js';
import './docs.css';
import { DocsElement } from './element.js';
import { DocsPage } from './page.js';
import { DocsGallery } from './welcome.js';

/** Registers what the pages of docs are made of. Called, since a module that is only imported is left out of a build. */
export function defineDocs(): void {
  for (const [name, each] of Object.entries({ code: DocsCode, element: DocsElement, page: DocsPage, gallery: DocsGallery }))
    customElements.define(`docs-${name}`, each);
}
