import type { ReportWords } from '../report';
import { counted } from './plural';

export const dates = (count: number) => counted(count, 'дата', 'даты', 'дат');
export const rows = (count: number) => counted(count, 'строка', 'строки', 'строк');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: сначала день или месяц?`;
      case 'year-zero':
        return `${of} до 1 года: был ли год 0?`;
      case 'serials':
        return `${of} — просто числа: что они считают?`;
      case 'hyphen':
        return `${of}: месяц года или два года?`;
      case 'short-year':
        return `${of}: число — это год или день?`;
      case 'double-year':
        return `${of} с двумя годами: какие имеются в виду?`;
      case 'which-century':
        return `${of}: какого века?`;
      case 'decade-or-century':
        return `${of}: десять лет или сто?`;
      case 'era':
        return `${of}: до нашей эры или нашей эры?`;
      case 'open-end':
        return `${of} без конца: длится ли это до сих пор?`;
      case 'included':
        return `${of}: считается ли и названный день?`;
      case 'bare-c':
        return `${of} с буквой c: около того года или год авторского права?`;
      case 'unknown-digit':
        return `${of}: неизвестная цифра или год под вопросом?`;
      case 'fiscal-year':
        return `${of} — финансовые годы: какие это годы?`;
      case 'yearly':
        return `${of} — каждый год: было ли это в первый названный раз?`;
      case 'first-days':
        return `${of} — первое число месяца: действительно ли имеется в виду день?`;
    }
  },
  choices: {
    'day-first': 'сначала день',
    'month-first': 'сначала месяц',
    'year-first': 'сначала год',
    historical: 'без года 0: −44 — это 44 год до н. э.',
    astronomical: 'с годом 0: −44 — это 45 год до н. э.',
    excel: 'дни, как их считает Excel',
    'excel-1904': 'дни, как их считает Excel от 1904 года',
    'unix-s': 'секунды от 1970 года',
    'unix-ms': 'миллисекунды от 1970 года',
    compact: 'год, месяц и день без разделителей',
    month: 'месяц',
    range: 'от одного года до другого',
    year: 'год',
    day: 'день',
    loose: 'с 00 по 99 год',
    strict: 'с 01 по 00 год',
    about: 'около того года',
    copyright: 'год авторского права',
    days: 'дни, как написано',
    months: 'месяцы',
    years: 'месяцы, а где 1 января — годы',
    januaries: 'годы, где 1 января, остальное — дни',
    first: 'в первый названный раз',
    'not-after': 'не позже; когда именно, файл не говорит',
    'by-order': 'ссылки идут по порядку и с новой строкой ведут в другое место',
    'own-ids': 'сохранить ссылки: у каждого события свой код, и он сохраняется вместе с лентой',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: порядок дня и месяца — по языку`;
      case 'year-zero':
        return `${of} до 1 года, без года 0`;
      case 'serial':
        return `${of} были просто числами`;
      case 'zone':
        return `${of} с часовым поясом, названным буквами`;
      case 'two-digits':
        return `${of} с годом из двух цифр`;
      case 'loose-century':
        return `${of} с одним лишь веком`;
      case 'third':
        return `${of}: «начало», «середина» и «конец» — трети`;
      case 'month-not-range':
        return `${of}: год и месяц, а не два года`;
      case 'winter':
        return `${of}: зима начинается в названном году`;
      case 'one-of':
        return `${of} между двумя другими: один раз за это время`;
      case 'midnight':
        return `${of} в полночь: весь день`;
      case 'untimed':
        return `${of}: время осталось только в словах`;
      case 'whole-unit':
        return `${of} от года, месяца или дня до следующего: только он сам`;
      case 'widest':
        return `${of} с самым ранним и самым поздним: самое долгое, что может быть`;
      case 'new-year':
        return `${of} 1 января без точности: весь год`;
      case 'cited':
        return `${of}: по источнику из строки, которого никто не проверял`;
      case 'made-title':
        return `${counted(count, 'название', 'названия', 'названий')} из текста`;
      case 'alike':
        return `${counted(count, 'событие', 'события', 'событий')} с одинаковыми названием и датой`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
