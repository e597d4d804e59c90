import type { NarratorWords } from '../narrator';
import { genitive, locative, named } from './cases';
import { accusative } from './durations';
import { counted } from './plural';

// A count of events, which are feminine, in words.
const NUMBERS = 'жодна одна дві три чотири п’ять шість сім вісім дев’ять десять'.split(' ');
const GENITIVE = 'жодної однієї двох трьох чотирьох п’яти шести семи восьми дев’яти десяти'.split(' ');

const RULES = new Intl.PluralRules('uk');
const digits = (count: number) => count.toLocaleString('uk-UA');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} із ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} із них` : among(count, total);
const events = (count: number) => counted(count, 'подія', 'події', 'подій').replace(/^\S+/, numbered(count));
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lasting = (count: number) =>
  `${RULES.select(count) === 'few' ? 'тривають' : 'триває'} ${events(count)}`;
const rest = (count: number) => (count > 1 ? ` і ще ${numbered(count - 1)}` : '');

export const narrator: NarratorWords = {
  onDay: (date) => date,
  inPeriod: (date) => `У ${locative(date)}`,
  ago: (duration) => `${accusative(duration)} тому`,
  ahead: (duration) => accusative(duration).replace(/^(приблизно |щонайбільше )?/, (most) => `${most}через `),
  earlierIn: { month: 'раніше того ж місяця', year: 'раніше того ж року' },
  laterIn: { month: 'пізніше того ж місяця', year: 'пізніше того ж року' },
  justBefore: 'незадовго до цього',
  justAfter: 'невдовзі після цього',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `триває: ${title}` : `${lasting(count)}, серед них ${title}`;
    return perhaps > 0 ? `${named}, можливо, ще ${numbered(perhaps)}` : named;
  },
  underWayBriefly: lasting,
  perhaps: (count, title) => `можливо, саме тоді: ${title}${rest(count)}`,
  claimedHere: (_noun, title, far) => `за текстом саме тоді: ${title}; за іншими джерелами: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `завершилося ${far}: ${title}`,
  nothing: 'тут немає жодної дати',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`,
  whole: (count, years) => `${capitalised(events(count))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${named(last)}`,
  since: (count, date, total) => `${some(count, total)} — від ${genitive(date)}`,
  upTo: (count, date, total) => `${some(count, total)} — до ${genitive(date)} включно`,
  within: (count, dates, length, total) =>
    `${some(count, total)} — ${length === 'month' ? `у ${locative(dates)}` : dates}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Найдовша пауза' : 'Найдовша'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'дві дати' : 'текст та інші джерела'} розходяться щодо ${GENITIVE[count] ?? digits(count)}`,
  hint: 'Тягніть уздовж років, і цей рядок скаже, де ви стоїте. Натисніть подію, щоб прочитати слова, за якими її датовано.',
  grip: 'тягніть',
  zoom: 'Масштаб',
};
