import { describe, expect, it } from 'vitest';
import { validChronology } from '../lib/model/valid';
import { checkOwnPictures } from './own-pictures';

const withPicture = (src: string) =>
  validChronology({ title: 'T', events: [{ title: 'A', date: '2014', media: { src, alt: 'A' } }] }, 't');

describe('checkOwnPictures', () => {
  it('lets through pictures of the site’s origin, and films of any, which are links', () => {
    checkOwnPictures(withPicture('https://example.org/a.jpg'), 'https://example.org/timelines/');
    const film = { title: 'A', date: '2014', media: { link: 'https://youtu.be/1', kind: 'video' as const } };
    checkOwnPictures(validChronology({ title: 'T', events: [film] }, 't'), undefined);
  });

  it('stops a build that would ask somebody else, or nobody knows whom', () => {
    const found = 'found event 1 “A”: https://else.example/a.jpg';
    expect(() => checkOwnPictures(withPicture('https://else.example/a.jpg'), 'https://example.org/')).toThrow(
      `expected in “T” only pictures of https://example.org, ${found}`,
    );
    expect(() => checkOwnPictures(withPicture('https://else.example/a.jpg'), undefined)).toThrow(found);
  });
});
