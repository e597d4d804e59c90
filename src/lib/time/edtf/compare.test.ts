import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds';
import { compareDates } from './compare';
import { read } from '../testing';

describe('compareDates', () => {
  it.each([
    ['2014-09-04', '2014-09-05', 'before'],
    ['2014-09-05', '2014-09-05', 'may-overlap'],
    ['2014-09-30', '2014-10', 'before'],
    ['2014-09', '2014-09-30', 'may-overlap'],
    ['2014', '2015', 'before'],
    ['2014', '201X', 'may-overlap'],
    ['0000', '0001', 'before'],
    ['-0043-03-15', '0001', 'before'],
    ['9999', 'Y10000', 'before'],
    ['Y-17E7', '2018', 'before'],
    ['2014/..', '2300', 'may-overlap'],
    ['../2014', '2015', 'before'],
    // An unknown end may lie anywhere.
    ['2014/', '2300', 'may-overlap'],
    ['[2014,2016]', '2015', 'may-overlap'],
    ['{2014,2016}', '2017', 'before'],
    ['1985-04-12T23:20:30-04', '1985-04-12T23:20:30Z', 'after'],
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'before'],
  ])('%s and %s: %s', (a, b, expected) => {
    const reversed = { before: 'after', after: 'before', 'may-overlap': 'may-overlap' }[expected];
    const [first, second] = [boundsOf(read(a)), boundsOf(read(b))];
    expect([compareDates(first, second), compareDates(second, first)]).toEqual([expected, reversed]);
  });
});
