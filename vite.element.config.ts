import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { writeFileSync } from 'node:fs';
import { type Plugin, defineConfig } from 'vite';
import { licencesOf, licencesText } from './src/site/licences.ts';
import { LINEAR_SCALE, TREESHAKE } from './vite.embed.config.ts';

const NAME = 'virtual:anno-styles';
const MARK = '__ANNO_STYLES__';

/** Hands the bundle's style sheet to `virtual:anno-styles` as text, since a shadow root adopts it and no file is linked. */
function stylesAsText(): Plugin {
  return {
    name: 'styles-as-text',
    enforce: 'post',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(MARK)}` : undefined),
    generateBundle(_, bundle) {
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const text = sheets.map((sheet) => (sheet.type === 'asset' ? sheet.source.toString() : '')).join('\n');
      if (text === '') this.error('expected a style sheet beside the element, found none');
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // As a function, since a sheet may have what means something in a replacement.
        chunk.code = chunk.code.replace(new RegExp(`(['"\`])${MARK}\\1`), () => JSON.stringify(text));
      }
      for (const { fileName } of sheets) Reflect.deleteProperty(bundle, fileName);
    },
  };
}

/** Lays the licences of what the bundle is made of beside it, and of the faces that its style names. */
function licences(): Plugin {
  return {
    name: 'licences',
    writeBundle: () => writeFileSync('dist/LICENCES.txt', licencesText(licencesOf(process.cwd()))),
  };
}

/** `<anno-chronology>` as one module that needs nothing of whoever uses it; `scripts/package.js` runs it. */
export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      preprocess: vitePreprocess(),
      compilerOptions: { runes: true, discloseVersion: false },
    }),
    stylesAsText(),
    licences(),
  ],
  resolve: { alias: [LINEAR_SCALE] },
  publicDir: false,
  build: {
    outDir: 'dist/component',
    emptyOutDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      // A library's modules keep their spaces otherwise.
      output: { minify: true },
      treeshake: TREESHAKE,
      // English is what is said where a language has no words, so it comes along.
      checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    },
    lib: { entry: 'src/lib/component/element.ts', formats: ['es'], fileName: 'element' },
  },
});
