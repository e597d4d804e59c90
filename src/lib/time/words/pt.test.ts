import { describe, expect, it } from 'vitest';
import { pt } from '../../messages/pt';
import { DAY_MS, dayStart } from '../calendar/instant';
import { read } from '../testing';
import { dateInWords } from './date-words';
import { durationInWords } from './duration';
import { elapsedInWords, momentAt } from './elapsed';
import { shortDate } from './short-date';
import { shortRange } from './short-range';
import { axisYearInWords, instantInWords } from './words';

/** One date of each kind: as EDTF, in Portuguese, and in Portuguese where room is scarce. */
const KINDS = [
  ['2014-09-05', '5 de setembro de 2014', '5 set. 2014'],
  ['1985-04-12T23:20:30Z', '12 de abril de 1985, 23:20:30 UTC', '12 abr. 1985'],
  ['1985-04-12T23:20:30', '12 de abril de 1985, 23:20:30 hora local', '12 abr. 1985'],
  ['Y-150000000', 'há cerca de 150 milhões de anos', '150 Ma'],
  ['Y-17000', 'cerca de 17.000\u00a0a.C.', 'c. 17.000\u00a0a.C.'],
  ['Y-17000/-4999', 'de cerca de 17.000\u00a0a.C. a 5000\u00a0a.C.', 'c. 17.000\u00a0a.C.'],
  ['2014-09', 'em algum momento de setembro de 2014', 'set. 2014'],
  ['2014-02', 'em algum momento de fevereiro de 2014', 'fev. 2014'],
  ['2014', 'em algum momento de 2014', '2014'],
  ['2014-21', 'em algum momento da primavera de 2014', 'primavera de 2014'],
  ['2014-22', 'em algum momento do verão de 2014', 'verão de 2014'],
  ['2014-23', 'em algum momento do outono de 2014', 'outono de 2014'],
  ['2014-24', 'em algum momento do inverno de 2014', 'inverno de 2014'],
  ['2014-30', 'em algum momento do verão de 2014 (hemisfério sul)', 'verão de 2014 (hemisfério sul)'],
  ['2014-33', 'em algum momento do primeiro trimestre de 2014', 'primeiro trimestre de 2014'],
  ['2014-38', 'em algum momento do segundo quadrimestre de 2014', 'segundo quadrimestre de 2014'],
  ['2014-40', 'em algum momento do primeiro semestre de 2014', 'primeiro semestre de 2014'],
  ['201X', 'em algum momento da década de 2010', 'década de 2010'],
  ['194X', 'em algum momento da década de 1940', 'década de 1940'],
  ['200X', 'em algum momento da década de 2000', 'década de 2000'],
  ['18XX', 'em algum momento de 1800 a 1899', '1800–1899'],
  ['2014-XX', 'algum mês de 2014', '2014'],
  ['2014-09-XX', 'algum dia de setembro de 2014', 'set. 2014'],
  ['2014-XX-05', 'dia 5 de algum mês de 2014', '2014'],
  ['2014-1X', 'outubro, novembro ou dezembro de 2014', '2014'],
  ['2014-09-1X', 'algum dia de 10 a 19 de setembro de 2014', 'set. 2014'],
  ['156X-12-25', '25 de dezembro de algum ano da década de 1560', 'década de 1560'],
  ['1900-0X-29', 'dia 29 de algum mês de janeiro a setembro de 1900, exceto fevereiro', '1900'],
  ['1X99', 'um ano da forma 1X99', 'um ano da forma 1X99'],
  ['XXXX', 'ano desconhecido', 'ano desconhecido'],
  ['2008/2014', 'de 2008 a 2014', '2008'],
  ['2008-03/2014-09', 'de março de 2008 a setembro de 2014', 'mar. 2008'],
  ['2014-01/2014-09', 'de janeiro a setembro de 2014', 'jan. 2014'],
  ['2024-02-16/2024-02-18', 'de 16 a 18 de fevereiro de 2024', 'fev. 2024'],
  ['2024-02-28/2024-03-02', 'de 28 de fevereiro a 2 de março de 2024', 'fev. 2024'],
  ['2023-01-01/2023-12-31', 'durante todo o ano de 2023', '2023'],
  ['2014-09-01/2014-09-30', 'durante todo o mês de setembro de 2014', 'set. 2014'],
  ['[2024-01..2024-03]', 'em algum momento de janeiro a março de 2024', '2024'],
  ['[1667,1668,1670..1672]', 'uma destas datas: 1667, 1668, 1670–1672', '1667–1672'],
  ['{1960,1961-12}', 'cada uma destas datas: 1960, dezembro de 1961', '1960'],
  ['{1667..1672}', 'cada ano de 1667 a 1672', '1667'],
  ['[..1760-12]', 'dezembro de 1760 ou antes', 'até dez. 1760'],
  ['[1984..]', '1984 ou depois', 'desde 1984'],
  ['2014~', 'cerca de 2014', 'c. 2014'],
  ['2014-09~', 'cerca de setembro de 2014', 'c. set. 2014'],
  ['2014-09-05~', 'cerca de 5 de setembro de 2014', 'c. 5 set. 2014'],
  ['2014?', '2014 (data incerta)', '2014?'],
  ['2014%', 'cerca de 2014 (data incerta)', 'c. 2014?'],
  ['?2004-06-~11', '11 de junho de 2004 (dia aproximado, ano incerto)', 'c. 11 jun. 2004?'],
  ['1984~/2024-03~', 'de cerca de 1984 a cerca de março de 2024', 'c. 1984'],
  ['1984?/2004', 'de 1984 (data incerta) a 2004', '1984?'],
  ['1950S2', 'em algum momento de 1900 a 1999, estimado em 1950', '1900–1999'],
  [
    '2014-09-05T10:20Z/2014-09-05T11:00Z',
    'de 5 de setembro de 2014, 10:20 UTC a 5 de setembro de 2014, 11:00 UTC',
    '5 set. 2014',
  ],
  ['2024/..', 'a partir de 2024', '2024'],
  ['2024-03~/..', 'a partir de cerca de março de 2024', 'c. mar. 2024'],
  ['2024/', 'desde 2024, fim desconhecido', '2024'],
  ['../2024', 'até 2024', 'até 2024'],
  ['/2024', 'até 2024, início desconhecido', 'até 2024'],
  ['-0043-03-15', '15 de março de 44\u00a0a.C.', '44\u00a0a.C.'],
  ['0099', 'em algum momento do ano 99\u00a0d.C.', '99\u00a0d.C.'],
  ['Y10000', 'em algum momento do ano 10.000', '10.000'],
  ['Y-138E8S3', 'há cerca de 13,8 mil milhões de anos', '13,8 Ga'],
  ['2014-10', 'em algum momento de outubro de 2014', 'out. 2014'],
  ['2014-10-01', '1 de outubro de 2014', '1 out. 2014'],
  ['2014-21~', 'cerca da primavera de 2014', 'c. primavera de 2014'],
  ['2014-33~', 'cerca do primeiro trimestre de 2014', 'c. primeiro trimestre de 2014'],
  ['2014-09-05?', '5 de setembro de 2014 (data incerta)', '5 set. 2014?'],
  ['2014-22/2015-23', 'do verão de 2014 ao outono de 2015', 'verão de 2014'],
  ['2014-04/2014-10', 'de abril a outubro de 2014', 'abr. 2014'],
  ['2014-09-01/2014-09-05', 'de 1 a 5 de setembro de 2014', 'set. 2014'],
  ['201X~', 'cerca da década de 2010', 'c. década de 2010'],
  ['198X/199X', 'da década de 1980 à década de 1990', 'década de 1980'],
  ['2014-09-05/..', 'a partir de 5 de setembro de 2014', '5 set. 2014'],
  ['../2014-09-05', 'até 5 de setembro de 2014', 'até 5 set. 2014'],
  ['-0043~/0099', 'de cerca de 44\u00a0a.C. a 99\u00a0d.C.', 'c. 44\u00a0a.C.'],
  ['Y-66E6/Y-2E6', 'desde há cerca de 66 milhões de anos até há cerca de 2 milhões de anos', '66 Ma'],
  ['2014-21/..', 'a partir da primavera de 2014', 'primavera de 2014'],
  ['../2014-21', 'até a primavera de 2014', 'até primavera de 2014'],
  [
    '2014-40/2015-41',
    'do primeiro semestre de 2014 ao segundo semestre de 2015',
    'primeiro semestre de 2014',
  ],
  ['-0499/-0399', 'de 500\u00a0a.C. a 400\u00a0a.C.', '500\u00a0a.C.'],
  ['-05XX', 'em algum momento de 600\u00a0a.C. a 501\u00a0a.C.', '600–501\u00a0a.C.'],
  ['2014-33?', 'primeiro trimestre de 2014 (data incerta)', 'primeiro trimestre de 2014?'],
  ['{2014-09-01..2014-09-05}', 'cada dia de 1 a 5 de setembro de 2014', '1 set. 2014'],
  ['2014-09-01~', 'cerca de 1 de setembro de 2014', 'c. 1 set. 2014'],
  ['2014-08~/2014-10-01~', 'de cerca de agosto de 2014 a cerca de 1 de outubro de 2014', 'c. ago. 2014'],
] as const;

