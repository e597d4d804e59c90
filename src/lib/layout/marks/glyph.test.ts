import { describe, expect, it } from 'vitest';
import { bounded } from '../../time/edtf/bounds';
import { read } from '../../time/testing';
import { glyphOf } from './glyph';

describe('glyphOf', () => {
  it.each(['2014-09-05', '2014', '2008/2014', '../2014', '2014/', '[2014,2016]', 'Y-17E7', '{..1984}'])(
    '%s keeps inside its box, in numbers',
    (text) => {
      const places = glyphOf(bounded(read(text)), 'claim').flatMap(({ from, to }) => [from, to]);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
    },
  );
});
