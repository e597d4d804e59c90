import { bounded } from '../time/edtf/bounds';
import { parseEdtf } from '../time/edtf/parse-edtf';
import type { DateHabits, HumanDate, Reading } from '../time/human/human-date';
import { readDateColumn } from '../time/human/read-date-column';
import { readHumanDate } from '../time/human/read-human-date';
import type { Draft, DraftDate, DraftRow } from './draft';
import { type Share, UNHEARD } from './share';
import type { GivenAnswers, Question } from './report';

/** Which of a row's dates: of one date it is the start. */
export const DATE_PLACES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
export type RowDatePlace = (typeof DATE_PLACES)[number];

/** The dates that a row has, by their places. */
export function datesOf({ when }: DraftRow): Partial<Record<RowDatePlace, DraftDate>> {
  if (when.kind === 'none') return {};
  if (when.kind === 'date') return { start: when.date };
  if (when.kind === 'bounds') return when;
  return { ...(when.start && { start: when.start }), ...(when.end && { end: when.end }) };
}

/** The words of all dates that are written in words, each once, with how often. */
function wordsIn(draft: Draft): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of draft.rows)
    for (const date of Object.values(datesOf(row)))
      if (typeof date === 'object' && !('edtf' in date))
        found.set(date.words, (found.get(date.words) ?? 0) + 1);
  return found;
}

/** The habits that answers give, by the questions that they answer. */
const HABITS_ASKED: Readonly<Record<string, keyof DateHabits>> = {
  order: 'order',
  'year-zero': 'yearZero',
  serials: 'serials',
  hyphen: 'hyphen',
  'short-year': 'shortYear',
  'bare-c': 'bareC',
  centuries: 'centuries',
};

/** What is taken for granted, and may be meant otherwise all the same: by the kind of the assumption, the question and its choices. */
const TAKEN: Readonly<Record<string, readonly [id: string, ...choices: string[]]>> = {
  order: ['order', 'day-first', 'month-first'],
  'year-zero': ['year-zero', 'historical', 'astronomical'],
  'month-not-range': ['hyphen', 'month', 'range'],
  'loose-century': ['centuries', 'loose', 'strict'],
};

/** The choice that a reading stands for: a habit where it is one of many rows', else what it reads. */
export function choiceOf({ edtf, habits }: Reading, kind: string): string {
  const habit = HABITS_ASKED[kind];
  return (habit && habits?.[habit]) ?? edtf;
}

/** The id of the question that a date asks: of a kind, or of its words alone where no habit would settle it. */
export function questionOf(
  words: string,
  { question, readings }: Extract<HumanDate, { kind: 'asked' }>,
): string {
  const isHabit = readings.some((reading) => reading.habits !== undefined);
  return isHabit ? question.kind : `${question.kind}: ${words}`;
}

/** What else an assumption may be, with what the words become by each; undefined where it is the only one. */
export function otherwise(
  kind: string,
  words: string,
  habits: DateHabits,
): { readonly id: string; readonly choices: Question['choices'] } | undefined {
  const [id, ...choices] = TAKEN[kind] ?? [];
  const habit = id === undefined ? undefined : HABITS_ASKED[id];
  if (id === undefined || habit === undefined) return undefined;
  const readings = choices.flatMap((choice) => {
    const read = readHumanDate(words, { ...habits, [habit]: choice });
    return read.kind === 'read' ? [{ id: choice, sample: read.edtf }] : [];
  });
  return readings.length > 1 ? { id, choices: readings } : undefined;
}

/** The words of a draft's dates as they are read, each once, and by what all of them are. */
export interface ReadWords {
  readonly habits: DateHabits;
  readonly dates: ReadonlyMap<string, HumanDate>;
}

// Without answers it is the same each time, and asked for again with every answer.
const unanswered = new WeakMap<Draft, ReturnType<typeof readDateColumn>>();

function columnOf(draft: Draft, words: readonly string[], answered: DateHabits, share: Share) {
  const isAnswered = Object.keys(answered).length > 0;
  const known = isAnswered ? undefined : unanswered.get(draft);
  if (known) return known;
  const settled: DateHabits = { ...(draft.lang && { lang: draft.lang }), ...draft.habits, ...answered };
  const column = readDateColumn(words, settled, share);
  if (!isAnswered) unanswered.set(draft, column);
  return column;
}

/** Reads all words of a draft, each once, by what the format, the rows and a person have settled. */
export function readWords(draft: Draft, answers: GivenAnswers, share: Share = UNHEARD): ReadWords {
  const words = wordsIn(draft);
  const all = [...words.keys()];
  const answered = Object.fromEntries(
    Object.entries(HABITS_ASKED).flatMap(([kind, habit]) => (answers[kind] ? [[habit, answers[kind]]] : [])),
  );
  const { habits, cells } = columnOf(draft, all, answered, share);
  const dates = cells.map((read, index): [string, HumanDate] => {
    const text = all[index] ?? '';
    if (read.kind !== 'asked') return [text, read];
    const given = answers[questionOf(text, read)];
    const chosen = read.readings.find((each) => each.edtf === given);
    return [text, chosen ? { kind: 'read', edtf: chosen.edtf, assumed: [] } : read];
  });
  return { habits, dates: new Map(dates) };
}

const PLAIN = /^-?\d{4}(?:-\d\d){0,2}$/;

function startOf(edtf: string): number {
  const date = parseEdtf(edtf);
  return date.kind === 'fault' ? 0 : bounded(date).bounds.start;
}

/** The readings of a date as one of a set, where each of them is a mere date that a set may hold. */
export function oneOfReadings(readings: readonly Reading[]): string | undefined {
  const dates = readings
    .map(({ edtf }) => edtf)
    .filter((edtf) => PLAIN.test(edtf))
    .sort((one, other) => startOf(one) - startOf(other));
  const set = `[${dates.join(',')}]`;
  const isPlain = dates.length === readings.length;
  return isPlain && parseEdtf(set).kind !== 'fault' ? set : undefined;
}
