import { describe, expect, it } from 'vitest';
import { fr } from '../../messages/fr';
import { DAY_MS, dayStart } from '../calendar/instant';
import { read } from '../testing';
import { dateInWords } from './date-words';
import { durationInWords } from './duration';
import { elapsedInWords, momentAt } from './elapsed';
import { shortDate } from './short-date';
import { shortRange } from './short-range';
import { axisYearInWords, instantInWords } from './words';

/** One date of each kind: as EDTF, in French, and in French where room is scarce. */
const KINDS = [
  ['2014-09-05', '5 septembre 2014', '5 sept. 2014'],
  ['1985-04-12T23:20:30Z', '12 avril 1985, 23:20:30 UTC', '12 avr. 1985'],
  ['1985-04-12T23:20:30', '12 avril 1985, 23:20:30 heure locale', '12 avr. 1985'],
  ['Y-150000000', 'il y a environ 150 millions d’années', '150 Ma'],
  ['Y-17000', 'vers 17\u202f000\u00a0av.\u00a0J.-C.', 'v. 17\u202f000\u00a0av.\u00a0J.-C.'],
  [
    'Y-17000/-4999',
    'de 17\u202f000\u00a0av.\u00a0J.-C. environ à 5000\u00a0av.\u00a0J.-C.',
    'v. 17\u202f000\u00a0av.\u00a0J.-C.',
  ],
  ['2014-09', 'au cours de septembre 2014', 'sept. 2014'],
  ['2014-02', 'au cours de février 2014', 'févr. 2014'],
  ['2014', 'au cours de 2014', '2014'],
  ['2014-21', 'au cours du printemps 2014', 'printemps 2014'],
  ['2014-22', 'au cours de l’été 2014', 'été 2014'],
  ['2014-23', 'au cours de l’automne 2014', 'automne 2014'],
  ['2014-24', 'au cours de l’hiver 2014', 'hiver 2014'],
  ['2014-30', 'au cours de l’été 2014 (hémisphère sud)', 'été 2014 (hémisphère sud)'],
  ['2014-33', 'au cours du premier trimestre 2014', 'premier trimestre 2014'],
  ['2014-38', 'au cours du deuxième quadrimestre 2014', 'deuxième quadrimestre 2014'],
  ['2014-40', 'au cours du premier semestre 2014', 'premier semestre 2014'],
  ['201X', 'au cours des années 2010', 'années 2010'],
  ['194X', 'au cours des années 1940', 'années 1940'],
  ['200X', 'au cours des années 2000', 'années 2000'],
  ['18XX', 'à une date comprise entre 1800 et 1899', '1800–1899'],
  ['2014-XX', 'un mois de 2014', '2014'],
  ['2014-09-XX', 'un jour de septembre 2014', 'sept. 2014'],
  ['2014-XX-05', 'le 5 d’un mois de 2014', '2014'],
  ['2014-1X', 'octobre, novembre ou décembre 2014', '2014'],
  ['2014-09-1X', 'un jour entre le 10 et le 19 septembre 2014', 'sept. 2014'],
  ['156X-12-25', '25 décembre d’une année des années 1560', 'années 1560'],
  ['1900-0X-29', 'le 29 d’un mois de janvier à septembre 1900, sauf février', '1900'],
  ['1X99', 'une année de la forme 1X99', 'une année de la forme 1X99'],
  ['XXXX', 'année inconnue', 'année inconnue'],
  ['2008/2014', 'de 2008 à 2014', '2008'],
  ['2008-03/2014-09', 'de mars 2008 à septembre 2014', 'mars 2008'],
  ['2014-01/2014-09', 'de janvier à septembre 2014', 'janv. 2014'],
  ['2024-02-16/2024-02-18', 'du 16 au 18 février 2024', 'févr. 2024'],
  ['2024-02-28/2024-03-02', 'du 28 février au 2 mars 2024', 'févr. 2024'],
  ['2023-01-01/2023-12-31', 'toute l’année 2023', '2023'],
  ['2014-09-01/2014-09-30', 'tout le mois de septembre 2014', 'sept. 2014'],
  ['[2024-01..2024-03]', 'à une date comprise entre janvier et mars 2024', '2024'],
  ['[1667,1668,1670..1672]', 'l’une de ces dates\u00a0: 1667, 1668, 1670–1672', '1667–1672'],
  ['{1960,1961-12}', 'chacune de ces dates\u00a0: 1960, décembre 1961', '1960'],
  ['{1667..1672}', 'chaque année de 1667 à 1672', '1667'],
  ['[..1760-12]', 'décembre 1760 ou avant', 'jusqu’en déc. 1760'],
  ['[1984..]', '1984 ou après', 'dès 1984'],
  ['2014~', 'vers 2014', 'v. 2014'],
  ['2014-09~', 'vers septembre 2014', 'v. sept. 2014'],
  ['2014-09-05~', 'vers le 5 septembre 2014', 'v. 5 sept. 2014'],
  ['2014?', '2014 (date incertaine)', '2014?'],
  ['2014%', 'vers 2014 (date incertaine)', 'v. 2014?'],
  ['?2004-06-~11', '11 juin 2004 (jour approximatif, année incertaine)', 'v. 11 juin 2004?'],
  ['1984~/2024-03~', 'de 1984 environ à mars 2024 environ', 'v. 1984'],
  ['1984?/2004', 'de 1984 (date incertaine) à 2004', '1984?'],
  ['1950S2', 'à une date comprise entre 1900 et 1999, estimée à 1950', '1900–1999'],
  [
    '2014-09-05T10:20Z/2014-09-05T11:00Z',
    'du 5 septembre 2014, 10:20 UTC au 5 septembre 2014, 11:00 UTC',
    '5 sept. 2014',
  ],
  ['2024/..', 'à partir de 2024', '2024'],
  ['2024-03~/..', 'à partir de mars 2024 environ', 'v. mars 2024'],
  ['2024/', 'à partir de 2024, fin inconnue', '2024'],
  ['../2024', 'jusqu’en 2024', 'jusqu’en 2024'],
  ['/2024', 'jusqu’en 2024, début inconnu', 'jusqu’en 2024'],
  ['-0043-03-15', '15 mars 44\u00a0av.\u00a0J.-C.', '44\u00a0av.\u00a0J.-C.'],
  ['0099', 'au cours de l’an 99\u00a0apr.\u00a0J.-C.', '99\u00a0apr.\u00a0J.-C.'],
  ['Y10000', 'au cours de l’an 10\u202f000', '10\u202f000'],
  ['Y-138E8S3', 'il y a environ 13,8 milliards d’années', '13,8 Ga'],
  ['2014-10', 'au cours d’octobre 2014', 'oct. 2014'],
  ['2014-10-01', '1er octobre 2014', '1er oct. 2014'],
  ['2014-21~', 'vers le printemps 2014', 'v. printemps 2014'],
  ['2014-33~', 'vers le premier trimestre 2014', 'v. premier trimestre 2014'],
  ['2014-09-05?', '5 septembre 2014 (date incertaine)', '5 sept. 2014?'],
  ['2014-22/2015-23', 'de l’été 2014 à l’automne 2015', 'été 2014'],
  ['2014-04/2014-10', 'd’avril à octobre 2014', 'avr. 2014'],
  ['2014-09-01/2014-09-05', 'du 1er au 5 septembre 2014', 'sept. 2014'],
  ['201X~', 'vers les années 2010', 'v. années 2010'],
  ['198X/199X', 'des années 1980 aux années 1990', 'années 1980'],
  ['2014-09-05/..', 'à partir du 5 septembre 2014', '5 sept. 2014'],
  ['../2014-09-05', 'jusqu’au 5 septembre 2014', 'jusqu’au 5 sept. 2014'],
  ['-0043~/0099', 'de 44\u00a0av.\u00a0J.-C. environ à 99\u00a0apr.\u00a0J.-C.', 'v. 44\u00a0av.\u00a0J.-C.'],
  ['Y-66E6/Y-2E6', 'd’il y a environ 66 millions d’années à il y a environ 2 millions d’années', '66 Ma'],
  ['2014-21/..', 'à partir du printemps 2014', 'printemps 2014'],
  ['../2014-21', 'jusqu’au printemps 2014', 'jusqu’au printemps 2014'],
  ['2014-40/2015-41', 'du premier semestre 2014 au second semestre 2015', 'premier semestre 2014'],
  ['-0499/-0399', 'de 500\u00a0av.\u00a0J.-C. à 400\u00a0av.\u00a0J.-C.', '500\u00a0av.\u00a0J.-C.'],
  [
    '-05XX',
    'à une date comprise entre 600\u00a0av.\u00a0J.-C. et 501\u00a0av.\u00a0J.-C.',
    '600–501\u00a0av.\u00a0J.-C.',
  ],
  ['2014-33?', 'premier trimestre 2014 (date incertaine)', 'premier trimestre 2014?'],
  ['{2014-09-01..2014-09-05}', 'chaque jour du 1er au 5 septembre 2014', '1er sept. 2014'],
  ['2014-09-01~', 'vers le 1er septembre 2014', 'v. 1er sept. 2014'],
  ['2014-08~/2014-10-01~', 'd’août 2014 environ au 1er octobre 2014 environ', 'v. août 2014'],
] as const;

