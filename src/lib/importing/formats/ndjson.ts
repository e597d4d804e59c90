import { isInLanguages } from '../../model/told-in';
import type { FileText } from './given';
import { type Thing, isThing, textIn } from './plain';

/** A line's object; undefined where it is none. */
function thingOf(line: string): Thing | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isThing(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a chronology of ours, or an event of one, has its title, in one language or in several. */
export function isTitled(thing: Thing): boolean {
  return textIn(thing, 'title') !== undefined || isInLanguages(thing['title']);
}

export function isOurEvent(thing: Thing): boolean {
  return isTitled(thing) && ['date', 'claim', 'record'].some((key) => thing[key] !== undefined);
}

/** Each line's object, of no more lines than asked for; undefined where one is no object. */
export function thingsByLine(text: string, most = Infinity): readonly Thing[] | undefined {
  const things: Thing[] = [];
  for (const line of text.split('\n')) {
    if (!/\S/.test(line)) continue;
    const thing = thingOf(line);
    if (!thing) return undefined;
    things.push(thing);
    if (things.length >= most) break;
  }
  return things;
}

/**
 * What `parseChronology` takes of events in lines of JSON. A first line that is no event is the chronology without its events; where
 * there is none, the first event's title stands for the whole. A line that isn't JSON is kept as text, for the reader of events to
 * refuse. Total.
 */
export function readNdjson({ text }: FileText): Readonly<Record<string, unknown>> {
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  const items = lines.map((line) => thingOf(line) ?? line.trim());
  const [first] = items;
  const head = isThing(first) && !isOurEvent(first) ? first : undefined;
  const events = head ? items.slice(1) : items;
  const named = events.find(isThing);
  return { ...(named && titledAfter(named)), ...head, events };
}

/** A title that says that an event's is its beginning, in every language of that. */
function titledAfter(event: Thing): Thing {
  const { title } = event;
  if (isInLanguages(title)) {
    return { title: Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, `${text} …`])) };
  }
  const text = textIn(event, 'title');
  return text === undefined ? {} : { title: `${text} …` };
}
