import type { Assumption, DateHabits, DateQuestion } from './human-date';

/** What may be settled: the habits of many, and what one row alone can tell. */
export interface DateChoices extends DateHabits {
  readonly doubleYear?: 'either' | 'range' | 'second' | 'first' | 'month';
  readonly whichCentury?: 'recent' | 'before';
  readonly plural?: 'decade' | 'century';
  readonly era?: 'bce' | 'ce';
  readonly openEnd?: 'open' | 'unknown';
  readonly unknownDigit?: 'digit' | 'year';
  readonly fiscalYear?: 'ends' | 'begins' | 'calendar';
  readonly included?: 'excluded' | 'included' | 'lasting';
}

interface OpenQuestion {
  readonly kind: DateQuestion['kind'];
  /** Likeliest first. */
  readonly ways: readonly DateChoices[];
}

/** Collects what a reading takes for granted, and what it would ask; it goes on with the likeliest way. */
export class Asking {
  readonly assumed: Assumption[] = [];
  readonly open: OpenQuestion[] = [];

  constructor(readonly choices: DateChoices) {}

  assume(assumption: Assumption): void {
    if (!this.assumed.some(({ kind }) => kind === assumption.kind)) this.assumed.push(assumption);
  }

  /** What is settled, with what would be in the likeliest way. */
  settle(
    kind: DateQuestion['kind'],
    choice: keyof DateChoices,
    ways: readonly [DateChoices, ...DateChoices[]],
  ): DateChoices {
    if (this.choices[choice] !== undefined) return this.choices;
    this.open.push({ kind, ways });
    return { ...this.choices, ...ways[0] };
  }
}
