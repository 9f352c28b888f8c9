export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/*/*.styles.ts', 'src/elements/shared/!(content-element).ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules)
          for (const declaration of declarations)
            declaration.members = declaration.members?.filter(
              ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
            );
      },
    },
  ],
};
