import type { AnnoCommands, SnapshotRequest, ThemeRequest } from './contract';
import { type UnknownFields, Refusal, isRecord } from './protocol';

const MOST_TEXT = 2000;
const MOST_IDS = 1000;
const MOST_PIXELS = 25_000_000;

function refuse(name: string, expected: string, found: unknown): never {
  const shown = typeof found === 'string' ? `“${found.slice(0, 60)}”` : typeof found;
  throw new Refusal('data', `${name}: expected ${expected}, found ${shown}`);
}

function text(fields: UnknownFields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value.length <= MOST_TEXT) return value;
  if (typeof value === 'string')
    throw new Refusal('too-large', `${name}: expected at most ${MOST_TEXT} characters`);
  return refuse(name, 'a text', value);
}

function number(fields: UnknownFields, name: string, least: number, most: number): number {
  const value = fields[name];
  if (typeof value === 'number' && value >= least && value <= most) return value;
  return refuse(name, `a number from ${least} to ${most}`, value);
}

function flag(fields: UnknownFields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : refuse(name, 'true or false', value);
}

function oneOf<const T extends string>(fields: UnknownFields, name: string, values: readonly T[]): T {
  const found = values.find((value) => value === fields[name]);
  return found ?? refuse(name, values.join(', '), fields[name]);
}

/** What is read of a field where it is there. */
function maybe<T>(fields: UnknownFields, name: string, read: () => T): T | undefined {
  return fields[name] === undefined ? undefined : read();
}

function ids(fields: UnknownFields): readonly string[] {
  const value = fields.ids;
  if (!Array.isArray(value)) return refuse('ids', 'a list of ids', value);
  if (value.length > MOST_IDS) throw new Refusal('too-large', `ids: expected at most ${MOST_IDS}`);
  return value.map((id) => text({ id }, 'id'));
}

function theme(fields: UnknownFields): ThemeRequest {
  const vars = isRecord(fields.vars) ? fields.vars : {};
  const colours = (name: string) => maybe(vars, name, () => text(vars, name));
  const schemes = ['auto', 'light', 'dark', 'high-contrast'] as const;
  return {
    scheme: maybe(fields, 'scheme', () => oneOf(fields, 'scheme', schemes)),
    vars: {
      ground: colours('ground'),
      far: colours('far'),
      fg: colours('fg'),
      muted: colours('muted'),
      accent: colours('accent'),
    },
    bg: maybe(fields, 'bg', () => text(fields, 'bg')),
    font: maybe(fields, 'font', () => text(fields, 'font')),
    scale: maybe(fields, 'scale', () => number(fields, 'scale', 0.7, 2)),
  };
}

function snapshot(fields: UnknownFields): SnapshotRequest {
  const pixels = (name: string) => maybe(fields, name, () => number(fields, name, 16, 10_000));
  const [width, height] = [pixels('width'), pixels('height')];
  if ((width ?? 0) * (height ?? 0) > MOST_PIXELS) {
    throw new Refusal('too-large', 'width × height: expected at most 25 megapixels');
  }
  return {
    format: oneOf(fields, 'format', ['svg', 'png']),
    width,
    height,
    step: maybe(fields, 'step', () => step(fields)),
  };
}

function step(fields: UnknownFields): number {
  return Math.floor(number(fields, 'step', 0, 1_000_000));
}

function place(fields: UnknownFields): AnnoCommands['goto']['data'] {
  if ('step' in fields) return { step: step(fields) };
  if ('event' in fields) return { event: text(fields, 'event') };
  if ('date' in fields) return { date: text(fields, 'date') };
  throw new Refusal('data', 'goto: expected one of step, event and date');
}

function view(fields: UnknownFields): AnnoCommands['view']['data'] {
  if ('fit' in fields) return { fit: oneOf(fields, 'fit', ['all', 'step']) };
  return { from: text(fields, 'from'), to: text(fields, 'to') };
}

function options(fields: UnknownFields): Readonly<Record<string, string>> {
  const names = Object.keys(fields);
  if (names.length > 64) throw new Refusal('too-large', 'options: expected at most 64');
  return Object.fromEntries(names.map((name) => [name, text(fields, name)]));
}

const READERS: {
  readonly [Type in keyof AnnoCommands]: (fields: UnknownFields) => AnnoCommands[Type]['data'];
} = {
  next: () => undefined,
  prev: () => undefined,
  goto: place,
  view,
  play: (fields) => ({
    dwell: maybe(fields, 'dwell', () => number(fields, 'dwell', 200, 600_000)),
    loop: maybe(fields, 'loop', () => flag(fields, 'loop')),
  }),
  pause: () => undefined,
  show: (fields) => ({ dir: maybe(fields, 'dir', () => oneOf(fields, 'dir', ['next', 'prev', 'jump'])) }),
  hide: () => undefined,
  focus: () => undefined,
  blur: () => undefined,
  theme,
  options,
  print: (fields) => ({ on: flag(fields, 'on'), step: maybe(fields, 'step', () => step(fields)) }),
  snapshot,
  getState: () => undefined,
  setState: (fields) => {
    if (fields.v !== 1) refuse('v', '1', fields.v);
    return { v: 1, address: text(fields, 'address') };
  },
  highlight: (fields) => ({ ids: ids(fields), dim: maybe(fields, 'dim', () => flag(fields, 'dim')) }),
};

export const COMMANDS = Object.keys(READERS);

/** Whether a message of this name is a command. */
export function isCommand(type: string): type is keyof AnnoCommands {
  return Object.hasOwn(READERS, type);
}

/**
 * The data of a command as they should be; fields that are not known are left out.
 * @throws Refusal that says what was expected and what was found
 */
export function readCommand<Type extends keyof AnnoCommands>(
  type: Type,
  data: unknown,
): AnnoCommands[Type]['data'] {
  if (data !== undefined && !isRecord(data)) refuse(type, 'an object', data);
  return READERS[type](isRecord(data) ? data : {});
}
