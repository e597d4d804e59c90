import { describe, expect, it } from 'vitest';
import { directionOf, isRightToLeft } from './direction';

describe('directionOf', () => {
  it.each(['ar', 'ar-EG', 'he', 'iw', 'fa', 'ur', 'ps', 'yi', 'ckb', 'ug', 'dv', 'syr', 'sd'])(
    '%s is written from right to left',
    (lang) => expect(directionOf(lang)).toBe('rtl'),
  );
  it.each(['en', 'zh-Hant', 'uk', 'tr', 'az', 'pa', 'ku', 'und', 'en-u-ca-buddhist', 'x-klingon', ''])(
    '“%s” is written from left to right',
    (lang) => expect(directionOf(lang)).toBe('ltr'),
  );
  it('goes by the script that a tag says, and by the region that makes one likely', () => {
    expect(['az-Arab', 'pa-PK', 'pa-Arab', 'ku-IQ'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['ar-Latn', 'fa-Latn-IR', 'ur-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr']);
  });
});

describe('isRightToLeft', () => {
  it.each([
    ['שלום and more', true],
    ['2014: مرحبا', true],
    ['Minsk שלום', false],
    ['1 2 3', false],
  ])('of %s is %s', (text, is) => {
    expect(isRightToLeft(text)).toBe(is);
  });
});
