import type { MediaWords } from '../media';

export const media = {
  show: (host) => `Mostrar a imagem de ${host}`,
  tells: (host) => `${host} saberá que você a vê.`,
  broken: 'Não foi possível mostrar a imagem.',
  unnamed: (title) => `Imagem: ${title}`,
  linked: {
    video: (host) => `Vídeo em ${host}`,
    sound: (host) => `Som em ${host}`,
    map: (host) => `Mapa em ${host}`,
    page: (host) => `Página em ${host}`,
  },
} satisfies MediaWords;
