import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../scripts/unfurl.js';
import { en } from '../../lib/messages/en';
import type { EventInput } from '../../lib/model/chronology';
import { validChronology } from '../../lib/model/valid';
import { socialPicture } from './social-picture';

function pictureOf(title: string, events: readonly EventInput[]): string {
  return socialPicture(validChronology({ title, events }, 'test.ts'), en);
}

describe('socialPicture', () => {
  it.each([
    ['no event', []],
    ['one day', ['1969-07-21']],
    ['days far apart', ['-0043-03-15', '0099-01-01', 'Y10000']],
    ['open and unknown ends', ['1999/..', '../2003', '2001/', '/2005', '2010/2012']],
    ['approximate and uncertain dates', ['1850~', '1851?', '185X', '1852%', '1853~/1854?']],
    ['sets', ['[1850..1852]', '{1853,1855}', '[1856,1858]']],
    ['the same day, often', Array.from({ length: 80 }, () => '2000-02-29')],
  ])('of %s is whole, and can be drawn', (_, dates) => {
    const svg = pictureOf(
      'Dates',
      dates.map((date, index) => ({ title: `Event ${index}`, date })),
    );
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    // Throws at any SVG that is none.
    expect(pngOf(svg).length).toBeGreaterThan(4_500);
  });

  it('shows text as text', () => {
    const svg = pictureOf('<script>"1" & \'2\'</script>', [{ title: '<image href="x">', date: 1969 }]);
    expect(svg).not.toMatch(/<(script|image)/);
    expect(svg).toContain('&lt;script&gt;&quot;1&quot; &amp;');
    expect(() => pngOf(svg)).not.toThrow();
  });

  it('gives a title two lines, and no more', () => {
    const linesOf = (title: string) =>
      [...pictureOf(title, [{ title: 'One', date: 1969 }]).matchAll(/data-part="title"[^>]*>([^<]*)</g)].map(
        ([, words]) => words,
      );
    expect(linesOf('Short')).toEqual(['Short']);
    const lines = linesOf('A title of many words '.repeat(6).trim());
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('joins a record to the claim that it contradicts', () => {
    const svg = pictureOf('Conflict', [
      {
        title: 'Call',
        claim: { edtf: '2023', basis: 'stated' },
        record: { edtf: '2022-02-19', source: 'A record', conflict: 'The years differ.' },
      },
    ]);
    expect(svg).toContain('<g data-part="join" data-shape="line">');
    expect(svg).not.toContain('>?<');
  });

  it('asks where a date is uncertain, and dashes it where it is approximate', () => {
    expect(pictureOf('Sure', [{ title: 'One', date: 1850 }])).not.toMatch(/>\?<|dasharray/);
    expect(pictureOf('Unsure', [{ title: 'One', date: '1850?' }])).toContain('>?<');
    expect(pictureOf('About', [{ title: 'One', date: '1850~' }])).toContain('stroke-dasharray');
  });
});
