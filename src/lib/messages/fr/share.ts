import type { ShareWords } from '../share';

export const share = {
  share: 'Partager',
  link: 'Lien vers cette vue',
  copyLink: 'Copier le lien',
  long: (count) =>
    `Ce lien compte ${count} caractères. Beaucoup de messageries et d’outils de présentation le coupent\u00a0: la copie hors ligne y est plus sûre.`,
  copyCode: 'Copier le code',
  copied: 'Copié',
  embed: 'Intégrer dans',
  code: 'Code d’intégration',
  preview: 'Aperçu',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'toute page',
  },
  when: {
    reveal:
      'Pour un exposé\u00a0: la télécommande passe d’un événement à l’autre, puis à la diapositive suivante. Copiez le code à nouveau pour chaque diapositive et gardez data-preload\u00a0: le PDF et la vue de l’orateur en ont besoin.',
    slidev:
      'Pour un exposé\u00a0: chaque clic montre un événement. Placez ces deux fichiers dans le dossier «\u00a0components\u00a0» de la présentation\u00a0:',
    quarto:
      'Pour des diapositives faites avec Quarto\u00a0: la chronologie reste une page vivante, même si Quarto réunit le reste en un seul fichier.',
    wordpress: 'Pour un article\u00a0: collez-le dans un bloc «\u00a0HTML personnalisé\u00a0».',
    page: 'Pour un article ou un cours\u00a0: les lecteurs s’en servent comme ici.',
  },
  withHost: {
    reveal:
      'Si votre présentation est sur un autre site, ajoutez cette ligne après reveal.js, pour que la chronologie garde son étape quand elle est rechargée\u00a0:',
    quarto:
      'Si vos diapositives sont sur un autre site, ajoutez cette ligne, pour que la chronologie garde son étape quand elles sont rechargées\u00a0:',
    page: 'Dans une présentation, ajoutez cette ligne, pour que la télécommande tourne encore les pages après un clic sur la chronologie\u00a0:',
  },
  files: 'Fichiers pour Slidev',
  download: 'Télécharger',
  downloads: {
    html: 'Copie hors ligne',
    pptx: 'PowerPoint modifiable',
    'pptx-pictures': 'PowerPoint en images',
    svg: 'Image SVG',
    png: 'Image PNG, 1920 × 1080',
    'png-large': 'Image PNG, 3840 × 2160',
    zip: 'Une image par événement (ZIP)',
    csv: 'Tableur (CSV)',
    json: 'Fichier d’Anno (JSON)',
    'timelinejs-csv': 'TimelineJS, en tableur',
    timelinejs: 'TimelineJS, en JSON',
    ics: 'Agenda (iCalendar)',
    markwhen: 'Texte pour markwhen',
    annotations: 'Citations en annotations',
    vis: 'vis-timeline, en JSON',
    ts: 'Module TypeScript',
  },
  whenDownloaded: {
    html: 'Pour une salle sans réseau\u00a0: un seul fichier, qui s’ouvre dans un navigateur ou une présentation.',
    pptx: 'Pour PowerPoint, Keynote ou Google Slides\u00a0: des formes modifiables, une diapositive par événement.',
    'pptx-pictures':
      'Si les formes sortent mal\u00a0: chaque diapositive est une image de ce qui se voit ici, nette à toute taille.',
    svg: 'Pour imprimer ou continuer le dessin\u00a0: ce qui est à l’écran, le texte restant du texte.',
    png: 'Pour une diapositive ou un document\u00a0: ce qui est à l’écran, avec sa source.',
    'png-large': 'La même chose pour les grands écrans et les affiches.',
    zip: 'Pour un outil qui n’accepte que des images\u00a0: la vue d’ensemble et chaque événement, dans un fichier ZIP.',
    csv: 'Pour Excel, Numbers ou Google Sheets\u00a0: une ligne par événement, avec tout ce qu’il y a. Anno la relit.',
    json: 'Pour conserver, ou continuer dans Anno\u00a0: tout ce qu’il y a.',
    'timelinejs-csv': 'Pour Google Sheets\u00a0: les colonnes que demande TimelineJS.',
    timelinejs: 'Pour une page avec son propre TimelineJS.',
    ics: 'Pour Outlook, Apple ou Google Agenda\u00a0: les événements au jour exact.',
    markwhen: 'Pour des notes\u00a0: un texte brut qui se lit comme une chronologie.',
    annotations:
      'Pour les bibliothèques et les éditions\u00a0: chaque citation avec sa place dans la source (W3C Web Annotation).',
    vis: 'Pour les programmeurs\u00a0: éléments et groupes pour une page à eux.',
    ts: 'Pour les programmeurs\u00a0: tout ce qu’il y a, avec ses types.',
  },
  data: 'Données',
  whyData: 'Pour continuer dans un autre logiciel.',
  look: 'Apparence',
  looks: { light: 'claire', dark: 'sombre' },
  shape: 'Format des diapositives',
  otherFiles: 'Autres fichiers',
  makingOf: (file) => `Préparation\u00a0: ${file}`,
  saved: 'Enregistré\u00a0: voyez vos téléchargements.',
  givenUp: 'Annulé. Rien n’a été enregistré.',
  failed: 'Le fichier n’a pas pu être créé. Réessayez, ou prenez un autre navigateur.',
  pressToCopy: (keys) =>
    `Ce navigateur ne laisse pas la page copier. Le texte est sélectionné\u00a0: appuyez sur ${keys}.`,
  holdToCopy:
    'Ce navigateur ne laisse pas la page copier. Le texte est sélectionné\u00a0: maintenez-le et choisissez «\u00a0Copier\u00a0».',
  scan: 'Code QR',
  scanName: 'Code QR de cette vue',
  whyScan: 'Visez-le avec l’appareil photo d’un téléphone\u00a0: il ouvre cette vue.',
  notScanned:
    'Pas de code QR\u00a0: le lien est trop long pour être lu par un appareil photo. Envoyez plutôt le lien.',
  frame: 'Taille du cadre',
  frames: { '16:9': '16:9', '4:3': '4:3', article: 'article' },
  frameWidth: 'Largeur',
  frameHeight: 'Hauteur',
  asWide: 'la largeur de sa colonne',
  picturesLeftOut: (count) =>
    count === 1
      ? 'Une image enregistrée dans ce fichier n’est pas dans le lien. La copie hors ligne contient tout.'
      : `${count} images enregistrées dans ce fichier ne sont pas dans le lien. La copie hors ligne contient tout.`,
} satisfies ShareWords;
