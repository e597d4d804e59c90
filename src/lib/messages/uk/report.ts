import type { ReportWords } from '../report';
import { counted } from './plural';
import { dates, rows, reportDates } from './report-dates';

export const report = {
  ...reportDates,
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
  undecided: 'не вирішено',
  example: 'наприклад',

  assumed: 'Прийнято без запитання',

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
