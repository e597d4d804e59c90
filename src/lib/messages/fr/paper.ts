import type { PaperWords } from '../paper';

const ALL = new Intl.ListFormat('fr', { type: 'conjunction' });

export const paper = {
  sources: 'Sources',
  view: 'Cette vue',
  tooLong: 'L’adresse de cette vue contient tout le fichier\u00a0: elle est trop longue pour être imprimée.',
  nowhere: 'Cette vue est celle d’un fichier ouvert, auquel aucune adresse ne mène.',
  leftOut: (lanes) => `Non imprimé\u00a0: ${ALL.format(lanes)}.`,
  part: (first, last, all) =>
    `Événements ${first} à ${last} sur ${all}, les plus proches de la position dans le temps. Faites une recherche\u00a0: ce qu’elle trouve sera imprimé.`,
} satisfies PaperWords;
