import type { NarratorWords } from '../narrator';
import { within, withArticle } from './articles';
import { counted } from './plural';

// Counts of events, which are masculine, in words: from sixteen on Brazil and Portugal spell them differently.
const NUMBERS =
  'nenhum um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze'.split(' ');

const digits = (count: number) => count.toLocaleString('pt');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} de ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} deles` : among(count, total);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const narrator: NarratorWords = {
  onDay: (date) => date,
  inPeriod: (date) => capitalised(within(date)),
  ago: (duration) => `${duration} antes`,
  ahead: (duration) => `${duration} depois`,
  earlierIn: { month: 'antes, no mesmo mês', year: 'antes, no mesmo ano' },
  laterIn: { month: 'depois, no mesmo mês', year: 'depois, no mesmo ano' },
  justBefore: 'pouco antes',
  justAfter: 'pouco depois',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `em curso: ${title}` : `${numbered(count)} em curso, entre eles ${title}`;
    return perhaps > 0 ? `${named}, talvez mais ${numbered(perhaps)}` : named;
  },
  underWayBriefly: (count) => `${numbered(count)} em curso`,
  perhaps: (count, title) =>
    `talvez neste momento: ${title}${count === 1 ? '' : ` e mais ${numbered(count - 1)}`}`,
  claimedHere: (_noun, title, far) => `segundo o texto, aqui: ${title}; segundo outras fontes: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `terminou ${far}: ${title}`,
  nothing: 'aqui não há nenhuma data',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  whole: (count, years) =>
    `${capitalised(counted(count, 'evento').replace(/^\d+/, numbered(count)))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${last}`,
  since: (count, date, total) => `${some(count, total)} desde ${withArticle(date)}`,
  upTo: (count, date, total) => `${some(count, total)} até ${withArticle(date)}`,
  within: (count, dates, length, total) =>
    `${some(count, total)} ${length === 'stretch' ? dates : within(dates)}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Silêncio mais longo' : 'O mais longo'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'as duas datas' : 'o texto e outras fontes'} não coincidem em ${numbered(count)}`,
  hint: 'Arraste ao longo dos anos, e esta linha diz onde está. Escolha um evento para ler as palavras que o datam.',
  grip: 'arraste',
  zoom: 'Zoom',
};
