import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { type Plugin, defineConfig } from 'vite';
import { leanSchema } from './src/embed/build/lean-schema';
import { UNKNOWN, UNKNOWN_DIRECTIVE, leanOf } from './src/embed/build/lean-svelte';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes down what each module brings to a script, in bytes before minification, for `scripts/weigh.js`. */
function modulesOf(script: string): Plugin {
  return {
    name: 'modules',
    generateBundle(_, bundle) {
      const chunk = bundle[script];
      if (chunk?.type !== 'chunk') return;
      const sizes = Object.entries(chunk.modules).map(([id, { renderedLength }]) => {
        const path = id.replaceAll('\\', '/').replace(/^.*\/(node_modules|src)\//, '$1/');
        return [path.replace(/^\0/, ''), renderedLength] as const;
      });
      const file = here('.svelte-kit/embed-modules.json');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(sizes.sort())));
    },
  };
}

/** Svelte's own names, and a few more, none of which one script has of another. */
const OWN =
  /^(?:[a-z]+(?:_[a-z]+)+|reactions|teardown|outrogroups|ensure|recover|equals|effects|zoomStep|drawAxisRow)$/;
/** What only the script that a frame begins with calls anything, and no data: 150 bytes less of it. */
const OF_FIRST =
  /^(?:playheadShare|stepByUnit|scrubTo|setWindow|zoomBy|toggleLane|onstep|hasTitle|hasCaption|isInSight|drawLive|drawFound|hasModifier|isWriting|isRepeat|isOnControl|isRunning|isColoured|onforeign|isFramed|toneOf|hrefOf|isTouchable|onswipe|isNearest|stepToEdge|playOn|neighbour|leftPx|isFull|pressKey|isChosen|whereabouts|started|whence|isOut|onmove|ondouble|onscrub|onzoom|onpan)$/;

/** Minifies the scripts once more: terser finds 3 % that the bundler's own minifier leaves. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isModule = chunk.fileName.endsWith('.mjs');
        const isFirst = Object.keys(chunk.modules).some((id) => id.startsWith('\0anno:start:'));
        const [other] = isFirst
          ? []
          : (chunk.code.match(/[.{,]\w+/g) ?? []).filter((name) => OF_FIRST.test(name.slice(1)));
        if (other)
          throw new Error(
            `expected ${other} in no script but a frame's first, found it in ${chunk.fileName}`,
          );
        // Nothing here is made with `new` but classes, so that functions may become arrows, and nobody changes what is built
        // in, so that `String(x)` may become `'' + x`, nor asks what a symbol is called. Another round is fewer letters and
        // more bytes on the wire.
        const unsafe = { unsafe: true, unsafe_arrows: true, unsafe_comps: true, unsafe_symbols: true };
        const compress = { passes: 3, keep_fargs: false, ...unsafe } as const;
        const mangle = {
          properties: { regex: isFirst ? new RegExp(`${OWN.source}|${OF_FIRST.source}`) : OWN },
        };
        const { code } = await minify(chunk.code, { ecma: 2020, module: isModule, compress, mangle });
        if (code !== undefined) chunk.code = code;
      }
    },
  };
}

/** Replaces Svelte's own module of deep state, which has no public name, and so takes its proxies out: the timeline's state is values, each replaced as a whole (eslint.config.js holds that). */
function shallowState(): Plugin {
  return {
    name: 'shallow-state',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/proxy.js') && importer?.includes('/svelte/src/internal/client/')
        ? here('src/embed/build/shallow-state.ts')
        : undefined,
  };
}

/** Takes out of the format what it says of its fields: 1.5 kB, compressed, that no reader of a file ever shows. */
function withoutDescriptions(): Plugin {
  return {
    name: 'without-descriptions',
    enforce: 'pre',
    transform: {
      filter: { id: /\/model\/schema\.ts$/ },
      handler: (code) => ({ code: leanSchema(code), map: null }),
    },
  };
}

const STYLES = /<style>[^]*<\/style>/;

