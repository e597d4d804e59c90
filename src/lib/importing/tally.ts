import type { Assumed, GivenAnswers, Question, RowSample } from './report';

const SAMPLES = 10;

/** Counts what is assumed and asked, with the first few of each. */
export class Tally {
  readonly #assumed = new Map<string, { count: number; samples: RowSample[] }>();
  readonly #asked = new Map<
    string,
    { kind: string; count: number; samples: RowSample[]; choices: Question['choices'] }
  >();

  constructor(readonly answers: GivenAnswers) {}

  assume(kind: string, sample: () => RowSample): void {
    const found = this.#assumed.get(kind) ?? { count: 0, samples: [] };
    found.count += 1;
    if (found.samples.length < SAMPLES) found.samples.push(sample());
    this.#assumed.set(kind, found);
  }

  ask(id: string, kind: string, choices: Question['choices'], sample: () => RowSample): void {
    const found = this.#asked.get(id) ?? { kind, count: 0, samples: [], choices };
    found.count += 1;
    if (found.samples.length < SAMPLES) found.samples.push(sample());
    this.#asked.set(id, found);
  }

  assumed(): Assumed[] {
    return [...this.#assumed].map(([kind, found]) => ({ kind, ...found }));
  }

  questions(): Question[] {
    return [...this.#asked].map(([id, found]) => {
      const answer = this.answers[id];
      return { id, ...found, ...(answer !== undefined && { answer }) };
    });
  }
}
