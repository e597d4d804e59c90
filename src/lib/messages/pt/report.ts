import type { ReportWords } from '../report';
import { counted } from './plural';
import { reportDates } from './report-dates';

const rows = (count: number) => counted(count, 'linha');

export const report = {
  ...reportDates,
  name: 'Relatório',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} de um arquivo (${format}), todas na cronologia.`
      : `${counted(events, 'evento')} de ${rows(all)} (${format}).`,
  left: (questions) => `${counted(questions, 'pergunta')} a resolver`,
  rowsLeft: (count) => `${rows(count)} fora da cronologia`,
  nothingLeft: 'Nada mais a resolver',
  open: 'Abrir o relatório',
  close: 'Fechar o relatório',
  settling: 'Um momento …',

  questions: 'A resolver',
  undecided: 'por decidir',
  example: 'por exemplo',

  assumed: 'Dado como certo',

  notShown: 'Fora da cronologia',
  waiting: (count) => `${rows(count)} à espera de uma resposta`,
  notUnderstood: (count) => counted(count, 'data não entendida', 'datas não entendidas'),
  undated: (count) => `${rows(count)} sem data`,
  given: 'Datas que você deu',
  line: (number) => `linha ${number} do texto`,
  row: (number) => `linha ${number}`,
  dateOf: (row) => `Data para ${row}`,
  dateExample: 'como 5 set. 2014',
  setDate: 'Aplicar',
  undo: 'Desfazer',
  notADate: (text) => `“${text}” não se lê como data. Tente 1850, c. 1850, 5 set. 2014 ou 1914–1918.`,
  which: 'Qual?',
  more: (count) => `e mais ${count}`,

  leftOut: 'Deixado de fora',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'lembrete');
      case 'backgrounds':
        return counted(count, 'fundo');
      case 'cut-off':
        return 'o que segue o ponto onde o arquivo se interrompe';
      case 'eras':
        return `${counted(count, 'era')} por trás dos eventos`;
      case 'filled-times':
        return counted(count, 'hora que só preenche um formulário', 'horas que só preenchem um formulário');
      case 'large-cells':
        return counted(
          count,
          'célula maior do que pode ser um evento',
          'células maiores do que pode ser um evento',
        );
      case 'no-events':
        return counted(count, 'entrada que não é um evento', 'entradas que não são eventos');
      case 'pictures':
        return counted(count, 'imagem', 'imagens');
      case 'places':
        return `${counted(count, 'lugar', 'lugares')} num mapa`;
      case 'recurrences':
        return `${counted(count, 'regra')} de repetição: só a primeira vez é mostrada`;
      case 'relative-dates':
        return counted(
          count,
          'data contada a partir de outro evento',
          'datas contadas a partir de outro evento',
        );
      case 'repeated-rows':
        return `${rows(count)} com o que já lá está`;
      case 'strange-lines':
        return `${rows(count)} que o formato não conhece`;
      case 'styles':
        return counted(count, 'cor ou aspecto', 'cores e aspectos');
      case 'tasks':
        return counted(count, 'tarefa ou nota', 'tarefas e notas');
      case 'time-zones':
        return `${counted(count, 'fuso horário', 'fusos horários')}: as horas são mostradas como estão escritas`;
      case 'undated-places':
        return `${counted(count, 'lugar', 'lugares')} sem tempo`;
    }
  },

  columns: 'Colunas',
  columnsWhy: 'Pelo que cada coluna é tomada. Mude o que estiver errado.',
  noDates: 'Que coluna tem as datas?',
  roles: {
    date: 'data',
    start: 'início',
    end: 'fim',
    year: 'ano',
    month: 'mês',
    day: 'dia',
    time: 'hora',
    'end-year': 'ano do fim',
    'end-month': 'mês do fim',
    'end-day': 'dia do fim',
    'end-time': 'hora do fim',
    'shown-date': 'data como é mostrada',
    precision: 'precisão da data',
    id: 'identificador',
    title: 'título',
    text: 'texto',
    lane: 'categoria',
    actors: 'pessoas',
    link: 'ligação',
    source: 'fonte',
    extra: 'guardado, não mostrado',
  },
  asGuessed: 'Como se supôs',

  save: 'Salvar a cronologia',
  saveWhy: 'Como arquivo, com as suas respostas. Volta a abrir aqui e onde quer que haja Anno.',
} satisfies ReportWords;
