import { defineConfig } from 'vite';
import { pageLanguages } from '../scripts/page-languages.js';

// The configuration at the top builds the library; Storybook needs none of it, but speaks what pages speak.
export default defineConfig({ plugins: [pageLanguages] });
