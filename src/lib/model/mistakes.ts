import { onOneLine, show } from './show';

/** A content mistake in one line, without the file’s name: “event 3 “title”: field: expected …, found …”. */
export type Issue = string;

/** What is wrong with a chronology. */
export interface Mistakes {
  readonly lines: readonly Issue[];
  /** How many more there are than lines. */
  readonly more: number;
  /** How many events are not shown because of them. */
  readonly notShown: number;
}

/** All of them as text: the file's name once, then a line each. */
export function listMistakes(name: string, { lines, more }: Mistakes): string {
  return [`${onOneLine(name, 1000)}:`, ...lines, ...(more > 0 ? [`and ${more.toString()} more`] : [])].join(
    '\n',
  );
}

const MOST_LINES = 200;
// So that the others have their lines where one event has mistakes by the thousand.
const MOST_LINES_OF_ONE = 20;

/** Collects mistakes; beyond what anybody reads they are counted, and no line is made. */
export class MistakeList {
  readonly #lines: Issue[] = [];
  #count = 0;

  /** Where something may be wrong: in the event of that name, or in what is not an event. */
  place(event = ''): Place {
    let left = MOST_LINES_OF_ONE;
    return new Place(event, '', (line) => {
      this.#count += 1;
      if (left <= 0 || this.#lines.length >= MOST_LINES) return;
      left -= 1;
      this.#lines.push(line());
    });
  }

  /** @param notShown how many events are not shown because of them */
  told(notShown: number): Mistakes {
    return { lines: this.#lines, more: this.#count - this.#lines.length, notShown };
  }
}

/** What was expected; a function where it takes work to say it. */
export type Expected = string | (() => string);

/** A place in a chronology, as in “event 3 “title”: links[0].to”. */
export class Place {
  constructor(
    readonly event: string,
    readonly path: string,
    readonly add: (line: () => Issue) => void,
  ) {}

  /** A field of it. */
  at(field: string): Place {
    return new Place(this.event, this.path === '' ? field : `${this.path}.${field}`, this.add);
  }

  /** The nth of a list, counted from 0. */
  item(index: number): Place {
    return new Place(this.event, `${this.path}[${index}]`, this.add);
  }

  /** Tells a mistake. */
  report(expected: Expected, found: unknown): void {
    this.reportAs(expected, () => show(found));
  }

  /** The same with what was found in words. */
  reportAs(expected: Expected, found: () => string): void {
    this.add(() => {
      const where = [this.event, this.path].filter((part) => part !== '').map((part) => `${part}: `);
      return `${where.join('')}expected ${typeof expected === 'string' ? expected : expected()}, found ${found()}`;
    });
  }
}
