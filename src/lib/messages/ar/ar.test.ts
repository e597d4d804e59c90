import { describe, expect, it } from 'vitest';
import { ar } from '.';
import { isolated, quoted } from './isolated';
import { eventsIn, oblique } from './plural';
import { named } from './years';

describe('a count with its noun', () => {
  it.each([
    [0, '0 حدث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [10, '10 أحداث'],
    [11, '11 حدثًا'],
    [99, '99 حدثًا'],
    [100, '100 حدث'],
    [103, '103 أحداث'],
    [111, '111 حدثًا'],
  ])('%i', (count, words) => {
    expect(eventsIn(count)).toBe(words);
  });

  it('has two of something in the form that follows a preposition, and leaves all else', () => {
    expect(['حدثان', 'سنتان', 'يومان', 'دقيقتان', '3 أيام', 'مكان', 'البيان'].map(oblique)).toEqual([
      'حدثين',
      'سنتين',
      'يومين',
      'دقيقتين',
      '3 أيام',
      'مكان',
      'البيان',
    ]);
  });
});

describe('a text of another direction', () => {
  it('is parted from what stands beside it, in quotation marks of its own', () => {
    expect(isolated('Why?')).toBe('\u2068Why?\u2069');
    expect(quoted('«Why?» he said')).toBe('«\u2068“Why?” he said\u2069»');
  });
});

describe('words that begin with a text of another direction', () => {
  it('run from the right, an arrow the way that reading goes', () => {
    expect(ar.linkKind('invoked in', true)).toBe('\u200f← \u2068invoked in\u2069');
    expect(ar.page.cited('Prospect Foundation', '2024')).toBe('\u200f\u2068Prospect Foundation\u2069، 2024');
  });
});

describe('a year by its number alone', () => {
  it.each([
    ['2014', 'عام 2014'],
    ['10,000', 'عام 10,000'],
    ['44 ق.م', 'عام 44 ق.م'],
    ['1900–1999', 'الأعوام 1900–1999'],
    ['سبتمبر 2014', 'سبتمبر 2014'],
  ])('%s is named %s', (date, words) => {
    expect(named(date)).toBe(words);
  });
});
