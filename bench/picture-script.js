// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What looks at pictures in a page, as a script that needs no module: `annoPicture` is what picture-in-page.ts exports. */
export async function pictureScript() {
  const entry = fileURLToPath(new URL('picture-in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'annoPicture' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error('expected a script for the page, found none');
  // Playwright has what it is given in a function of its own.
  return `${code}\nglobalThis.annoPicture = annoPicture;`;
}
