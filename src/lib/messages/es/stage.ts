import type { StageMessages } from '../messages';

export const stage = {
  lang: 'es',
  locale: 'es',
  scales: { time: 'Tiempo', gaps: 'Sin huecos', even: 'Regular' },
  stage: {
    axisOf: { time: 'a escala', gaps: 'sin huecos', even: 'a intervalos iguales, no a escala' },
    scale: 'Escala',
    position: 'Posición en el tiempo',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Todo',
    play: 'Reproducir',
    pause: 'Pausar',
    overview: 'Vista general',
    windowStart: 'Comienzo de la vista',
    windowEnd: 'Final de la vista',
    events: 'Eventos',
    lanes: 'Categorías',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'Pantalla completa',
    nearer: {
      wheel: (key) => `Para acercar, mantenga pulsada la tecla ${key} y gire la rueda`,
      touch: 'Para acercar, use dos dedos',
    },
  },
  pane: {
    name: 'Fragmento',
    quoteIn: (language) => `Idioma de la cita: ${language}`,
    failed: 'No se ha podido mostrar el texto de este evento.',
  },
  page: {
    notLoaded: 'No se ha podido cargar una parte de esta página. Inténtelo de nuevo.',
  },
} satisfies StageMessages;
