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

const AUTHORS = new Intl.ListFormat('uk', { type: 'conjunction' });

const eventsIn = (count: number) => counted(count, 'подія', 'події', 'подій');

export const uk = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Клавіші зі стрілками ведуть від події до події, із Shift — за календарем. + і − змінюють масштаб, 0 показує все, Esc закриває.',
    claimHeading: () => 'За текстом',
    recordHeading: 'За іншими джерелами',
    noRecord: 'Інших джерел не вказано.',
    planned: 'заплановано',
    stated: 'прямо сказано в тексті',
    derived: (derivation) => `виведено: ${derivation}`,
    dated: 'Дата',
    written: (words) => `у файлі: «${words}»`,
    says: (noun, date) => (noun === undefined ? `дата: ${date}` : `за текстом: ${date}`),
    onRecord: (date) => `за іншими джерелами: ${date}`,
    both: (says, onRecord, isConflict) => `${says}; ${onRecord}${isConflict ? '; дати не збігаються' : ''}`,
    disagree: 'Дати не збігаються',
    linked: 'Пов’язані події',
    seeAlso: 'Див. також',
    seen: (date) => `переглянуто ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Знайти в тексті',
    previous: 'Назад',
    next: 'Далі',
    begin: 'Почати',
    named: (name) => `${name}: `,
    previousEvent: 'Попередня подія',
    nextEvent: 'Наступна подія',
    firstEvent: 'Перша подія',
    first: 'перша подія',
    last: 'остання подія',
    close: 'Закрити',
    readOn: 'Читати далі',
  },
  notes: {
    heading: 'Примітки',
    goTo: (date) => `Показати: ${date}`,
  },
  eras: {
    heading: 'Доби',
    within: (titles) => `доба: ${titles}`,
    begins: (title) => `тут починається «${title}»`,
    ends: (title) => `тут закінчується «${title}»`,
    today: 'Сьогодні',
  },
  list: {
    heading: 'Усі події',
    order: 'Порядок',
    timeOrder: 'за часом',
    sourceOrder: () => 'як у тексті',
    against: (noun, date) => (noun === undefined ? `(дата: ${date})` : `(у тексті: ${date})`),
    earlier: 'Показати раніші події',
    later: 'Показати пізніші події',
  },
  find,
  telling,
  nothing: 'Тут ще нічого немає.',
  folds: {
    tear: (duration, isLasting) => `${duration} без ${isLasting ? 'нових подій' : 'подій'}, згорнуто`,
    broken: (length) =>
      length === undefined ? 'показано з розривом' : `тривалість: ${length}, показано з розривом`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) => `${eventsIn(count)}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => `Збільшити: ${eventsIn(count)}`,
    notListed: (count) => `ще ${eventsIn(count)}: збільште, щоб побачити`,
  },
  measure: {
    begin: 'Виміряти час звідси',
    end: 'Завершити вимірювання',
    waiting: (from) => `Від «${from}» до …: тепер виберіть іншу подію.`,
    between: (stretch, from, to) => `Від «${from}» до «${to}»: ${stretch}.`,
  },
  legend: {
    heading: 'Як позначено дати',
    more: 'Інші позначки',
    all: 'Що означають позначки',
    kinds: {
      claim: (noun) => (noun ? 'дата, яку дає текст' : 'указана дата'),
      record: () => 'дата за іншими джерелами',
      agreed: () => 'одна позначка, де обидві дати збігаються',
      conflict: () => 'дати не збігаються',
      day: () => 'день або час доби',
      imprecise: () => 'якась мить у цих межах',
      narrow: () => 'якась мить у межах, надто вузьких, щоб їх бачити',
      'narrow-about': () => 'приблизно тоді, у межах, надто вузьких, щоб їх бачити',
      loose: () => 'засвідчено, десь у цих межах',
      interval: () => 'увесь цей час',
      wings: () => 'почалося й скінчилося там, де смуга блідне',
      approximate: () => 'приблизно в цей час',
      uncertain: () => 'сама дата непевна',
      open: () => 'триває далі, кінця не вказано',
      unknown: () => 'кінець невідомий',
      'one-of': () => 'одна дата в цих межах',
      'all-of': () => 'кожна дата в цих межах',
      broken: () => 'триває крізь згорнутий час',
      fold: () => 'згорнутий час без нових подій',
      crowd: () => 'ще події: для назв немає місця',
      beyond: () => 'триває за межами видимого',
      planned: () => 'лише заплановано',
      again: () => 'інша категорія того самого кольору',
      'under-way': () => 'триває там, де стоїть лінія',
      possible: () => 'можливо, триває там, де стоїть лінія',
      link: () => 'пов’язані події',
      note: () => 'на що звернути увагу',
    },
  },
  glance: {
    heading: 'Коротко',
    first: 'Перша',
    last: 'Остання',
    longest: 'Найдовша',
    silence: 'Найдовша пауза',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'Цю сторінку неможливо показати',
    back: 'До стрічки часу',
    chronologies: 'Інші стрічки часу',
    noscript:
      'Без JavaScript тут можна прочитати кожну подію, але не можна рухати повзунок і міняти масштаб.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, «${title}»${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Мова',
    menu: 'Меню',
    dismiss: 'Закрити повідомлення',
    renewed: 'Тим часом цю сторінку оновили. Після перезавантаження вона буде такою, як ви її бачите.',
    cutOff:
      'Частину сторінки не вдалося завантажити: здається, немає мережі. Спробуйте, коли вона з’явиться.',
    reload: 'Перезавантажити',
    whole: 'Назад до цілого',
    description: (title, events) =>
      `«${title}»: ${counted(events, 'датована подія', 'датовані події', 'датованих подій')}, кожна зі словами, за якими її датовано.`,
    rights: 'Короткі уривки процитовано із зазначенням джерела; решта тексту наша.',
    licences: 'Шрифти й ліцензії',
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

export default uk;
