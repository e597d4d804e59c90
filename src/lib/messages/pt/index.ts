/**
 * Portuguese in the spelling of the agreement of 1990, with numbers and months as CLDR has them for `pt`, which is Brazil's. It avoids
 * what only one side of the ocean says; where each has its own word, it is Brazil's. No native speaker has read it yet.
 */
import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { counted } from './plural';
import { media } from './media';
import { narrator } from './narrator';
import { paper } from './paper';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

const AUTHORS = new Intl.ListFormat('pt', { type: 'conjunction' });

export const pt = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'As setas levam de um evento a outro; com Shift, pelo calendário. + e − mudam o zoom, 0 mostra tudo, Esc fecha.',
    claimHeading: () => 'Segundo o texto',
    recordHeading: 'Segundo outras fontes',
    noRecord: 'Nenhuma outra fonte é dada.',
    planned: 'previsto',
    stated: 'dito no texto',
    derived: (derivation) => `deduzido: ${derivation}`,
    dated: 'Data',
    written: (words) => `no arquivo: “${words}”`,
    says: (noun, date) => (noun === undefined ? `data: ${date}` : `segundo o texto: ${date}`),
    onRecord: (date) => `segundo outras fontes: ${date}`,
    both: (says, onRecord, isConflict) => `${says}; ${onRecord}${isConflict ? '; não coincidem' : ''}`,
    disagree: 'As datas não coincidem',
    linked: 'Eventos ligados',
    seeAlso: 'Veja também',
    seen: (date) => `consulta: ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Ver no texto',
    previous: 'Anterior',
    next: 'Seguinte',
    begin: 'Começar',
    named: (name) => `${name}: `,
    previousEvent: 'Evento anterior',
    nextEvent: 'Evento seguinte',
    firstEvent: 'Primeiro evento',
    first: 'o primeiro evento',
    last: 'o último evento',
    close: 'Fechar',
    readOn: 'Continuar a ler',
  },
  notes: {
    heading: 'Notas',
    goTo: (date) => `Mostrar: ${date}`,
  },
  eras: {
    heading: 'Eras',
    within: (titles) => `em ${titles}`,
    begins: (title) => `“${title}” começa nele`,
    ends: (title) => `“${title}” termina nele`,
    today: 'Hoje',
  },
  list: {
    heading: 'Todos os eventos',
    order: 'Ordem',
    timeOrder: 'por data',
    sourceOrder: () => 'como no texto',
    against: (noun, date) => (noun === undefined ? `(data: ${date})` : `(no texto: ${date})`),
    earlier: 'Mostrar eventos anteriores',
    later: 'Mostrar eventos posteriores',
  },
  find,
  telling,
  nothing: 'Aqui ainda não há nada.',
  folds: {
    tear: (duration, isLasting) => `${duration} sem ${isLasting ? 'eventos novos' : 'eventos'}, dobrado`,
    broken: (length) =>
      length === undefined ? 'desenhado com um corte' : `dura ${length}, desenhado com um corte`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) =>
      `${counted(count, 'evento')}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => (count === 1 ? 'Ampliar este evento' : `Ampliar estes ${counted(count, 'evento')}`),
    notListed: (count) => `e mais ${count}; amplie para vê-los`,
  },
  measure: {
    begin: 'Medir a partir daqui',
    end: 'Parar de medir',
    waiting: (from) => `De “${from}” a …: agora escolha outro evento.`,
    between: (stretch, from, to) => `De “${from}” a “${to}”: ${stretch}.`,
  },
  legend: {
    heading: 'Como as datas são desenhadas',
    more: 'Mais sinais',
    all: 'O que os sinais significam',
    kinds: {
      claim: (noun) => (noun ? 'a data que o texto dá' : 'a data dada'),
      record: () => 'a data segundo outras fontes',
      agreed: () => 'um só sinal onde as duas datas coincidem',
      conflict: () => 'as datas não coincidem',
      day: () => 'um dia ou uma hora do dia',
      imprecise: () => 'em algum momento deste trecho',
      narrow: () => 'em algum momento de um trecho curto demais para se ver',
      'narrow-about': () => 'por volta deste momento, curto demais para se ver',
      loose: () => 'documentado, dentro deste trecho',
      interval: () => 'todo este tempo',
      wings: () => 'começou e terminou nas partes que se esbatem',
      approximate: () => 'por volta deste momento',
      uncertain: () => 'a própria data é incerta',
      open: () => 'continua, sem fim indicado',
      unknown: () => 'o seu fim não é conhecido',
      'one-of': () => 'uma data deste trecho',
      'all-of': () => 'todas as datas deste trecho',
      broken: () => 'dura através de tempo dobrado',
      fold: () => 'tempo dobrado, sem eventos novos',
      crowd: () => 'mais eventos, sem espaço para os nomes',
      beyond: () => 'continua fora da vista',
      planned: () => 'previsto, ainda não ocorrido',
      again: () => 'outra categoria da mesma cor',
      'under-way': () => 'em curso onde está a linha',
      possible: () => 'talvez em curso onde está a linha',
      link: () => 'eventos ligados',
      note: () => 'o que convém notar',
    },
  },
  glance: {
    heading: 'Em resumo',
    first: 'Primeiro',
    last: 'Último',
    longest: 'O mais longo',
    silence: 'Silêncio mais longo',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'Esta página não pode ser mostrada',
    back: 'Para a cronologia',
    chronologies: 'Outras cronologias',
    noscript: 'Sem JavaScript pode ler aqui todos os eventos, mas não percorrer o tempo nem usar o zoom.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, “${title}”${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Idioma',
    menu: 'Menu',
    dismiss: 'Dispensar',
    renewed: 'Entretanto, esta página foi renovada. Recarregada, ficará como agora a vê.',
    cutOff: 'Não foi possível carregar uma parte desta página: parece não haver rede. Tente quando houver.',
    reload: 'Recarregar',
    whole: 'Voltar ao todo',
    description: (title, events) =>
      `“${title}”: ${counted(events, 'evento datado', 'eventos datados')}, cada um com as palavras que o datam.`,
    rights: 'Passagens curtas são citadas com a sua fonte; todas as outras palavras são nossas.',
    licences: 'Fontes tipográficas e licenças',
  },
  media,
  narrator,
  paper,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default pt;
