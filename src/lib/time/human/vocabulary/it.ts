import type { Vocabulary } from './vocabulary';

/** Without abbreviations that are words of English. */
export const it: Vocabulary = {
  months: [
    'gennaio|genn',
    'febbraio|febb',
    'marzo|mar',
    'aprile|apr',
    'maggio',
    'giugno',
    'luglio',
    'agosto|ago',
    'settembre|sett',
    'ottobre|ott',
    'novembre|nov',
    'dicembre|dic',
  ],
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  words: {
    about: 'verso il|intorno al|circa',
    bce: 'a c|ac',
    ce: 'd c|dc',
    century: 'secolo|secoli|sec',
    decade: 'anni',
    beginning: 'inizio|inizi',
    mid: 'metà',
    end: 'fine',
    before: 'prima del',
    after: 'dopo il',
    between: 'tra il|fra il',
    now: 'oggi',
    noise: 'il|del|della|di|nel|dal|degli|gli',
  },
  ordinals: ['prima|primo', 'seconda|secondo'],
};
