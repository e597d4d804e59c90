import type { StageMessages } from '../messages';

export const stage = {
  lang: 'pt',
  locale: 'pt',
  scales: { time: 'Tempo', gaps: 'Sem lacunas', even: 'Regular' },
  stage: {
    axisOf: { time: 'em escala', gaps: 'sem lacunas', even: 'a intervalos iguais, fora de escala' },
    scale: 'Escala',
    position: 'Posição no tempo',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    fit: 'Tudo',
    play: 'Reproduzir',
    pause: 'Pausar',
    overview: 'Visão geral',
    windowStart: 'Início da vista',
    windowEnd: 'Fim da vista',
    events: 'Eventos',
    lanes: 'Categorias',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'Tela cheia',
    nearer: {
      wheel: (key) => `Para ampliar, mantenha ${key} e gire a roda`,
      touch: 'Para ampliar, use dois dedos',
    },
  },
  pane: {
    name: 'Excerto',
    quoteIn: (language) => `Língua da citação: ${language}`,
    failed: 'Não foi possível mostrar o texto deste evento.',
  },
  page: {
    notLoaded: 'Não foi possível carregar uma parte desta página. Tente de novo.',
  },
} satisfies StageMessages;
