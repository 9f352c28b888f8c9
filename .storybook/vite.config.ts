import { defineConfig, type Plugin } from 'vite';
import { pageLanguages } from '../scripts/page-languages.js';
import { docsModules } from './docs/plugin.js';

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** Lit as it is on pages: that for development warns of itself. Storybook asks for it, so that this comes after. */
const publishedLit: Plugin = {
  name: 'cssr-published-lit',
  enforce: 'post',
  config({ resolve }) {
    if (resolve) resolve.conditions = ['production', ...(resolve.conditions ?? []).filter((name) => name !== 'development|production')];
  },
};

// The configuration at the top builds the library; Storybook needs none of it, but speaks what pages speak.
export default defineConfig({
  plugins: [pageLanguages, publishedLit, docsModules()],
  // One copy of Lit for Storybook and the elements, which would warn of a second.
  resolve: { dedupe: LIT },
  optimizeDeps: { exclude: LIT },
});
