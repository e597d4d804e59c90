import type { StageMessages } from '../messages';

export const stage = {
  lang: 'fr',
  locale: 'fr',
  scales: { time: 'Temps', gaps: 'Sans vides', even: 'Régulière' },
  stage: {
    axisOf: { time: 'à l’échelle', gaps: 'sans vides', even: 'à intervalles égaux, hors échelle' },
    scale: 'Échelle',
    position: 'Position dans le temps',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout',
    play: 'Lecture',
    pause: 'Pause',
    overview: 'Vue d’ensemble',
    windowStart: 'Début de la vue',
    windowEnd: 'Fin de la vue',
    events: 'Événements',
    lanes: 'Catégories',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}\u00a0: ${event}` : instant),
    fullScreen: 'Plein écran',
    nearer: {
      wheel: (key) => `Pour agrandir, maintenez ${key} et tournez la molette`,
      touch: 'Pour agrandir, utilisez deux doigts',
    },
  },
  pane: {
    name: 'Extrait',
    quoteIn: (language) => `Langue de la citation\u00a0: ${language}`,
    failed: 'Le texte de cet événement n’a pas pu être affiché.',
  },
  page: {
    notLoaded: 'Une partie de cette page n’a pas pu être chargée. Réessayez.',
  },
} satisfies StageMessages;
