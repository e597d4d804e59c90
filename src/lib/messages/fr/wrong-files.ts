import type { WrongFile } from '../wrong-files';

const READ =
  'Anno lit des tableaux (CSV, Excel .xlsx, OpenDocument .ods), des agendas (.ics) et les fichiers d’autres logiciels de chronologie.';
const COPY = 'Copiez-en le tableau et collez-le dans Anno ou dans un tableur.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['Ce fichier est vide', 'Enregistrez-le de nouveau là où vous l’avez fait.'],
  picture: ['C’est une image', 'Si elle montre un tableau, saisissez-le dans un tableur.'],
  recording: ['C’est du son ou de la vidéo', 'Il faut d’abord en noter les dates.'],
  pdf: ['C’est un PDF', COPY],
  document: ['C’est un document texte', COPY],
  slides: ['C’est une présentation', COPY],
  'other-workbook': [
    'C’est une feuille de calcul',
    'Ouvrez-la dans le logiciel d’origine et enregistrez-la en .xlsx ou en CSV.',
  ],
  'locked-workbook': ['Ce document est protégé par un mot de passe', 'Enregistrez-le sans.'],
  'damaged-workbook': [
    'Cette feuille de calcul est endommagée ou incomplète',
    'Enregistrez-la de nouveau, ou en CSV.',
  ],
  'large-workbook': [
    'Cette feuille de calcul dépasse 200\u00a0Mo une fois décompressée',
    'Enregistrez en CSV la feuille dont vous avez besoin.',
  ],
  'large-file': [
    'Ce fichier est plus que ce navigateur ne peut lire',
    'Gardez les lignes et les colonnes dont vous avez besoin et enregistrez-les en CSV.',
  ],
  archive: ['C’est un dossier compressé', 'Décompressez-le et apportez le fichier qu’il contient.'],
  'web-page': ['C’est une page web, pas un fichier de données', COPY],
  'sign-in': [
    'C’est une page qui demande de s’identifier, à la place du fichier',
    'Permettez à qui a le lien de voir le fichier, ou téléchargez-le et apportez-le.',
  ],
  xml: ['C’est du XML d’un genre qu’Anno ne connaît pas', 'Enregistrez ses données en CSV.'],
  code: ['C’est le code d’un programme', 'Apportez les données avec lesquelles il travaille.'],
  text: [
    'C’est du texte sans tableau',
    'Écrivez chaque événement sur sa ligne, la date en tête\u00a0: «\u00a02014-09-05: Protocole de Minsk\u00a0».',
  ],
  unknown: ['Ce fichier est d’un genre qu’Anno ne connaît pas', 'Enregistrez ses données en CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${format})`}. ${READ} ${then}`;
}

export const unpublished =
  'Google ne remet pas cette feuille à d’autres sites. Dans la feuille, choisissez Fichier → Partager → Publier sur le Web, puis «\u00a0Valeurs séparées par des virgules (.csv)\u00a0», et ouvrez l’adresse qui s’affiche.';