describe('a date in Portuguese', () => {
  it.each(KINDS)('%s is “%s”, short “%s”', (text, words, short) => {
    expect([dateInWords(read(text), pt), shortDate(read(text), pt)]).toEqual([words, short]);
  });
});

describe('a length of time in Portuguese', () => {
  const start = dayStart(2000);

  it.each([
    [dayStart(2025), '25 anos', '25 anos depois'],
    [dayStart(2002, 7), 'cerca de 2,5 anos', 'cerca de 2,5 anos depois'],
    [dayStart(2000, 3), '2 meses', '2 meses depois'],
    [start + DAY_MS, '1 dia', '1 dia depois'],
    [start + 21 * DAY_MS, '21 dias', '21 dias depois'],
  ])('to %d is “%s”', (end, words, later) => {
    expect(durationInWords(start, end, pt)).toBe(words);
    expect(elapsedInWords(momentAt(start), momentAt(end), pt)).toBe(later);
  });

  it('is singular below two, and of millions and thousands of them has a “de” before its years', () => {
    expect(pt.dates.years('1,5', 'one')).toBe('1,5 ano');
    expect(pt.dates.years('1.000.000', 'many')).toBe('1.000.000 de anos');
    expect(pt.dates.ago('1 bilhão')).toBe('há mil milhões de anos');
    expect(pt.dates.ago('300.000')).toBe('há 300.000 anos');
  });
});

describe('an axis in Portuguese', () => {
  it('has short days without their preposition', () => {
    expect([2014, -43].map((year) => axisYearInWords(year, pt))).toEqual(['2014', '44\u00a0a.C.']);
    expect(instantInWords(dayStart(2014, 9), 'day', pt)).toBe('1 de setembro de 2014');
    expect(shortRange(dayStart(1963, 11, 22), dayStart(1963, 12, 3), 'day', pt)).toBe('22 nov.–3 dez. 1963');
  });
});
