import { withIds } from './alike';
import { cut } from './cut';
import { LIMITS } from '../model/limits';
import type { HumanDate } from '../time/human/human-date';
import type { ColumnRole, Draft, DraftDate, DraftRow } from './draft';
import { firstDays, withoutFirst } from './first-days';
import type { GivenAnswers, Report, RowSample } from './report';
import { DraftLanes } from './draft-lanes';
import { Losses } from './formats/losses';
import { kept } from './kept';
import { type RowDate, settleWhen } from './settle-when';
import { type Share, UNHEARD, counted, partOf } from './share';
import { choiceOf, datesOf, otherwise, questionOf, readWords } from './settle-dates';
import { settleEras } from './settle-eras';
import { eventOf } from './settle-event';
import { Tally } from './tally';
import { titleOfName } from './title-of-name';

/** A draft as `parseChronology` takes it, and what was made of it. */
export interface Settled {
  readonly input: unknown;
  readonly report: Report;
}

// What reading the dates takes of the time.
const OF_DATES = 0.6;
const FIRST_DAYS = 'first-days';
const YEARLY = 'yearly';
const MIDNIGHT = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/;
const TIME = /T\d\d:\d\d/;

const sampleOf = ({ at, title, text }: DraftRow, more: Partial<RowSample> = {}): RowSample => {
  const called = title ?? text;
  return { ...at, ...(called !== undefined && { title: cut(called, 80) }), ...more };
};

/** Reads each date, and keeps account of what was assumed and is asked. */
function readerOf(draft: Draft, answers: GivenAnswers, tally: Tally, share: Share) {
  const { dates: words, habits } = readWords(draft, answers, share);
  // What is asked and assumed stays so when it is answered, so that the answer can be taken back.
  const asRead = Object.keys(answers).length === 0 ? words : readWords(draft, {}).dates;
  const isRead = (date: HumanDate) => (date.kind === 'read' ? [date.edtf] : []);
  const all = draft.rows.flatMap((row) =>
    Object.values(datesOf(row)).flatMap((date): string[] => {
      if (typeof date !== 'object') return [];
      return 'edtf' in date
        ? [date.edtf]
        : isRead(words.get(date.words) ?? { kind: 'none', reason: 'empty' });
    }),
  );
  const timed = all.filter((edtf) => TIME.test(edtf));
  const areMidnights = timed.length > 0 && timed.every((edtf) => MIDNIGHT.test(edtf));
  const dayOf = (edtf: string) => (areMidnights ? edtf.replace(MIDNIGHT, '') : edtf);
  const firsts = firstDays(all.map(dayOf), draft.format === 'Wikidata' && areMidnights);
  const read = (date: DraftDate, row: DraftRow): HumanDate => {
    const found: HumanDate =
      'edtf' in date
        ? { kind: 'read', edtf: date.edtf, assumed: [] }
        : (words.get(date.words) ?? { kind: 'none', reason: 'unknown' });
    const said = date.words ?? ('edtf' in date ? date.edtf : '');
    const unanswered = ('edtf' in date ? undefined : asRead.get(date.words)) ?? found;
    if (unanswered.kind === 'asked') {
      const { question, readings } = unanswered;
      tally.ask(
        questionOf(said, unanswered),
        question.kind,
        readings.map((each) => ({ id: choiceOf(each, question.kind), sample: each.edtf })),
        () => sampleOf(row, { words: said }),
      );
    }
    if (found.kind !== 'read') return found;
    const day = dayOf(found.edtf);
    // A format that says how far a date is known needs nobody's guess.
    const isKnown = 'edtf' in date && firsts?.meanwhile !== undefined;
    const edtf = isKnown ? day : withoutFirst(day, answers[FIRST_DAYS] ?? firsts?.meanwhile);
    for (const { kind } of unanswered.kind === 'read' ? unanswered.assumed : [])
      tally.assume(
        kind,
        () => sampleOf(row, { words: said, edtf }),
        () => otherwise(kind, said, habits),
      );
    if (day !== found.edtf) tally.assume('midnight', () => sampleOf(row, { words: said, edtf }));
    if (firsts && !isKnown && /-01$/.test(day) && day.length > 8)
      tally.ask(
        FIRST_DAYS,
        FIRST_DAYS,
        firsts.choices.map((id) => ({ id, sample: withoutFirst(day, id) })),
        () => sampleOf(row, { words: said, edtf: day }),
        firsts.meanwhile,
      );
    return { ...found, edtf };
  };
  return read;
}

