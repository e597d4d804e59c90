import type { StageMessages } from '../messages';

export const stage = {
  lang: 'de',
  locale: 'de',
  scales: { time: 'Zeit', gaps: 'Ohne Lücken', even: 'Gleichmäßig' },
  stage: {
    axisOf: { time: 'maßstäblich', gaps: 'ohne Lücken', even: 'gleichmäßig, nicht maßstäblich' },
    scale: 'Skala',
    position: 'Stelle in der Zeit',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles',
    play: 'Abspielen',
    pause: 'Pause',
    overview: 'Übersicht',
    windowStart: 'Anfang des Ausschnitts',
    windowEnd: 'Ende des Ausschnitts',
    events: 'Ereignisse',
    lanes: 'Kategorien',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'Vollbild',
    nearer: {
      wheel: (key) => `Zum Zoomen ${key} halten und das Mausrad drehen`,
      touch: 'Zum Zoomen zwei Finger benutzen',
    },
  },
  pane: {
    name: 'Auszug',
    quoteIn: (language) => `Sprache des Zitats: ${language}`,
    failed: 'Der Text dieses Ereignisses konnte nicht gezeigt werden.',
  },
  page: {
    notLoaded: 'Ein Teil dieser Seite konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  },
} satisfies StageMessages;
