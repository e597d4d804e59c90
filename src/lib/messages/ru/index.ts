// No native speaker of Russian has read this folder yet.
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

const AUTHORS = new Intl.ListFormat('ru', { type: 'conjunction' });

const eventsIn = (count: number) => counted(count, 'событие', 'события', 'событий');

export const ru = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Клавиши со стрелками ведут от события к событию, с Shift — по календарю. + и − меняют масштаб, 0 показывает всё, Esc закрывает.',
    claimHeading: () => 'По тексту',
    recordHeading: 'По другим источникам',
    noRecord: 'Других источников не указано.',
    planned: 'запланировано',
    stated: 'прямо сказано в тексте',
    derived: (derivation) => `выведено: ${derivation}`,
    dated: 'Дата',
    written: (words) => `в файле: «${words}»`,
    says: (noun, date) => (noun === undefined ? `дата: ${date}` : `по тексту: ${date}`),
    onRecord: (date) => `по другим источникам: ${date}`,
    both: (says, onRecord, isConflict) => `${says}; ${onRecord}${isConflict ? '; даты расходятся' : ''}`,
    disagree: 'Даты расходятся',
    linked: 'Связанные события',
    seeAlso: 'См. также',
    seen: (date) => `просмотрено ${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: () => 'Найти в тексте',
    previous: 'Назад',
    next: 'Далее',
    begin: 'Начать',
    named: (name) => `${name}: `,
    previousEvent: 'Предыдущее событие',
    nextEvent: 'Следующее событие',
    firstEvent: 'Первое событие',
    first: 'первое событие',
    last: 'последнее событие',
    close: 'Закрыть',
    readOn: 'Читать дальше',
  },
  notes: {
    heading: 'Примечания',
    goTo: (date) => `Показать: ${date}`,
  },
  eras: {
    heading: 'Эпохи',
    within: (titles) => `эпоха: ${titles}`,
    begins: (title) => `здесь начинается «${title}»`,
    ends: (title) => `здесь заканчивается «${title}»`,
    today: 'Сегодня',
  },
  list: {
    heading: 'Все события',
    order: 'Порядок',
    timeOrder: 'по времени',
    sourceOrder: () => 'как в тексте',
    against: (noun, date) => (noun === undefined ? `(дата: ${date})` : `(в тексте: ${date})`),
    earlier: 'Показать более ранние события',
    later: 'Показать более поздние события',
  },
  find,
  telling,
  nothing: 'Здесь ещё ничего нет.',
  folds: {
    tear: (duration, isLasting) => `${duration} без ${isLasting ? 'новых событий' : 'событий'}, свёрнуто`,
    broken: (length) =>
      length === undefined ? 'показано с разрывом' : `продолжительность: ${length}, показано с разрывом`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) => `${eventsIn(count)}, ${count === 1 ? first : `${first} – ${last}`}`,
    zoomTo: (count) => `Увеличить: ${eventsIn(count)}`,
    notListed: (count) => `ещё ${eventsIn(count)}: увеличьте, чтобы увидеть`,
  },
  measure: {
    begin: 'Измерить время отсюда',
    end: 'Закончить измерение',
    waiting: (from) => `От «${from}» до …: теперь выберите другое событие.`,
    between: (stretch, from, to) => `От «${from}» до «${to}»: ${stretch}.`,
  },
  legend: {
    heading: 'Как обозначены даты',
    more: 'Другие знаки',
    all: 'Что означают знаки',
    kinds: {
      claim: (noun) => (noun ? 'дата, которую даёт текст' : 'указанная дата'),
      record: () => 'дата по другим источникам',
      agreed: () => 'один знак, где обе даты совпадают',
      conflict: () => 'даты расходятся',
      day: () => 'день или время суток',
      imprecise: () => 'какой-то миг в этих пределах',
      narrow: () => 'какой-то миг в пределах, слишком узких, чтобы их видеть',
      'narrow-about': () => 'примерно тогда, в пределах, слишком узких, чтобы их видеть',
      loose: () => 'засвидетельствовано, где-то в этих пределах',
      interval: () => 'всё это время',
      wings: () => 'началось и закончилось там, где полоса бледнеет',
      approximate: () => 'примерно в это время',
      uncertain: () => 'сама дата под вопросом',
      open: () => 'длится дальше, конец не указан',
      unknown: () => 'конец неизвестен',
      'one-of': () => 'одна дата в этих пределах',
      'all-of': () => 'каждая дата в этих пределах',
      broken: () => 'длится сквозь свёрнутое время',
      fold: () => 'свёрнутое время без новых событий',
      crowd: () => 'ещё события: для названий нет места',
      beyond: () => 'длится за пределами видимого',
      planned: () => 'только запланировано',
      again: () => 'другая категория того же цвета',
      'under-way': () => 'длится там, где стоит линия',
      possible: () => 'возможно, длится там, где стоит линия',
      link: () => 'связанные события',
      note: () => 'на что обратить внимание',
    },
  },
  glance: {
    heading: 'Коротко',
    first: 'Первое',
    last: 'Последнее',
    longest: 'Самое долгое',
    silence: 'Самая длинная пауза',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'Эту страницу невозможно показать',
    back: 'К ленте времени',
    chronologies: 'Другие ленты времени',
    noscript:
      'Без JavaScript здесь можно прочитать каждое событие, но нельзя двигать ползунок и менять масштаб.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, «${title}»${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Язык',
    menu: 'Меню',
    dismiss: 'Закрыть сообщение',
    renewed: 'Тем временем эту страницу обновили. После перезагрузки она будет такой, какой вы её видите.',
    cutOff: 'Часть страницы не удалось загрузить: похоже, нет сети. Попробуйте, когда она появится.',
    reload: 'Перезагрузить',
    whole: 'Назад к целому',
    description: (title, events) =>
      `«${title}»: ${counted(events, 'датированное событие', 'датированных события', 'датированных событий')}, каждое со словами, которыми оно датировано.`,
    rights: 'Короткие отрывки процитированы с указанием источника; остальной текст наш.',
    licences: 'Шрифты и лицензии',
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

export default ru;
