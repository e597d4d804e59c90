import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Carregamento da cronologia: ${kilobytes} kB até agora`,
  from: (host) => `de ${host}`,
  fromAddress: 'do próprio endereço',
} satisfies SourceWords;

export const open = {
  title: 'Abra a sua',
  purpose:
    'Traga uma tabela ou uma cronologia de outro programa. É desenhada de imediato, e as datas que deixam algo em aberto são perguntadas.',
  own: 'Abrir a sua …',
  make: 'Crie a sua',
  edit: 'Editar uma cópia',
  another: 'Abrir outra …',
  drop: 'Largue aqui um arquivo',
  anywhere: 'ou em qualquer lugar de qualquer página',
  letGo: 'Largue para o ver como cronologia',
  choose: 'Escolher um arquivo …',
  paste: 'Colar uma tabela',
  pasteHint: 'Copie células de uma planilha, com os cabeçalhos, e cole-as aqui.',
  show: 'Mostrar',
  example: 'Experimentar com um exemplo',
  exampleTable: `Quando\tO quê\tTipo
c. 1485\tLeonardo desenha máquinas que batem as asas\tIdeias
21 de novembro de 1783\tDuas pessoas sobrevoam Paris num balão de ar quente\tBalões
1891–1896\tOtto Lilienthal plana duas mil vezes\tPlanadores
9/10/1890\tO Éole descola movido a vapor\tMotores
17 de dezembro de 1903\tOs irmãos Wright voam quatro vezes numa manhã\tMotores
algum dia de 1914\tO primeiro avião de linha tem horário\tMotores`,
  label: 'Endereço de um arquivo ou de uma planilha publicada',
  open: 'Abrir',
  terms: 'O site em que está deve permitir que outros o leiam (CORS).',
  formats:
    'O Anno lê tabelas (CSV, Excel, OpenDocument, células coladas, JSON), calendários (iCalendar), os arquivos de TimelineJS, SIMILE, vis-timeline, markwhen, Wikidata e Linked Places, e os seus próprios.',
  here: 'Tudo é lido neste navegador e não é enviado a lugar nenhum.',
  brought: (name) => `${name}, deste dispositivo`,
  pasted: 'colado',
  reading: (name) => `Leitura de ${name}`,
  cancel: 'Cancelar',
  notCarried:
    'Esta cronologia é grande demais para um endereço. Para compartilhá-la, salve-a, ponha o arquivo num servidor e abra-o pelo seu endereço.',
  noscript: 'Esta página precisa de JavaScript para ler o arquivo.',
  rights: 'As palavras e as datas são de quem escreveu o arquivo.',
} satisfies OpenWords;
