// @ts-check
// Builds the pages for frames into build/embed/: scripts and style sheet, the HTML that they take over, and the same as
// single files.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { carried, server } from './built-embed.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = `${root}vite.embed.config.ts`;

await build({ root, configFile });
const others = {
  'anno-zh-Hant.js': 'src/embed/client-zh-Hant.ts',
  'anno-layout.js': 'src/embed/layout.ts',
  'anno-read.js': 'src/embed/read.ts',
  'anno-connect.js': 'src/embed/connect.ts',
  'anno-heights.js': 'src/embed/heights.ts',
  'anno-snapshot.js': 'src/embed/snapshot.ts',
  'anno-host.js': 'src/host/script.ts',
  'anno-host.mjs': 'src/host/module.ts',
};
for (const [entryFileNames, input] of Object.entries(others)) {
  /** @type {import('vite').Rolldown.RolldownOptions} */
  const rolldownOptions = {
    input,
    output: { entryFileNames, format: entryFileNames.endsWith('.mjs') ? 'es' : 'iife' },
    preserveEntrySignatures: 'strict',
  };
  await build({ root, configFile, logLevel: 'warn', build: { emptyOutDir: false, rolldownOptions } });
}
cpSync(`${root}src/lib/embedding/contract.d.ts`, `${root}build/embed/anno-host.d.mts`);
cpSync(`${root}src/host/Anno.vue`, `${root}build/embed/Anno.vue`);
const onServer = { server: 'src/embed/server.ts', exports: 'src/embed/exports.ts' };
await build({
  ...{ root, configFile, logLevel: 'warn' },
  build: { ssr: true, rolldownOptions: { input: onServer } },
});

const { pages, singleFile, essayIn, LANGUAGES, forOthers } = await server();
for (const [path, html] of Object.entries(pages)) write(path, html);
for (const lang of LANGUAGES) {
  write(`anno-offline-${lang}.html`, singleFile(essayIn(lang), lang, carried(lang), ''));
}
if (forOthers) {
  // Only then, since what draws the picture is a program that not every machine has.
  const { writeForOthers } = await import('./unfurl.js');
  writeForOthers(forOthers, `${root}build/`);
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
