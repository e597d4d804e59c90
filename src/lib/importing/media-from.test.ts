import { describe, expect, it } from 'vitest';
import { mediaFrom } from './media-from';

describe('mediaFrom', () => {
  it.each([
    ['https://www.youtube.com/watch?v=1', 'video'],
    ['https://youtu.be/1', 'video'],
    ['http://vimeo.com/1', 'video'],
    ['https://e.org/film.mp4', 'video'],
    ['https://soundcloud.com/a/b', 'sound'],
    ['https://www.google.com/maps/place/Kyiv/@50,30,12z', 'map'],
    ['https://www.openstreetmap.org/#map=5/50/30', 'map'],
    ['https://en.wikipedia.org/wiki/Golden_Gate,_Kyiv', 'page'],
    ['https://e.org/a.pdf', 'page'],
    ['https://e.org/about', 'page'],
  ])('takes %s for a link of kind %s', (link, kind) => {
    expect(mediaFrom(link)).toEqual({ link, kind });
  });

  it.each([
    'https://e.org/a.JPG',
    'https://upload.wikimedia.org/wikipedia/commons/a/a1/Gate.png',
    'https://commons.wikimedia.org/wiki/Special:FilePath/Gate%20of%20Kyiv.jpg',
    'https://e.org/thumb?file=a.jpg&w=3',
  ])('takes %s for a picture', (src) => {
    expect(mediaFrom(src)).toEqual({ src });
  });

  it('believes a file that calls something a picture, unless it is known to be none', () => {
    expect(mediaFrom('https://e.org/123', { isPicture: true })).toEqual({ src: 'https://e.org/123' });
    expect(mediaFrom('https://youtu.be/1', { isPicture: true })).toHaveProperty('link');
  });

  it('has what is said of it as plain text, and a still of what is no picture', () => {
    expect(
      mediaFrom('//e.org/a.png', {
        alt: 'A gate',
        caption: '<b>The</b> gate',
        credit: '<a href="//e">Me</a>',
      }),
    ).toEqual({ src: 'https://e.org/a.png', alt: 'A gate', caption: 'The gate', credit: 'Me' });
    expect(mediaFrom('https://youtu.be/1', { still: 'https://e.org/s.jpg', alt: 'A still' })).toEqual({
      link: 'https://youtu.be/1',
      kind: 'video',
      src: 'https://e.org/s.jpg',
      alt: 'A still',
    });
    expect(mediaFrom('http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg')?.src).toMatch(/^https:/);
  });

  it.each(['', undefined, 'a.jpg', 'javascript:alert(1)', 'data:image/png;base64,AA', '<blockquote>'])(
    'is nothing of %j',
    (address) => {
      expect(mediaFrom(address, { isPicture: true })).toBeUndefined();
    },
  );
});