/** What comes every year was once, at the first date that is given or before it: which of both is asked. */
function notAfter(read: RowDate, row: DraftRow, tally: Tally): RowDate {
  if (read.kind !== 'dated') return read;
  const [first = ''] = read.edtf.split('/');
  const edtf = `[..${first.replace(/T.*/, '')}]`;
  const choices = [
    { id: 'first', sample: read.edtf },
    { id: 'not-after', sample: edtf },
  ];
  const words = read.words ?? read.edtf;
  tally.ask(YEARLY, YEARLY, choices, () => sampleOf(row, { words }));
  return tally.answers[YEARLY] === 'first' ? read : { ...read, edtf, words };
}

const DATED: readonly ColumnRole[] = ['date', 'start', 'end', 'year', 'end-year', 'shown-date'];

/** Whether a table has no column that is taken for dates. */
function needsDateColumn({ columns }: Draft): boolean {
  return columns !== undefined && !columns.some(({ role }) => DATED.includes(role));
}

/**
 * Settles a draft's dates, by the answers of a person where there are any: total, and the same for the same answers, so that
 * an answer is taken back by leaving it out. A row's own answer, `row:INDEX`, is the EDTF that it is to have.
 * @param name the file's, which is the title of one that has none
 * @param share hears how much has been settled
 */
export function settle(draft: Draft, answers: GivenAnswers = {}, name = '', share: Share = UNHEARD): Settled {
  const tally = new Tally(answers);
  const readDate = readerOf(draft, answers, tally, partOf(share, 0, OF_DATES));
  const lanes = new DraftLanes();
  const hasLanes = draft.rows.some(({ lane }) => lane !== undefined);
  const ids = new Set<string>();
  const notUnderstood: RowSample[] = [];
  const undated: RowSample[] = [];
  const waiting: RowSample[] = [];
  const given: RowSample[] = [];
  const events: Readonly<Record<string, unknown>>[] = [];
  /** Their rows, in their order. */
  const shown: (() => RowSample)[] = [];
  const losses = new Losses();
  for (const { kind, count } of draft.losses) losses.add(kind, count);
  for (const row of counted(draft.rows, partOf(share, OF_DATES, 1))) {
    const own = answers[`row:${row.at.index}`];
    const read: RowDate =
      own === undefined ? settleWhen(row, (date) => readDate(date, row)) : { kind: 'dated', edtf: own };
    const found = row.isYearly && own === undefined ? notAfter(read, row, tally) : read;
    if (own !== undefined) given.push(sampleOf(row, { edtf: own }));
    if (found.kind === 'none') undated.push(sampleOf(row));
    if (found.kind === 'unread') notUnderstood.push(sampleOf(row, { words: found.words }));
    if (found.kind === 'asked') waiting.push(sampleOf(row, { words: found.words }));
    if (found.kind !== 'dated') continue;
    for (const kind of own === undefined ? (row.assumed ?? []) : [])
      tally.assume(kind, () => sampleOf(row, { words: found.words ?? found.edtf, edtf: found.edtf }));
    if (found.isUntimed) tally.assume('untimed', () => sampleOf(row, { edtf: found.edtf }));
    if (row.title === undefined) tally.assume('made-title', () => sampleOf(row));
    if (row.source !== undefined) tally.assume('cited', () => sampleOf(row, { words: row.source ?? '' }));
    const isNew = (id: string) => !ids.has(id);
    const { event, dropped } = eventOf(
      row,
      found,
      hasLanes ? lanes.idOf(row.lane, row.within) : undefined,
      isNew,
    );
    losses.add('large-cells', dropped);
    events.push(event);
    shown.push(() => sampleOf(row, { edtf: found.edtf }));
    if (row.id !== undefined) ids.add(row.id);
  }
  const { eras, lost } = settleEras(draft.eras);
  losses.add('eras', lost);
  const named = withIds(events, (place) => shown[place]?.() ?? { index: place }, tally);
  const listed = lanes.all(draft.lang, draft.folded);
  const whole = {
    ...draft.extra,
    ...(draft.description !== undefined && { description: draft.description }),
    ...(Object.keys(answers).length > 0 && { answers }),
  };
  const { extra, dropped } = kept(whole, LIMITS.extraOfAll);
  losses.add('large-cells', dropped);
  return {
    input: {
      title: cut(draft.title ?? (titleOfName(name, draft.format) || draft.format), LIMITS.title),
      ...(draft.lang && { lang: draft.lang }),
      ...(listed.length > 0 && { lanes: listed }),
      ...(eras.length > 0 && { eras }),
      events: named,
      ...(Object.keys(extra).length > 0 && { extra }),
    },
    report: {
      shown: Math.min(events.length, LIMITS.events),
      ...(events.length > LIMITS.events && { beyond: events.length - LIMITS.events }),
      assumed: tally.assumed(),
      questions: tally.questions(),
      waiting,
      notUnderstood,
      undated,
      given,
      losses: losses.list(),
      ...(needsDateColumn(draft) && { needsDateColumn: true }),
    },
  };
}
