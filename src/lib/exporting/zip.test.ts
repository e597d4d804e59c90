import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf, zipSteps } from './zip';

const svg = `<svg>${'<g/>'.repeat(50)}</svg>`;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const files = [
  { name: '00-overview.svg', bytes: new TextEncoder().encode(svg) },
  { name: '01-條約.png', bytes: png },
];

describe('zipOf', () => {
  it('holds each file under its name', () => {
    const found = unzipSync(zipOf(files));
    expect(Object.keys(found)).toEqual(files.map(({ name }) => name));
    expect(strFromU8(found['00-overview.svg'] ?? png)).toBe(svg);
    expect(found['01-條約.png']).toEqual(png);
  });

  it('has the bytes of an archive that is written at once, one file at a step or none', () => {
    const [first, second] = files.map(({ bytes }) => bytes);
    const whole = zipSync(
      { '00-overview.svg': [first ?? png, { level: 6 }], '01-條約.png': [second ?? png, { level: 0 }] },
      { mtime: '1980-01-01T00:00:00' },
    );
    expect(zipOf(files)).toEqual(whole);
    expect(zipOf([])).toEqual(zipSync({}));
    const steps = zipSteps(files);
    expect([steps.next().value, steps.next().value]).toEqual([0.5, 1]);
  });

  it('makes texts smaller, and leaves pictures that are so already', () => {
    const sizes: unknown[] = [];
    unzipSync(zipOf(files), {
      filter: ({ size, originalSize }) => sizes.push([size < originalSize, originalSize]) > 0,
    });
    expect(sizes).toEqual([
      [true, svg.length],
      [false, png.length],
    ]);
  });

  it('gives the same bytes for the same files, of 1 January 1980 in every zone', () => {
    const archive = zipOf(files);
    expect(zipOf(files)).toEqual(archive);
    // MS-DOS: day 1, month 1, year 0 of 1980, midnight.
    expect([...archive.slice(10, 14)]).toEqual([0, 0, (1 << 5) | 1, 0]);
  });
});
