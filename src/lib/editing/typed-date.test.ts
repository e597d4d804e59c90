import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { readTyped } from './typed-date';

describe('readTyped', () => {
  it.each([
    ['2014-09', '2014-09'],
    ['spring 2014', '2014-21'],
    ['c. 1850', '1850~'],
    ['5 September 2014', '2014-09-05'],
    ['-0043', '-0043'],
    ['  2014 ', '2014'],
  ])('%s is read as %s', (typed, edtf) => {
    expect(readTyped(typed, 'en')).toMatchObject({ kind: 'read', edtf });
  });

  it('words are those of the timeline’s language first', () => {
    expect(readTyped('März 2019', 'de')).toMatchObject({ kind: 'read', edtf: '2019-03' });
  });

  it('what may be read in two ways is asked, and not taken', () => {
    expect(readTyped('9/10/2017', 'en')).toEqual({ kind: 'asked', readings: ['2017-10-09', '2017-09-10'] });
    expect(readTyped('9/10/2017', 'en', { order: 'day-first' })).toMatchObject({ edtf: '2017-10-09' });
  });

  it.each([
    ['sprng 2014', ['2014-21']],
    ['5 Setpember 2014', ['2014-09-05']],
    ['Febuary 2022', ['2022-02']],
    ['2014-02-30', ['2014-02', '2014']],
    ['2014-13', ['2014']],
    ['31 February 2022', ['2022-02', '2022']],
    ['the day after the war, 1945', ['1945']],
  ])('%s is none, and may have been meant to be %j', (typed, readings) => {
    expect(readTyped(typed, 'en')).toEqual({ kind: 'unread', readings });
  });

  it.each(['tomorrow', 'xyz', '-', '…'])('of %s nothing is suggested', (typed) => {
    expect(readTyped(typed, 'en')).toEqual({ kind: 'unread', readings: [] });
  });

  it('nothing typed is nothing', () => {
    expect(readTyped(' ', 'en')).toEqual({ kind: 'empty' });
  });

  it('never throws, and suggests nothing but dates', () => {
    const words = fc.constantFrom(
      'sprng',
      'circa',
      '2014',
      '31',
      'Febuary',
      '-',
      '/',
      '9/10/2017',
      'xxxx',
      '昭和',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'zh', 'tlh'), (typed, lang) => {
        const found = readTyped(typed, lang);
        const edtfs = found.kind === 'read' ? [found.edtf] : 'readings' in found ? found.readings : [];
        for (const edtf of edtfs) expect(parseEdtf(edtf).kind).not.toBe('fault');
      }),
    );
  });
});
