import { describe, expect, it } from 'vitest';
import { cellText, withCell } from './cells';
import { eventsOf } from './document';
import type { JsonObject } from './json';
import { storedPicture, withStoredPicture } from './pictures';

const ONE = 'data:image/png;base64,AAAA';
const OTHER = 'data:image/png;base64,BBBB';
const file: JsonObject = {
  title: 'T',
  events: [
    { title: 'A', date: '2014' },
    { title: 'B', date: '2015' },
  ],
};
const media = (of: JsonObject) => eventsOf(of)[0]?.['media'];

describe('a picture', () => {
  it('is carried by the timeline under a name of its own', () => {
    const both = withStoredPicture(withStoredPicture(file, 0, ONE), 1, OTHER);
    expect(both['pictures']).toEqual({ 'picture-1': ONE, 'picture-2': OTHER });
    expect([0, 1].map((row) => storedPicture(both, row))).toEqual([ONE, OTHER]);
  });

  it('takes the place of the one before, and keeps what was said of it', () => {
    const alt: JsonObject = {
      title: 'T',
      events: [{ title: 'A', media: { src: 'https://x.org/a.png', alt: 'a kite' } }],
    };
    const first = withStoredPicture(alt, 0, ONE);
    expect(media(first)).toEqual({ picture: 'picture-1', alt: 'a kite' });
    const second = withStoredPicture(first, 0, OTHER);
    expect(second['pictures']).toEqual({ 'picture-2': OTHER });
  });

  it('at an address is written in its cell', () => {
    const there = withCell(file, 0, 'picture', 'https://x.org/a.png');
    expect(media(there)).toEqual({ src: 'https://x.org/a.png' });
    expect(cellText(there, 0, 'picture')).toBe('https://x.org/a.png');
  });

  it('whose cell is emptied goes, and what the timeline had of it', () => {
    const stored = withStoredPicture(file, 0, ONE);
    expect(cellText(stored, 0, 'picture')).toBe('picture-1');
    expect(withCell(stored, 0, 'picture', 'picture-1')).toBe(stored);
    expect(withCell(stored, 0, 'picture', '')).toEqual(file);
  });
});
