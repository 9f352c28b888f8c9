import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Digits } from '../locale/language.js';
import { pageLocale, type PageLocale } from '../locale/page-locale.js';

/** An element that may be told its language; else it speaks that of the page around it. */
export interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  language?: string | undefined;
  digits?: Digits | undefined;
}

/** Who listens in each document or shadow root. It has one observer, however many elements, which goes with it. */
const watches = new WeakMap<Node, Set<() => void>>();

function watchLang(root: Node, listener: () => void): () => void {
  let listeners = watches.get(root);
  if (!listeners) {
    const all = (listeners = new Set());
    watches.set(root, all);
    new MutationObserver(() => all.forEach((notify) => notify())).observe(root, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Finds the language of an element (its `language`, else the nearest `lang`, through shadow hosts) and follows it when it changes. What is not
 * said in it is said in the next of `data-cssr-fallback`, on the element or around it, or in what most readers of the language know.
 */
export class LocaleController implements ReactiveController {
  readonly #host: LocaleHost;
  #pageLanguage = '';
  #stop: (() => void)[] = [];

  constructor(host: LocaleHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The languages that serve the reader, best first, space-separated. */
  get wanted(): string {
    return this.locale.languages.join(' ');
  }

  get locale(): PageLocale {
    return pageLocale(`${this.#host.language || this.#pageLanguage || 'en'} ${this.#nearest('data-cssr-fallback')}`);
  }

  hostConnected(): void {
    this.#pageLanguage = this.#nearest('lang');
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#stop.push(watchLang(root, this.#onLangChange));
      if (!(root instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  /** The value of an attribute on the element or the nearest around it, through shadow hosts. */
  #nearest(name: string): string {
    // Not up to the document, which may have an image by the name of anything.
    for (let node: Node | null = this.#host; node instanceof Element;) {
      const value = node.getAttribute(name);
      if (value) return value;
      node = node.parentNode;
      if (node instanceof ShadowRoot) node = node.host;
    }
    return '';
  }

  readonly #onLangChange = (): void => {
    const found = this.#nearest('lang');
    if (found === this.#pageLanguage) return;
    this.#pageLanguage = found;
    this.#host.requestUpdate();
  };
}
