import { defineConfig } from 'vite';

// The configuration at the top builds the library; Storybook needs none of it.
export default defineConfig({});
