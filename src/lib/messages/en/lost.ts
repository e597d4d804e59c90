import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';

const PLURAL = new Intl.PluralRules('en');

const counted = (one: string, other: string) => (count: number) =>
  `${count} ${PLURAL.select(count) === 'one' ? one : other}`;

const WORDS: LostWords = {
  changed: {
    approximate: counted('approximate date becomes exact', 'approximate dates become exact'),
    uncertain: counted('uncertain date becomes certain', 'uncertain dates become certain'),
    sets: counted(
      'choice of dates becomes all the time between them',
      'choices of dates become all the time between them',
    ),
    spans: counted(
      'date without a day becomes all of its month or year',
      'dates without a day become all of their month or year',
    ),
    'years-only': counted('date keeps only its year', 'dates keep only their years'),
    offsets: counted('time loses its time zone', 'times lose their time zones'),
    open: counted('open end is not told', 'open ends are not told'),
    'second-dates': counted('event keeps one of its two dates', 'events keep one of their two dates'),
  },
  leftOut: {
    dayless: counted('event without an exact day', 'events without an exact day'),
    uncounted: counted('event in a year it cannot count', 'events in years it cannot count'),
    unquoted: counted('event without a quote to find', 'events without a quote to find'),
    quotes: counted('quote', 'quotes'),
    sources: counted('source of a date', 'sources of dates'),
    links: counted('link between events', 'links between events'),
    actors: counted('list of actors', 'lists of actors'),
    derivations: counted('reason for a date', 'reasons for dates'),
    tags: counted('list of tags', 'lists of tags'),
    eras: counted('era', 'eras'),
    nesting: counted('lane’s place within another', 'lanes’ places within others'),
    pictures: counted('stored picture', 'stored pictures'),
    media: counted('picture or link of an event', 'pictures and links of events'),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`left out: ${leftOut.join(', ')}`] : [];
  return `In ${loss.format}, ${[...changed, ...left].join('; ')}.`;
}
