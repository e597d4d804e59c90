import type { ReportWords } from '../report';
import { counted } from './plural';
import { dates, reportDates } from './report-dates';

const rows = (count: number) => counted(count, 'fila');

export const report = {
  ...reportDates,
  name: 'Informe',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} de un archivo (${format}), todas en la cronología.`
      : `${counted(events, 'evento')} de ${rows(all)} (${format}).`,
  left: (questions) => `${counted(questions, 'pregunta')} por resolver`,
  rowsLeft: (count) => `${rows(count)} fuera de la cronología`,
  nothingLeft: 'No queda nada por resolver',
  open: 'Abrir el informe',
  close: 'Cerrar el informe',
  settling: 'Un momento …',

  questions: 'Por resolver',
  undecided: 'sin decidir',
  example: 'por ejemplo',

  assumed: 'Dado por supuesto',

  notShown: 'Fuera de la cronología',
  waiting: (count) => `${rows(count)} a la espera de una respuesta`,
  notUnderstood: (count) => `${dates(count)} sin entender`,
  undated: (count) => `${rows(count)} sin fecha`,
  given: 'Fechas que ha dado usted',
  line: (number) => `línea ${number}`,
  row: (number) => `fila ${number}`,
  dateOf: (row) => `Fecha para ${row}`,
  dateExample: 'como 5 sept 2014',
  setDate: 'Poner',
  undo: 'Deshacer',
  notADate: (text) => `«${text}» no se puede leer como fecha. Pruebe 1850, c. 1850, 5 sept 2014 o 1914–1918.`,
  which: '¿Cuál?',
  more: (count) => `y ${count} más`,

  leftOut: 'Omitido',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'recordatorio');
      case 'backgrounds':
        return counted(count, 'fondo');
      case 'cut-off':
        return 'lo que sigue al punto donde se interrumpe el archivo';
      case 'eras':
        return `${counted(count, 'era')} detrás de los eventos`;
      case 'filled-times':
        return `${counted(count, 'hora')} del día que solo llenan un formulario`;
      case 'large-cells':
        return counted(
          count,
          'celda mayor de lo que puede ser un evento',
          'celdas mayores de lo que puede ser un evento',
        );
      case 'no-events':
        return counted(count, 'entrada que no es un evento', 'entradas que no son eventos');
      case 'pictures':
        return counted(count, 'imagen', 'imágenes');
      case 'places':
        return `${counted(count, 'lugar', 'lugares')} en un mapa`;
      case 'recurrences':
        return `${counted(count, 'regla')} de repetición: solo se muestra la primera vez`;
      case 'relative-dates':
        return counted(count, 'fecha contada desde otro evento', 'fechas contadas desde otro evento');
      case 'repeated-rows':
        return `${rows(count)} con lo que ya está`;
      case 'strange-lines':
        return `${counted(count, 'línea')} que el formato no tiene`;
      case 'styles':
        return counted(count, 'color o aspecto', 'colores y aspectos');
      case 'tasks':
        return counted(count, 'tarea o nota', 'tareas y notas');
      case 'time-zones':
        return `${counted(count, 'zona horaria', 'zonas horarias')}: las horas se muestran como están escritas`;
      case 'undated-places':
        return `${counted(count, 'lugar', 'lugares')} sin tiempo`;
    }
  },

  columns: 'Columnas',
  columnsWhy: 'Por qué se toma cada columna. Cambie lo que esté mal.',
  noDates: '¿Qué columna tiene las fechas?',
  roles: {
    date: 'fecha',
    start: 'comienzo',
    end: 'final',
    year: 'año',
    month: 'mes',
    day: 'día',
    time: 'hora',
    'end-year': 'año del final',
    'end-month': 'mes del final',
    'end-day': 'día del final',
    'end-time': 'hora del final',
    'shown-date': 'fecha como se muestra',
    precision: 'precisión de la fecha',
    id: 'identificador',
    title: 'título',
    text: 'texto',
    lane: 'categoría',
    actors: 'personas',
    link: 'enlace',
    source: 'fuente',
    extra: 'se guarda, no se muestra',
  },
  asGuessed: 'Como se ha supuesto',

  save: 'Guardar la cronología',
  saveWhy: 'Como archivo, con sus respuestas. Se vuelve a abrir aquí y dondequiera que esté Anno.',
} satisfies ReportWords;
