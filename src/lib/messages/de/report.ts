import type { ReportWords } from '../report';
import { counted, eventsIn } from './plural';
import { dates, reportDates } from './report-dates';

const rows = (count: number) => counted(count, 'Zeile', 'Zeilen');

export const report = {
  ...reportDates,
  name: 'Bericht',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} einer Datei (${format}), alle auf der Zeitleiste.`
      : `${eventsIn(events)} aus ${rows(all)} (${format}).`,
  left: (questions) => `${counted(questions, 'Frage', 'Fragen')} zu klären`,
  rowsLeft: (count) => `${rows(count)} nicht auf der Zeitleiste`,
  nothingLeft: 'Nichts mehr zu klären',
  open: 'Bericht öffnen',
  close: 'Bericht schließen',
  settling: 'Einen Moment …',

  questions: 'Zu klären',
  undecided: 'nicht entschieden',
  example: 'zum Beispiel',

  assumed: 'Vorausgesetzt',

  notShown: 'Nicht auf der Zeitleiste',
  waiting: (count) => counted(count, 'Zeile wartet auf eine Antwort', 'Zeilen warten auf eine Antwort'),
  notUnderstood: (count) => `${dates(count)} nicht verstanden`,
  undated: (count) => `${rows(count)} ohne Datum`,
  given: 'Daten, die Sie angegeben haben',
  line: (number) => `Zeile ${number}`,
  row: (number) => `Zeile ${number}`,
  dateOf: (row) => `Datum für ${row}`,
  dateExample: 'etwa 5. Sept. 2014',
  setDate: 'Setzen',
  undo: 'Rückgängig',
  notADate: (text) =>
    `„${text}“ ist als Datum nicht zu lesen. Versuchen Sie 1850, um 1850, 5. Sept. 2014 oder 1914–1918.`,
  which: 'Welches?',
  more: (count) => `und ${count} weitere`,

  leftOut: 'Weggelassen',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'Erinnerung', 'Erinnerungen');
      case 'backgrounds':
        return counted(count, 'Hintergrund', 'Hintergründe');
      case 'cut-off':
        return 'was auf die Stelle folgt, an der die Datei abbricht';
      case 'eras':
        return `${counted(count, 'Epoche', 'Epochen')} hinter den Ereignissen`;
      case 'filled-times':
        return counted(
          count,
          'Uhrzeit, die nur ein Formular füllt',
          'Uhrzeiten, die nur ein Formular füllen',
        );
      case 'large-cells':
        return counted(
          count,
          'Zelle, größer als ein Ereignis sein darf',
          'Zellen, größer als ein Ereignis sein darf',
        );
      case 'no-events':
        return counted(count, 'Eintrag, der kein Ereignis ist', 'Einträge, die keine Ereignisse sind');
      case 'pictures':
        return counted(count, 'Bild', 'Bilder');
      case 'places':
        return `${counted(count, 'Ort', 'Orte')} auf einer Karte`;
      case 'recurrences':
        return `${counted(count, 'Regel', 'Regeln')} der Wiederholung: Nur das erste Mal wird gezeigt`;
      case 'relative-dates':
        return `${dates(count)}, von einem anderen Ereignis an gezählt`;
      case 'repeated-rows':
        return `${rows(count)} mit dem, was schon da ist`;
      case 'strange-lines':
        return counted(count, 'Zeile, die das Format nicht kennt', 'Zeilen, die das Format nicht kennt');
      case 'styles':
        return counted(count, 'Farbe oder Aussehen', 'Farben und Aussehen');
      case 'tasks':
        return counted(count, 'Aufgabe oder Notiz', 'Aufgaben und Notizen');
      case 'time-zones':
        return `${counted(count, 'Zeitzone', 'Zeitzonen')}: Uhrzeiten werden gezeigt, wie sie geschrieben sind`;
      case 'undated-places':
        return `${counted(count, 'Ort', 'Orte')} ohne Zeit`;
    }
  },

  columns: 'Spalten',
  columnsWhy: 'Wofür jede Spalte gehalten wird. Ändern Sie, was falsch ist.',
  noDates: 'In welcher Spalte stehen die Daten?',
  roles: {
    date: 'Datum',
    start: 'Beginn',
    end: 'Ende',
    year: 'Jahr',
    month: 'Monat',
    day: 'Tag',
    time: 'Uhrzeit',
    'end-year': 'Jahr des Endes',
    'end-month': 'Monat des Endes',
    'end-day': 'Tag des Endes',
    'end-time': 'Uhrzeit des Endes',
    'shown-date': 'Datum, wie es gezeigt wird',
    precision: 'Genauigkeit des Datums',
    id: 'Kennung',
    title: 'Titel',
    text: 'Text',
    lane: 'Kategorie',
    actors: 'Personen',
    link: 'Link',
    source: 'Quelle',
    extra: 'behalten, nicht gezeigt',
  },
  asGuessed: 'Wie vermutet',

  save: 'Zeitleiste speichern',
  saveWhy: 'Als Datei, mit Ihren Antworten. Sie lässt sich hier wieder öffnen und überall, wo Anno ist.',
} satisfies ReportWords;
