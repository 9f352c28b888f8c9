import { build } from 'vite';

const ENTRY = 'storybook/test';
let made: Promise<string> | undefined;

/** `storybook/test` in one file: it is made of packages that a browser cannot load as they are. Made once, when a test asks for it. */
const bundle = (): Promise<string> =>
  (made ??= build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es', codeSplitting: false } },
    },
  }).then((output) => (output as unknown as { output: [{ code: string }] }).output[0].code));

/** For the test runner: gives the play functions of stories what they have in Storybook. */
export const storybookTest = {
  name: 'storybook-test',
  resolveImport: ({ source }: { readonly source: string }) => (source === ENTRY ? '/made/storybook-test.js' : undefined),
  serve: async ({ path }: { readonly path: string }) =>
    path === '/made/storybook-test.js' ? { body: await bundle(), type: 'js' } : undefined,
};
