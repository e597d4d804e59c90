import type { NarratorWords } from '../narrator';
import { dative, until, within } from './articles';
import { eventsIn } from './plural';

// As newspapers have it: up to twelve in words.
const NUMBERS = 'keines eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

const digits = (count: number) => count.toLocaleString('de');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} von ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} davon` : among(count, total);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const events = (count: number) => {
  if (count === 0) return 'kein Ereignis';
  return count === 1 ? 'ein Ereignis' : eventsIn(count).replace(/^\d+/, numbered(count));
};
const more = (count: number) => (count === 1 ? 'ein weiteres' : `${numbered(count)} weitere`);

export const narrator: NarratorWords = {
  onDay: (date) => `Am ${date}`,
  inPeriod: (date) => capitalised(within(date)),
  ago: (duration) => `${duration} zuvor`,
  ahead: (duration) => `${duration} später`,
  earlierIn: { month: 'früher im selben Monat', year: 'früher im selben Jahr' },
  laterIn: { month: 'später im selben Monat', year: 'später im selben Jahr' },
  justBefore: 'kurz zuvor',
  justAfter: 'kurz danach',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `im Gange: ${title}` : `${numbered(count)} im Gange, darunter ${title}`;
    return perhaps > 0 ? `${named}, vielleicht noch ${more(perhaps)}` : named;
  },
  underWayBriefly: (count) => `${numbered(count)} im Gange`,
  perhaps: (count, title) =>
    `vielleicht zu dieser Zeit: ${title}${count === 1 ? '' : ` und ${more(count - 1)}`}`,
  claimedHere: (_noun, title, far) => `laut Text hier: ${title}; nach anderen Quellen: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `endete ${far}: ${title}`,
  nothing: 'hier ist nichts datiert',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `„${title.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
  whole: (count, years) => `${capitalised(events(count))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${last}`,
  since: (count, date, total) => `${some(count, total)} seit ${dative(date)}`,
  upTo: (count, date, total) => `${some(count, total)} ${until(date)}`,
  within: (count, dates, length, total) =>
    `${some(count, total)} ${length === 'day' ? `am ${dates}` : length === 'month' ? within(dates) : dates}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Längste Stille' : 'Am längsten'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'die beiden Daten' : 'Text und andere Quellen'} widersprechen sich bei ${count === 1 ? 'einem' : numbered(count)}`,
  hint: 'Ziehen Sie an den Jahren entlang, und diese Zeile sagt, wo Sie stehen. Wählen Sie ein Ereignis, um die Worte zu lesen, die es datieren.',
  grip: 'ziehen',
  zoom: 'Zoom',
};
