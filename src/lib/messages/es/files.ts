import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Cargando la cronología: ${kilobytes} kB hasta ahora`,
  from: (host) => `de ${host}`,
  fromAddress: 'de la propia dirección',
} satisfies SourceWords;

export const open = {
  title: 'Abra la suya',
  purpose:
    'Traiga una tabla o una cronología de otro programa. Se dibuja al instante, y se le pregunta por las fechas que dejan algo abierto.',
  own: 'Abrir la suya …',
  make: 'Cree la suya',
  edit: 'Editar una copia',
  another: 'Abrir otra …',
  drop: 'Suelte aquí un archivo',
  anywhere: 'o en cualquier lugar de cualquier página',
  letGo: 'Suéltelo para verlo como cronología',
  choose: 'Elegir un archivo …',
  paste: 'Pegar una tabla',
  pasteHint: 'Copie celdas de una hoja de cálculo, con sus encabezados, y péguelas aquí.',
  show: 'Mostrar',
  example: 'Probar con un ejemplo',
  exampleTable: `Cuándo\tQué\tTipo
c. 1485\tLeonardo dibuja máquinas que baten las alas\tIdeas
21 de noviembre de 1783\tDos personas sobrevuelan París en globo\tGlobos
1891–1896\tOtto Lilienthal planea dos mil veces\tPlaneadores
9/10/1890\tEl Éole despega movido por vapor\tMotores
17 de diciembre de 1903\tLos hermanos Wright vuelan cuatro veces en una mañana\tMotores
algún día de 1914\tEl primer avión de línea tiene horario\tMotores`,
  label: 'Dirección de un archivo o de una hoja publicada',
  open: 'Abrir',
  terms: 'El sitio en el que está debe permitir que otros lo lean (CORS).',
  formats:
    'Anno lee tablas (CSV, Excel, OpenDocument, celdas pegadas, JSON), calendarios (iCalendar), los archivos de TimelineJS, SIMILE, vis-timeline, markwhen, Wikidata y Linked Places, y los suyos propios.',
  here: 'Todo se lee en este navegador y no se envía a ninguna parte.',
  brought: (name) => `${name}, de este dispositivo`,
  pasted: 'pegado',
  reading: (name) => `Leyendo ${name}`,
  cancel: 'Cancelar',
  notCarried:
    'Esta cronología es demasiado grande para una dirección. Para compartirla, guárdela, ponga el archivo en un servidor y ábralo por su dirección.',
  noscript: 'Esta página necesita JavaScript para leer el archivo.',
  rights: 'Las palabras y las fechas son de quien escribió el archivo.',
} satisfies OpenWords;
