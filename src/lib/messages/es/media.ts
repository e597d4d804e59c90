import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Mostrar la imagen de ${host}`,
  tells: (host) => `${host} sabrá que usted la mira.`,
  broken: 'No se pudo mostrar la imagen.',
  unnamed: (title) => `Imagen: ${title}`,
  linked: {
    video: (host) => `Vídeo en ${host}`,
    sound: (host) => `Sonido en ${host}`,
    map: (host) => `Mapa en ${host}`,
    page: (host) => `Página en ${host}`,
  },
} satisfies MediaWords;
