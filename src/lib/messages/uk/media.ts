import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Показати зображення з ${host}`,
  tells: (host) => `${host} дізнається, що ви його переглядаєте.`,
  broken: 'Зображення не вдалося показати.',
  unnamed: (title) => `Зображення: ${title}`,
  linked: {
    video: (host) => `Відео на ${host}`,
    sound: (host) => `Звук на ${host}`,
    map: (host) => `Мапа на ${host}`,
    page: (host) => `Сторінка на ${host}`,
  },
} satisfies MediaWords;
