/** As much of the scripts of WordPress as tests use within a page of the editor. */
export interface Wp {
  readonly data: {
    readonly dispatch: (store: string) => Record<string, (...args: unknown[]) => Promise<unknown>>;
    readonly select: (store: string) => Record<string, (...args: unknown[]) => unknown>;
  };
  readonly blocks: {
    readonly createBlock: (name: string, attributes?: object) => object;
    readonly pasteHandler: (given: { HTML: string; plainText: string; mode?: string }) => object[];
    readonly switchToBlockType: (block: object, name: string) => object[] | null;
    readonly serialize: (blocks: object | object[]) => string;
    readonly parse: (text: string) => { isValid: boolean }[];
  };
  readonly apiFetch: <Result>(request: object) => Promise<Result>;
}
declare global {
  const wp: Wp;
}
