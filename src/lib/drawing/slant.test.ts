import { expect, it } from 'vitest';
import { hasSlant } from './slant';

it('hasSlant of Latin and Cyrillic, and of nothing with Chinese, Japanese or Korean in it', () => {
  expect(['about 23 years', 'близько 23 років', '≈4 y', ''].map(hasSlant)).toEqual([true, true, true, true]);
  expect(['約 23 年', 'ひらがな', 'カタカナ', '한국어'].map(hasSlant)).toEqual([false, false, false, false]);
});
