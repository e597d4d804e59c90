import type { DateHabits, DateQuestion, HumanDate } from './human-date';
import { ordersOf } from './order';
import { plainText } from './plain-text';
import { readHumanDate } from './read-human-date';
import { serialsOf } from './serials';

/** What is left to ask of a column: `cells` by their places from 0, `count` of them, among `of` that are such dates. */
export interface ColumnQuestion {
  readonly kind:
    | DateQuestion['kind']
    /** Most days are the first of a month: the months are meant, perhaps. */
    | 'first-days'
    /** Most days are 1 January: the years are meant, perhaps. */
    | 'first-of-january'
    /** Most times are midnight: the days are meant, perhaps. */
    | 'midnights';
  readonly count: number;
  readonly of: number;
  readonly cells: readonly number[];
  /** Habits that would settle all of them, the likeliest first; empty where each row has its own answer. */
  readonly ways: readonly DateHabits[];
}

interface DateColumn {
  /** Those that were given, and what rows prove. */
  readonly habits: DateHabits;
  readonly cells: readonly HumanDate[];
  readonly questions: readonly ColumnQuestion[];
}

const FEWEST_TO_ASK = 4;
const TOLD_AFTER = 500;

/** What a cell proves: Oct-32 is a year, 1914-18 is a range. */
function provenBy(text: string): DateHabits {
  const [, lastDigits, end] = /^\d\d(\d\d)-(\d\d|\d{4})$/.exec(text) ?? [];
  if (end !== undefined && (end.length === 4 || (Number(end) > 12 && Number(end) > Number(lastDigits))))
    return { hyphen: 'range' };
  if (end !== undefined && end <= '12' && Number(end) <= Number(lastDigits)) return { hyphen: 'month' };
  const [, short] = /^\p{L}+\.?-(\d\d)$/u.exec(text) ?? [];
  if (Number(short) > 31 || short === '00') return { shortYear: 'year' };
  // Before 1710 there was no copyright.
  return /^c(?:1[0-6]\d\d|\d{3})(?!\d)/i.test(text) ? { bareC: 'about' } : {};
}

/** In which order all days of a column may be: 13/2/2014 has its day first, and 14/03/25 either that or its year. */
function orderOfAll(texts: readonly string[]): DateHabits {
  const possible = texts.flatMap((text) => {
    const [, one = '', two = '', three = ''] =
      /(?<![\d/.-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/.exec(text) ?? [];
    const orders = ordersOf([one, two, three]);
    return orders.length > 0 ? [orders] : [];
  });
  const [order, ...others] = (possible[0] ?? []).filter((each) =>
    possible.every((orders) => orders.includes(each)),
  );
  return order !== undefined && others.length === 0 ? { order } : {};
}

/** What all proofs agree on; where two contradict each other, nothing. */
function provenByAll(texts: readonly string[]): DateHabits {
  const proofs = texts.map(provenBy);
  const only = <Key extends 'hyphen' | 'shortYear' | 'bareC'>(key: Key): DateHabits => {
    const values = new Set(proofs.map((proof) => proof[key]).filter((value) => value !== undefined));
    const [value] = values;
    return values.size === 1 ? { [key]: value } : {};
  };
  const isMonths = texts.some((text) => /^\p{L}+\.?[ -]\d{4}$/u.test(text));
  return {
    ...(isMonths && { shortYear: 'year' }),
    ...orderOfAll(texts),
    ...only('hyphen'),
    ...only('shortYear'),
    ...only('bareC'),
  };
}

function isKnown(value: ColumnQuestion | undefined): value is ColumnQuestion {
  return value !== undefined;
}

/** Offered where half of the cells of a form look as if a shape had made them finer than they are. */
function falseFirsts(
  kind: ColumnQuestion['kind'],
  cells: readonly HumanDate[],
  form: RegExp,
  sign: RegExp,
): ColumnQuestion | undefined {
  const among = cells.flatMap((cell, index) =>
    cell.kind === 'read' && form.test(cell.edtf) ? [{ edtf: cell.edtf, index }] : [],
  );
  const found = among.filter(({ edtf }) => sign.test(edtf)).map(({ index }) => index);
  if (found.length < FEWEST_TO_ASK || found.length * 2 < among.length) return undefined;
  return { kind, count: found.length, of: among.length, cells: found, ways: [] };
}

function asked(cells: readonly HumanDate[]): ColumnQuestion[] {
  const questions = new Map<ColumnQuestion['kind'], { cells: number[]; ways: Map<string, DateHabits> }>();
  for (const [index, cell] of cells.entries()) {
    if (cell.kind !== 'asked') continue;
    const { kind } = cell.question;
    const question = questions.get(kind) ?? { cells: [], ways: new Map<string, DateHabits>() };
    question.cells.push(index);
    for (const { habits } of cell.readings) if (habits) question.ways.set(JSON.stringify(habits), habits);
    questions.set(kind, question);
  }
  const of = cells.filter(({ kind }) => kind !== 'none').length;
  return [...questions].map(([kind, { cells: found, ways }]) => {
    return { kind, count: found.length, of, cells: found, ways: [...ways.values()] };
  });
}

/**
 * Reads a column of dates: what one row proves (13/2/2014) is so for all, unless another row proves the contrary; bare
 * numbers are dates where all cells are of one kind. False firsts are offered, and never taken.
 * @param habits what is settled already
 * @param share hears now and then how much has been read, from 0 to 1
 */
export function readDateColumn(
  cells: readonly string[],
  habits: DateHabits = {},
  share: (done: number) => void = () => undefined,
): DateColumn {
  const texts = cells.map((cell) => plainText(cell) ?? '').filter((text) => text !== '');
  const serials = serialsOf(texts);
  const settled: DateHabits = { ...provenByAll(texts), ...(serials && { serials }), ...habits };
  const known = new Map<string, HumanDate>();
  const dates = cells.map((cell, index) => {
    if (index % TOLD_AFTER === 0) share(index / cells.length);
    const date = known.get(cell) ?? readHumanDate(cell, settled);
    known.set(cell, date);
    return date;
  });
  const questions = [
    ...asked(dates),
    ...[
      falseFirsts('first-of-january', dates, /^-?\d{4}-\d\d-\d\d(?:T00:00.*)?$/, /-01-01(?:T|$)/),
      falseFirsts('first-days', dates, /^-?\d{4}-\d\d-\d\d(?:T00:00.*)?$/, /-\d\d-01(?:T|$)/),
      falseFirsts('midnights', dates, /T/, /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/),
    ].filter(isKnown),
  ];
  return { habits: settled, cells: dates, questions };
}
