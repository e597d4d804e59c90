import type { ReportWords } from '../report';
import { counted, eventsIn } from './plural';

export const dates = (count: number) => counted(count, 'date');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}\u00a0: d’abord le jour ou le mois\u202f?`;
      case 'year-zero':
        return `${of} avant l’an 1\u00a0: y a-t-il une année 0\u202f?`;
      case 'serials':
        return `${of} d’un nombre seul\u00a0: que compte-t-il\u202f?`;
      case 'hyphen':
        return `${of}\u00a0: un mois d’une année, ou deux années\u202f?`;
      case 'short-year':
        return `${of}\u00a0: le nombre est-il une année ou un jour\u202f?`;
      case 'double-year':
        return `${of} à deux années\u00a0: lesquelles sont entendues\u202f?`;
      case 'which-century':
        return `${of}\u00a0: de quel siècle\u202f?`;
      case 'decade-or-century':
        return `${of}\u00a0: dix ans ou cent\u202f?`;
      case 'era':
        return `${of}\u00a0: avant ou après l’an 1\u202f?`;
      case 'open-end':
        return `${of} sans fin\u00a0: est-ce que cela continue\u202f?`;
      case 'included':
        return `${of}\u00a0: le jour nommé est-il compris\u202f?`;
      case 'bare-c':
        return `${of} avec un c\u00a0: vers cette année, ou copyright\u202f?`;
      case 'unknown-digit':
        return `${of}\u00a0: un chiffre est-il inconnu, ou l’année douteuse\u202f?`;
      case 'fiscal-year':
        return `${of} d’exercices fiscaux\u00a0: quelles années sont-ce\u202f?`;
      case 'yearly':
        return `${of} qui reviennent chaque année\u00a0: était-ce à la première\u202f?`;
      case 'first-days':
        return `${of} au premier jour d’un mois\u00a0: est-ce le jour qui est entendu\u202f?`;
    }
  },
  choices: {
    'day-first': 'd’abord le jour',
    'month-first': 'd’abord le mois',
    'year-first': 'd’abord l’année',
    historical: 'sans année 0\u00a0: −44 est 44 av. J.-C.',
    astronomical: 'avec une année 0\u00a0: −44 est 45 av. J.-C.',
    excel: 'des jours comme les compte Excel',
    'excel-1904': 'des jours comme Excel les compte depuis 1904',
    'unix-s': 'des secondes depuis 1970',
    'unix-ms': 'des millisecondes depuis 1970',
    compact: 'année, mois et jour sans signes',
    month: 'un mois',
    range: 'd’une année à l’autre',
    year: 'une année',
    day: 'un jour',
    loose: 'de l’année 00 à 99',
    strict: 'de l’année 01 à 00',
    about: 'vers cette année',
    copyright: 'l’année d’un copyright',
    days: 'des jours, comme ils sont écrits',
    months: 'des mois',
    years: 'des mois\u202f; où c’est le 1er janvier, des années',
    januaries: 'des années où c’est le 1er janvier, sinon des jours',
    first: 'à la première date donnée',
    'not-after': 'avant ou à cette date\u202f; le fichier ne dit pas quand',
    'by-order': 'les liens suivent l’ordre, et mèneront ailleurs si le fichier en change',
    'own-ids': 'garder les liens\u00a0: chaque événement a un id, enregistré avec la chronologie',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}\u00a0: l’ordre du jour et du mois, d’après la langue`;
      case 'year-zero':
        return `${of} avant l’an 1, sans année 0`;
      case 'serial':
        return `${of} d’un nombre seul`;
      case 'zone':
        return `${of} avec un fuseau nommé par ses lettres`;
      case 'two-digits':
        return `${of} avec une année à deux chiffres`;
      case 'loose-century':
        return `${of} d’un siècle entier`;
      case 'third':
        return `${of}\u00a0: «\u00a0début\u00a0», «\u00a0milieu\u00a0» et «\u00a0fin\u00a0» sont des tiers`;
      case 'month-not-range':
        return `${of}\u00a0: une année et un mois, pas deux années`;
      case 'winter':
        return `${of}\u00a0: l’hiver commence dans l’année nommée`;
      case 'one-of':
        return `${of} entre deux dates\u00a0: une fois dans ce temps`;
      case 'midnight':
        return `${of} à minuit\u00a0: le jour entier`;
      case 'untimed':
        return `${of}\u00a0: l’heure n’est que dans les mots`;
      case 'whole-unit':
        return `${of} d’une année, d’un mois ou d’un jour au suivant\u00a0: le premier seul`;
      case 'widest':
        return `${of} au plus tôt et au plus tard\u00a0: la plus longue durée possible`;
      case 'new-year':
        return `${of} au 1er janvier sans précision\u00a0: l’année`;
      case 'cited':
        return `${of}\u00a0: la source de la ligne est citée, et personne ne l’a consultée`;
      case 'made-title':
        return `${counted(count, 'titre tiré', 'titres tirés')} du texte`;
      case 'alike':
        return `${eventsIn(count)} de mêmes titre et date`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
