/**
 * Takes the place of `@lit/reactive-element/css-tag.js` in the files that pages load (`scripts/vite-lit.ts`), by the same names: constructed sheets
 * alone, made of plain text. Lit has `<style>` elements besides, for browsers without them; none of those can read our sheets (container
 * queries, `color-mix()`), and where the script fails, the static HTML stands. Together with `lit-element.ts` it saves every page 0.6 KB.
 */

/** One sheet for each text, however many elements have it. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}

export const css = (strings: TemplateStringsArray, ...values: readonly string[]): string => String.raw({ raw: strings }, ...values);
export const unsafeCSS = (text: string): string => text;
export const getCompatibleStyle = (text: string): string => text;
export const adoptStyles = (root: ShadowRoot, texts: readonly string[]): void => {
  root.adoptedStyleSheets = texts.map(sheetOf);
};

export const supportsAdoptingStyleSheets = true;
export const CSSResult = String;
