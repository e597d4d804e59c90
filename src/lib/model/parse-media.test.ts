import { describe, expect, it } from 'vitest';
import { inputOf } from './input';
import { parseChronology } from './parse';
import { PIXELS, pngOf } from './pictures-testing';
import { issuesOf, linesOf } from './testing';

const withMedia = (media: unknown, more: object = {}) => ({
  title: 'T',
  events: [{ title: 'A', date: '2014', media }],
  ...more,
});
const pictures = { gate: PIXELS.png };
const shown = (input: unknown) => {
  const result = parseChronology(input);
  return result.kind === 'chronology' ? result.chronology : undefined;
};
const mediaOf = (media: unknown, more?: object) => shown(withMedia(media, more))?.events[0]?.media;

describe('the media of an event', () => {
  const whole = {
    src: 'https://example.org/gate.jpg',
    link: 'https://example.org/film',
    kind: 'video',
    alt: 'A gate',
    caption: 'The gate, in snow',
    credit: 'Olha Kobylianska',
    licence: 'CC BY 4.0',
  };

  it('is read and written again as it is', () => {
    const input = withMedia({ picture: 'gate', ...whole }, { pictures });
    expect(issuesOf(input)).toEqual([]);
    expect(mediaOf({ picture: 'gate', ...whole }, { pictures })).toEqual({ picture: 'gate', ...whole });
    const chronology = shown(input);
    expect(chronology?.pictures).toEqual(pictures);
    const again = chronology && inputOf(chronology);
    expect(again).toMatchObject({ pictures, events: [{ media: { picture: 'gate', ...whole } }] });
    expect(shown(again)).toEqual(chronology);
  });

  it('needs a picture, an address of one, or one of something else', () => {
    expect(issuesOf(withMedia({ caption: 'A' }))).toEqual([
      'event 1 “A”: media: expected a picture, a src or a link, found {"caption":"A"}',
    ]);
    expect(mediaOf({ caption: 'A' })).toBeUndefined();
    for (const media of [{ picture: 'gate', alt: 'A' }, { src: whole.src, alt: 'A' }, { link: whole.link }]) {
      expect(issuesOf(withMedia(media, { pictures }))).toEqual([]);
      expect(mediaOf(media, { pictures })).toEqual(media);
    }
  });

  it('leads to the web alone, and is shown as text of the event all the same where it does not', () => {
    for (const src of ['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///a.png', 'a.png']) {
      expect(issuesOf(withMedia({ src, alt: 'A' }))).toEqual([
        expect.stringContaining('media.src: expected an address that begins with https://'),
      ]);
      expect(mediaOf({ src, alt: 'A' })).toBeUndefined();
      expect(mediaOf({ src, link: whole.link, alt: 'A' })).toEqual({ link: whole.link, alt: 'A' });
    }
  });

  it('names a picture that the file has', () => {
    expect(issuesOf(withMedia({ picture: 'none', alt: 'A' }, { pictures }))).toEqual([
      'event 1 “A”: media.picture: expected the name of one of the pictures of this file, found “none”',
    ]);
    // What is wrong with that picture is told once.
    const damaged = { pictures: { gate: 'data:image/png;base64,AAAA' } };
    expect(issuesOf(withMedia({ picture: 'gate', alt: 'A' }, damaged))).toEqual([
      'pictures.gate: expected a JPEG, PNG, WebP or GIF picture as data:image/…;base64,…, found “data:image/png;base64,AAAA”',
    ]);
    expect(mediaOf({ picture: 'constructor', alt: 'A' }, { pictures })).toBeUndefined();
  });

  it('says of what kind a link is, and nothing else', () => {
    expect(issuesOf(withMedia({ link: whole.link, kind: 'film' }))).toEqual([
      'event 1 “A”: media.kind: expected “video” or “sound” or “map” or “page”, found “film”',
    ]);
    expect(issuesOf(withMedia({ src: whole.src, alt: 'A', kind: 'video' }))).toEqual([
      'event 1 “A”: media.kind: expected none, since there is no link, found “video”',
    ]);
  });

  it('is asked for alternative text once, and shown without', () => {
    const events = ['A', 'B', 'C'].map((title) => ({ title, date: '2014', media: { src: whole.src } }));
    const result = parseChronology({ title: 'T', events });
    expect(linesOf(result.mistakes)).toEqual([
      expect.stringContaining('event 1 “A”: media.alt: expected words for those who do not see the picture'),
    ]);
    expect(result.kind === 'chronology' && result.chronology.events.every(({ media }) => media)).toBe(true);
    // A link has a name of its own.
    expect(issuesOf(withMedia({ link: whole.link }))).toEqual([]);
  });
});

describe('the pictures of a chronology', () => {
  it('have names that may stand in an address', () => {
    expect(issuesOf(withMedia(undefined, { pictures: { 'a b': PIXELS.png } }))).toEqual([
      'pictures.a b: expected letters, digits and hyphens, found “data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m…”',
    ]);
    expect(
      shown(withMedia({ picture: 'e\u0301', alt: 'A' }, { pictures: { '\u00e9': PIXELS.png } })),
    ).toMatchObject({
      events: [{ media: { picture: '\u00e9' } }],
    });
  });

  it('are 500 at most, of 400 kB each and 40 MB together; the others are shown', () => {
    const many = (count: number, dataUrl: string) => ({
      pictures: Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, dataUrl])),
    });
    expect(issuesOf(withMedia(undefined, many(500, PIXELS.gif)))).toEqual([]);
    expect(issuesOf(withMedia(undefined, many(501, PIXELS.gif)))).toEqual([
      'pictures: expected at most 500, found 501',
    ]);
    expect(issuesOf(withMedia(undefined, { pictures: { p: pngOf(9, 9, 400_000) } }))[0]).toContain(
      'pictures.p: expected a picture of at most 400 kB',
    );
    const large = withMedia(undefined, many(101, pngOf(9, 9, 399_960)));
    const lines = issuesOf(large);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('pictures.p100: expected pictures of at most 40 MB together');
    expect(Object.keys(shown(large)?.pictures ?? {})).toHaveLength(100);
  });

  it('are never told whole where one is wrong', () => {
    const wrong = `data:image/svg+xml;base64,${'A'.repeat(300_000)}`;
    for (const given of [{ a: wrong }, wrong, [wrong], { a: { b: wrong } }])
      for (const line of issuesOf(withMedia({ picture: wrong, alt: 'A' }, { pictures: given })))
        expect(line.length).toBeLessThan(400);
  });
});
