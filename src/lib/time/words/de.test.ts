import { describe, expect, it } from 'vitest';
import { de } from '../../messages/de';
import { DAY_MS, dayStart } from '../calendar/instant';
import { read } from '../testing';
import { dateInWords } from './date-words';
import { durationInWords } from './duration';
import { elapsedInWords, momentAt } from './elapsed';
import { shortDate } from './short-date';
import { shortRange } from './short-range';
import { axisYearInWords, instantInWords } from './words';

/** One date of each kind: as EDTF, in German, and in German where room is scarce. */
const KINDS = [
  ['2014-09-05', '5. September 2014', '5. Sept. 2014'],
  ['1985-04-12T23:20:30Z', '12. April 1985, 23:20:30 UTC', '12. Apr. 1985'],
  ['1985-04-12T23:20:30', '12. April 1985, 23:20:30 Ortszeit', '12. Apr. 1985'],
  ['Y-150000000', 'vor etwa 150 Millionen Jahren', '150 Ma'],
  ['Y-17000', 'um 17.000\u00a0v.\u00a0Chr.', 'ca. 17.000\u00a0v.\u00a0Chr.'],
  [
    'Y-17000/-4999',
    'von etwa 17.000\u00a0v.\u00a0Chr. bis 5000\u00a0v.\u00a0Chr.',
    'ca. 17.000\u00a0v.\u00a0Chr.',
  ],
  ['2014-09', 'irgendwann im September 2014', 'Sept. 2014'],
  ['2014-02', 'irgendwann im Februar 2014', 'Feb. 2014'],
  ['2014', 'irgendwann 2014', '2014'],
  ['2014-21', 'irgendwann im Frühjahr 2014', 'Frühjahr 2014'],
  ['2014-22', 'irgendwann im Sommer 2014', 'Sommer 2014'],
  ['2014-23', 'irgendwann im Herbst 2014', 'Herbst 2014'],
  ['2014-24', 'irgendwann im Winter 2014', 'Winter 2014'],
  ['2014-30', 'irgendwann im Sommer 2014 (Südhalbkugel)', 'Sommer 2014 (Südhalbkugel)'],
  ['2014-33', 'irgendwann im ersten Quartal 2014', 'erstes Quartal 2014'],
  ['2014-38', 'irgendwann im zweiten Drittel 2014', 'zweites Drittel 2014'],
  ['2014-40', 'irgendwann im ersten Halbjahr 2014', 'erstes Halbjahr 2014'],
  ['201X', 'irgendwann in den 2010er-Jahren', '2010er-Jahre'],
  ['194X', 'irgendwann in den 1940er-Jahren', '1940er-Jahre'],
  ['200X', 'irgendwann in den 2000er-Jahren', '2000er-Jahre'],
  ['18XX', 'irgendwann von 1800 bis 1899', '1800–1899'],
  ['2014-XX', 'ein Monat des Jahres 2014', '2014'],
  ['2014-09-XX', 'ein Tag im September 2014', 'Sept. 2014'],
  ['2014-XX-05', 'der 5. eines Monats des Jahres 2014', '2014'],
  ['2014-1X', 'Oktober, November oder Dezember 2014', '2014'],
  ['2014-09-1X', 'an einem Tag vom 10. bis 19. September 2014', 'Sept. 2014'],
  ['156X-12-25', '25. Dezember eines Jahres der 1560er-Jahre', '1560er-Jahre'],
  ['1900-0X-29', 'der 29. eines Monats von Januar bis September 1900, ohne Februar', '1900'],
  ['1X99', 'ein Jahr der Form 1X99', 'ein Jahr der Form 1X99'],
  ['XXXX', 'unbekanntes Jahr', 'unbekanntes Jahr'],
  ['2008/2014', 'von 2008 bis 2014', '2008'],
  ['2008-03/2014-09', 'von März 2008 bis September 2014', 'März 2008'],
  ['2014-01/2014-09', 'von Januar bis September 2014', 'Jan. 2014'],
  ['2024-02-16/2024-02-18', 'vom 16. bis 18. Februar 2024', 'Feb. 2024'],
  ['2024-02-28/2024-03-02', 'vom 28. Februar bis 2. März 2024', 'Feb. 2024'],
  ['2023-01-01/2023-12-31', 'das ganze Jahr 2023', '2023'],
  ['2014-09-01/2014-09-30', 'den ganzen September 2014', 'Sept. 2014'],
  ['[2024-01..2024-03]', 'irgendwann von Januar bis März 2024', '2024'],
  ['[1667,1668,1670..1672]', 'eines dieser Daten: 1667, 1668, 1670–1672', '1667–1672'],
  ['{1960,1961-12}', 'jedes dieser Daten: 1960, Dezember 1961', '1960'],
  ['{1667..1672}', 'jedes Jahr von 1667 bis 1672', '1667'],
  ['[..1760-12]', 'Dezember 1760 oder früher', 'bis Dez. 1760'],
  ['[1984..]', '1984 oder später', 'ab 1984'],
  ['2014~', 'um 2014', 'ca. 2014'],
  ['2014-09~', 'etwa September 2014', 'ca. Sept. 2014'],
  ['2014-09-05~', 'um den 5. September 2014', 'ca. 5. Sept. 2014'],
  ['2014?', '2014 (unsicher)', '2014?'],
  ['2014%', 'um 2014 (unsicher)', 'ca. 2014?'],
  ['?2004-06-~11', '11. Juni 2004 (Tag ungefähr, Jahr unsicher)', 'ca. 11. Juni 2004?'],
  ['1984~/2024-03~', 'von etwa 1984 bis etwa März 2024', 'ca. 1984'],
  ['1984?/2004', 'von 1984 (unsicher) bis 2004', '1984?'],
  ['1950S2', 'irgendwann von 1900 bis 1999, geschätzt auf 1950', '1900–1999'],
  [
    '2014-09-05T10:20Z/2014-09-05T11:00Z',
    'vom 5. September 2014, 10:20 UTC bis 5. September 2014, 11:00 UTC',
    '5. Sept. 2014',
  ],
  ['2024/..', 'ab 2024', '2024'],
  ['2024-03~/..', 'ab etwa März 2024', 'ca. März 2024'],
  ['2024/', 'ab 2024, Ende unbekannt', '2024'],
  ['../2024', 'bis 2024', 'bis 2024'],
  ['/2024', 'bis 2024, Beginn unbekannt', 'bis 2024'],
  ['-0043-03-15', '15. März 44\u00a0v.\u00a0Chr.', '44\u00a0v.\u00a0Chr.'],
  ['0099', 'irgendwann im Jahr 99\u00a0n.\u00a0Chr.', '99\u00a0n.\u00a0Chr.'],
  ['Y10000', 'irgendwann im Jahr 10.000', '10.000'],
  ['Y-138E8S3', 'vor etwa 13,8 Milliarden Jahren', '13,8 Ga'],
  ['2014-10', 'irgendwann im Oktober 2014', 'Okt. 2014'],
  ['2014-10-01', '1. Oktober 2014', '1. Okt. 2014'],
  ['2014-21~', 'um das Frühjahr 2014', 'ca. Frühjahr 2014'],
  ['2014-33~', 'um das erste Quartal 2014', 'ca. erstes Quartal 2014'],
  ['2014-09-05?', '5. September 2014 (unsicher)', '5. Sept. 2014?'],
  ['2014-22/2015-23', 'vom Sommer 2014 bis zum Herbst 2015', 'Sommer 2014'],
  ['2014-04/2014-10', 'von April bis Oktober 2014', 'Apr. 2014'],
  ['2014-09-01/2014-09-05', 'vom 1. bis 5. September 2014', 'Sept. 2014'],
  ['201X~', 'um die 2010er-Jahre', 'ca. 2010er-Jahre'],
  ['198X/199X', 'von den 1980er-Jahren bis zu den 1990er-Jahren', '1980er-Jahre'],
  ['2014-09-05/..', 'ab 5. September 2014', '5. Sept. 2014'],
  ['../2014-09-05', 'bis 5. September 2014', 'bis 5. Sept. 2014'],
  ['-0043~/0099', 'von etwa 44\u00a0v.\u00a0Chr. bis 99\u00a0n.\u00a0Chr.', 'ca. 44\u00a0v.\u00a0Chr.'],
  ['Y-66E6/Y-2E6', 'von vor etwa 66 Millionen Jahren bis vor etwa 2 Millionen Jahren', '66 Ma'],
  ['2014-21/..', 'ab dem Frühjahr 2014', 'Frühjahr 2014'],
  ['../2014-21', 'bis zum Frühjahr 2014', 'bis Frühjahr 2014'],
  ['2014-40/2015-41', 'vom ersten Halbjahr 2014 bis zum zweiten Halbjahr 2015', 'erstes Halbjahr 2014'],
  ['-0499/-0399', 'von 500\u00a0v.\u00a0Chr. bis 400\u00a0v.\u00a0Chr.', '500\u00a0v.\u00a0Chr.'],
  ['-05XX', 'irgendwann von 600\u00a0v.\u00a0Chr. bis 501\u00a0v.\u00a0Chr.', '600–501\u00a0v.\u00a0Chr.'],
  ['2014-33?', 'erstes Quartal 2014 (unsicher)', 'erstes Quartal 2014?'],
  ['{2014-09-01..2014-09-05}', 'jeden Tag vom 1. bis 5. September 2014', '1. Sept. 2014'],
  ['2014-09-01~', 'um den 1. September 2014', 'ca. 1. Sept. 2014'],
  ['2014-08~/2014-10-01~', 'von etwa August 2014 bis etwa 1. Oktober 2014', 'ca. Aug. 2014'],
] as const;

