import type { StageMessages } from '../messages';

export const stage = {
  lang: 'ru',
  locale: 'ru-RU',
  scales: { time: 'Время', gaps: 'Без пауз', even: 'Равномерно' },
  stage: {
    axisOf: { time: 'в масштабе', gaps: 'без пауз', even: 'равномерно, не в масштабе' },
    scale: 'Шкала',
    position: 'Положение во времени',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Всё',
    play: 'Воспроизвести',
    pause: 'Приостановить',
    overview: 'Обзор',
    windowStart: 'Начало видимого',
    windowEnd: 'Конец видимого',
    events: 'События',
    lanes: 'Категории',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'На весь экран',
    nearer: {
      wheel: (key) => `Чтобы приблизить, удерживайте ${key} и крутите колёсико`,
      touch: 'Чтобы приблизить, разведите два пальца',
    },
  },
  pane: {
    name: 'Отрывок',
    quoteIn: (language) => `Язык цитаты: ${language}`,
    failed: 'Текст этого события показать не удалось.',
  },
  page: {
    notLoaded: 'Часть страницы не удалось загрузить. Попробуйте ещё раз.',
  },
} satisfies StageMessages;
