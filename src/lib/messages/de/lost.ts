import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';
import { counted } from './plural';

const forms = (one: string, other: string) => (count: number) => counted(count, one, other);

const WORDS: LostWords = {
  changed: {
    approximate: forms('ungefähres Datum wird genau', 'ungefähre Daten werden genau'),
    uncertain: forms('unsicheres Datum wird sicher', 'unsichere Daten werden sicher'),
    sets: forms(
      'Auswahl von Daten wird zur ganzen Zeit dazwischen',
      'Auswahlen von Daten werden zur ganzen Zeit dazwischen',
    ),
    spans: forms(
      'Datum ohne Tag wird zum ganzen Monat oder Jahr',
      'Daten ohne Tag werden zum ganzen Monat oder Jahr',
    ),
    'years-only': forms('Datum behält nur sein Jahr', 'Daten behalten nur ihr Jahr'),
    offsets: forms('Uhrzeit verliert ihre Zeitzone', 'Uhrzeiten verlieren ihre Zeitzone'),
    open: forms('offenes Ende wird nicht gesagt', 'offene Enden werden nicht gesagt'),
    'second-dates': forms(
      'Ereignis behält eines seiner zwei Daten',
      'Ereignisse behalten eines ihrer zwei Daten',
    ),
  },
  leftOut: {
    dayless: forms('Ereignis ohne genauen Tag', 'Ereignisse ohne genauen Tag'),
    uncounted: forms(
      'Ereignis eines Jahres, das es nicht zählt',
      'Ereignisse aus Jahren, die es nicht zählt',
    ),
    unquoted: forms('Ereignis ohne Zitat zum Wiederfinden', 'Ereignisse ohne Zitat zum Wiederfinden'),
    quotes: forms('Zitat', 'Zitate'),
    sources: forms('Quelle eines Datums', 'Quellen von Daten'),
    links: forms('Verbindung zwischen Ereignissen', 'Verbindungen zwischen Ereignissen'),
    actors: forms('Liste von Beteiligten', 'Listen von Beteiligten'),
    derivations: forms('Begründung eines Datums', 'Begründungen von Daten'),
    pictures: forms('gespeichertes Bild', 'gespeicherte Bilder'),
    media: forms('Bild oder Link eines Ereignisses', 'Bilder und Links von Ereignissen'),
    tags: forms('Liste von Schlagwörtern', 'Listen von Schlagwörtern'),
    eras: forms('Epoche', 'Epochen'),
    nesting: forms('Platz einer Kategorie in einer anderen', 'Plätze von Kategorien in anderen'),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`weggelassen: ${leftOut.join(', ')}`] : [];
  return `${loss.format}: ${[...changed, ...left].join('; ')}.`;
}
