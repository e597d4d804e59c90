import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Bild von ${host} anzeigen`,
  tells: (host) => `${host} erfährt, dass Sie es ansehen.`,
  broken: 'Das Bild konnte nicht angezeigt werden.',
  unnamed: (title) => `Bild: ${title}`,
  linked: {
    video: (host) => `Video auf ${host}`,
    sound: (host) => `Ton auf ${host}`,
    map: (host) => `Karte auf ${host}`,
    page: (host) => `Seite auf ${host}`,
  },
} satisfies MediaWords;
