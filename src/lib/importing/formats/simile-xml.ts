import { Parser } from 'htmlparser2';
import type { Thing } from './plain';

export interface SimileXml {
  /** The attributes of `data`. */
  readonly whole: Thing;
  /** Each event's attributes, and the text in it as `description`. */
  readonly events: readonly Thing[];
  /** Whether the file ends before its events do. */
  readonly isCut: boolean;
}

// Nobody nests deeper, and each level costs the parser as much as there are levels.
const MOST_DEPTH = 200;

/**
 * The events of SIMILE's XML. No entity is known but XML's own, so that none can grow: a document type is passed over, and what
 * it declares stays as it is written. Total.
 */
export function readSimileXml(text: string): SimileXml {
  const events: Thing[] = [];
  let whole: Thing = {};
  let event: Record<string, string> | undefined;
  let description = '';
  let isCut = false;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MOST_DEPTH) parser.pause();
        if (name === 'data') whole = attributes;
        if (name !== 'event') return;
        event = attributes;
        description = '';
      },
      ontext(part) {
        if (event) description += part;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        // An event that closes itself is closed by the reader too, but what holds the events is not.
        if (name === 'data') isCut = isImplied;
        if (name !== 'event' || !event) return;
        events.push({ ...event, description });
        event = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (depth > MOST_DEPTH) return { whole, events, isCut: true };
  parser.end();
  return { whole, events, isCut };
}
