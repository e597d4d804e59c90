import type { ReportWords } from '../report';
import { counted } from './plural';

export const dates = (count: number) => counted(count, 'fecha');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: ¿primero el día o el mes?`;
      case 'year-zero':
        return `${of} antes del año 1: ¿hay un año 0?`;
      case 'serials':
        return `${of} con un número solo: ¿qué cuenta?`;
      case 'hyphen':
        return `${of}: ¿un mes de un año o dos años?`;
      case 'short-year':
        return `${of}: ¿el número es un año o un día?`;
      case 'double-year':
        return `${of} con dos años: ¿cuáles se entienden?`;
      case 'which-century':
        return `${of}: ¿de qué siglo?`;
      case 'decade-or-century':
        return `${of}: ¿diez años o cien?`;
      case 'era':
        return `${of}: ¿antes o después del año 1?`;
      case 'open-end':
        return `${of} sin final: ¿continúa?`;
      case 'included':
        return `${of}: ¿se incluye el día nombrado?`;
      case 'bare-c':
        return `${of} con una c: ¿hacia ese año, o copyright?`;
      case 'unknown-digit':
        return `${of}: ¿falta una cifra, o el año es dudoso?`;
      case 'fiscal-year':
        return `${of} de ejercicios fiscales: ¿qué años son?`;
      case 'yearly':
        return `${of} que se repiten cada año: ¿fue en la primera?`;
      case 'first-days':
        return `${of} en el primer día de un mes: ¿se entiende el día?`;
    }
  },
  choices: {
    'day-first': 'primero el día',
    'month-first': 'primero el mes',
    'year-first': 'primero el año',
    historical: 'sin año 0: −44 es el 44 a. C.',
    astronomical: 'con año 0: −44 es el 45 a. C.',
    excel: 'días como los cuenta Excel',
    'excel-1904': 'días como los cuenta Excel desde 1904',
    'unix-s': 'segundos desde 1970',
    'unix-ms': 'milisegundos desde 1970',
    compact: 'año, mes y día sin signos',
    month: 'un mes',
    range: 'de un año al otro',
    year: 'un año',
    day: 'un día',
    loose: 'del año 00 al 99',
    strict: 'del año 01 al 00',
    about: 'hacia ese año',
    copyright: 'el año de un copyright',
    days: 'días, como están escritos',
    months: 'meses',
    years: 'meses; donde es 1 de enero, años',
    januaries: 'años donde es 1 de enero; si no, días',
    first: 'en la primera fecha que se da',
    'not-after': 'para entonces; el archivo no dice cuándo',
    'by-order': 'los enlaces van por el orden, y llevarán a otro lugar si el archivo cambia de orden',
    'own-ids': 'conservar los enlaces: cada evento tiene un id, que se guarda con la cronología',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: el orden de día y mes, por el idioma`;
      case 'year-zero':
        return `${of} antes del año 1, contadas sin año 0`;
      case 'serial':
        return `${of} con un número solo`;
      case 'zone':
        return `${of} con una zona horaria por sus letras`;
      case 'two-digits':
        return `${of} con un año de dos cifras`;
      case 'loose-century':
        return `${of} de un siglo entero`;
      case 'third':
        return `${of}: «principios», «mediados» y «finales» son tercios`;
      case 'month-not-range':
        return `${of}: un año y un mes, no dos años`;
      case 'winter':
        return `${of}: el invierno empieza en el año nombrado`;
      case 'one-of':
        return `${of} entre dos fechas: una vez en ese tiempo`;
      case 'midnight':
        return `${of} a medianoche: el día entero`;
      case 'untimed':
        return `${of}: la hora está solo en las palabras`;
      case 'whole-unit':
        return `${of} de un año, mes o día al siguiente: solo el primero`;
      case 'widest':
        return `${of} con un mínimo y un máximo: lo más largo posible`;
      case 'new-year':
        return `${of} del 1 de enero sin precisión: el año`;
      case 'cited':
        return `${of}: se cita la fuente de la fila, y nadie la ha consultado`;
      case 'made-title':
        return `${counted(count, 'título')} a partir del texto`;
      case 'alike':
        return `${counted(count, 'evento')} de igual título y fecha`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
