import { faults } from '../messages/for-developers';
import type { Fault, Found, FieldPath, Wanted } from '../messages/fault';
import { faultInWords } from '../messages/fault-words';
import { onOneLine, show } from './show';

/** What is wrong with a chronology. */
export interface Mistakes {
  readonly faults: readonly Fault[];
  /** How many more there are. */
  readonly more: number;
  /** How many events are not shown because of them. */
  readonly notShown: number;
}

/** Mistakes with what a format could not carry over before them. */
export function withLosses(mistakes: Mistakes, losses: readonly Fault[]): Mistakes {
  return { ...mistakes, faults: [...losses, ...mistakes.faults] };
}

/** A fault in a line of English, for a terminal and for logs. */
export function faultInEnglish(fault: Fault): string {
  return faultInWords(fault, faults);
}

const MOST = 200;
// So that the others have theirs where one event has mistakes by the thousand.
const MOST_OF_ONE = 20;

/** Collects mistakes; beyond what anybody reads they are counted, and nothing is made of them. */
export class MistakeList {
  readonly #faults: Fault[] = [];
  #count = 0;

  /** Where something may be wrong: in an event, or in what is none. */
  place(event?: InEvent): FaultPlace {
    let left = MOST_OF_ONE;
    const add = (fault: () => Fault): void => {
      this.#count += 1;
      if (left <= 0 || this.#faults.length >= MOST) return;
      left -= 1;
      this.#faults.push(fault());
    };
    return new FaultPlace({ event, add }, []);
  }

  /** @param notShown how many events are not shown because of them */
  told(notShown: number): Mistakes {
    return { faults: this.#faults, more: this.#count - this.#faults.length, notShown };
  }
}

/** An event of a file, as its author finds it again: counted from 0, and its title. */
export interface InEvent {
  readonly order: number;
  readonly title?: string;
}

interface Ledger {
  readonly event: InEvent | undefined;
  readonly add: (fault: () => Fault) => void;
}

/** What may be known besides. */
interface Details {
  readonly found?: Found;
  readonly character?: number | undefined;
}

/** A place in a chronology, as in “event 3 “title”: links[0].to”. */
export class FaultPlace {
  constructor(
    readonly ledger: Ledger,
    /** From the event, or from the top where it is in none. */
    readonly path: FieldPath,
  ) {}

  /** A field of it. */
  at(field: string): FaultPlace {
    return new FaultPlace(this.ledger, [...this.path, field]);
  }

  /** The nth of a list, counted from 0. */
  item(index: number): FaultPlace {
    return new FaultPlace(this.ledger, [...this.path, index]);
  }

  /** Tells a mistake; what takes work to say is a function. */
  report(wanted: Wanted | (() => Wanted), found: unknown, { character, ...more }: Details = {}): void {
    const { event, add } = this.ledger;
    add(() => ({
      ...(typeof wanted === 'function' ? wanted() : wanted),
      path: event ? ['events', event.order, ...this.path] : this.path,
      ...(event && { event: inWords(event) }),
      ...(this.path.length > 0 && { field: fieldOf(this.path) }),
      ...(character !== undefined && { at: { character } }),
      found: more.found ?? show(found),
    }));
  }
}

function inWords({ order, title }: InEvent): NonNullable<Fault['event']> {
  return { number: order + 1, ...(title !== undefined && { title: onOneLine(title) }) };
}

/** A path as it is read: `links[0].to`. */
export function fieldOf(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step.toString()}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
