/** Made by `plugin.ts`; its types are in `data.ts`. */
declare module 'virtual:cssr-docs';

declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
}
