// @ts-check
// Builds the pages for frames into build/embed/: the script and style sheet, then the HTML that they take over.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = `${root}vite.embed.config.ts`;

await build({ root, configFile });
const others = {
  'anno-zh-Hant.js': 'src/embed/client-zh-Hant.ts',
  'anno-read.js': 'src/embed/read.ts',
  'anno-connect.js': 'src/embed/connect.ts',
  'anno-heights.js': 'src/embed/heights.ts',
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
await build({ root, configFile, logLevel: 'warn', build: { ssr: 'src/embed/server.ts' } });
/** @type {{ pages: Readonly<Record<string, string>>, forOthers: import('./unfurl.js').ForOthers | undefined }} */
const { pages, forOthers } = await import(pathToFileURL(`${root}.svelte-kit/embed/server.js`).href);
for (const [path, html] of Object.entries(pages)) {
  const file = `${root}build/embed/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
if (forOthers) {
  // Only then, since what draws the picture is a program that not every machine has.
  const { writeForOthers } = await import('./unfurl.js');
  writeForOthers(forOthers, `${root}build/`);
}
