import type { ReportWords } from '../report';
import { counted } from './plural';

const dates = (count: number) => counted(count, 'дата', 'дати', 'дат');
const rows = (count: number) => counted(count, 'рядок', 'рядки', 'рядків');

export const report = {
  name: 'Звіт',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} файла (${format}): усі на стрічці.`
      : `${counted(events, 'подія', 'події', 'подій')}; у файлі (${format}) ${rows(all)}.`,
  left: (questions) => `Лишилося вирішити: ${counted(questions, 'питання', 'питання', 'питань')}`,
  rowsLeft: (count) => `Немає на стрічці: ${rows(count)}`,
  nothingLeft: 'Вирішувати більше нічого',
  open: 'Відкрити звіт',
  close: 'Закрити звіт',
  settling: 'Зачекайте …',

  questions: 'Треба вирішити',
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
  },
  undecided: 'не вирішено',
  example: 'наприклад',

  assumed: 'Прийнято без запитання',
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
    }
  },

  notShown: 'Немає на стрічці',
  waiting: (count) => `${rows(count)} — до відповіді`,
  notUnderstood: (count) => `${dates(count)} — не зрозуміло`,
  undated: (count) => `${rows(count)} без дати`,
  given: 'Дати, які дали ви',
  line: (number) => `рядок файла ${number}`,
  row: (number) => `рядок ${number}`,
  dateOf: (row) => `Дата: ${row}`,
  dateExample: 'як-от 5.09.2014',
  setDate: 'Прийняти',
  undo: 'Скасувати',
  notADate: (text) => `«${text}» не прочитати як дату. Спробуйте 1850, c. 1850, 5.09.2014 або 1914–1918.`,
  which: 'Котра?',
  more: (count) => `і ще ${count}`,

  leftOut: 'Пропущено',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'нагадування', 'нагадування', 'нагадувань');
      case 'backgrounds':
        return counted(count, 'тло', 'тла', 'тел');
      case 'cut-off':
        return 'усе після місця, де файл обривається';
      case 'eras':
        return `${counted(count, 'доба', 'доби', 'діб')} за подіями`;
      case 'filled-times':
        return `${counted(count, 'година', 'години', 'годин')} дня, що лише заповнюють форму`;
      case 'large-cells':
        return `${counted(count, 'клітинка', 'клітинки', 'клітинок')}, більші за подію`;
      case 'no-events':
        return `${counted(count, 'запис', 'записи', 'записів')}, що не є подіями`;
      case 'pictures':
        return counted(count, 'зображення', 'зображення', 'зображень');
      case 'places':
        return `${counted(count, 'місце', 'місця', 'місць')} на карті`;
      case 'recurrences':
        return `${counted(count, 'правило', 'правила', 'правил')} повторення: показано лише перший раз`;
      case 'relative-dates':
        return `${dates(count)} — від іншої події`;
      case 'repeated-rows':
        return `${rows(count)} з тим, що вже є`;
      case 'strange-lines':
        return `${rows(count)}, яких формат не має`;
      case 'styles':
        return counted(count, 'колір чи вигляд', 'кольори й вигляди', 'кольорів і виглядів');
      case 'tasks':
        return counted(count, 'завдання чи нотатка', 'завдання й нотатки', 'завдань і нотаток');
      case 'time-zones':
        return `${counted(count, 'часовий пояс', 'часові пояси', 'часових поясів')}: години показано, як написано`;
      case 'undated-places':
        return `${counted(count, 'місце', 'місця', 'місць')} без часу`;
    }
  },

  columns: 'Стовпці',
  columnsWhy: 'Чим вважається кожен стовпець. Виправте, що не так.',
  noDates: 'У якому стовпці дати?',
  roles: {
    date: 'дата',
    start: 'початок',
    end: 'кінець',
    year: 'рік',
    month: 'місяць',
    day: 'день',
    time: 'година',
    'end-year': 'рік кінця',
    'end-month': 'місяць кінця',
    'end-day': 'день кінця',
    'end-time': 'година кінця',
    'shown-date': 'дата, як її показують',
    precision: 'точність дати',
    id: 'позначка',
    title: 'назва',
    text: 'текст',
    lane: 'доріжка',
    actors: 'люди',
    link: 'посилання',
    source: 'джерело',
    extra: 'зберігається, не показується',
  },
  asGuessed: 'Як було вгадано',

  save: 'Зберегти стрічку',
  saveWhy: 'Як файл разом із вашими відповідями; його можна знову відкрити тут і будь-де, де є Anno.',
} satisfies ReportWords;
