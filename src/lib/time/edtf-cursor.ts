/** Leaves a parser by the shortest way; `parse-edtf.ts` turns it into a fault. */
export class Unreadable extends Error {
  constructor(
    readonly position: number,
    readonly expected: string,
  ) {
    super(expected);
  }
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

  expect(pattern: RegExp, expected: string): string {
    return this.take(pattern) ?? this.fail(expected);
  }

  fail(expected: string, position = this.at): never {
    throw new Unreadable(position, expected);
  }
}
