import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** What a module and all that it imports weigh for readers, in bytes of gzip. */
async function weigh(input: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in built)) throw new TypeError('expected one build');
  const code = built.output.flatMap((file) => (file.type === 'chunk' ? file.code : []));
  return gzipSync(code.join(''), { level: 9 }).length;
}

it('the parser of dates and their bounds weigh at most 4 kB', async () => {
  const bytes = await weigh('tests/unit/dates-entry.ts');
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(4000);
});
