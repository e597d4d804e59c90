import type { WrongFile } from '../wrong-files';

const READ =
  'Anno liest Tabellen (CSV, Excel .xlsx, OpenDocument .ods), Kalender (.ics) und Dateien anderer Programme für Zeitleisten.';
const COPY =
  'Kopieren Sie die Tabelle heraus und fügen Sie sie in Anno oder in eine Tabellenkalkulation ein.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['Diese Datei ist leer', 'Speichern Sie sie noch einmal dort, wo sie entstanden ist.'],
  picture: ['Das ist ein Bild', 'Zeigt es eine Tabelle, tippen Sie diese in eine Tabellenkalkulation.'],
  recording: ['Das ist Ton oder Film', 'Die Daten darin müssen erst aufgeschrieben werden.'],
  pdf: ['Das ist ein PDF', COPY],
  document: ['Das ist ein Textdokument', COPY],
  slides: ['Das sind Folien', COPY],
  'other-workbook': [
    'Das ist eine Tabellenkalkulation',
    'Öffnen Sie sie dort, wo sie entstanden ist, und speichern Sie sie als .xlsx oder CSV.',
  ],
  'locked-workbook': ['Dieses Dokument ist mit einem Passwort geschützt', 'Speichern Sie es ohne.'],
  'damaged-workbook': [
    'Diese Tabelle ist beschädigt oder unvollständig',
    'Speichern Sie sie noch einmal oder als CSV.',
  ],
  'large-workbook': [
    'Diese Tabelle ist entpackt größer als 200 MB',
    'Speichern Sie das Blatt, das Sie brauchen, als CSV.',
  ],
  'large-file': [
    'Diese Datei ist mehr, als dieser Browser lesen kann',
    'Behalten Sie die Zeilen und Spalten, die Sie brauchen, und speichern Sie diese als CSV.',
  ],
  archive: ['Das ist ein gepackter Ordner', 'Entpacken Sie ihn und nehmen Sie die Datei darin.'],
  'web-page': ['Das ist eine Webseite, keine Datei mit Daten', COPY],
  'sign-in': [
    'Das ist eine Seite, die eine Anmeldung verlangt, statt der Datei',
    'Lassen Sie alle, die den Link haben, die Datei sehen, oder laden Sie sie herunter und nehmen Sie diese.',
  ],
  xml: ['Das ist XML einer Art, die Anno nicht kennt', 'Speichern Sie die Daten als CSV.'],
  code: ['Das ist Programmcode', 'Nehmen Sie die Daten, mit denen er arbeitet.'],
  text: [
    'Das ist Text ohne Tabelle',
    'Schreiben Sie jedes Ereignis in eine eigene Zeile, das Datum voran: „2014-09-05: Minsker Protokoll“.',
  ],
  unknown: ['Diese Datei ist von einer Art, die Anno nicht kennt', 'Speichern Sie die Daten als CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${format})`}. ${READ} ${then}`;
}

export const unpublished =
  'Google gibt diese Tabelle anderen Websites nicht heraus. Wählen Sie in der Tabelle Datei → Freigeben → Im Web veröffentlichen, dann „Kommagetrennte Werte (.csv)“, und öffnen Sie die Adresse, die dort steht.';
