import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';
import { counted } from './plural';

const forms = (one: string, other: string) => (count: number) => counted(count, one, other);

const WORDS: LostWords = {
  changed: {
    approximate: forms('date approximative devient exacte', 'dates approximatives deviennent exactes'),
    uncertain: forms('date incertaine devient certaine', 'dates incertaines deviennent certaines'),
    sets: forms(
      'choix entre des dates devient tout le temps qui les sépare',
      'choix entre des dates deviennent tout le temps qui les sépare',
    ),
    spans: forms(
      'date sans jour devient tout son mois ou toute son année',
      'dates sans jour deviennent tout leur mois ou toute leur année',
    ),
    'years-only': forms('date ne garde que son année', 'dates ne gardent que leur année'),
    offsets: forms('heure perd son fuseau horaire', 'heures perdent leur fuseau horaire'),
    open: forms('fin ouverte n’est pas dite', 'fins ouvertes ne sont pas dites'),
    'second-dates': forms(
      'événement garde une de ses deux dates',
      'événements gardent une de leurs deux dates',
    ),
  },
  leftOut: {
    dayless: forms('événement sans jour exact', 'événements sans jour exact'),
    uncounted: forms('événement d’une année qu’il ne compte pas', 'événements d’années qu’il ne compte pas'),
    unquoted: forms('événement sans citation à retrouver', 'événements sans citation à retrouver'),
    quotes: forms('citation', 'citations'),
    sources: forms('source d’une date', 'sources de dates'),
    links: forms('lien entre événements', 'liens entre événements'),
    actors: forms('liste d’acteurs', 'listes d’acteurs'),
    derivations: forms('raison d’une date', 'raisons de dates'),
    tags: forms('liste d’étiquettes', 'listes d’étiquettes'),
    eras: forms('époque', 'époques'),
    nesting: forms('place d’une catégorie dans une autre', 'places de catégories dans d’autres'),
    pictures: forms('image enregistrée', 'images enregistrées'),
    media: forms('image ou lien d’un événement', 'images et liens d’événements'),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`laissé de côté\u00a0: ${leftOut.join(', ')}`] : [];
  return `En ${loss.format}, ${[...changed, ...left].join('\u202f; ')}.`;
}
