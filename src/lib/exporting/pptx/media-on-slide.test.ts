import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { PIXELS } from '../../model/pictures-testing';
import { validChronology } from '../../model/valid';
import { hasImages, imageLosses } from './images';
import { mediaOn } from './media-on-slide';
import { eventNotes } from './notes';
import { DECK_PALETTES } from './palette';
import { sheetOf } from './sheet';
import { stepSlide } from './slides';

const chronology = validChronology(
  {
    title: 'Pictures',
    pictures: { gate: PIXELS.jpeg, mast: PIXELS.png, new: PIXELS.webp },
    events: [
      {
        ...{ title: 'A gate is built', date: '1037', gloss: 'Of brick and stone. '.repeat(40) },
        media: {
          ...{ picture: 'gate', alt: 'A brick gate', caption: 'The gate today', credit: 'An author' },
          ...{ licence: 'CC BY 4.0', link: 'https://www.example.org/film', kind: 'video' },
        },
      },
      { title: 'A mast is raised', date: '1100', media: { picture: 'mast', alt: 'A mast' } },
      { title: 'A tower rises', date: '1240', media: { src: 'https://example.org/ö.png', alt: 'A tower' } },
      { title: 'A new one', date: '1300', media: { picture: 'new', alt: 'Kept as WebP' } },
      { title: 'Words alone', date: '1400' },
    ],
  },
  'pictures',
);
const sheets = (['16:9', '4:3'] as const).map((ratio) =>
  sheetOf(chronology, en, ratio, DECK_PALETTES.light, undefined),
);
const eventAt = (place: number) => {
  const event = chronology.events[place];
  if (!event) throw new Error(`expected an event at ${place}`);
  return event;
};

describe.each(sheets)('media on a slide', (sheet) => {
  it('are a picture with its words, whose it is below, and its link', () => {
    const { picture, shapes } = mediaOn(eventAt(0), sheet);
    expect(picture).toMatchObject({
      type: 'jpeg',
      alt: 'A brick gate',
      link: 'https://www.example.org/film',
    });
    expect(shapes.map(({ alt, link }) => [alt, link])).toEqual([
      ['An author · CC BY 4.0', undefined],
      ['Video on example.org', 'https://www.example.org/film'],
    ]);
  });

  it('are one below the other, within the room for words and beside them', () => {
    for (const event of chronology.events) {
      const { picture, shapes } = stepSlide(event, sheet);
      const { below } = sheet.plan;
      const column = shapes.filter(({ name }) => name === 'Credit' || name === 'Media');
      let bottom = below.y;
      for (const { x, y, width, height } of [...(picture ? [picture] : []), ...column]) {
        expect(y).toBeGreaterThanOrEqual(bottom - 1e-6);
        bottom = y + height;
        expect(x + width).toBeLessThanOrEqual(below.x + below.width + 1e-6);
      }
      expect(bottom).toBeLessThanOrEqual(below.y + below.height + 1e-6);
      const left = Math.min(...[...(picture ? [picture] : []), ...column].map(({ x }) => x));
      const words = shapes.filter(({ name }) => ['Date', 'Passage', 'Citation'].includes(name));
      for (const { x, width } of words) expect(x + width).toBeLessThan(left);
    }
  });

  it('of a picture at an address are a link in the characters of one', () => {
    const { picture, shapes } = mediaOn(eventAt(2), sheet);
    expect(picture).toBeUndefined();
    expect(shapes).toMatchObject([{ alt: 'A tower', link: 'https://example.org/%C3%B6.png' }]);
  });

  it('are nothing where there are none, or where slides may not have the picture', () => {
    expect(mediaOn(eventAt(3), sheet)).toEqual({ shapes: [], widthPx: 0 });
    expect(mediaOn(eventAt(4), sheet)).toEqual({ shapes: [], widthPx: 0 });
  });
});

describe('what is told of pictures', () => {
  it('is what slides cannot have of them', () => {
    expect(hasImages(chronology)).toBe(true);
    expect(imageLosses(chronology)).toMatchObject([
      { kind: 'lost', expected: { format: 'PowerPoint', parts: [{ what: 'pictures', count: 1 }] } },
    ]);
  });

  it('is said to the speaker with the addresses, since what is printed cannot be pressed', () => {
    const notes = eventNotes(eventAt(0), chronology, en);
    expect(notes).toContain('The gate today · An author · CC BY 4.0');
    expect(notes).toContain('Video on example.org, https://www.example.org/film');
    expect(eventNotes(eventAt(2), chronology, en)).toContain('A tower, https://example.org/ö.png');
  });
});
