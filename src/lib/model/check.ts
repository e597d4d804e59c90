import type { EventInput, Lane } from './chronology';

/** Tells one mistake: in which field, what was expected and what was found. */
export type Report = (field: string, expected: string, found: unknown) => void;

const MOST_QUOTE_WORDS = 40;

/** A value as a mistake shows it, on one line. */
export function show(found: unknown): string {
  if (found === undefined) return 'nothing';
  return typeof found === 'string' ? `“${onOneLine(found)}”` : json(found);
}

/** Text without line breaks, so that a mistake stays on its line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function json(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    // What JSON cannot say: a bigint, or an object that holds itself.
    return `a value of type ${typeof found}`;
  }
}

/** @param first the place of the first event that has this event's id */
export function checkId({ id }: EventInput, order: number, first: number, report: Report): void {
  if (id === undefined) return;
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(id)) report('id', 'letters, digits and hyphens', id);
  if (first < order) report('id', `an id of its own, not that of event ${first + 1}`, id);
}

export function checkLane({ lane }: EventInput, lanes: readonly Lane[], report: Report): void {
  if (lane === undefined || lanes.some(({ id }) => id === lane)) return;
  report('lane', `one of ${lanes.map(({ id }) => id).join(', ')}`, lane);
}

export function checkWeight({ weight }: EventInput, report: Report): void {
  if (weight === undefined || (weight >= 0 && weight <= 1)) return;
  report('weight', 'a number from 0 to 1', weight);
}

/** @param isKnown whether an id is one of the chronology's events, given or made */
export function checkLinks(
  { links }: EventInput,
  id: string,
  isKnown: (id: string) => boolean,
  report: Report,
): void {
  links?.forEach(({ to }, index) => {
    if (to === id) report(`links[${index}].to`, 'another event', to);
    else if (!isKnown(to)) report(`links[${index}].to`, 'the id of an event', to);
  });
}

export function checkQuotes({ quotes }: EventInput, report: Report): void {
  quotes?.forEach(({ exact, marks }, index) => {
    const words = exact.trim().split(/\s+/).length;
    if (words > MOST_QUOTE_WORDS) {
      report(`quotes[${index}].exact`, `at most ${MOST_QUOTE_WORDS} words`, words);
    }
    marks.forEach((mark) => {
      const times = exact.split(mark).length - 1;
      if (times !== 1)
        report(`quotes[${index}].marks`, `“${onOneLine(mark)}” exactly once in the quote`, times);
    });
  });
}
