import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Показать изображение с ${host}`,
  tells: (host) => `${host} узнает, что вы его смотрите.`,
  broken: 'Изображение не удалось показать.',
  unnamed: (title) => `Изображение: ${title}`,
  linked: {
    video: (host) => `Видео на ${host}`,
    sound: (host) => `Звук на ${host}`,
    map: (host) => `Карта на ${host}`,
    page: (host) => `Страница на ${host}`,
  },
} satisfies MediaWords;
