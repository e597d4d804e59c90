import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Chargement de la chronologie\u00a0: ${kilobytes}\u00a0ko`,
  from: (host) => `de ${host}`,
  fromAddress: 'de l’adresse elle-même',
} satisfies SourceWords;

export const open = {
  title: 'Ouvrez la vôtre',
  purpose:
    'Apportez un tableau ou une chronologie d’un autre logiciel. Elle est dessinée aussitôt, et l’on vous interroge sur les dates qui laissent un doute.',
  own: 'Ouvrir la vôtre…',
  make: 'Créer la vôtre',
  edit: 'Modifier une copie',
  another: 'En ouvrir une autre…',
  drop: 'Déposez un fichier ici',
  anywhere: 'ou n’importe où sur n’importe quelle page',
  letGo: 'Relâchez pour le voir en chronologie',
  choose: 'Choisir un fichier…',
  paste: 'Coller un tableau',
  pasteHint: 'Copiez des cellules d’un tableur, avec leurs en-têtes, et collez-les ici.',
  show: 'Afficher',
  example: 'Essayer avec un exemple',
  exampleTable: `Quand\tQuoi\tGenre
vers 1485\tLéonard dessine des machines à ailes battantes\tIdées
21 novembre 1783\tDeux hommes survolent Paris en montgolfière\tBallons
1891–1896\tOtto Lilienthal plane deux mille fois\tPlaneurs
9/10/1890\tL’Éole quitte le sol à la vapeur\tMoteurs
17 décembre 1903\tLes frères Wright volent quatre fois en une matinée\tMoteurs
un jour de 1914\tLe premier avion de ligne a un horaire\tMoteurs`,
  label: 'Adresse d’un fichier ou d’une feuille publiée',
  open: 'Ouvrir',
  terms: 'Le site qui l’héberge doit permettre aux autres de le lire (CORS).',
  formats:
    'Anno lit des tableaux (CSV, Excel, OpenDocument, cellules collées, JSON), des agendas (iCalendar), les fichiers de TimelineJS, SIMILE, vis-timeline, markwhen, Wikidata et Linked Places, et les siens.',
  here: 'Tout est lu dans ce navigateur et n’est envoyé nulle part.',
  brought: (name) => `${name}, de cet appareil`,
  pasted: 'collé',
  reading: (name) => `Lecture de ${name}`,
  cancel: 'Annuler',
  notCarried:
    'Cette chronologie est trop grande pour une adresse. Pour la partager, enregistrez-la, placez le fichier sur un serveur et ouvrez-le par son adresse.',
  noscript: 'Cette page a besoin de JavaScript pour lire le fichier.',
  rights: 'Les mots et les dates sont de l’auteur du fichier.',
} satisfies OpenWords;
