import type { Vocabulary } from './vocabulary';

/** Without abbreviations that are words of English. */
export const pt: Vocabulary = {
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro',
    'outubro',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: 'segunda - feira|terça - feira|quarta - feira|quinta - feira|sexta - feira|sábado|domingo',
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  words: {
    about: 'cerca de|por volta de',
    bce: 'a c|ac',
    ce: 'd c|dc',
    century: 'século|séculos|séc',
    decade: 'década|anos',
    beginning: 'início|inícios',
    mid: 'meados',
    end: 'fim|finais|final',
    until: 'até',
    after: 'depois de',
    since: 'desde',
    between: 'entre',
    now: 'presente',
    noise: 'de|do',
    half: 'metade',
  },
  ordinals: ['primeira|primeiro', 'segunda|segundo'],
};
