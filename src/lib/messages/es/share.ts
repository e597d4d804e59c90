import type { ShareWords } from '../share';

export const share = {
  share: 'Compartir',
  link: 'Enlace a esta vista',
  copyLink: 'Copiar enlace',
  long: (count) =>
    `Este enlace tiene ${count} caracteres. Muchos programas de correo y de diapositivas lo cortan: ahí es más segura la copia sin conexión.`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  embed: 'Insertar en',
  code: 'Código para insertar',
  preview: 'Vista previa',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'cualquier página',
  },
  when: {
    reveal:
      'Para una charla: el mando pasa de un evento a otro y después a la diapositiva siguiente. Copie el código de nuevo para cada diapositiva y conserve data-preload: lo necesitan el PDF y la vista del orador.',
    slidev:
      'Para una charla: cada clic muestra un evento. Ponga estos dos archivos en la carpeta «components» de la presentación:',
    quarto:
      'Para diapositivas hechas con Quarto: la cronología sigue siendo una página viva, aunque Quarto reúna lo demás en un solo archivo.',
    wordpress: 'Para un artículo: péguelo en un bloque «HTML personalizado».',
    page: 'Para un artículo o un curso: los lectores la usan como aquí.',
  },
  withHost: {
    reveal:
      'Si su presentación está en otro sitio, añada esta línea después de reveal.js, para que la cronología conserve su paso cuando se recargue:',
    quarto:
      'Si sus diapositivas están en otro sitio, añada esta línea, para que la cronología conserve su paso cuando se recarguen:',
    page: 'En una presentación, añada esta línea, para que el mando siga pasando las diapositivas tras un clic en la cronología:',
  },
  files: 'Archivos para Slidev',
  download: 'Descargar',
  downloads: {
    html: 'Copia sin conexión',
    pptx: 'PowerPoint editable',
    'pptx-pictures': 'PowerPoint con imágenes',
    svg: 'Imagen SVG',
    png: 'Imagen PNG, 1920 × 1080',
    'png-large': 'Imagen PNG, 3840 × 2160',
    zip: 'Una imagen de cada evento (ZIP)',
    csv: 'Hoja de cálculo (CSV)',
    json: 'Archivo de Anno (JSON)',
    'timelinejs-csv': 'TimelineJS, como hoja de cálculo',
    timelinejs: 'TimelineJS, como JSON',
    ics: 'Calendario (iCalendar)',
    markwhen: 'Texto para markwhen',
    annotations: 'Citas como anotaciones',
    vis: 'vis-timeline, como JSON',
    ts: 'Módulo de TypeScript',
  },
  whenDownloaded: {
    html: 'Para una sala sin red: un solo archivo que se abre en un navegador o en una presentación.',
    pptx: 'Para PowerPoint, Keynote o Presentaciones de Google: formas que se pueden editar, una diapositiva por evento.',
    'pptx-pictures':
      'Si las formas salen mal: cada diapositiva es una imagen de lo que se ve aquí, nítida a cualquier tamaño.',
    svg: 'Para imprimir o seguir dibujando: lo que está en pantalla, con el texto como texto.',
    png: 'Para una diapositiva o un documento: lo que está en pantalla, con su fuente.',
    'png-large': 'Lo mismo para pantallas grandes y carteles.',
    zip: 'Para un programa que solo admite imágenes: la vista general y cada evento, en un archivo ZIP.',
    csv: 'Para Excel, Numbers o Hojas de cálculo de Google: una fila por evento, con todo lo que hay. Anno la vuelve a leer.',
    json: 'Para guardar o seguir en Anno: todo lo que hay.',
    'timelinejs-csv': 'Para Hojas de cálculo de Google: las columnas que pide TimelineJS.',
    timelinejs: 'Para una página con su propio TimelineJS.',
    ics: 'Para Outlook, Apple o Google Calendar: los eventos con día exacto.',
    markwhen: 'Para notas: un texto sin formato que se lee como cronología.',
    annotations: 'Para bibliotecas y ediciones: cada cita con su lugar en la fuente (W3C Web Annotation).',
    vis: 'Para programadores: elementos y grupos para una página propia.',
    ts: 'Para programadores: todo lo que hay, con sus tipos.',
  },
  data: 'Datos',
  whyData: 'Para seguir en otro programa.',
  look: 'Aspecto',
  looks: { light: 'claro', dark: 'oscuro' },
  shape: 'Formato de la diapositiva',
  otherFiles: 'Otros archivos',
  makingOf: (file) => `Preparando: ${file}`,
  saved: 'Guardado: mire en sus descargas.',
  givenUp: 'Cancelado. No se ha guardado nada.',
  failed: 'No se ha podido crear el archivo. Inténtelo de nuevo o use otro navegador.',
  pressToCopy: (keys) =>
    `Este navegador no deja copiar a la página. El texto está seleccionado: pulse ${keys}.`,
  holdToCopy:
    'Este navegador no deja copiar a la página. El texto está seleccionado: manténgalo pulsado y elija «Copiar».',
  scan: 'Código QR',
  scanName: 'Código QR de esta vista',
  whyScan: 'Apunte con la cámara de un teléfono y se abrirá esta vista.',
  notScanned:
    'No hay código QR: el enlace es demasiado largo para que lo lea una cámara. Envíe el enlace en su lugar.',
  frame: 'Tamaño del marco',
  frames: { '16:9': '16:9', '4:3': '4:3', article: 'artículo' },
  frameWidth: 'Anchura',
  frameHeight: 'Altura',
  asWide: 'la anchura de su columna',
  picturesLeftOut: (count) =>
    count === 1
      ? 'Una imagen guardada en este archivo no está en el enlace. La copia sin conexión lo tiene todo.'
      : `${count} imágenes guardadas en este archivo no están en el enlace. La copia sin conexión lo tiene todo.`,
} satisfies ShareWords;
