import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';
import { counted } from './plural';

const forms = (one: string, other: string) => (count: number) => counted(count, one, other);

const WORDS: LostWords = {
  changed: {
    approximate: forms('data aproximada passa a exata', 'datas aproximadas passam a exatas'),
    uncertain: forms('data incerta passa a certa', 'datas incertas passam a certas'),
    sets: forms(
      'escolha entre datas passa a ser todo o tempo entre elas',
      'escolhas entre datas passam a ser todo o tempo entre elas',
    ),
    spans: forms(
      'data sem dia passa a ser todo o seu mês ou ano',
      'datas sem dia passam a ser todo o seu mês ou ano',
    ),
    'years-only': forms('data conserva só o ano', 'datas conservam só o ano'),
    offsets: forms('hora perde o fuso horário', 'horas perdem o fuso horário'),
    open: forms('fim em aberto não é dito', 'fins em aberto não são ditos'),
    'second-dates': forms(
      'evento conserva uma das suas duas datas',
      'eventos conservam uma das suas duas datas',
    ),
  },
  leftOut: {
    dayless: forms('evento sem dia exato', 'eventos sem dia exato'),
    uncounted: forms('evento de um ano que não conta', 'eventos de anos que não conta'),
    unquoted: forms('evento sem citação a encontrar', 'eventos sem citação a encontrar'),
    quotes: forms('citação', 'citações'),
    sources: forms('fonte de uma data', 'fontes de datas'),
    links: forms('ligação entre eventos', 'ligações entre eventos'),
    actors: forms('lista de participantes', 'listas de participantes'),
    derivations: forms('razão de uma data', 'razões de datas'),
    pictures: forms('imagem guardada', 'imagens guardadas'),
    media: forms('imagem ou link de um evento', 'imagens e links de eventos'),
    tags: forms('lista de etiquetas', 'listas de etiquetas'),
    eras: forms('era', 'eras'),
    nesting: forms('lugar de uma categoria dentro de outra', 'lugares de categorias dentro de outras'),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`fica de fora: ${leftOut.join(', ')}`] : [];
  return `Em ${loss.format}, ${[...changed, ...left].join('; ')}.`;
}
