import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter(),
    // Relative addresses let the same files work under any sub-path of any static host.
    paths: { relative: true },
    inlineStyleThreshold: 0,
    version: { pollInterval: 0 },
    typescript: {
      config: (config) => {
        config.include.push(
          '../scripts/**/*.js',
          '../bench/**/*.js',
          '../playwright.config.ts',
          '../eslint.config.js',
        );
        config.exclude.push(
          // What is installed and built for the deck of Slidev.
          '../tests/decks/slidev/*/**',
          // Apps of their own, each checked where it is installed.
          '../tests/apps/*/**',
        );
      },
    },
  },
};
