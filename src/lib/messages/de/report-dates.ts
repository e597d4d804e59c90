import type { ReportWords } from '../report';
import { counted, eventsIn } from './plural';

export const dates = (count: number) => counted(count, 'Datum', 'Daten');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: zuerst der Tag oder der Monat?`;
      case 'year-zero':
        return `${of} vor dem Jahr 1: Gibt es ein Jahr 0?`;
      case 'serials':
        return `${of} als bloße Zahl: Was zählt sie?`;
      case 'hyphen':
        return `${of}: ein Monat eines Jahres oder zwei Jahre?`;
      case 'short-year':
        return `${of}: Ist die Zahl ein Jahr oder ein Tag?`;
      case 'double-year':
        return `${of} mit zwei Jahren: Welche sind gemeint?`;
      case 'which-century':
        return `${of}: aus welchem Jahrhundert?`;
      case 'decade-or-century':
        return `${of}: zehn Jahre oder hundert?`;
      case 'era':
        return `${of}: vor oder nach dem Jahr 1?`;
      case 'open-end':
        return `${of} ohne Ende: Geht es weiter?`;
      case 'included':
        return `${of}: Gehört der genannte Tag dazu?`;
      case 'bare-c':
        return `${of} mit einem c: um dieses Jahr oder Copyright?`;
      case 'unknown-digit':
        return `${of}: Ist eine Ziffer unbekannt oder das Jahr zweifelhaft?`;
      case 'fiscal-year':
        return `${of} in Geschäftsjahren: Welche Jahre sind es?`;
      case 'yearly':
        return `${of}, jedes Jahr wieder: War es beim ersten Mal?`;
      case 'first-days':
        return `${of} am Ersten eines Monats: Ist der Tag gemeint?`;
    }
  },
  choices: {
    'day-first': 'zuerst der Tag',
    'month-first': 'zuerst der Monat',
    'year-first': 'zuerst das Jahr',
    historical: 'kein Jahr 0: −44 ist 44 v. Chr.',
    astronomical: 'mit einem Jahr 0: −44 ist 45 v. Chr.',
    excel: 'Tage, wie Excel sie zählt',
    'excel-1904': 'Tage, wie Excel sie ab 1904 zählt',
    'unix-s': 'Sekunden seit 1970',
    'unix-ms': 'Millisekunden seit 1970',
    compact: 'Jahr, Monat und Tag ohne Zeichen',
    month: 'ein Monat',
    range: 'von einem Jahr zum anderen',
    year: 'ein Jahr',
    day: 'ein Tag',
    loose: 'vom Jahr 00 bis 99',
    strict: 'vom Jahr 01 bis 00',
    about: 'um dieses Jahr',
    copyright: 'das Jahr eines Copyrights',
    days: 'Tage, wie sie dastehen',
    months: 'Monate',
    years: 'Monate; wo es der 1. Januar ist, Jahre',
    januaries: 'Jahre, wo es der 1. Januar ist, sonst Tage',
    first: 'am ersten Datum, das angegeben ist',
    'not-after': 'bis dahin; die Datei sagt nicht, wann',
    'by-order': 'Links gehen nach der Reihenfolge und führen anderswohin, wenn die Datei eine andere bekommt',
    'own-ids': 'Links behalten: Jedes Ereignis hat eine id, die mit der Zeitleiste gespeichert wird',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: die Reihenfolge von Tag und Monat, nach der Sprache`;
      case 'year-zero':
        return `${of} vor dem Jahr 1, ohne ein Jahr 0 gezählt`;
      case 'serial':
        return `${of} als bloße Zahl`;
      case 'zone':
        return `${of} mit einer Zeitzone in Buchstaben`;
      case 'two-digits':
        return `${of} mit zweistelligem Jahr`;
      case 'loose-century':
        return `${of} eines ganzen Jahrhunderts`;
      case 'third':
        return `${of}: „Anfang“, „Mitte“ und „Ende“ sind Drittel`;
      case 'month-not-range':
        return `${of}: ein Jahr und ein Monat, nicht zwei Jahre`;
      case 'winter':
        return `${of}: Der Winter beginnt im genannten Jahr`;
      case 'one-of':
        return `${of} zwischen zwei Daten: einmal in dieser Zeit`;
      case 'midnight':
        return `${of} um Mitternacht: der ganze Tag`;
      case 'untimed':
        return `${of}: Die Uhrzeit steht nur in den Worten`;
      case 'whole-unit':
        return `${of} von einem Jahr, Monat oder Tag zum nächsten: nur das erste`;
      case 'widest':
        return `${of} mit frühestem und spätestem: so lang wie möglich`;
      case 'new-year':
        return `${of} am 1. Januar ohne Genauigkeit: das Jahr`;
      case 'cited':
        return `${of}: Die Quelle der Zeile ist zitiert, und niemand hat nachgesehen`;
      case 'made-title':
        return `${counted(count, 'Titel', 'Titel')} aus dem Text gebildet`;
      case 'alike':
        return `${eventsIn(count)} mit gleichem Titel und Datum`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
