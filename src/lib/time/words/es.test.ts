import { describe, expect, it } from 'vitest';
import { es } from '../../messages/es';
import { DAY_MS, dayStart } from '../calendar/instant';
import { read } from '../testing';
import { dateInWords } from './date-words';
import { durationInWords } from './duration';
import { elapsedInWords, momentAt } from './elapsed';
import { shortDate } from './short-date';
import { shortRange } from './short-range';
import { axisYearInWords, instantInWords } from './words';

/** One date of each kind: as EDTF, in Spanish, and in Spanish where room is scarce. */
const KINDS = [
  ['2014-09-05', '5 de septiembre de 2014', '5 sept 2014'],
  ['1985-04-12T23:20:30Z', '12 de abril de 1985, 23:20:30 UTC', '12 abr 1985'],
  ['1985-04-12T23:20:30', '12 de abril de 1985, 23:20:30 hora local', '12 abr 1985'],
  ['Y-150000000', 'hace unos 150 millones de años', '150 Ma'],
  ['Y-17000', 'hacia el 17.000\u00a0a.\u00a0C.', 'c. 17.000\u00a0a.\u00a0C.'],
  [
    'Y-17000/-4999',
    'desde aproximadamente el 17.000\u00a0a.\u00a0C. hasta el 5000\u00a0a.\u00a0C.',
    'c. 17.000\u00a0a.\u00a0C.',
  ],
  ['2014-09', 'en algún momento de septiembre de 2014', 'sept 2014'],
  ['2014-02', 'en algún momento de febrero de 2014', 'feb 2014'],
  ['2014', 'en algún momento de 2014', '2014'],
  ['2014-21', 'en algún momento de la primavera de 2014', 'primavera de 2014'],
  ['2014-22', 'en algún momento del verano de 2014', 'verano de 2014'],
  ['2014-23', 'en algún momento del otoño de 2014', 'otoño de 2014'],
  ['2014-24', 'en algún momento del invierno de 2014', 'invierno de 2014'],
  ['2014-30', 'en algún momento del verano de 2014 (hemisferio sur)', 'verano de 2014 (hemisferio sur)'],
  ['2014-33', 'en algún momento del primer trimestre de 2014', 'primer trimestre de 2014'],
  ['2014-38', 'en algún momento del segundo cuatrimestre de 2014', 'segundo cuatrimestre de 2014'],
  ['2014-40', 'en algún momento del primer semestre de 2014', 'primer semestre de 2014'],
  ['201X', 'en algún momento de la década de 2010', 'década de 2010'],
  ['194X', 'en algún momento de la década de 1940', 'década de 1940'],
  ['200X', 'en algún momento de la década de 2000', 'década de 2000'],
  ['18XX', 'en algún momento de 1800 a 1899', '1800–1899'],
  ['2014-XX', 'algún mes de 2014', '2014'],
  ['2014-09-XX', 'algún día de septiembre de 2014', 'sept 2014'],
  ['2014-XX-05', 'el día 5 de algún mes de 2014', '2014'],
  ['2014-1X', 'octubre, noviembre o diciembre de 2014', '2014'],
  ['2014-09-1X', 'algún día entre el 10 y el 19 de septiembre de 2014', 'sept 2014'],
  ['156X-12-25', '25 de diciembre de algún año de la década de 1560', 'década de 1560'],
  ['1900-0X-29', 'el día 29 de algún mes de enero a septiembre de 1900, salvo febrero', '1900'],
  ['1X99', 'un año de la forma 1X99', 'un año de la forma 1X99'],
  ['XXXX', 'año desconocido', 'año desconocido'],
  ['2008/2014', 'de 2008 a 2014', '2008'],
  ['2008-03/2014-09', 'de marzo de 2008 a septiembre de 2014', 'mar 2008'],
  ['2014-01/2014-09', 'de enero a septiembre de 2014', 'ene 2014'],
  ['2024-02-16/2024-02-18', 'del 16 al 18 de febrero de 2024', 'feb 2024'],
  ['2024-02-28/2024-03-02', 'del 28 de febrero al 2 de marzo de 2024', 'feb 2024'],
  ['2023-01-01/2023-12-31', 'durante todo 2023', '2023'],
  ['2014-09-01/2014-09-30', 'durante todo septiembre de 2014', 'sept 2014'],
  ['[2024-01..2024-03]', 'en algún momento de enero a marzo de 2024', '2024'],
  ['[1667,1668,1670..1672]', 'una de estas fechas: 1667, 1668, 1670–1672', '1667–1672'],
  ['{1960,1961-12}', 'cada una de estas fechas: 1960, diciembre de 1961', '1960'],
  ['{1667..1672}', 'cada año de 1667 a 1672', '1667'],
  ['[..1760-12]', 'diciembre de 1760 o antes', 'hasta dic 1760'],
  ['[1984..]', '1984 o después', 'desde 1984'],
  ['2014~', 'hacia 2014', 'c. 2014'],
  ['2014-09~', 'hacia septiembre de 2014', 'c. sept 2014'],
  ['2014-09-05~', 'hacia el 5 de septiembre de 2014', 'c. 5 sept 2014'],
  ['2014?', '2014 (fecha incierta)', '2014?'],
  ['2014%', 'hacia 2014 (fecha incierta)', 'c. 2014?'],
  ['?2004-06-~11', '11 de junio de 2004 (día aproximado, año incierto)', 'c. 11 jun 2004?'],
  ['1984~/2024-03~', 'desde aproximadamente 1984 hasta aproximadamente marzo de 2024', 'c. 1984'],
  ['1984?/2004', 'de 1984 (fecha incierta) a 2004', '1984?'],
  ['1950S2', 'en algún momento de 1900 a 1999, según una estimación en 1950', '1900–1999'],
  [
    '2014-09-05T10:20Z/2014-09-05T11:00Z',
    'del 5 de septiembre de 2014, 10:20 UTC al 5 de septiembre de 2014, 11:00 UTC',
    '5 sept 2014',
  ],
  ['2024/..', 'a partir de 2024', '2024'],
  ['2024-03~/..', 'a partir de aproximadamente marzo de 2024', 'c. mar 2024'],
  ['2024/', 'desde 2024, final desconocido', '2024'],
  ['../2024', 'hasta 2024', 'hasta 2024'],
  ['/2024', 'hasta 2024, comienzo desconocido', 'hasta 2024'],
  ['-0043-03-15', '15 de marzo del 44\u00a0a.\u00a0C.', '44\u00a0a.\u00a0C.'],
  ['0099', 'en algún momento del 99\u00a0d.\u00a0C.', '99\u00a0d.\u00a0C.'],
  ['Y10000', 'en algún momento del año 10.000', '10.000'],
  ['Y-138E8S3', 'hace unos 13,8 mil millones de años', '13,8 Ga'],
  ['2014-10', 'en algún momento de octubre de 2014', 'oct 2014'],
  ['2014-10-01', '1 de octubre de 2014', '1 oct 2014'],
  ['2014-21~', 'hacia la primavera de 2014', 'c. primavera de 2014'],
  ['2014-33~', 'hacia el primer trimestre de 2014', 'c. primer trimestre de 2014'],
  ['2014-09-05?', '5 de septiembre de 2014 (fecha incierta)', '5 sept 2014?'],
  ['2014-22/2015-23', 'del verano de 2014 al otoño de 2015', 'verano de 2014'],
  ['2014-04/2014-10', 'de abril a octubre de 2014', 'abr 2014'],
  ['2014-09-01/2014-09-05', 'del 1 al 5 de septiembre de 2014', 'sept 2014'],
  ['201X~', 'hacia la década de 2010', 'c. década de 2010'],
  ['198X/199X', 'de la década de 1980 a la década de 1990', 'década de 1980'],
  ['2014-09-05/..', 'a partir del 5 de septiembre de 2014', '5 sept 2014'],
  ['../2014-09-05', 'hasta el 5 de septiembre de 2014', 'hasta 5 sept 2014'],
  [
    '-0043~/0099',
    'desde aproximadamente el 44\u00a0a.\u00a0C. hasta el 99\u00a0d.\u00a0C.',
    'c. 44\u00a0a.\u00a0C.',
  ],
  ['Y-66E6/Y-2E6', 'desde hace unos 66 millones de años hasta hace unos 2 millones de años', '66 Ma'],
  ['2014-21/..', 'a partir de la primavera de 2014', 'primavera de 2014'],
  ['../2014-21', 'hasta la primavera de 2014', 'hasta primavera de 2014'],
  ['2014-40/2015-41', 'del primer semestre de 2014 al segundo semestre de 2015', 'primer semestre de 2014'],
  ['-0499/-0399', 'del 500\u00a0a.\u00a0C. al 400\u00a0a.\u00a0C.', '500\u00a0a.\u00a0C.'],
  ['-05XX', 'en algún momento del 600\u00a0a.\u00a0C. al 501\u00a0a.\u00a0C.', '600–501\u00a0a.\u00a0C.'],
  ['2014-33?', 'primer trimestre de 2014 (fecha incierta)', 'primer trimestre de 2014?'],
  ['{2014-09-01..2014-09-05}', 'cada día del 1 al 5 de septiembre de 2014', '1 sept 2014'],
  ['2014-09-01~', 'hacia el 1 de septiembre de 2014', 'c. 1 sept 2014'],
  [
    '2014-08~/2014-10-01~',
    'desde aproximadamente agosto de 2014 hasta aproximadamente el 1 de octubre de 2014',
    'c. ago 2014',
  ],
] as const;

