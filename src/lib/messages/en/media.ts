import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Show picture from ${host}`,
  tells: (host) => `${host} will learn that you look at it.`,
  broken: 'The picture could not be shown.',
  unnamed: (title) => `Picture: ${title}`,
  linked: {
    video: (host) => `Video on ${host}`,
    sound: (host) => `Sound on ${host}`,
    map: (host) => `Map on ${host}`,
    page: (host) => `Page on ${host}`,
  },
} satisfies MediaWords;
