import type { WrongFile } from '../wrong-files';

const READ =
  'O Anno lê tabelas (CSV, Excel .xlsx, OpenDocument .ods), calendários (.ics) e arquivos de outros programas de cronologias.';
const COPY = 'Copie a tabela que contém e cole-a no Anno ou numa planilha.';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['Este arquivo está vazio', 'Salve-o de novo onde o fez.'],
  picture: ['Isto é uma imagem', 'Se mostra uma tabela, escreva-a numa planilha.'],
  recording: ['Isto é som ou vídeo', 'É preciso primeiro anotar as suas datas.'],
  pdf: ['Isto é um PDF', COPY],
  document: ['Isto é um documento de texto', COPY],
  slides: ['Isto é uma apresentação', COPY],
  'other-workbook': ['Isto é uma planilha', 'Abra-a no programa em que a fez e salve-a como .xlsx ou CSV.'],
  'locked-workbook': ['Este documento está protegido por senha', 'Salve-o sem ela.'],
  'damaged-workbook': ['Esta planilha está danificada ou incompleta', 'Salve-a de novo, ou como CSV.'],
  'large-workbook': [
    'Esta planilha tem mais de 200 MB depois de descompactada',
    'Salve como CSV a folha de que precisa.',
  ],
  'large-file': [
    'Este arquivo é mais do que este navegador pode ler',
    'Conserve as linhas e colunas de que precisa e salve-as como CSV.',
  ],
  archive: ['Isto é uma pasta compactada', 'Descompacte-a e traga o arquivo que contém.'],
  'web-page': ['Isto é uma página web, não um arquivo de dados', COPY],
  'sign-in': [
    'Isto é uma página que pede para entrar, em vez do arquivo',
    'Permita que quem tem o link veja o arquivo, ou baixe-o e traga-o.',
  ],
  xml: ['Isto é XML de um tipo que o Anno não conhece', 'Salve os dados como CSV.'],
  code: ['Isto é código de um programa', 'Traga os dados com que ele trabalha.'],
  text: [
    'Isto é texto sem tabela',
    'Escreva cada evento numa linha, com a data no início: “2014-09-05: Protocolo de Minsk”.',
  ],
  unknown: ['Este arquivo é de um tipo que o Anno não conhece', 'Salve os dados como CSV.'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : ` (${format})`}. ${READ} ${then}`;
}

export const unpublished =
  'O Google não entrega esta planilha a outros sites. Na planilha, escolha Arquivo → Compartilhar → Publicar na Web, depois “Valores separados por vírgulas (.csv)”, e abra o endereço que aparece.';
