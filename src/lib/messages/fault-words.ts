import type { Expectations, FailureKind, Fault, Found, Suggestion, Wanted } from './fault';

/** How a language words faults. Names of fields stay as a file has them. */
export interface FaultWords {
  /** What was expected, by the kind of the fault. */
  readonly expected: { readonly [Kind in keyof Expectations]: (expected: Expectations[Kind]) => string };
  /** Whole sentences of what is no part of a file. */
  readonly failed: {
    readonly [Kind in FailureKind]: (fault: Fault<Kind>) => string;
  };
  suggested(suggestion: Suggestion): string;
  readonly found: {
    readonly nothing: string;
    readonly end: string;
    text(text: string): string;
    names(names: readonly string[]): string;
    strange(type: string): string;
  };
  /** The nth event, and its title where it has one. */
  event(number: number, title?: string): string;
  /** Behind what was expected. */
  atCharacter(character: number): string;
  /** Before it. */
  inLine(line: number, character: number): string;
  line(places: readonly string[], expected: string, found: string): string;
  /** What faults of a file come to, above their lines. */
  readonly notJson: string;
  readonly invalid: string;
  more(count: number): string;
  /** Events that mistakes keep from being shown. */
  notShown(count: number, of: number): string;
  /** Mistakes in spite of which every event is shown. */
  mistakes(count: number): string;
}

/** What was expected, in words: “a text”. */
export function expectedInWords<Kind extends keyof Expectations>(
  { kind, expected }: Wanted<Kind>,
  words: FaultWords,
): string {
  return words.expected[kind](expected);
}

function failedInWords<Kind extends FailureKind>(fault: Fault<Kind>, words: FaultWords): string {
  return words.failed[fault.kind](fault);
}

/** What stands there, as it is written. */
export function textOf(found: Found): string {
  return 'text' in found ? found.text : '';
}

const MOST_NAMES = 6;
const MOST_LETTERS = 40;

/** So many names as a sentence has room for, joined as the language joins them. */
export function namesIn(locale: string, names: readonly string[], quoted: (name: string) => string): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return list.format(names.slice(0, MOST_NAMES).map((name) => quoted(name.slice(0, MOST_LETTERS))));
}

/** What was found, in words. */
export function foundInWords(found: Found, words: FaultWords): string {
  switch (found.kind) {
    case 'text':
      return words.found.text(found.text);
    case 'names':
      return words.found.names(found.names);
    case 'value':
      return found.text;
    case 'strange':
      return words.found.strange(found.type);
    default:
      return words.found[found.kind];
  }
}

/** Whether a fault is none of what a file says. */
export function isFailure(fault: Fault, words: FaultWords): fault is Fault<FailureKind> {
  return Object.hasOwn(words.failed, fault.kind);
}

/** A fault in one line: event, field, what was expected and what was found; of what is no part of a file a sentence. */
export function faultInWords(fault: Fault, words: FaultWords): string {
  if (isFailure(fault, words)) return failedInWords(fault, words);
  const { event, field, at, suggestion } = fault;
  const places = [
    ...(event ? [words.event(event.number, event.title)] : []),
    ...(field === undefined ? [] : [field]),
    ...(at?.line === undefined ? [] : [words.inLine(at.line, at.character)]),
  ];
  const behind = at && at.line === undefined ? words.atCharacter(at.character) : '';
  const expected = suggestion ? words.suggested(suggestion) : expectedInWords(fault, words) + behind;
  return words.line(places, expected, foundInWords(fault.found, words));
}
