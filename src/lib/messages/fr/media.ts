import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Afficher l’image de ${host}`,
  tells: (host) => `${host} saura que vous la regardez.`,
  broken: 'L’image n’a pas pu être affichée.',
  unnamed: (title) => `Image\u00a0: ${title}`,
  linked: {
    video: (host) => `Vidéo sur ${host}`,
    sound: (host) => `Son sur ${host}`,
    map: (host) => `Carte sur ${host}`,
    page: (host) => `Page sur ${host}`,
  },
} satisfies MediaWords;
