import { writeFrameworks } from './scripts/manifest/write-frameworks.ts';
import { elementsOf, publicApi } from './scripts/manifest/public-api.ts';
import { COLOUR_TOKENS, OTHER_TOKENS, REF_TOKENS, TAG_TOKENS } from './src/themes/generator/tokens.ts';

const sys = { ...COLOUR_TOKENS, ...OTHER_TOKENS };

/** The CSS properties of an element, in three tiers; those of its own kind first. */
const tokensOf = (tag) => [
  ...TAG_TOKENS.map((name) => ({
    name: `--${tag}-${name}`,
    default: `var(--cssr-sys-${name})`,
    description: `${sys[name].about}: of this kind of element only`,
  })),
  ...Object.entries(sys).map(([name, { fallback, about }]) => ({ name: `--cssr-sys-${name}`, default: fallback, description: about })),
  ...Object.entries(REF_TOKENS).map(([name, { fallback, about }]) => ({
    name: `--cssr-ref-${name}`,
    default: fallback,
    description: `${about}, where no theme sets \`--cssr-sys-${name}\``,
  })),
];

export default {
  globs: ['src/elements/*/*.ts', 'src/runtime/content-element.ts', 'src/runtime/feed/events.ts'],
  exclude: ['src/elements/*/*.styles.ts', 'src/elements/*/view.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [
    {
      // Else as the disk lists them, which is not the same everywhere.
      name: 'order',
      packageLinkPhase: ({ customElementsManifest }) => customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1)),
    },
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules)
          for (const declaration of declarations)
            declaration.members = declaration.members?.filter(
              ({ name, privacy, static: isStatic }) =>
                !isStatic && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
            );
      },
    },
    { name: 'public-api', packageLinkPhase: ({ customElementsManifest }) => publicApi(customElementsManifest) },
    {
      name: 'tokens',
      packageLinkPhase({ customElementsManifest }) {
        for (const element of elementsOf(customElementsManifest)) element.cssProperties = tokensOf(element.tagName);
      },
    },
    { name: 'frameworks', packageLinkPhase: ({ customElementsManifest }) => writeFrameworks(customElementsManifest) },
  ],
};
