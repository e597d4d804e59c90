import type { AssumedKind, QuestionKind } from '../messages/report';
import type { Assumed, GivenAnswers, Question, RowSample } from './report';

const SAMPLES = 10;

type Otherwise = { readonly id: string; readonly choices: Question['choices'] } | undefined;

/** Counts what is assumed and asked, with the first few of each. */
export class Tally {
  readonly #assumed = new Map<AssumedKind, { count: number; samples: RowSample[]; otherwise: Otherwise }>();
  readonly #asked = new Map<
    string,
    {
      kind: QuestionKind;
      count: number;
      samples: RowSample[];
      choices: Question['choices'];
      meanwhile?: string;
    }
  >();

  constructor(readonly answers: GivenAnswers) {}

  /** @param otherwise what else may be meant, by the first of those that are counted */
  assume(kind: AssumedKind, sample: () => RowSample, otherwise?: () => Otherwise): void {
    const found = this.#assumed.get(kind) ?? { count: 0, samples: [], otherwise: otherwise?.() };
    found.count += 1;
    if (found.samples.length < SAMPLES) found.samples.push(sample());
    this.#assumed.set(kind, found);
  }

  /** @param meanwhile the choice that holds until one is made, where that is none of leaving it open */
  ask(
    id: string,
    kind: QuestionKind,
    choices: Question['choices'],
    sample: () => RowSample,
    meanwhile?: string,
  ): void {
    const found = this.#asked.get(id) ?? {
      ...{ kind, count: 0, samples: [], choices },
      ...(meanwhile !== undefined && { meanwhile }),
    };
    found.count += 1;
    if (found.samples.length < SAMPLES) found.samples.push(sample());
    this.#asked.set(id, found);
  }

  assumed(): Assumed[] {
    return [...this.#assumed].map(([kind, { count, samples, otherwise }]) => ({
      kind,
      count,
      samples,
      ...otherwise,
      ...(otherwise && this.#answerTo(otherwise.id)),
    }));
  }

  questions(): Question[] {
    return [...this.#asked].map(([id, found]) => ({ id, ...found, ...this.#answerTo(id) }));
  }

  #answerTo(id: string): { readonly answer?: string } {
    const answer = this.answers[id];
    return answer === undefined ? {} : { answer };
  }
}
