import { expect, it } from 'vitest';
import { writtenWords } from './written';

it.each([
  ['c. 1850', '1850~', 'about 1850', 'c. 1850'],
  ['5 Sept 2014', '2014-09-05', '5 September 2014', '5 Sept 2014'],
  ['September 2014', '2014-09', 'some time in September 2014', undefined],
  ['5  september 2014', '2014-09-05', '5 September 2014', undefined],
  ['2014-09-05', '2014-09-05', '5 September 2014', undefined],
  [undefined, '2014', 'some time in 2014', undefined],
])('of a date that is written %s, %s, and shown as “%s”, it is %s', (words, edtf, shown, written) => {
  expect(writtenWords({ edtf, ...(words !== undefined && { words }) }, shown)).toBe(written);
});
