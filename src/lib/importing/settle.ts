import type { Draft, DraftDate, DraftRow, DraftWhen } from './draft';
import type { Report, RowSample } from './report';

/** A draft as `parseChronology` takes it, and what was made of it. */
export interface Settled {
  readonly input: unknown;
  readonly report: Report;
}

/** Settles the dates of a draft that are exact. */
export function settle(draft: Draft): Settled {
  const dated = draft.rows.map((row) => ({ row, edtf: edtfOf(row.when) }));
  const events = dated.flatMap(({ row, edtf }) => (edtf === undefined ? [] : [eventOf(row, edtf)]));
  const isUndated = ({ when }: DraftRow) => when.kind === 'none';
  const rest = dated.filter(({ edtf }) => edtf === undefined).map(({ row }) => row);
  return {
    input: { title: draft.title ?? draft.format, ...(draft.lang && { lang: draft.lang }), events },
    report: {
      shown: events.length,
      assumed: [],
      questions: [],
      notUnderstood: rest.filter((row) => !isUndated(row)).map(sampleOf),
      undated: rest.filter(isUndated).map(sampleOf),
      losses: draft.losses,
    },
  };
}

const exact = (date: DraftDate | undefined) => (date && 'edtf' in date ? date.edtf : undefined);

function edtfOf(when: DraftWhen): string | undefined {
  if (when.kind === 'none') return undefined;
  if (when.kind === 'date') return exact(when.date);
  const [start, end] = [exact(when.start), exact(when.end)];
  if (when.kind === 'span' && start !== undefined && when.end === undefined) return start;
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

function eventOf(row: DraftRow, edtf: string): object {
  const { title, text } = row;
  return {
    title: title ?? text?.slice(0, 80) ?? edtf,
    date: edtf,
    ...(text !== undefined && { gloss: text }),
  };
}

function sampleOf({ at, title }: DraftRow): RowSample {
  return { ...at, ...(title !== undefined && { title }) };
}