describe('a date in Spanish', () => {
  it.each(KINDS)('%s is “%s”, short “%s”', (text, words, short) => {
    expect([dateInWords(read(text), es), shortDate(read(text), es)]).toEqual([words, short]);
  });
});

describe('a length of time in Spanish', () => {
  const start = dayStart(2000);

  it.each([
    [dayStart(2001), '12 meses', '12 meses después'],
    [dayStart(2025), '25 años', '25 años después'],
    [dayStart(2002, 7), 'unos 2,5 años', 'unos 2,5 años después'],
    [dayStart(2000, 3), '2 meses', '2 meses después'],
    [start + DAY_MS, '1 día', '1 día después'],
    [start + 21 * DAY_MS, '21 días', '21 días después'],
  ])('to %d is “%s”', (end, words, later) => {
    expect(durationInWords(start, end, es)).toBe(words);
    expect(elapsedInWords(momentAt(start), momentAt(end), es)).toBe(later);
  });

  it('has its article’s gender and number, and of whole millions a “de”', () => {
    expect(es.dates.aboutAsLongAs('3 horas')).toBe('unas 3 horas');
    expect(es.dates.aboutAsLongAs('1 año')).toBe('alrededor de 1 año');
    expect(es.dates.years('1.000.000', 'many')).toBe('1.000.000 de años');
    expect(es.dates.years('2,5 millones', 'other')).toBe('2,5 millones de años');
    expect(es.dates.ago('1 mil millones')).toBe('hace mil millones de años');
    expect(es.dates.ago('300.000')).toBe('hace 300.000 años');
  });
});

describe('an axis in Spanish', () => {
  it('has years by their numbers, and days and months in their order', () => {
    expect([2014, -43, 2_500_000].map((year) => axisYearInWords(year, es))).toEqual([
      '2014',
      '44\u00a0a.\u00a0C.',
      '2,5 millones',
    ]);
    expect(instantInWords(dayStart(2014, 9, 5), 'month', es)).toBe('septiembre de 2014');
    expect(shortRange(dayStart(1963, 11, 22), dayStart(1963, 12, 3), 'day', es)).toBe('22 nov–3 dic 1963');
  });
});
