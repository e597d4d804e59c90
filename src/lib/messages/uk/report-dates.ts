import type { ReportWords } from '../report';
import { counted } from './plural';

export const dates = (count: number) => counted(count, 'дата', 'дати', 'дат');
export const rows = (count: number) => counted(count, 'рядок', 'рядки', 'рядків');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: спершу день чи місяць?`;
      case 'year-zero':
        return `${of} до 1 року: чи був рік 0?`;
      case 'serials':
        return `${of} — самі числа: що вони лічать?`;
      case 'hyphen':
        return `${of}: місяць року чи два роки?`;
      case 'short-year':
        return `${of}: число — це рік чи день?`;
      case 'double-year':
        return `${of} з двома роками: котрі маються на увазі?`;
      case 'which-century':
        return `${of}: якого століття?`;
      case 'decade-or-century':
        return `${of}: десять років чи сто?`;
      case 'era':
        return `${of}: до нашої ери чи нашої ери?`;
      case 'open-end':
        return `${of} без кінця: чи це триває досі?`;
      case 'included':
        return `${of}: чи названий день теж рахується?`;
      case 'bare-c':
        return `${of} з літерою c: близько того року чи рік авторського права?`;
      case 'unknown-digit':
        return `${of}: невідома цифра чи сумнівний рік?`;
      case 'fiscal-year':
        return `${of} — фінансові роки: які це роки?`;
      case 'yearly':
        return `${of} — щороку: чи сталося це першого разу, який названо?`;
      case 'first-days':
        return `${of} — перше число місяця: чи справді мається на увазі день?`;
    }
  },
  choices: {
    'day-first': 'спершу день',
    'month-first': 'спершу місяць',
    'year-first': 'спершу рік',
    historical: 'без року 0: −44 — це 44 рік до н. е.',
    astronomical: 'з роком 0: −44 — це 45 рік до н. е.',
    excel: 'дні, як їх лічить Excel',
    'excel-1904': 'дні, як їх лічить Excel від 1904 року',
    'unix-s': 'секунди від 1970 року',
    'unix-ms': 'мілісекунди від 1970 року',
    compact: 'рік, місяць і день без розділових знаків',
    month: 'місяць',
    range: 'від одного року до іншого',
    year: 'рік',
    day: 'день',
    loose: 'від 00 до 99 року',
    strict: 'від 01 до 00 року',
    about: 'близько того року',
    copyright: 'рік авторського права',
    days: 'дні, як написано',
    months: 'місяці',
    years: 'місяці, а де 1 січня — роки',
    januaries: 'роки, де 1 січня, решта — дні',
    first: 'першого разу, який названо',
    'not-after': 'не пізніше; коли саме, файл не каже',
    'by-order': 'посилання йдуть за порядком, і з новим рядком ведуть деінде',
    'own-ids': 'зберегти посилання: кожна подія має свій код, і він зберігається разом зі стрічкою',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: порядок дня й місяця — за мовою`;
      case 'year-zero':
        return `${of} до 1 року, без року 0`;
      case 'serial':
        return `${of} були самими числами`;
      case 'zone':
        return `${of} з часовим поясом, названим літерами`;
      case 'two-digits':
        return `${of} з роком із двох цифр`;
      case 'loose-century':
        return `${of} із самим століттям`;
      case 'third':
        return `${of}: «початок», «середина» й «кінець» — третини`;
      case 'month-not-range':
        return `${of}: рік і місяць, а не два роки`;
      case 'winter':
        return `${of}: зима починається в названому році`;
      case 'one-of':
        return `${of} між двома іншими: один раз за цей час`;
      case 'midnight':
        return `${of} опівночі: увесь день`;
      case 'untimed':
        return `${of}: година лишилася тільки в словах`;
      case 'whole-unit':
        return `${of} від року, місяця чи дня до наступного: лише він сам`;
      case 'widest':
        return `${of} з найранішим і найпізнішим: найдовше, що може бути`;
      case 'new-year':
        return `${of} 1 січня без точності: увесь рік`;
      case 'cited':
        return `${of}: за джерелом з рядка, якого ніхто не перевіряв`;
      case 'made-title':
        return `${counted(count, 'назва', 'назви', 'назв')} з тексту`;
      case 'alike':
        return `${counted(count, 'подія', 'події', 'подій')} з однаковою назвою й датою`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
