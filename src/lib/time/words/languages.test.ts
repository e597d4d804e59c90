import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../messages/by-lang';
import { LANGUAGES } from '../../messages/languages';
import { uk } from '../../messages/uk';
import { dateInWords } from './date-words';
import { durationInWords } from './duration';
import { elapsedInWords, momentAt } from './elapsed';
import { DAY_MS, dayStart } from '../calendar/instant';
import { shortDate } from './short-date';
import { read } from '../testing';
import { axisYearInWords, instantInWords, partInWords } from './words';

/** One date of each kind: as EDTF, in Ukrainian, and in Ukrainian where room is scarce. */
const KINDS = [
  // A day or finer
  ['2014-09-05', '5 вересня 2014 року', '5 вер. 2014'],
  ['1985-04-12T23:20:30Z', '12 квітня 1985 року, 23:20:30 UTC', '12 квіт. 1985'],
  ['1985-04-12T23:20:30', '12 квітня 1985 року, 23:20:30 за місцевим часом', '12 квіт. 1985'],
  // Long ago, and round
  ['Y-150000000', 'близько 150 мільйонів років тому', '150 млн р. тому'],
  ['Y-17000', 'близько 17 000 року до н. е.', 'бл. 17 000 до н. е.'],
  ['Y-17000/-4999', 'приблизно з 17 000 року до н. е. до 5000 року до н. е.', 'бл. 17 000 до н. е.'],
  // Imprecise
  ['2014-09', 'у вересні 2014 року', 'вер. 2014'],
  ['2014-02', 'у лютому 2014 року', 'лют. 2014'],
  ['2014', 'у 2014 році', '2014'],
  ['2014-21', 'навесні 2014 року', 'весна 2014 року'],
  ['2014-22', 'влітку 2014 року', 'літо 2014 року'],
  ['2014-23', 'восени 2014 року', 'осінь 2014 року'],
  ['2014-24', 'взимку 2014 року', 'зима 2014 року'],
  ['2014-30', 'влітку 2014 року (південна півкуля)', 'літо 2014 року (південна півкуля)'],
  ['2014-33', 'у першому кварталі 2014 року', 'перший квартал 2014 року'],
  ['2014-38', 'у другій третині 2014 року', 'друга третина 2014 року'],
  ['2014-40', 'у першій половині 2014 року', 'перша половина 2014 року'],
  ['201X', 'у 2010-х роках', '2010-ті роки'],
  ['194X', 'у 1940-х роках', '1940-ві роки'],
  ['200X', 'у 2000-х роках', '2000-ні роки'],
  ['18XX', 'у проміжку з 1800 до 1899 року', '1800–1899'],
  ['2014-XX', 'якийсь місяць 2014 року', '2014'],
  ['2014-09-XX', 'якийсь день вересня 2014 року', 'вер. 2014'],
  ['2014-XX-05', '5 число якогось місяця 2014 року', '2014'],
  ['2014-1X', 'жовтень, листопад або грудень 2014 року', '2014'],
  ['2014-09-1X', 'один із днів 10–19 вересня 2014 року', 'вер. 2014'],
  ['156X-12-25', '25 грудня одного року із 1560-х років', '1560-ті роки'],
  ['1900-0X-29', '29 число якогось місяця від січня до вересня 1900 року, крім лютого', '1900'],
  ['1X99', 'рік із записом 1X99', 'рік із записом 1X99'],
  ['XXXX', 'невідомий рік', 'невідомий рік'],
  // Intervals
  ['2008/2014', 'з 2008 до 2014 року', '2008'],
  ['2008-03/2014-09', 'з березня 2008 року до вересня 2014 року', 'бер. 2008'],
  ['2014-01/2014-09', 'із січня до вересня 2014 року', 'січ. 2014'],
  ['2024-02-16/2024-02-18', 'з 16 до 18 лютого 2024 року', 'лют. 2024'],
  ['2024-02-28/2024-03-02', 'з 28 лютого до 2 березня 2024 року', 'лют. 2024'],
  ['2023-01-01/2023-12-31', 'протягом 2023 року', '2023'],
  ['2014-09-01/2014-09-30', 'протягом вересня 2014 року', 'вер. 2014'],
  // One of a range or a set
  ['[2024-01..2024-03]', 'у проміжку із січня до березня 2024 року', '2024'],
  ['[1667,1668,1670..1672]', 'одна з дат: 1667 рік, 1668 рік, 1670–1672 роки', '1667–1672'],
  ['{1960,1961-12}', 'кожна з дат: 1960 рік, грудень 1961 року', '1960'],
  ['{1667..1672}', 'щороку з 1667 до 1672 року', '1667'],
  ['[..1760-12]', 'грудень 1760 року або раніше', 'до груд. 1760'],
  ['[1984..]', '1984 рік або пізніше', 'з 1984'],
  // Approximate and uncertain
  ['2014~', 'близько 2014 року', 'бл. 2014'],
  ['2014-09~', 'близько вересня 2014 року', 'бл. вер. 2014'],
  ['2014-09-05~', 'близько 5 вересня 2014 року', 'бл. 5 вер. 2014'],
  ['2014?', '2014 рік (непевно)', '2014?'],
  ['2014%', 'близько 2014 року (непевно)', 'бл. 2014?'],
  ['?2004-06-~11', '11 червня 2004 року (день приблизний, рік непевний)', 'бл. 11 черв. 2004?'],
  ['1984~/2024-03~', 'приблизно з 1984 року приблизно до березня 2024 року', 'бл. 1984'],
  ['1984?/2004', 'з 1984 року (непевно) до 2004 року', '1984?'],
  ['1950S2', 'у проміжку з 1900 до 1999 року, за оцінкою 1950 рік', '1900–1999'],
  // Times of day
  [
    '2014-09-05T10:20Z/2014-09-05T11:00Z',
    'з 5 вересня 2014 року, 10:20 UTC до 5 вересня 2014 року, 11:00 UTC',
    '5 вер. 2014',
  ],
  // Open and unknown ends
  ['2024/..', 'з 2024 року й далі', '2024'],
  ['2024-03~/..', 'приблизно з березня 2024 року й далі', 'бл. бер. 2024'],
  ['2024/', 'з 2024 року, кінець невідомий', '2024'],
  ['../2024', 'до 2024 року включно', 'до 2024'],
  ['/2024', 'до 2024 року, початок невідомий', 'до 2024'],
  // Early, late and deep
  ['-0043-03-15', '15 березня 44 року до н. е.', '44 до н. е.'],
  ['0099', 'у 99 році н. е.', '99 н. е.'],
  ['Y10000', 'у 10\u00a0000 році', '10\u00a0000'],
  ['Y-138E8S3', 'близько 13,8 мільярда років тому', '13,8 млрд р. тому'],
] as const;

