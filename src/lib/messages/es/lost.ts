import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';
import { counted } from './plural';

const forms = (one: string, other: string) => (count: number) => counted(count, one, other);

const WORDS: LostWords = {
  changed: {
    approximate: forms('fecha aproximada pasa a ser exacta', 'fechas aproximadas pasan a ser exactas'),
    uncertain: forms('fecha incierta pasa a ser segura', 'fechas inciertas pasan a ser seguras'),
    sets: forms(
      'elección entre fechas pasa a ser todo el tiempo entre ellas',
      'elecciones entre fechas pasan a ser todo el tiempo entre ellas',
    ),
    spans: forms(
      'fecha sin día pasa a ser todo su mes o año',
      'fechas sin día pasan a ser todo su mes o año',
    ),
    'years-only': forms('fecha conserva solo el año', 'fechas conservan solo el año'),
    offsets: forms('hora pierde su zona horaria', 'horas pierden su zona horaria'),
    open: forms('final abierto no se dice', 'finales abiertos no se dicen'),
    'second-dates': forms('evento conserva una de sus dos fechas', 'eventos conservan una de sus dos fechas'),
  },
  leftOut: {
    dayless: forms('evento sin día exacto', 'eventos sin día exacto'),
    uncounted: forms('evento de un año que no cuenta', 'eventos de años que no cuenta'),
    unquoted: forms('evento sin cita que buscar', 'eventos sin cita que buscar'),
    quotes: forms('cita', 'citas'),
    sources: forms('fuente de una fecha', 'fuentes de fechas'),
    links: forms('vínculo entre eventos', 'vínculos entre eventos'),
    actors: forms('lista de participantes', 'listas de participantes'),
    derivations: forms('razón de una fecha', 'razones de fechas'),
    tags: forms('lista de etiquetas', 'listas de etiquetas'),
    eras: forms('época', 'épocas'),
    nesting: forms('lugar de una categoría dentro de otra', 'lugares de categorías dentro de otras'),
    pictures: forms('imagen guardada', 'imágenes guardadas'),
    media: forms('imagen o enlace de un evento', 'imágenes y enlaces de eventos'),
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`se omite: ${leftOut.join(', ')}`] : [];
  return `En ${loss.format}, ${[...changed, ...left].join('; ')}.`;
}
