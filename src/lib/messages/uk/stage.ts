import type { StageMessages } from '../messages';

export const stage = {
  lang: 'uk',
  locale: 'uk-UA',
  scales: { time: 'Час', gaps: 'Без пауз', even: 'Рівномірно' },
  stage: {
    axisOf: { time: 'за масштабом', gaps: 'без пауз', even: 'рівномірно, не за масштабом' },
    scale: 'Шкала',
    position: 'Положення в часі',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    fit: 'Усе',
    play: 'Відтворити',
    pause: 'Призупинити',
    overview: 'Огляд',
    windowStart: 'Початок видимого',
    windowEnd: 'Кінець видимого',
    events: 'Події',
    lanes: 'Категорії',
    mark: (parts) => parts.filter(Boolean).join(', '),
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
    fullScreen: 'На весь екран',
    nearer: {
      wheel: (key) => `Щоб наблизити, утримуйте ${key} і крутіть коліщатко`,
      touch: 'Щоб наблизити, розведіть два пальці',
    },
  },
  pane: {
    name: 'Уривок',
    quoteIn: (language) => `Мова цитати: ${language}`,
    failed: 'Текст цієї події показати не вдалося.',
  },
  page: {
    notLoaded: 'Частину сторінки не вдалося завантажити. Спробуйте ще раз.',
  },
} satisfies StageMessages;
