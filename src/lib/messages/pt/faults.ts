import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { counted } from './plural';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'um objeto',
  text: 'um texto',
  list: 'uma lista',
  texts: 'uma lista de textos',
  number: 'um número',
  date: 'uma data como texto, ou um ano como número',
};
const FORMS = {
  id: 'letras, algarismos e hífenes',
  language: 'uma etiqueta de língua como “pt” ou “zh-Hant”',
  colour: 'uma cor de CSS como #c03 ou rgb(0 90 160), ou blue, slate, red, purple, green ou brown',
  zone: 'um fuso horário como America/Sao_Paulo',
  'web-address': 'um endereço que comece por https:// ou http://',
  'whole-address':
    'um endereço completo como https://example.org/page, de no máximo 2000 caracteres, numa linha',
  'nameless-address': 'um endereço sem nome de usuário nem senha',
};
const LENGTHS = {
  characters: (most: number) => counted(most, 'caractere'),
  items: String,
  words: (most: number) => counted(most, 'palavra'),
};
const CLAIMS = {
  'date-or-claim': 'date ou claim',
  'not-both': 'ou date, que abrevia um claim com stated, ou claim',
  step: 'o passo em palavras',
};
const NOTE_PLACES = {
  'event-or-dates': 'o id de um evento, uma data ou uma lista de duas datas',
  'later-date': 'uma data que não seja anterior à primeira',
};
const CITED = {
  'not-both': 'ou source, que abrevia sources com uma só fonte, ou sources',
  'one-at-least': 'pelo menos uma fonte',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'uma imagem JPEG, PNG, WebP ou GIF como data:image/…;base64,…',
  'fewer-bytes': 'uma imagem de no máximo 400 kB',
  'fewer-bytes-of-all': 'imagens de no máximo 40 MB ao todo',
  'fewer-pixels': 'uma imagem de no máximo 100 megapixels',
  'name-of-a-picture': 'o nome de uma das imagens deste arquivo',
  'picture-or-address': 'picture, src ou link',
  'kind-of-link': 'nada, pois não há link',
  'alternative-text':
    'palavras para quem não vê a imagem, aqui e onde quer que faltem (a imagem é mostrada mesmo assim)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'A imagem tem mais de 25 megapixels, o máximo que um slide aceita.',
  encoded: 'Este navegador não conseguiu escrever a imagem como PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'uma data EDTF como 2014, 2014-09, 2014-09-05, 2014~ ou 201X',
  end: 'o fim da data',
  time: 'uma hora como T23:20:30',
  hours: 'horas de 00 a 23, ou 24:00:00',
  minutes: 'minutos de 00 a 59',
  seconds: 'segundos de 00 a 59: os segundos intercalares não têm lugar no eixo',
  offset: 'uma diferença horária de −14:59 a +14:59',
  'offset-of-zero': 'uma diferença de zero escrita com +',
  'day-before-time': 'um dia completo, sem X, ?, ~ nem %, antes de uma hora',
  slash: 'o fim da data ou “/”',
  'known-end': 'pelo menos uma ponta conhecida',
  'end-after-start': 'um fim que não seja anterior ao início',
  'open-only-first': '“..” antes de uma data só no início do conjunto',
  'same-precision': 'um intervalo entre duas datas da mesma precisão',
  month: 'um mês de 01 a 12, ou uma estação ou outra parte do ano de 21 a 41',
  'no-month-after-letters': 'nenhum mês depois de um ano com Y ou S',
  'no-day-after-season': 'nenhum dia depois de uma estação ou outra parte do ano',
  'four-digits': 'um ano de quatro algarismos',
  'letter-before-exponent': 'Y antes de um ano com expoente',
  'year-zero': 'o ano 0 escrito “0000”, que é 1 a.C.',
  'digits-after-letter': 'algarismos, não X, num ano que começa por Y',
  'unspecified-or-significant': 'X ou S, não ambos',
  'fewer-digits': 'um ano de no máximo 15 algarismos',
  'more-digits-after-letter': 'mais de quatro algarismos depois de Y, o primeiro diferente de 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '“{”',
  value: 'um valor',
  'first-value': 'um valor ou “]”',
  'next-value': 'um valor depois da vírgula',
  'first-name': 'um nome entre aspas retas ou “}”',
  'next-name': 'um nome entre aspas retas depois da vírgula',
  colon: '“:”',
  'comma-or-brace': '“,” ou “}”',
  'comma-or-bracket': '“,” ou “]”',
  end: 'o fim do arquivo',
  escape: 'uma sequência de escape como \\n, \\" ou \\u00e9',
  'escape-of-control': 'uma sequência de escape como \\t',
  quote: 'aspas retas onde o texto termina',
  'less-depth': 'menos colchetes uns dentro dos outros',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'se estes algarismos são um dia',
  month: 'se estes algarismos são um mês',
  spreadsheet: 'se isto é o número de um dia numa planilha',
  seconds: 'se são segundos desde 1970',
  milliseconds: 'se são milissegundos desde 1970',
  'before-common-era': 'para um ano antes de Cristo',
  written: 'como o EDTF o escreve',
  either: 'conforme o que se quer dizer',
  alike: 'ou outra das categorias',
};
const DIGITS = { month: 'o mês', day: 'o dia' };

/** What is wrong with a file, in Portuguese. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `no máximo ${LENGTHS[of](most)}`,
    range: ([from, to]) => `um número de ${from} a ${to}`,
    choice: (texts) => texts.map((text) => `“${text}”`).join(' ou '),
    version: String,
    field: (names) => `um de ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `uma de ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'uma categoria que não esteja dentro desta',
    unique: (other) => `um id próprio, não o de ${'event' in other ? `evento ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'o id de um evento' : 'outro evento'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `“${mark}” exatamente uma vez na citação`,
    overlap: (claim) => `uma data que coincida em parte com claim ${claim}, ou conflict em palavras`,
    agreement: (claim) => `nada, pois record coincide em parte com claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `dois algarismos para ${DIGITS[part]}`,
    'date-day': ({ month, most }) =>
      `um dia${most === undefined ? '' : ` de 01 a ${most}`} que exista em ${month}`,
    'date-significant': (most) => `um número de algarismos significativos, no máximo ${most}, depois de S`,
    'date-close': (bracket) => `“,” ou “${bracket}”`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'Não se pode carregar uma cronologia deste endereço; deve começar por https:, http: ou data:.',
    unreachable: () =>
      'Não foi possível carregar a cronologia: o servidor não foi encontrado, não deixa que outros sites a leiam (CORS), ou a política desta página o proíbe (CSP).',
    status: ({ found }) => `Aqui não há nenhuma cronologia: o servidor respondeu ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `Este arquivo passa do limite de ${limitMB} MB. Acrescente “limit=” ao endereço para permitir mais.`,
    'too-slow': ({ expected: seconds }) =>
      `O servidor não enviou nada durante ${seconds === 30 ? 'meio minuto' : `${seconds} segundos`}.`,
    damaged: () =>
      'A cronologia que este endereço leva não pode ser descompactada: o endereço está incompleto ou foi alterado.',
    'no-event': ({ found }) =>
      `Esta cronologia não tem nenhum evento “${textOf(found)}”. Aqui está ela inteira.`,
    parameter: ({ path: [name], found, expected }) =>
      `“${name}=${textOf(found)}” no endereço não foi entendido (esperava-se ${expected}). O resto foi usado.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `Faltam aos slides os links para a sua página: o PowerPoint não aceita endereços de mais de ${expected} caracteres.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `Este arquivo é da versão ${textOf(found)}, e aqui só se pode ler a versão ${expected}. Abra-o com uma cópia mais recente do Anno, ou peça ao autor um arquivo da versão ${expected}.`,
    parameters: ({ found }) =>
      `O endereço tem ${foundInWords(found, faults)}, que esta página não conhece. O resto foi usado.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `“${each}”`).join(' ou ')}${of === 'either' ? ',' : ''} ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'nada',
    end: 'o fim do arquivo',
    text: (text) => `“${text}”`,
    names: (names) => namesIn('pt', names, (name) => `“${name}”`),
    strange: (type) => `um valor do tipo ${type}`,
  },
  event: (number, title) => `evento ${number}${title === undefined ? '' : ` “${title}”`}`,
  atCharacter: (character) => ` no caractere ${character}`,
  inLine: (line, character) => `linha ${line}, caractere ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}esperava-se ${expected}, encontrou-se ${found}`,
  notJson: 'Isto não é JSON: esperava-se uma cronologia no formato do Anno.',
  invalid: 'Isto ainda não é uma cronologia completa. Falta ou está errado:',
  more: (count) => `e mais ${count}`,
  notShown: (count, of) =>
    `${count} de ${of} eventos ${count === 1 ? 'não é mostrado' : 'não são mostrados'}`,
  mistakes: (count) => (count === 1 ? 'Há um erro neste arquivo' : `Há ${count} erros neste arquivo`),
};
