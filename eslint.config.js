import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What only a page has, and what asks the network. */
const OF_A_PAGE = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'customElements', 'getComputedStyle'],
  ...['Node', 'Element', 'HTMLElement', 'ShadowRoot', 'Document', 'DOMParser', 'CSSStyleSheet', 'MutationObserver', 'Event', 'CustomEvent'],
  ...['fetch', 'Request', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'scripts/manifest/frameworks/**',
      'tests/apps/*/**',
      'src/locale/messages/**',
      '**/*.mjs',
      '**/*.cjs',
      'eslint.config.js',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    // Safari tells of no list where the marks are off, unless it says that it is one.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    rules: {
      // Event listeners of templates are passed as methods; messages are arrow functions.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  // The rooms that run wherever content is published, on servers too: `.dependency-cruiser.mjs` holds what they import.
  {
    files: ['src/{content,locale,views,publish,themes}/**/*.ts', 'src/elements/*/{definition,view,template}.ts'],
    rules: { 'no-restricted-globals': ['error', ...OF_A_PAGE] },
  },
  // Files that pages load leave out what only directives need: `scripts/lit-unused.ts`.
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['lit/directive*', 'lit/async-directive*', 'lit/static-html*', 'lit/decorators*'] }],
    },
  },
  // The desk has Lit whole: it keeps long lists by `repeat`.
  { files: ['src/desk/page/**'], rules: { 'no-restricted-imports': 'off' } },
  // Formats that tools demand.
  { files: ['stories/**', '.storybook/**', '*.config.ts', 'demo/vite.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  // The runner of Node's tests waits for them by itself; the assertions of Chai are expressions.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' } },
  // Runs in the editor of WordPress as it is written, with its globals: no project of TypeScript.
  { files: ['integrations/**/*.js'], ...tseslint.configs.disableTypeChecked },
);