describe('a date in German', () => {
  it.each(KINDS)('%s is “%s”, short “%s”', (text, words, short) => {
    expect([dateInWords(read(text), de), shortDate(read(text), de)]).toEqual([words, short]);
  });
});

describe('a length of time in German', () => {
  const start = dayStart(2000);

  it.each([
    [dayStart(2025), '25 Jahre', '25 Jahre später'],
    [dayStart(2002, 7), 'etwa 2,5 Jahre', 'etwa 2,5 Jahre später'],
    [dayStart(2000, 3), '2 Monate', '2 Monate später'],
    [start + DAY_MS, '1 Tag', '1 Tag später'],
    [start + 21 * DAY_MS, '21 Tage', '21 Tage später'],
  ])('to %d is “%s”', (end, words, later) => {
    expect(durationInWords(start, end, de)).toBe(words);
    expect(elapsedInWords(momentAt(start), momentAt(end), de)).toBe(later);
  });
});

describe('an axis in German', () => {
  it('has days by their ordinals, and months as they stand beside a year', () => {
    expect([2014, -43].map((year) => axisYearInWords(year, de))).toEqual(['2014', '44\u00a0v.\u00a0Chr.']);
    expect(instantInWords(dayStart(2014, 9), 'day', de)).toBe('1. September 2014');
    expect(shortRange(dayStart(1963, 11, 22), dayStart(1963, 11, 24), 'day', de)).toBe('22.–24. Nov. 1963');
    expect(shortRange(dayStart(2010, 4), dayStart(2010, 6), 'month', de)).toBe('Apr.–Juni 2010');
  });
});
