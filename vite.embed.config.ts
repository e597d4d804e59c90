import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The embed's own bundle, without Kit: classic scripts and one style sheet in build/embed/, since frames of an opaque
 * origin load no modules. `scripts/embed.js` runs it for each script and, with `ssr`, for the pages' HTML.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })],
  // d3's scale brings its colours and formats along, which nothing here uses, and its axis all of its selection.
  resolve: {
    alias: [
      { find: 'd3-scale', replacement: here('src/embed/linear-scale.ts') },
      { find: './axis-row', replacement: here('src/embed/axis-row.ts') },
    ],
  },
  publicDir: false,
  build: {
    outDir: isSsrBuild ? '.svelte-kit/embed' : 'build/embed',
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: 'src/embed/client-en.ts',
          output: { format: 'iife', entryFileNames: 'anno.js', assetFileNames: 'anno[extname]' },
        },
  },
}));
