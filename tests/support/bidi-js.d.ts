/* eslint-disable no-restricted-exports -- the package has a default export */
declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl' | 'auto'): { readonly paragraphs: readonly { readonly level: number }[] };
    getReorderedString(text: string, levels: object): string;
  }
  export default function bidiFactory(): Bidi;
}
