import type { ShareWords } from '../share';

export const share = {
  share: 'Compartilhar',
  link: 'Link para esta vista',
  copyLink: 'Copiar link',
  long: (count) =>
    `Este link tem ${count} caracteres. Muitos programas de correio e de slides o cortam: ali a cópia offline é mais segura.`,
  copyCode: 'Copiar código',
  copied: 'Copiado',
  embed: 'Incorporar em',
  code: 'Código para incorporar',
  preview: 'Prévia',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'qualquer página',
  },
  when: {
    reveal:
      'Para uma palestra: o comando passa de um evento a outro e depois ao próximo slide. Copie o código de novo para cada slide e conserve data-preload: o PDF e a vista do orador precisam dele.',
    slidev:
      'Para uma palestra: cada clique mostra um evento. Ponha estes dois arquivos na pasta “components” da apresentação:',
    quarto:
      'Para slides feitos com Quarto: a cronologia continua a ser uma página viva, mesmo que o Quarto reúna o resto num só arquivo.',
    wordpress: 'Para um artigo: cole-o num bloco “HTML personalizado”.',
    page: 'Para um artigo ou um curso: os leitores usam-na como aqui.',
  },
  withHost: {
    reveal:
      'Se a sua apresentação está em outro site, acrescente esta linha depois de reveal.js, para que a cronologia conserve o seu passo quando for recarregada:',
    quarto:
      'Se os seus slides estão em outro site, acrescente esta linha, para que a cronologia conserve o seu passo quando forem recarregados:',
    page: 'Numa apresentação, acrescente esta linha, para que o comando continue a passar os slides depois de um clique na cronologia:',
  },
  files: 'Arquivos para Slidev',
  download: 'Baixar',
  downloads: {
    html: 'Cópia offline',
    pptx: 'PowerPoint editável',
    'pptx-pictures': 'PowerPoint com imagens',
    svg: 'Imagem SVG',
    png: 'Imagem PNG, 1920 × 1080',
    'png-large': 'Imagem PNG, 3840 × 2160',
    zip: 'Uma imagem de cada evento (ZIP)',
    csv: 'Planilha (CSV)',
    json: 'Arquivo do Anno (JSON)',
    'timelinejs-csv': 'TimelineJS, como planilha',
    timelinejs: 'TimelineJS, como JSON',
    ics: 'Calendário (iCalendar)',
    markwhen: 'Texto para markwhen',
    annotations: 'Citações como anotações',
    vis: 'vis-timeline, como JSON',
    ts: 'Módulo TypeScript',
  },
  whenDownloaded: {
    html: 'Para uma sala sem rede: um só arquivo, que abre num navegador ou numa apresentação.',
    pptx: 'Para PowerPoint, Keynote ou Apresentações Google: formas que se podem editar, um slide por evento.',
    'pptx-pictures':
      'Se as formas saírem mal: cada slide é uma imagem do que se vê aqui, nítida em qualquer tamanho.',
    svg: 'Para imprimir ou continuar a desenhar: o que está à vista, com o texto como texto.',
    png: 'Para um slide ou um documento: o que está à vista, com a sua fonte.',
    'png-large': 'O mesmo para telas grandes e cartazes.',
    zip: 'Para um programa que só aceita imagens: a visão geral e cada evento, num arquivo ZIP.',
    csv: 'Para Excel, Numbers ou Planilhas Google: uma linha por evento, com tudo o que há. O Anno volta a lê-la.',
    json: 'Para guardar ou continuar no Anno: tudo o que há.',
    'timelinejs-csv': 'Para Planilhas Google: as colunas que o TimelineJS pede.',
    timelinejs: 'Para uma página com o seu próprio TimelineJS.',
    ics: 'Para Outlook, Apple ou Google Agenda: os eventos com dia exato.',
    markwhen: 'Para notas: um texto simples que se lê como cronologia.',
    annotations: 'Para bibliotecas e edições: cada citação com o seu lugar na fonte (W3C Web Annotation).',
    vis: 'Para programadores: itens e grupos para uma página própria.',
    ts: 'Para programadores: tudo o que há, com os seus tipos.',
  },
  data: 'Dados',
  whyData: 'Para continuar em outro programa.',
  look: 'Aspecto',
  looks: { light: 'claro', dark: 'escuro' },
  shape: 'Formato do slide',
  otherFiles: 'Outros arquivos',
  makingOf: (file) => `Preparação: ${file}`,
  saved: 'Salvo: veja nos seus downloads.',
  givenUp: 'Cancelado. Nada foi salvo.',
  failed: 'Não foi possível criar o arquivo. Tente de novo ou use outro navegador.',
  pressToCopy: (keys) =>
    `Este navegador não deixa a página copiar. O texto está selecionado: pressione ${keys}.`,
  holdToCopy:
    'Este navegador não deixa a página copiar. O texto está selecionado: mantenha-o pressionado e escolha “Copiar”.',
  scan: 'Código QR',
  scanName: 'Código QR desta vista',
  whyScan: 'Aponte a câmera de um telefone, e ela abre esta vista.',
  notScanned:
    'Não há código QR: o link é longo demais para ser lido por uma câmera. Envie o link em vez disso.',
  frame: 'Tamanho do quadro',
  frames: { '16:9': '16:9', '4:3': '4:3', article: 'artigo' },
  frameWidth: 'Largura',
  frameHeight: 'Altura',
  asWide: 'a largura da coluna',
  picturesLeftOut: (count) =>
    count === 1
      ? 'Uma imagem guardada neste arquivo não está no link. A cópia offline tem tudo.'
      : `${count} imagens guardadas neste arquivo não estão no link. A cópia offline tem tudo.`,
} satisfies ShareWords;
