import type { DateForm, Wanted } from '../../messages/fault';

/** What a date lacks. */
export type DateWanted = Wanted<'date' | 'date-digits' | 'date-day' | 'date-significant' | 'date-close'>;

/**
 * Leaves a parser by the shortest way; `parse-edtf.ts` turns it into a fault. It is no `Error`, since noting where each came
 * from took a fifth of the time in which dates are read.
 */
export class Unreadable {
  constructor(
    readonly position: number,
    readonly wanted: DateWanted,
  ) {}
}

/** A place in a text, which moves on with what is taken. */
export class Cursor {
  at = 0;
  constructor(readonly text: string) {}

  /** @param pattern sticky */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  expect(pattern: RegExp, expected: DateForm | DateWanted): string {
    return this.take(pattern) ?? this.fail(expected);
  }

  fail(expected: DateForm | DateWanted, position = this.at): never {
    throw new Unreadable(position, typeof expected === 'string' ? { kind: 'date', expected } : expected);
  }
}
