// @ts-check
// Builds the pages for frames into build/embed/: scripts and style sheet, the HTML that they take over, and the same as
// single files. Then takes out of every page in build/ what is inline.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CHUNKS, carried, server } from './built-embed.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = `${root}vite.embed.config.ts`;

const onServer = { server: 'src/embed/build/server.ts', exports: 'src/embed/build/exports.ts' };
await build({
  ...{ root, configFile, logLevel: 'warn' },
  build: { ssr: true, rolldownOptions: { input: onServer } },
});

const embed = await server();

const scripts = {
  ...Object.fromEntries(embed.LANGS.map((lang) => [embed.mainScript(lang), `anno:start:${lang}`])),
  ...Object.fromEntries(embed.LANGS.map((lang) => [embed.wordsScript(lang), `anno:words:${lang}`])),
  ...Object.fromEntries(
    CHUNKS.map((file) => [file, `src/embed/chunks/${file.replace(/^anno-(.*)\.js$/, '$1')}.ts`]),
  ),
  'anno-host.js': 'src/host/script.ts',
  'anno-host.mjs': 'src/host/module.ts',
};
for (const [place, [entryFileNames, input]] of Object.entries(scripts).entries()) {
  /** @type {import('vite').Rolldown.RolldownOptions} */
  const rolldownOptions = {
    input,
    output: { entryFileNames, format: entryFileNames.endsWith('.mjs') ? 'es' : 'iife' },
    preserveEntrySignatures: 'strict',
  };
  await build({
    ...{ root, configFile, logLevel: 'warn' },
    build: { emptyOutDir: place === 0, rolldownOptions },
  });
}
cpSync(`${root}src/embed/host-api/contract.d.ts`, `${root}build/embed/anno-host.d.mts`);
cpSync(
  `${root}node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2`,
  `${root}build/embed/anno-serif.woff2`,
);
cpSync(`${root}src/host/Anno.vue`, `${root}build/embed/Anno.vue`);
// The same in a browser, for files that are opened there.
await build({
  ...{ root, configFile, logLevel: 'warn' },
  ssr: { noExternal: true },
  build: {
    ...{ ssr: true, outDir: 'build/embed', emptyOutDir: false, minify: true },
    rolldownOptions: {
      input: 'src/embed/build/another-file.ts',
      output: { entryFileNames: 'anno-single.mjs' },
      // Svelte asks for it where it renders what waits, which nothing here does.
      external: 'node:async_hooks',
    },
  },
});

const { sheets, singleFile, servedPage, policyOf } = embed;
const { pages, offlineFiles, forOthers } = await embed.built();
for (const [path, text] of Object.entries({ ...sheets, ...pages })) write(path, text);
for (const path of readdirSync(`${root}build`, { recursive: true, encoding: 'utf8' })) {
  // The site's pages too. What else is HTML comes as it is: the page for addresses that lead nowhere, and single files.
  if (basename(path) === 'index.html') serve(`${root}build/${path}`, policyOf(path.split(sep).join('/')));
}
for (const [file, { chronology, messages }] of Object.entries(offlineFiles)) {
  write(file, await singleFile(chronology, messages, carried(embed, messages.lang), '', { isPattern: true }));
}
if (forOthers) {
  // Only then, since what draws the picture is a program that not every machine has.
  const { writeForOthers } = await import('./unfurl.js');
  writeForOthers(forOthers, `${root}build/`);
}

/**
 * Makes a page fit for servers that allow nothing inline.
 * @param {string} file
 * @param {readonly string[]} policy
 */
function serve(file, policy) {
  const { html, files } = servedPage(readFileSync(file, 'utf8'), policy);
  writeFileSync(file, html);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dirname(file), name), text);
}

/**
 * @param {string} path below build/embed/
 * @param {string} text
 */
function write(path, text) {
  const file = `${root}build/embed/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