/** Takes out of Svelte's runtime what frames have no use for. */
function leanSvelte(): Plugin {
  return {
    name: 'lean-svelte',
    enforce: 'pre',
    transform: {
      filter: { id: /\/svelte\/src\/internal\/client\// },
      handler: (code, id) => {
        const [, path = ''] = /\/internal\/client\/([^?]+)/.exec(id) ?? [];
        const lean = leanOf(path, code);
        return lean === undefined ? undefined : { code: lean, map: null };
      },
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
      for (const [id, { renderedLength }] of modules) {
        if (renderedLength > 0 && UNKNOWN.some((path) => id.endsWith(`/internal/client/${path}`)))
          throw new Error(`expected nothing of ${id} in a frame's scripts, found ${renderedLength} bytes`);
        const [directive] =
          (id.endsWith('.svelte') && UNKNOWN_DIRECTIVE.exec(readFileSync(id, 'utf8').replace(STYLES, ''))) ||
          [];
        if (directive) throw new Error(`expected no directive in ${id}, found “${directive.trim()}…”`);
      }
    },
  };
}

/** The scripts that each language has of its own: `anno:start:LANG`, which a page begins with, and `anno:words:LANG`. */
function scriptsOfLanguage(): Plugin {
  const entries: Readonly<Record<string, (folder: string) => string>> = {
    start: (folder) => `
      import { stage } from '${folder}/stage';
      import { start } from '${here('src/embed/chunks/client.ts')}';
      start(stage);`,
    words: (folder) => `
      import messages from '${folder}';
      import { handOver } from '${here('src/embed/chunks/parts.ts')}';
      handOver({ messages });`,
  };
  return {
    name: 'scripts-of-language',
    resolveId: (source) => (source.startsWith('anno:') ? `\0${source}` : undefined),
    load(id) {
      const [, kind = '', lang = ''] = /^\0anno:(\w+):(.+)$/.exec(id) ?? [];
      return entries[kind]?.(here(`src/lib/messages/${lang}`));
    },
  };
}

// What stands in for what: docs/architecture.md says why, and how much each saves.
export const LINEAR_SCALE = { find: 'd3-scale', replacement: here('src/embed/build/linear-scale.ts') };
/** What of d3's calendar is not used makes intervals and tickers all the same, unless told that they are mere values. */
export const TREESHAKE = {
  manualPureFunctions: ['timeInterval', 'utcWeekday', 'timeWeekday', 'ticker', 'bisector'],
  propertyReadSideEffects: false,
} as const;

const MEASURES = new Map(
  [...readFileSync(here('src/lib/rendering/measures.css'), 'utf8').matchAll(/--px-([\w-]+): (\S+);/g)].map(
    ([, name, length]) => [name, length],
  ),
);

/** Writes measures where they are used, which takes 255 bytes less of a frame than custom properties and their sheet. */
function measuresInPlace(): Plugin {
  return {
    name: 'measures-in-place',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => ({
        code: id.endsWith('/measures.css')
          ? ''
          : code.replace(/var\(--px-([\w-]+)\)/g, (all, name) => MEASURES.get(name) ?? all),
        map: null,
      }),
    },
  };
}

/** Every component that a frame may have, by its file from the root; those that frames have come first. */
const COMPONENTS = ['src/embed/app', 'src/lib/rendering', 'src/lib/reading'].flatMap((folder) =>
  readdirSync(here(folder))
    .filter((file) => file.endsWith('.svelte'))
    .sort()
    .map((file) => `${folder}/${file}`),
);

/** The class of a component's styles, which every element carries: its place among the components, 98 bytes less of a frame than a hash. */
function shortHash({ filename }: { readonly filename: string }): string {
  const place = COMPONENTS.findIndex((file) => filename.replaceAll('\\', '/').endsWith(file));
  if (place < 0) throw new Error(`expected a component of ${COMPONENTS.join()}, found ${filename}`);
  return `s${place.toString(36)}`;
}

/**
 * The embed's own bundle, without Kit: classic scripts and one style sheet in build/embed/, since frames of an opaque
 * origin load no modules. `scripts/embed.js` runs it for each script and, with `ssr`, for the pages' HTML.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    svelte({
      configFile: false,
      preprocess: vitePreprocess(),
      compilerOptions: { runes: true, cssHash: shortHash, discloseVersion: false },
    }),
    modulesOf('anno.js'),
    measuresInPlace(),
    scriptsOfLanguage(),
    ...(isSsrBuild ? [] : [shallowState(), withoutDescriptions(), leanSvelte(), minifyAgain()]),
  ],
  resolve: { alias: [LINEAR_SCALE] },
  // In a browser a frame knows its size before anything is drawn.
  define: isSsrBuild ? {} : { ANNO_IS_MEASURED: 'true' },
  publicDir: false,
  build: {
    outDir: isSsrBuild ? '.svelte-kit/embed' : 'build/embed',
    emptyOutDir: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          treeshake: TREESHAKE,
          // Minifying twice takes its time, as is known.
          checks: { bundlerTimings: false },
          output: { format: 'iife', assetFileNames: 'anno[extname]' },
        },
  },
}));
