/**
 * Takes the place of `@lit/reactive-element/css-tag.js` in the files that pages load (`scripts/vite-lit.ts`), by the same names: constructed sheets
 * alone. Lit has `<style>` elements besides, for browsers without them; none of those can read our sheets (container queries, `color-mix()`),
 * and where the script fails, the static HTML stands. Together with `lit-element.ts` it saves every page half a kilobyte.
 */

/** CSS of an element, made into one sheet for all of its kind. */
export class CSSResult {
  #sheet: CSSStyleSheet | undefined;
  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (cssText: string): CSSResult => new CSSResult(cssText);
export const css = (strings: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values.map(({ cssText }) => cssText)));
export const getCompatibleStyle = (style: CSSResult): CSSResult => style;
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
