import { describe, expect, it } from 'vitest';
import { importFile } from './registry';

const moduleOf = (json: string) =>
  `import type { ChronologyInput } from 'anno-timeline/model';\n\nexport default ${json} satisfies ChronologyInput;\n`;

describe('a module of our own', () => {
  it('is read as what it exports', async () => {
    const read = await importFile(moduleOf('{\n  "title": "T",\n  "events": []\n}'), 'a.ts');
    expect(read).toEqual({ kind: 'input', input: { title: 'T', events: [] }, losses: [] });
  });

  it('that somebody has broken says where', async () => {
    const read = await importFile(moduleOf('{\n  "title": "T"\n  "events": []\n}'), 'a.ts');
    expect(read).toMatchObject({ fault: { kind: 'json', at: { line: 5, character: 3 } } });
  });
});
