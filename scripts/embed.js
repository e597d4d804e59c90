// @ts-check
// Builds the pages for frames into build/embed/: the script and style sheet, then the HTML that they take over.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = `${root}vite.embed.config.ts`;

await build({ root, configFile });
const reader = { input: 'src/embed/read.ts', output: { entryFileNames: 'anno-read.js' } };
await build({ root, configFile, build: { emptyOutDir: false, rolldownOptions: reader } });
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
