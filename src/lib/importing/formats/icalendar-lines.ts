/** A property of a calendar's part, by RFC 5545, section 3.1. */
export interface CalendarProperty {
  /** In capitals. */
  readonly name: string;
  /** By names in capitals, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, unfolded. */
  readonly value: string;
}

export interface CalendarPart {
  /** `VEVENT` and the like, in capitals; of the whole, `VCALENDAR`. */
  readonly kind: string;
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly properties: CalendarProperty[];
  /** What stands in it that has parts of its own, such as `VALARM`. */
  readonly inner: string[];
}

export interface CalendarParts {
  readonly parts: readonly CalendarPart[];
  /** Lines that are no property. */
  readonly strange: number;
  readonly isCut: boolean;
}

const OUTER = ['VEVENT', 'VFREEBUSY', 'VJOURNAL', 'VTODO'];

/** The first of these signs outside of double quotes; -1 where there is none. */
function find(text: string, sign: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === sign && !isQuoted) return at;
  }
  return -1;
}

function split(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = find(rest, sign); at >= 0; at = find(rest, sign)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}

/** A line's property; undefined where it is none. */
export function propertyOf(line: string): CalendarProperty | undefined {
  const colon = find(line, ':');
  // No property's name and parameters are longer, whatever a file is full of.
  if (colon < 1 || colon > 2000) return undefined;
  const [name = '', ...parameters] = split(line.slice(0, colon), ';');
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const named = parameters.map((parameter): [string, string] => {
    const equals = parameter.indexOf('=');
    return [parameter.slice(0, equals).toUpperCase(), parameter.slice(equals + 1).replaceAll('"', '')];
  });
  return { name: name.toUpperCase(), parameters: new Map(named), value: line.slice(colon + 1) };
}

/** Lines without their folds: one that begins with a space goes on with the one before. */
function* unfolded(text: string): Generator<{ readonly line: number; readonly text: string }> {
  let begun = { line: 1, parts: [''] };
  for (const [index, next] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]/.test(next)) begun.parts.push(next.slice(1));
    else {
      yield { line: begun.line, text: begun.parts.join('') };
      begun = { line: index + 1, parts: [next] };
    }
  }
  yield { line: begun.line, text: begun.parts.join('') };
}

/** A calendar's whole, and its events, journal entries and tasks, in their order; time zones and alarms are passed over. Total. */
export function calendarParts(text: string): CalendarParts {
  const whole: CalendarPart = { kind: 'VCALENDAR', line: 1, properties: [], inner: [] };
  const parts = [whole];
  const open: string[] = [];
  let strange = 0;
  let part = whole;
  let partDepth = 1;
  for (const { line, text: content } of unfolded(text)) {
    const property = propertyOf(content);
    const kind = property?.value.trim().toUpperCase() ?? '';
    if (property?.name === 'BEGIN') {
      open.push(kind);
      if (OUTER.includes(kind)) {
        part = { kind, line, properties: [], inner: [] };
        partDepth = open.length;
        parts.push(part);
      } else if (part !== whole) part.inner.push(kind);
    } else if (property?.name === 'END') {
      open.pop();
      if (open.length < partDepth) {
        part = whole;
        partDepth = 1;
      }
    } else if (property && open.length === partDepth) part.properties.push(property);
    else if (!property && /\S/.test(content)) strange += 1;
  }
  return { parts, strange, isCut: open.length > 0 };
}

/** A text's value without its escapes. */
export function unescaped(value: string): string {
  return value.replace(/\\([,;\\nN:"])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}

/** A list's values, which commas part. */
export function valuesOf(value: string): readonly string[] {
  const values = value.match(/(?:\\[^]|[^,\\])+/g) ?? [];
  return values.map(unescaped).filter((each) => each !== '');
}
