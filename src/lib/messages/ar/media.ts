import type { MediaWords } from '../media';
import { isolated } from './isolated';

export const media = {
  show: (host) => `اعرض الصورة من ${isolated(host)}`,
  tells: (host) => `سيعلم ${isolated(host)} أنك تشاهدها.`,
  broken: 'تعذّر عرض الصورة.',
  unnamed: (title) => `صورة: ${isolated(title)}`,
  linked: {
    video: (host) => `فيديو على ${isolated(host)}`,
    sound: (host) => `صوت على ${isolated(host)}`,
    map: (host) => `خريطة على ${isolated(host)}`,
    page: (host) => `صفحة على ${isolated(host)}`,
  },
} satisfies MediaWords;
