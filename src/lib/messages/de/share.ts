import type { ShareWords } from '../share';

export const share = {
  share: 'Teilen',
  link: 'Link zu dieser Ansicht',
  copyLink: 'Link kopieren',
  long: (count) =>
    `Dieser Link hat ${count} Zeichen. Viele Mail- und Folienprogramme schneiden ihn ab: Dort ist die Kopie für offline sicherer.`,
  copyCode: 'Code kopieren',
  copied: 'Kopiert',
  embed: 'Einbetten in',
  code: 'Code zum Einbetten',
  preview: 'Vorschau',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'jede Seite',
  },
  when: {
    reveal:
      'Für einen Vortrag: Die Fernbedienung geht von Ereignis zu Ereignis, dann zur nächsten Folie. Kopieren Sie den Code für jede Folie neu und behalten Sie data-preload: Das PDF und die Referentenansicht brauchen es.',
    slidev:
      'Für einen Vortrag: Jeder Klick zeigt ein Ereignis. Legen Sie diese zwei Dateien in den Ordner „components“ der Präsentation:',
    quarto:
      'Für Folien mit Quarto: Die Zeitleiste bleibt eine lebendige Seite, auch wenn Quarto das Übrige in eine Datei packt.',
    wordpress: 'Für einen Artikel: In einen Block „Individuelles HTML“ einfügen.',
    page: 'Für einen Artikel oder einen Kurs: Leser benutzen sie wie hier.',
  },
  withHost: {
    reveal:
      'Liegt Ihre Präsentation auf einer anderen Website, fügen Sie diese Zeile nach reveal.js ein, damit die Zeitleiste beim Neuladen ihren Schritt behält:',
    quarto:
      'Liegen Ihre Folien auf einer anderen Website, fügen Sie diese Zeile ein, damit die Zeitleiste beim Neuladen ihren Schritt behält:',
    page: 'In einer Präsentation fügen Sie diese Zeile ein, damit die Fernbedienung nach einem Klick auf die Zeitleiste weiter umblättert:',
  },
  files: 'Dateien für Slidev',
  download: 'Herunterladen',
  downloads: {
    html: 'Kopie für offline',
    pptx: 'PowerPoint, bearbeitbar',
    'pptx-pictures': 'PowerPoint, als Bilder',
    svg: 'Bild als SVG',
    png: 'Bild als PNG, 1920 × 1080',
    'png-large': 'Bild als PNG, 3840 × 2160',
    zip: 'Ein Bild je Ereignis (ZIP)',
    csv: 'Tabelle (CSV)',
    json: 'Datei von Anno (JSON)',
    'timelinejs-csv': 'TimelineJS, als Tabelle',
    timelinejs: 'TimelineJS, als JSON',
    ics: 'Kalender (iCalendar)',
    markwhen: 'Text für markwhen',
    annotations: 'Zitate als Annotationen',
    vis: 'vis-timeline, als JSON',
    ts: 'TypeScript-Modul',
  },
  whenDownloaded: {
    html: 'Für einen Raum ohne Netz: eine Datei, die sich im Browser oder in einer Präsentation öffnet.',
    pptx: 'Für PowerPoint, Keynote oder Google Präsentationen: Formen, die sich bearbeiten lassen, eine Folie je Ereignis.',
    'pptx-pictures':
      'Wenn Formen falsch aussehen: Jede Folie ist ein Bild dessen, was hier zu sehen ist, in jeder Größe scharf.',
    svg: 'Zum Drucken oder Weiterzeichnen: was auf dem Bildschirm ist, mit Text als Text.',
    png: 'Für eine Folie oder ein Dokument: was auf dem Bildschirm ist, mit Quelle.',
    'png-large': 'Dasselbe für große Bildschirme und Plakate.',
    zip: 'Für Programme, die nur Bilder nehmen: die Übersicht und jedes Ereignis in einer ZIP-Datei.',
    csv: 'Für Excel, Numbers oder Google Tabellen: eine Zeile je Ereignis, mit allem, was da ist. Anno liest sie wieder.',
    json: 'Zum Aufheben oder Weitermachen in Anno: alles, was da ist.',
    'timelinejs-csv': 'Für Google Tabellen: die Spalten, die TimelineJS verlangt.',
    timelinejs: 'Für eine Seite mit eigenem TimelineJS.',
    ics: 'Für Outlook, Apple oder Google Kalender: Ereignisse mit genauem Tag.',
    markwhen: 'Für Notizen: reiner Text, der sich als Zeitleiste liest.',
    annotations:
      'Für Bibliotheken und Editionen: jedes Zitat mit seiner Stelle in der Quelle (W3C Web Annotation).',
    vis: 'Für Programmierer: Elemente und Gruppen für eine eigene Seite.',
    ts: 'Für Programmierer: alles, was da ist, mit seinen Typen.',
  },
  data: 'Daten',
  whyData: 'Um in einem anderen Programm weiterzumachen.',
  look: 'Aussehen',
  looks: { light: 'hell', dark: 'dunkel' },
  shape: 'Folienformat',
  otherFiles: 'Andere Dateien',
  makingOf: (file) => `Entsteht: ${file}`,
  saved: 'Gespeichert: Sehen Sie bei Ihren Downloads nach.',
  givenUp: 'Abgebrochen. Nichts wurde gespeichert.',
  failed:
    'Die Datei konnte nicht erstellt werden. Versuchen Sie es noch einmal oder mit einem anderen Browser.',
  pressToCopy: (keys) =>
    `Dieser Browser lässt die Seite nicht kopieren. Der Text ist ausgewählt: Drücken Sie ${keys}.`,
  holdToCopy:
    'Dieser Browser lässt die Seite nicht kopieren. Der Text ist ausgewählt: Halten Sie ihn gedrückt und wählen Sie „Kopieren“.',
  scan: 'QR-Code',
  scanName: 'QR-Code dieser Ansicht',
  whyScan: 'Richten Sie die Kamera eines Telefons darauf, und es öffnet diese Ansicht.',
  notScanned:
    'Es gibt keinen QR-Code: Der Link ist zu lang, als dass eine Kamera ihn lesen könnte. Schicken Sie stattdessen den Link.',
  frame: 'Größe des Rahmens',
  frames: { '16:9': '16:9', '4:3': '4:3', article: 'Artikel' },
  frameWidth: 'Breite',
  frameHeight: 'Höhe',
  asWide: 'so breit wie die Spalte',
  picturesLeftOut: (count) =>
    count === 1
      ? 'Ein Bild, das in dieser Datei gespeichert ist, fehlt im Link. Die Kopie für offline enthält alles.'
      : `${count} Bilder, die in dieser Datei gespeichert sind, fehlen im Link. Die Kopie für offline enthält alles.`,
} satisfies ShareWords;
