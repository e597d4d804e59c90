import type { NarratorWords } from '../narrator';
import { genitive, named, since, within } from './cases';
import { lasting } from './durations';
import { counted } from './plural';

// A count of events, which are neuter, in words.
const NUMBERS = 'ни одно|одно|два|три|четыре|пять|шесть|семь|восемь|девять|десять'.split('|');
const LOCATIVE =
  'ни об одном|об одном|о двух|о трёх|о четырёх|о пяти|о шести|о семи|о восьми|о девяти|о десяти'.split('|');

const RULES = new Intl.PluralRules('ru');
const digits = (count: number) => count.toLocaleString('ru-RU');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} из ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} из них` : among(count, total);
const events = (count: number) =>
  counted(count, 'событие', 'события', 'событий').replace(/^\S+/, numbered(count));
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const underWay = (count: number) => `${RULES.select(count) === 'one' ? 'длится' : 'длятся'} ${events(count)}`;
const rest = (count: number) => (count > 1 ? ` и ещё ${numbered(count - 1)}` : '');

export const narrator: NarratorWords = {
  onDay: (date) => date,
  inPeriod: (date) => capitalised(within(date)),
  ago: (duration) => `${lasting(duration)} назад`,
  ahead: (duration) => lasting(duration).replace(/^(примерно |самое большее )?/, (most) => `${most}через `),
  earlierIn: { month: 'ранее в том же месяце', year: 'ранее в том же году' },
  laterIn: { month: 'позже в том же месяце', year: 'позже в том же году' },
  justBefore: 'незадолго до этого',
  justAfter: 'вскоре после этого',
  underWay: (count, title, perhaps) => {
    const words = count === 1 ? `длится: ${title}` : `${underWay(count)}, среди них ${title}`;
    return perhaps > 0 ? `${words}, возможно, ещё ${numbered(perhaps)}` : words;
  },
  underWayBriefly: underWay,
  perhaps: (count, title) => `возможно, именно тогда: ${title}${rest(count)}`,
  claimedHere: (_noun, title, far) => `по тексту именно тогда: ${title}; по другим источникам: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `завершилось ${far}: ${title}`,
  nothing: 'здесь нет ни одной даты',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`,
  whole: (count, years) => `${capitalised(events(count))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${named(last)}`,
  since: (count, date, total) => `${some(count, total)} — ${since(date)}`,
  upTo: (count, date, total) => `${some(count, total)} — до ${genitive(date)} включительно`,
  within: (count, dates, length, total) =>
    `${some(count, total)} — ${length === 'month' ? within(dates) : dates}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Самая длинная пауза' : 'Самое долгое'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'две даты' : 'текст и другие источники'} расходятся ${LOCATIVE[count] ?? `о ${digits(count)}`}`,
  hint: 'Ведите вдоль лет, и эта строка скажет, где вы находитесь. Нажмите на событие, чтобы прочитать слова, которыми оно датировано.',
  grip: 'ведите',
  zoom: 'Масштаб',
};
