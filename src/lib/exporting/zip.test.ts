import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { zipOf } from './zip';

const files = [
  { name: '00-overview.svg', bytes: new TextEncoder().encode('<svg/>') },
  { name: '01-條約.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
];

describe('zipOf', () => {
  it('holds each file under its name', async () => {
    const found = await JSZip.loadAsync(await zipOf(files));
    expect(Object.keys(found.files)).toEqual(files.map(({ name }) => name));
    expect(await found.file('00-overview.svg')?.async('string')).toBe('<svg/>');
    expect([...((await found.file('01-條約.png')?.async('uint8array')) ?? [])]).toEqual([
      0x89, 0x50, 0x4e, 0x47,
    ]);
  });

  it('gives the same bytes for the same files, of 1 January 1980 in every zone', async () => {
    const archive = await zipOf(files);
    expect(await zipOf(files)).toEqual(archive);
    // MS-DOS: day 1, month 1, year 0 of 1980, midnight.
    expect([...archive.slice(10, 14)]).toEqual([0, 0, (1 << 5) | 1, 0]);
  });
});
