import type { ReportWords } from '../report';
import { counted } from './plural';
import { dates, rows, reportDates } from './report-dates';

export const report = {
  ...reportDates,
  name: 'Отчёт',
  shown: (events, all, format) =>
    events === all
      ? `${rows(all)} файла (${format}): всё на ленте.`
      : `${counted(events, 'событие', 'события', 'событий')}; в файле (${format}) ${rows(all)}.`,
  left: (questions) => `Осталось решить: ${counted(questions, 'вопрос', 'вопроса', 'вопросов')}`,
  rowsLeft: (count) => `Нет на ленте: ${rows(count)}`,
  nothingLeft: 'Решать больше нечего',
  open: 'Открыть отчёт',
  close: 'Закрыть отчёт',
  settling: 'Подождите …',

  questions: 'Нужно решить',
  undecided: 'не решено',
  example: 'например',

  assumed: 'Принято без вопроса',

  notShown: 'Нет на ленте',
  waiting: (count) => `${rows(count)} — до ответа`,
  notUnderstood: (count) => `${dates(count)} — непонятно`,
  undated: (count) => `${rows(count)} без даты`,
  given: 'Даты, которые дали вы',
  line: (number) => `строка файла ${number}`,
  row: (number) => `строка ${number}`,
  dateOf: (row) => `Дата: ${row}`,
  dateExample: 'например 5.09.2014',
  setDate: 'Принять',
  undo: 'Отменить',
  notADate: (text) => `«${text}» не прочитать как дату. Попробуйте 1850, c. 1850, 5.09.2014 или 1914–1918.`,
  which: 'Какая?',
  more: (count) => `и ещё ${count}`,

  leftOut: 'Пропущено',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return counted(count, 'напоминание', 'напоминания', 'напоминаний');
      case 'backgrounds':
        return counted(count, 'фон', 'фона', 'фонов');
      case 'cut-off':
        return 'всё после места, где файл обрывается';
      case 'eras':
        return `${counted(count, 'эпоха', 'эпохи', 'эпох')} за событиями`;
      case 'filled-times':
        return `${counted(count, 'время дня', 'времени дня', 'времён дня')} только для заполнения формы`;
      case 'large-cells':
        return `${counted(count, 'ячейка', 'ячейки', 'ячеек')} больше события`;
      case 'no-events':
        return `${counted(count, 'запись', 'записи', 'записей')}, где нет события`;
      case 'pictures':
        return counted(count, 'изображение', 'изображения', 'изображений');
      case 'places':
        return `${counted(count, 'место', 'места', 'мест')} на карте`;
      case 'recurrences':
        return `${counted(count, 'правило', 'правила', 'правил')} повторения: показан только первый раз`;
      case 'relative-dates':
        return `${dates(count)} — от другого события`;
      case 'repeated-rows':
        return `${rows(count)} с тем, что уже есть`;
      case 'strange-lines':
        return `${rows(count)}, которых в формате нет`;
      case 'styles':
        return counted(count, 'цвет или вид', 'цвета и вида', 'цветов и видов');
      case 'tasks':
        return counted(count, 'задача или заметка', 'задачи и заметки', 'задач и заметок');
      case 'time-zones':
        return `${counted(count, 'часовой пояс', 'часовых пояса', 'часовых поясов')}: время показано, как написано`;
      case 'undated-places':
        return `${counted(count, 'место', 'места', 'мест')} без времени`;
    }
  },

  columns: 'Столбцы',
  columnsWhy: 'Чем считается каждый столбец. Исправьте, если что-то не так.',
  noDates: 'В каком столбце даты?',
  roles: {
    date: 'дата',
    start: 'начало',
    end: 'конец',
    year: 'год',
    month: 'месяц',
    day: 'день',
    time: 'время',
    'end-year': 'год конца',
    'end-month': 'месяц конца',
    'end-day': 'день конца',
    'end-time': 'время конца',
    'shown-date': 'дата, как её показывают',
    precision: 'точность даты',
    id: 'метка',
    title: 'название',
    text: 'текст',
    lane: 'дорожка',
    actors: 'люди',
    link: 'ссылка',
    source: 'источник',
    extra: 'хранится, не показывается',
  },
  asGuessed: 'Как было угадано',

  save: 'Сохранить ленту',
  saveWhy: 'Как файл вместе с вашими ответами; его можно снова открыть здесь и всюду, где есть Anno.',
} satisfies ReportWords;
