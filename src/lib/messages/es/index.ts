/** Spanish, worded for Spain and the Americas alike. No native speaker has read it yet. */
import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { counted } from './plural';
import { media } from './media';
import { narrator } from './narrator';
import { paper } from './paper';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

const AUTHORS = new Intl.ListFormat('es', { type: 'conjunction' });

export const es = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Las flechas llevan de un evento a otro; con Mayús, por el calendario. + y − cambian el zoom, 0 lo muestra todo, Esc cierra.',
    claimHeading: () => 'Según el texto',
    recordHeading: 'Según otras fuentes',
    noRecord: 'No se da ninguna otra fuente.',
    planned: 'previsto',
    stated: 'lo dice el texto',
    derived: (derivation) => `deducido: ${derivation}`,
    dated: 'Fecha',
    written: (words) => `en el archivo: «${words}»`,
    says: (noun, date) => (noun === undefined ? `fecha: ${date}` : `según el texto: ${date}`),
    onRecord: (date) => `según otras fuentes: ${date}`,
    both: (says, onRecord, isConflict) => `${says}; ${onRecord}${isConflict ? '; no coinciden' : ''}`,
    disagree: 'Las fechas no coinciden',
    linked: 'Eventos vinculados',
    seeAlso: 'Véase también',
    seen: (date) => `consulta: ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Ver en el texto',
    previous: 'Anterior',
    next: 'Siguiente',
    begin: 'Empezar',
    named: (name) => `${name}: `,
    previousEvent: 'Evento anterior',
    nextEvent: 'Evento siguiente',
    firstEvent: 'Primer evento',
    first: 'el primer evento',
    last: 'el último evento',
    close: 'Cerrar',
    readOn: 'Seguir leyendo',
  },
  notes: {
    heading: 'Notas',
    goTo: (date) => `Mostrar: ${date}`,
  },
  eras: {
    heading: 'Épocas',
    within: (titles) => `en ${titles}`,
    begins: (title) => `aquí comienza «${title}»`,
    ends: (title) => `aquí termina «${title}»`,
    today: 'Hoy',
  },
  list: {
    heading: 'Todos los eventos',
    order: 'Orden',
    timeOrder: 'por fecha',
    sourceOrder: () => 'como en el texto',
    against: (noun, date) => (noun === undefined ? `(fecha: ${date})` : `(en el texto: ${date})`),
    earlier: 'Mostrar eventos anteriores',
    later: 'Mostrar eventos posteriores',
  },
  find,
  telling,
  nothing: 'Aquí todavía no hay nada.',
  folds: {
    tear: (duration, isLasting) => `${duration} sin ${isLasting ? 'eventos nuevos' : 'eventos'}, plegado`,
    broken: (length) =>
      length === undefined ? 'dibujado con un corte' : `dura ${length}, dibujado con un corte`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) =>
      `${counted(count, 'evento')}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => (count === 1 ? 'Acercar este evento' : `Acercar estos ${counted(count, 'evento')}`),
    notListed: (count) => `y ${count} más; acerque la vista para verlos`,
  },
  measure: {
    begin: 'Medir desde aquí',
    end: 'Dejar de medir',
    waiting: (from) => `De «${from}» a …: elija ahora otro evento.`,
    between: (stretch, from, to) => `De «${from}» a «${to}»: ${stretch}.`,
  },
  legend: {
    heading: 'Cómo se dibujan las fechas',
    more: 'Más signos',
    all: 'Qué significan los signos',
    kinds: {
      claim: (noun) => (noun ? 'la fecha que da el texto' : 'la fecha dada'),
      record: () => 'la fecha según otras fuentes',
      agreed: () => 'un solo signo donde las dos fechas coinciden',
      conflict: () => 'las fechas no coinciden',
      day: () => 'un día o una hora del día',
      imprecise: () => 'en algún momento de este tramo',
      narrow: () => 'en algún momento de un tramo demasiado corto para verse',
      'narrow-about': () => 'hacia este momento, demasiado corto para verse',
      loose: () => 'documentado, dentro de este tramo',
      interval: () => 'todo este tiempo',
      wings: () => 'empezó y acabó dentro de las partes que se desvanecen',
      approximate: () => 'hacia este momento',
      uncertain: () => 'la fecha misma es incierta',
      open: () => 'continúa, sin final indicado',
      unknown: () => 'se desconoce su final',
      'one-of': () => 'una fecha de este tramo',
      'all-of': () => 'todas las fechas de este tramo',
      broken: () => 'dura a través de tiempo plegado',
      fold: () => 'tiempo plegado, sin eventos nuevos',
      crowd: () => 'más eventos, sin sitio para los nombres',
      beyond: () => 'continúa fuera de la vista',
      planned: () => 'previsto, aún no ocurrido',
      again: () => 'otra categoría del mismo color',
      'under-way': () => 'en curso donde está la línea',
      possible: () => 'quizá en curso donde está la línea',
      link: () => 'eventos vinculados',
      note: () => 'lo que conviene notar',
    },
  },
  glance: {
    heading: 'De un vistazo',
    first: 'Primero',
    last: 'Último',
    longest: 'El más largo',
    silence: 'Silencio más largo',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'No se puede mostrar esta página',
    back: 'A la cronología',
    chronologies: 'Otras cronologías',
    noscript: 'Sin JavaScript puede leer aquí todos los eventos, pero no recorrer el tiempo ni hacer zoom.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, «${title}»${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Idioma',
    menu: 'Menú',
    dismiss: 'Descartar',
    renewed: 'Esta página se ha renovado entretanto. Al recargarla quedará como la ve ahora.',
    cutOff:
      'No se ha podido cargar una parte de esta página: parece que no hay red. Inténtelo cuando la haya.',
    reload: 'Recargar',
    whole: 'Volver al conjunto',
    description: (title, events) =>
      `«${title}»: ${counted(events, 'evento fechado', 'eventos fechados')}, cada uno con las palabras que lo fechan.`,
    rights: 'Se citan pasajes breves con su fuente; las demás palabras son nuestras.',
    licences: 'Tipos de letra y licencias',
  },
  media,
  narrator,
  paper,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default es;
