import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Zeitleiste wird geladen: bisher ${kilobytes} kB`,
  from: (host) => `von ${host}`,
  fromAddress: 'aus der Adresse selbst',
} satisfies SourceWords;

export const open = {
  title: 'Eigene Datei öffnen',
  purpose:
    'Bringen Sie eine Tabelle mit oder eine Zeitleiste aus einem anderen Programm. Sie wird sofort gezeichnet, und nach Daten, die etwas offenlassen, werden Sie gefragt.',
  own: 'Eigene öffnen …',
  make: 'Eigene erstellen',
  edit: 'Kopie bearbeiten',
  another: 'Andere öffnen …',
  drop: 'Datei hier ablegen',
  anywhere: 'oder irgendwo auf einer beliebigen Seite',
  letGo: 'Loslassen, um sie als Zeitleiste zu sehen',
  choose: 'Datei wählen …',
  paste: 'Tabelle einfügen',
  pasteHint: 'Kopieren Sie Zellen aus einer Tabelle, samt Überschriften, und fügen Sie sie hier ein.',
  show: 'Zeigen',
  example: 'Mit einem Beispiel versuchen',
  exampleTable: `Wann\tWas\tArt
um 1485\tLeonardo zeichnet Maschinen, die mit den Flügeln schlagen\tIdeen
21. November 1783\tZwei Menschen fliegen im Heißluftballon über Paris\tBallone
1891–1896\tOtto Lilienthal gleitet zweitausendmal\tGleiter
9/10/1890\tDie Éole hebt mit Dampf vom Boden ab\tMotoren
17. Dezember 1903\tDie Brüder Wright fliegen viermal an einem Vormittag\tMotoren
irgendein Tag 1914\tDas erste Linienflugzeug hat einen Fahrplan\tMotoren`,
  label: 'Adresse einer Datei oder einer veröffentlichten Tabelle',
  open: 'Öffnen',
  terms: 'Die Website, auf der sie liegt, muss anderen erlauben, sie zu lesen (CORS).',
  formats:
    'Anno liest Tabellen (CSV, Excel, OpenDocument, eingefügte Zellen, JSON), Kalender (iCalendar), die Dateien von TimelineJS, SIMILE, vis-timeline, markwhen, Wikidata und Linked Places und seine eigenen.',
  here: 'Alles wird in diesem Browser gelesen und nirgendwohin gesendet.',
  brought: (name) => `${name}, von diesem Gerät`,
  pasted: 'eingefügt',
  reading: (name) => `${name} wird gelesen`,
  cancel: 'Abbrechen',
  notCarried:
    'Diese Zeitleiste ist zu groß für eine Adresse. Um sie zu teilen, speichern Sie sie, legen Sie die Datei auf einen Server und öffnen Sie sie über ihre Adresse.',
  noscript: 'Diese Seite braucht JavaScript, um die Datei zu lesen.',
  rights: 'Worte und Daten stammen von dem, der die Datei geschrieben hat.',
} satisfies OpenWords;
