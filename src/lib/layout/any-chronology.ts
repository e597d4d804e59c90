import fc from 'fast-check';
import type { Chronology, EventInput } from '../model/chronology';
import { validChronology } from '../model/valid';
import { boundsOf, compareDates } from '../time/edtf/bounds';
import { read } from '../time/testing';
import { yearText } from '../time/edtf/year-text';

const two = (value: number) => String(value).padStart(2, '0');

/** Any day, month or year from one year to another, as EDTF; for tests. */
export function anyDate(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const parts = fc.tuple(
    fc.integer({ min: firstYear, max: lastYear }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'month', 'day'),
  );
  return parts.map(([year, month, day, precision]) => {
    const text = yearText(year);
    if (precision === 'year') return text;
    return precision === 'month' ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
  });
}

/** Any stretch between two such dates; sometimes with an end that is open or not known. */
export function anySpan(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const date = anyDate(firstYear, lastYear);
  // A year sorts as it reads only where all have as many digits and no sign.
  const yearOf = (text: string) => Number.parseInt(text, 10);
  const between = fc
    .tuple(date, date)
    .filter(([a, b]) => yearOf(a) !== yearOf(b))
    .map(([a, b]) => (yearOf(a) < yearOf(b) ? `${a}/${b}` : `${b}/${a}`));
  const oneSided = fc.tuple(date, fc.constantFrom('..', '')).map(([start, end]) => `${start}/${end}`);
  return fc.oneof({ weight: 6, arbitrary: between }, { weight: 1, arbitrary: oneSided });
}

/** Chronologies of any kinds of date in some years, in up to three lanes, some with a record beside the claim; for tests. */
export function anyChronology(firstYear: number, lastYear: number): fc.Arbitrary<Chronology> {
  const date = anyDate(firstYear, lastYear);
  const when = fc.oneof(
    { weight: 4, arbitrary: date },
    { weight: 3, arbitrary: anySpan(firstYear, lastYear) },
    { weight: 1, arbitrary: fc.tuple(date, date).map(([a, b]) => `[${a},${b}]`) },
  );
  const event = fc.record({
    claim: when,
    record: fc.option(when, { freq: 4, nil: undefined }),
    lane: fc.integer({ min: 1, max: 3 }),
    words: fc.integer({ min: 1, max: 6 }),
  });
  return fc.array(event, { minLength: 1, maxLength: 16 }).map((events) =>
    chronologyOf(
      events.map(({ claim, record, lane, words }, index) => ({
        title: `Event ${index} ${'word '.repeat(words)}`.trim(),
        lane: `l${lane}`,
        claim: { edtf: claim, basis: 'stated' },
        ...(record !== undefined && {
          record: { edtf: record, source: 'A record', ...disagreement(claim, record) },
        }),
      })),
    ),
  );
}

/** The reason that a record needs where it does not overlap its claim. */
function disagreement(claim: string, record: string): { readonly conflict?: string } {
  return compareDates(boundsOf(read(record)), boundsOf(read(claim))) === 'may-overlap'
    ? {}
    : { conflict: 'They differ' };
}

/** A chronology of some events in three lanes; for tests. */
export function chronologyOf(events: readonly EventInput[]): Chronology {
  const lanes = [1, 2, 3].map((lane) => ({ id: `l${lane}`, title: `Lane ${lane}` }));
  return validChronology({ title: 'Any', lanes, events }, 'any');
}