describe('a date in French', () => {
  it.each(KINDS)('%s is “%s”, short “%s”', (text, words, short) => {
    expect([dateInWords(read(text), fr), shortDate(read(text), fr)]).toEqual([words, short]);
  });
});

describe('a length of time in French', () => {
  const start = dayStart(2000);

  it.each([
    [dayStart(2025), '25 ans', '25 ans plus tard'],
    [dayStart(2002, 7), 'environ 2,5 ans', 'environ 2,5 ans plus tard'],
    [dayStart(2000, 3), '2 mois', '2 mois plus tard'],
    [start + DAY_MS, '1 jour', '1 jour plus tard'],
    [start + 21 * DAY_MS, '21 jours', '21 jours plus tard'],
  ])('to %d is “%s”', (end, words, later) => {
    expect(durationInWords(start, end, fr)).toBe(words);
    expect(elapsedInWords(momentAt(start), momentAt(end), fr)).toBe(later);
  });

  it('is singular below two, and of whole millions has a “de” before its years', () => {
    expect(fr.dates.years('1,5', 'one')).toBe('1,5 an');
    expect(fr.dates.years('1\u202f000\u202f000', 'many')).toBe('1\u202f000\u202f000 d’années');
    expect(fr.dates.days('2,5 millions', 'other')).toBe('2,5 millions de jours');
    expect(fr.dates.ago('300\u202f000')).toBe('il y a 300\u202f000 ans');
  });
});

describe('an axis in French', () => {
  it('has the first of a month by its ordinal, and years with their era', () => {
    expect([2014, -43].map((year) => axisYearInWords(year, fr))).toEqual(['2014', '44\u00a0av.\u00a0J.-C.']);
    expect(instantInWords(dayStart(2014, 9), 'day', fr)).toBe('1er septembre 2014');
    expect(shortRange(dayStart(1963, 11), dayStart(1963, 12, 3), 'day', fr)).toBe('1er nov.–3 déc. 1963');
  });
});
