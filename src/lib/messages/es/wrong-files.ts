import type { WrongFile } from '../wrong-files';

const READ =
  'Anno lee tablas (CSV, Excel .xlsx, OpenDocument .ods), calendarios (.ics) y archivos de otros programas de cronologías.';
const COPY = 'Copie la tabla que contiene y péguela en Anno o en una hoja de cálculo.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['Este archivo está vacío', 'Guárdelo otra vez donde lo hizo.'],
  picture: ['Esto es una imagen', 'Si muestra una tabla, escríbala en una hoja de cálculo.'],
  recording: ['Esto es sonido o vídeo', 'Antes hay que anotar sus fechas.'],
  pdf: ['Esto es un PDF', COPY],
  document: ['Esto es un documento de texto', COPY],
  slides: ['Esto es una presentación', COPY],
  'other-workbook': [
    'Esto es una hoja de cálculo',
    'Ábrala en el programa con el que la hizo y guárdela como .xlsx o CSV.',
  ],
  'locked-workbook': ['Este documento está protegido con una contraseña', 'Guárdelo sin ella.'],
  'damaged-workbook': [
    'Esta hoja de cálculo está dañada o incompleta',
    'Guárdela otra vez, o guárdela como CSV.',
  ],
  'large-workbook': [
    'Esta hoja de cálculo ocupa más de 200 MB al descomprimirla',
    'Guarde como CSV la hoja que necesite.',
  ],
  'large-file': [
    'Este archivo es más de lo que este navegador puede leer',
    'Conserve las filas y columnas que necesite y guárdelas como CSV.',
  ],
  archive: ['Esto es una carpeta comprimida', 'Descomprímala y traiga el archivo que contiene.'],
  'web-page': ['Esto es una página web, no un archivo de datos', COPY],
  'sign-in': [
    'Esto es una página que pide iniciar sesión, no el archivo',
    'Permita que quien tenga el enlace vea el archivo, o descárguelo y tráigalo.',
  ],
  xml: ['Esto es un XML de un tipo que Anno no conoce', 'Guarde sus datos como CSV.'],
  code: ['Esto es código de un programa', 'Traiga los datos con los que trabaja.'],
  text: [
    'Esto es texto sin tabla',
    'Escriba cada evento en una línea, con la fecha al principio: «2014-09-05: Protocolo de Minsk».',
  ],
  unknown: ['Este archivo es de un tipo que Anno no conoce', 'Guarde sus datos como CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${format})`}. ${READ} ${then}`;
}

export const unpublished =
  'Google no entrega esta hoja a otros sitios. En la hoja, elija Archivo → Compartir → Publicar en la web, después «Valores separados por comas (.csv)», y abra la dirección que aparece.';
