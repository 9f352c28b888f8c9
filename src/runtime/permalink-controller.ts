import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface PermalinkHost extends ReactiveControllerHost, HTMLElement {
  permalinks: boolean;
}

/**
 * Follows links to one statement or heading, `#cssr-<id>`: a fragment does not reach into shadow DOM by itself. Reads the URL, and changes nothing in
 * it; without `permalinks` it does not even listen.
 */
export class PermalinkController implements ReactiveController {
  readonly #host: PermalinkHost;
  readonly #reveal: (id: string) => Promise<HTMLElement | undefined>;

  constructor(host: PermalinkHost, reveal: (id: string) => Promise<HTMLElement | undefined>) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /** Begins to listen, and goes to what the URL names. */
  follow(): void {
    if (!this.#host.permalinks) return this.hostDisconnected();
    window.addEventListener('hashchange', this.#onHashChange);
    this.#onHashChange();
  }

  readonly #onHashChange = (): void => {
    const id = /^#cssr-([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (id) void this.#show(id);
  };

  async #show(id: string): Promise<void> {
    const row = await this.#reveal(id);
    if (!row) return;
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  }
}
