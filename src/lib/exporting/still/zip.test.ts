import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from './zip';

const files = [
  { name: '00-overview.svg', bytes: strToU8('<svg/>') },
  { name: '01-條約.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
];

describe('zipOf', () => {
  it('holds each file under its name', () => {
    const found = unzipSync(zipOf(files));
    expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
    expect(strFromU8(found['00-overview.svg'] ?? new Uint8Array())).toBe('<svg/>');
    expect([...(found['01-條約.png'] ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('gives the same bytes for the same files, of 2 January 1980 in every zone', () => {
    const archive = zipOf(files);
    expect(zipOf(files)).toEqual(archive);
    // MS-DOS: day 2, month 1, year 0 of 1980, midnight.
    expect([...archive.slice(10, 14)]).toEqual([0, 0, (1 << 5) | 2, 0]);
  });
});
