/** The cases that dates stand in, beside the one that they are named in. */
type RussianCase = 'genitive' | 'accusative' | 'locative';

// Each word that may head a date, as it is named, of whom (genitive), what (accusative) and in what (locative).
const WORDS = `январь января январь январе|февраль февраля февраль феврале|март марта март марте
апрель апреля апрель апреле|май мая май мае|июнь июня июнь июне|июль июля июль июле|август августа август августе
сентябрь сентября сентябрь сентябре|октябрь октября октябрь октябре|ноябрь ноября ноябрь ноябре
декабрь декабря декабрь декабре|год года год году|годы годов годы годах|весна весны весну весне
лето лета лето лете|осень осени осень осени|зима зимы зиму зиме|квартал квартала квартал квартале
треть трети треть трети|половина половины половину половине|первый первого первый первом
второй второго второй втором|третий третьего третий третьем|четвёртый четвёртого четвёртый четвёртом
первая первой первую первой|вторая второй вторую второй|третья третьей третью третьей
число числа число числе|один одного один одном|какой какого какой каком|месяц месяца месяц месяце
день дня день дне|неизвестный неизвестного неизвестный неизвестном|е х е х`;

const TABLE = new Map(
  WORDS.split(/[|\n]/).map((line) => {
    const [named = '', genitive = '', accusative = '', locative = ''] = line.trim().split(' ');
    return [named, { genitive, accusative, locative }] as const;
  }),
);
const YEAR = { named: 'год', genitive: 'года', accusative: 'год', locative: 'году' };
const YEARS = { named: 'годы', genitive: 'годов', accusative: 'годы', locative: 'годах' };

// Years by their numbers alone: “2014”, “44 до н. э.”, “1900–1999”.
const ERA = '(?: до)? н\\. э\\.';
const NUMBER = '\\d[\\d\\s]*';
const BARE = new RegExp(`^(${NUMBER})(${ERA})?(?:–(${NUMBER})(${ERA})?)?$`);

function yearsWith(date: string, form: 'named' | RussianCase): string | undefined {
  const found = BARE.exec(date);
  if (!found) return undefined;
  const [, first = '', era = '', last, lastEra = ''] = found;
  if (last === undefined) return `${first} ${YEAR[form]}${era && ` ${era.trim()}`}`;
  return era === lastEra
    ? `${first}–${last} ${YEARS[form]}${era && ` ${era.trim()}`}`
    : `${date} (${YEARS.named})`;
}

/** A date as it is named, a year with its noun: “2014 год”. */
export function named(date: string): string {
  return yearsWith(date, 'named') ?? date;
}

// Whole millions have another form of whom: “около 2 миллионов лет назад”, but “13,8 миллиарда”.
const MILLIONS = /(?<![\d,])(\d+\s(?:миллион|миллиард))а(?= лет)/;

// What is said against a date, in brackets behind it, keeps its case.
function inCase(date: string, form: RussianCase): string {
  const [, said = '', aside = ''] = /^([^(]*)(.*)$/.exec(date) ?? [];
  const words = said.replace(/[а-яё]+/g, (word) => TABLE.get(word)?.[form] ?? word);
  const counts = form === 'genitive' ? words.replace(MILLIONS, '$1ов') : words;
  return yearsWith(date, form) ?? counts + aside;
}

/** “сентября 2014 года”, “2014 года”, “2010-х годов”, “первого квартала 2014 года”. */
export function genitive(date: string): string {
  return inCase(date, 'genitive');
}

/** The same where room is scarce: a year by its number stays without its noun. */
export function shortGenitive(date: string): string {
  return BARE.test(date) ? date : genitive(date);
}

/** “сентябрь 2014 года”, “2014 год”, “2010-е годы”, “первую половину 2014 года”. */
export function accusative(date: string): string {
  return inCase(date, 'accusative');
}

/** In a date, with its preposition: “в сентябре 2014 года”, “в 2010-х годах”, “во втором квартале 2014 года”. */
export function within(date: string): string {
  const words = inCase(date, 'locative');
  return `${/^вт/.test(words) ? 'во' : 'в'} ${words}`;
}

/** From a date on, with its preposition: “с сентября 2014 года”, “со второй половины 2014 года”. */
export function since(date: string): string {
  const words = genitive(date);
  return `${/^вт/.test(words) ? 'со' : 'с'} ${words}`;
}
