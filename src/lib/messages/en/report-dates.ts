import type { ReportWords } from '../report';

export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;
export const dates = (count: number) => counted(count, 'date');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: day or month first?`;
      case 'year-zero':
        return `${of} before year 1: is there a year 0?`;
      case 'serials':
        return `${of} are bare numbers: what do they count?`;
      case 'hyphen':
        return `${of}: a month of a year, or two years?`;
      case 'short-year':
        return `${of}: is the number a year or a day?`;
      case 'double-year':
        return `${of} with two years: which are meant?`;
      case 'which-century':
        return `${of}: of which century?`;
      case 'decade-or-century':
        return `${of}: ten years or a hundred?`;
      case 'era':
        return `${of}: before or after year 1?`;
      case 'open-end':
        return `${of} without an end: does it go on?`;
      case 'included':
        return `${of}: is the day that is named included?`;
      case 'bare-c':
        return `${of} with a c: about that year, or copyright?`;
      case 'unknown-digit':
        return `${of}: is a digit unknown, or the year in doubt?`;
      case 'fiscal-year':
        return `${of} of fiscal years: which years are they?`;
      case 'yearly':
        return `${of} that come every year: was it at the first of them?`;
      case 'first-days':
        return `${of} are the first of a month: is the day meant?`;
    }
  },
  choices: {
    'day-first': 'day first',
    'month-first': 'month first',
    'year-first': 'year first',
    historical: 'no year 0: −44 is 44 BCE',
    astronomical: 'with a year 0: −44 is 45 BCE',
    excel: 'days as Excel counts them',
    'excel-1904': 'days as Excel counts them from 1904',
    'unix-s': 'seconds since 1970',
    'unix-ms': 'milliseconds since 1970',
    compact: 'year, month and day without marks',
    month: 'a month',
    range: 'from one year to the other',
    year: 'a year',
    day: 'a day',
    loose: 'from the year 00 to 99',
    strict: 'from the year 01 to 00',
    about: 'about that year',
    copyright: 'the year of a copyright',
    days: 'days, as they stand there',
    months: 'months',
    years: 'months; where it is 1 January, years',
    januaries: 'years where it is 1 January, else days',
    first: 'at the first date that is given',
    'not-after': 'by then; the file does not say when',
    'by-order': 'links go by their order, and lead elsewhere once the file has another',
    'own-ids': 'keep links: each event has an id, which is saved with the timeline',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: the order of day and month, by the language`;
      case 'year-zero':
        return `${of} before year 1, counted without a year 0`;
      case 'serial':
        return `${of} were bare numbers`;
      case 'zone':
        return `${of} with a zone by its letters`;
      case 'two-digits':
        return `${of} with a year of two digits`;
      case 'loose-century':
        return `${of} of a whole century`;
      case 'third':
        return `${of}: “early”, “mid” and “late” are thirds`;
      case 'month-not-range':
        return `${of}: a year and a month, not two years`;
      case 'winter':
        return `${of}: winter begins in the year that is named`;
      case 'one-of':
        return `${of} between two dates: once in that time`;
      case 'midnight':
        return `${of} at midnight: the whole day`;
      case 'untimed':
        return `${of}: the time of day stands in the words alone`;
      case 'whole-unit':
        return `${of} from one year, month or day to the next: that one alone`;
      case 'widest':
        return `${of} with an earliest and a latest: the longest that it may be`;
      case 'new-year':
        return `${of} on 1 January without a precision: the year`;
      case 'cited':
        return `${of}: the source in the row is cited for it, and nobody has looked it up`;
      case 'made-title':
        return `${counted(count, 'title')} made from the text`;
      case 'alike':
        return `${counted(count, 'event')} alike in title and date`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
