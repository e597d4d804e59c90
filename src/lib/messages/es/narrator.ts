import type { NarratorWords } from '../narrator';
import { withArticle } from './articles';
import { counted } from './plural';

// Counts of events, which are masculine, in words.
const NUMBERS =
  'ninguno uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );

const digits = (count: number) => count.toLocaleString('es');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} de ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} de ellos` : among(count, total);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const events = (count: number) => {
  if (count === 0) return 'ningún evento';
  return count === 1 ? 'un evento' : counted(count, 'evento').replace(/^\d+/, numbered(count));
};

export const narrator: NarratorWords = {
  onDay: (date) => capitalised(withArticle(date)),
  inPeriod: (date) => `En ${withArticle(date)}`,
  ago: (duration) => `${duration} antes`,
  ahead: (duration) => `${duration} después`,
  earlierIn: { month: 'antes, ese mismo mes', year: 'antes, ese mismo año' },
  laterIn: { month: 'después, ese mismo mes', year: 'después, ese mismo año' },
  justBefore: 'poco antes',
  justAfter: 'poco después',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `en curso: ${title}` : `${numbered(count)} en curso, entre ellos ${title}`;
    return perhaps > 0 ? `${named}, quizá ${numbered(perhaps)} más` : named;
  },
  underWayBriefly: (count) => `${numbered(count)} en curso`,
  perhaps: (count, title) =>
    `quizá en este momento: ${title}${count === 1 ? '' : ` y ${numbered(count - 1)} más`}`,
  claimedHere: (_noun, title, far) => `según el texto, aquí: ${title}; según otras fuentes: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `terminó ${far}: ${title}`,
  nothing: 'aquí no hay ninguna fecha',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `«${title.replaceAll('«', '“').replaceAll('»', '”')}»`,
  whole: (count, years) => `${capitalised(events(count))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${last}`,
  since: (count, date, total) => `${some(count, total)} desde ${withArticle(date)}`,
  upTo: (count, date, total) => `${some(count, total)} hasta ${withArticle(date)}`,
  within: (count, dates, length, total) =>
    `${some(count, total)} ${length === 'month' ? 'en ' : ''}${withArticle(dates)}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Silencio más largo' : 'El más largo'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'las dos fechas' : 'el texto y otras fuentes'} no coinciden en ${numbered(count)}`,
  hint: 'Arrastre a lo largo de los años y esta línea le dirá dónde está. Pulse un evento para leer las palabras que lo fechan.',
  grip: 'arrastre',
  zoom: 'Zoom',
};
