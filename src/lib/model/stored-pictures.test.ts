import { describe, expect, it } from 'vitest';
import { parseChronology } from './parse';
import { PIXELS } from './pictures-testing';
import { storedPicture, withoutPictures } from './stored-pictures';

const film = { link: 'https://example.org/film', kind: 'video' } as const;
const file = {
  title: 'T',
  pictures: { gate: PIXELS.png, still: PIXELS.gif },
  events: [
    { title: 'A', date: '2014', media: { picture: 'gate', alt: 'A gate' } },
    { title: 'B', date: '2015', media: { picture: 'still', ...film, alt: 'A still' } },
    { title: 'C', date: '2016', media: film },
    { title: 'D', date: '2017' },
  ],
};

describe('withoutPictures', () => {
  it('leaves out what an address can’t carry, and keeps the rest', () => {
    const left = withoutPictures(file);
    expect(left).toEqual({
      title: 'T',
      events: [
        { title: 'A', date: '2014' },
        { title: 'B', date: '2015', media: { ...film, alt: 'A still' } },
        file.events[2],
        file.events[3],
      ],
    });
    expect(parseChronology(left).mistakes.faults).toEqual([]);
  });

  it('gives back as it is what stores none, whatever it is', () => {
    for (const input of [
      { title: 'T', events: file.events },
      undefined,
      null,
      'T',
      [file],
      { pictures: undefined },
    ])
      expect(withoutPictures(input)).toBe(input);
    expect(withoutPictures({ pictures: 1, events: 2 })).toEqual({ events: 2 });
    expect(withoutPictures({ pictures: {}, events: [null, 1, { media: 3 }] })).toEqual({
      events: [null, 1, { media: 3 }],
    });
  });
});

describe('storedPicture', () => {
  it('is found by its name, and by none that every object has', () => {
    expect(storedPicture(file, { picture: 'gate' })).toBe(PIXELS.png);
    expect(storedPicture(file, { picture: 'constructor' })).toBeUndefined();
    expect(storedPicture({}, { picture: 'gate' })).toBeUndefined();
    expect(storedPicture(file, film)).toBeUndefined();
  });
});
