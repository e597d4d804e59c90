import { describe, expect, it } from 'vitest';
import { openedAs } from './single-file';

const FILE =
  '<!doctype html>\n<html lang="en" data-anno-single data-anno-address="">\n<p data-anno-address="">';

describe('openedAs', () => {
  it('writes the address into the root alone', () => {
    expect(openedAs(FILE, '?a=1&b="<$&#x')).toBe(
      '<!doctype html>\n<html lang="en" data-anno-single data-anno-address="?a=1&amp;b=&quot;&lt;$&amp;#x">\n<p data-anno-address="">',
    );
  });

  it('replaces the one that was there', () => {
    expect(openedAs(openedAs(FILE, '#a'), '#b')).toBe(openedAs(FILE, '#b'));
  });

  it('refuses another file', () => {
    expect(() => openedAs('<html lang="en">', '')).toThrow('expected the file of the build');
  });
});
