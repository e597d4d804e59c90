import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * The embed's own bundle, without Kit: one classic script and one style sheet in build/embed/, since frames of an opaque
 * origin load no modules. `scripts/embed.js` runs it twice, for the browser and, with `ssr`, for the pages' HTML.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })],
  // d3's own brings its colours and formats along, which nothing here uses.
  resolve: { alias: { 'd3-scale': fileURLToPath(new URL('src/embed/linear-scale.ts', import.meta.url)) } },
  publicDir: false,
  build: {
    outDir: isSsrBuild ? '.svelte-kit/embed' : 'build/embed',
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: 'src/embed/client.ts',
          output: { format: 'iife', entryFileNames: 'anno.js', assetFileNames: 'anno[extname]' },
        },
  },
}));