const all = await Promise.all(Object.keys(LANGUAGES).map(messagesOf));

describe('a date of each kind', () => {
  it.each(KINDS)('%s is “%s”, short “%s”', (text, words, short) => {
    expect([dateInWords(read(text), uk), shortDate(read(text), uk)]).toEqual([words, short]);
  });

  it.each(all)('has words in $lang: whole, its own, and no other’s', (m) => {
    const said = KINDS.map(([text]) => dateInWords(read(text), m));
    const short = KINDS.map(([text]) => shortDate(read(text), m));
    expect(new Set(said).size).toBe(said.length);
    for (const words of [...said, ...short]) {
      expect(words).toSatisfy((said: string) => /\d/.test(said) || said === m.dates.anyYear);
      expect(words).not.toMatch(/undefined|NaN|null|\[object|\s{2}|^\s|\s$|\(\)|（）| [,.;)]/);
      // Letters of a script that is not the language's are another's.
      const letters = words.replace(/UTC|\d[\dXS]*|X\d+|\b[GMk]a\b|\b(BCE|CE)\b/g, '');
      const { script } = new Intl.Locale(m.locale).maximize();
      if (script !== 'Latn') expect(letters).not.toMatch(/[a-z]/i);
      if (script !== 'Cyrl') expect(letters).not.toMatch(/\p{Script=Cyrillic}/u);
      if (script !== 'Hant') expect(letters).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a length of time in Ukrainian', () => {
  const start = dayStart(2000);

  it.each([
    [1, '1 день', 'на 1 день пізніше'],
    [2, '2 дні', 'на 2 дні пізніше'],
    [5, '5 днів', 'на 5 днів пізніше'],
    [11, '11 днів', 'на 11 днів пізніше'],
    [21, '21 день', 'на 21 день пізніше'],
    [22, '22 дні', 'на 22 дні пізніше'],
    [25, '25 днів', 'на 25 днів пізніше'],
  ])('of %i days', (days, words, later) => {
    const end = start + days * DAY_MS;
    expect(durationInWords(start, end, uk)).toBe(words);
    expect(elapsedInWords(momentAt(start), momentAt(end), uk)).toBe(later);
  });

  it.each([
    [dayStart(2002), '2 роки'],
    [dayStart(2005), '5 років'],
    [dayStart(2011), '11 років'],
    [dayStart(2021), '21 рік'],
    [dayStart(2022), '22 роки'],
    [dayStart(2025), '25 років'],
    [dayStart(2002, 7), 'приблизно 2,5 року'],
    [dayStart(2000, 3), '2 місяці'],
    [dayStart(2001, 10), '21 місяць'],
    [start + 60 * 60_000 * 3, '3 години'],
    [start + 60_000 * 21, '21 хвилина'],
    [start + 1000, '1 секунда'],
  ])('to %d', (end, words) => {
    expect(durationInWords(start, end, uk)).toBe(words);
  });

  it('stands in the case of what is said of it', () => {
    expect(uk.dates.later('21 хвилина')).toBe('на 21 хвилину пізніше');
    expect(uk.dates.earlier('приблизно 2,5 року')).toBe('приблизно на 2,5 року раніше');
  });
});

describe('an axis in Ukrainian', () => {
  it('has years by their numbers, and months and days in their forms', () => {
    expect([2014, -43, 2_500_000].map((year) => axisYearInWords(year, uk))).toEqual([
      '2014',
      '44 до н. е.',
      '2,5 мільйона',
    ]);
    const at = dayStart(2014, 9, 5);
    expect(instantInWords(at, 'month', uk)).toBe('вересень 2014 року');
    expect([partInWords(at, 'month-short', uk), partInWords(at, 'day-short', uk)]).toEqual([
      'вер.',
      '5 вер.',
    ]);
  });
});
