import type { AnnoCommands, AnnoEvents, EventFacts, Standing } from '../embed/host-api/contract';
import type { UnknownFields } from '../embed/host-api/protocol';
import { RELAYED } from '../lib/presenting/keys';
import { finite, flag, number, oneOf, record, text, wrong } from './fields';

/** The tallest that a frame may make itself, in CSS pixels. */
export const MOST_HEIGHT_PX = 10_000;
const MOST_LISTED = 1000;
const MOST_KEPT = 2000;
const CODES = ['version', 'type', 'data', 'options', 'too-large', 'unavailable', 'denied'] as const;

// It is kept in a store that others use too.
function shortText(fields: UnknownFields, name: string): string {
  const value = text(fields, name);
  return value.length <= MOST_KEPT ? value : wrong(name, `at most ${MOST_KEPT} characters`);
}

const dir = (fields: UnknownFields) => oneOf(fields, 'dir', [1, -1]);
const by = (fields: UnknownFields) => oneOf(fields, 'by', ['user', 'host', 'sync', 'play']);
const nothing = () => ({});

// A host may well make a link of it, so nothing that a link would run.
function webAddress(fields: UnknownFields, name: string): string {
  const address = text(fields, name);
  return /^(https?|file):/i.test(address) ? address : '';
}

function eventFacts(fields: UnknownFields): EventFacts {
  return {
    id: text(fields, 'id'),
    title: text(fields, 'title'),
    date: text(fields, 'date'),
    url: webAddress(fields, 'url'),
  };
}

function standing(fields: UnknownFields): Standing {
  return {
    step: number(fields, 'step'),
    steps: number(fields, 'steps'),
    ...(fields.event !== undefined && { event: eventFacts(record(fields.event, 'event')) }),
  };
}

function names(fields: UnknownFields, name: string): readonly string[] {
  const { [name]: value } = fields;
  if (!Array.isArray(value)) return wrong(name, 'a list of names');
  return value.slice(0, MOST_LISTED).map((each) => text({ each }, 'each'));
}

function doc(fields: UnknownFields): AnnoEvents['ready']['doc'] {
  return {
    title: text(fields, 'title'),
    lang: text(fields, 'lang'),
    dir: oneOf(fields, 'dir', ['ltr', 'rtl']),
    from: text(fields, 'from'),
    to: text(fields, 'to'),
    events: number(fields, 'events'),
    steps: number(fields, 'steps'),
  };
}

// The rest of a key is ours to say: a frame that could name its code could press any.
function key(fields: UnknownFields): AnnoEvents['key'] {
  const name = text(fields, 'key');
  const keyCode = Object.hasOwn(RELAYED, name) ? RELAYED[name] : undefined;
  if (keyCode === undefined) return wrong('key', Object.keys(RELAYED).join(' or '));
  return { key: name, code: name === '.' ? 'Period' : 'KeyB', keyCode, shift: fields.shift === true };
}

const EVENTS: { readonly [Type in keyof AnnoEvents]: (fields: UnknownFields) => AnnoEvents[Type] } = {
  ready: (fields) => ({
    version: text(fields, 'version'),
    caps: names(fields, 'caps'),
    doc: doc(record(fields.doc, 'doc')),
    ...standing(fields),
    ratio: number(fields, 'ratio'),
  }),
  step: (fields) => ({ ...standing(fields), dir: dir(fields), by: by(fields) }),
  edge: (fields) => ({ dir: dir(fields), by: by(fields) }),
  select: (fields) => ({ event: eventFacts(record(fields.event, 'event')) }),
  deselect: nothing,
  view: (fields) => ({ from: text(fields, 'from'), to: text(fields, 'to') }),
  place: (fields) => ({
    ...(fields.event !== undefined && { event: shortText(fields, 'event') }),
    ...(fields.at !== undefined && { at: finite(fields, 'at') }),
    from: finite(fields, 'from'),
    to: finite(fields, 'to'),
    kind: shortText(fields, 'kind'),
  }),
  playing: nothing,
  paused: nothing,
  ended: nothing,
  key,
  focusin: nothing,
  focusout: nothing,
  height: (fields) => ({
    height: Math.min(number(fields, 'height'), MOST_HEIGHT_PX),
    width: number(fields, 'width'),
  }),
  rendered: (fields) => ({ step: number(fields, 'step'), final: flag(fields, 'final') }),
  link: (fields) => ({ url: webAddress(fields, 'url') || wrong('url', 'an address of the web') }),
  error: (fields) => ({
    code: oneOf(fields, 'code', CODES),
    message: text(fields, 'message'),
  }),
};

function place(value: unknown): Standing {
  return standing(record(value, 'value'));
}

function moved(value: unknown): AnnoCommands['next']['value'] {
  return { moved: flag(record(value, 'value'), 'moved'), ...place(value) };
}

const VALUES: { readonly [Type in keyof AnnoCommands]: (value: unknown) => AnnoCommands[Type]['value'] } = {
  next: moved,
  prev: moved,
  goto: place,
  view: place,
  play: place,
  pause: place,
  show: place,
  hide: place,
  focus: place,
  blur: place,
  theme: place,
  options: place,
  print: place,
  snapshot: (value) =>
    typeof value === 'string' || value instanceof Blob ? value : wrong('value', 'SVG or PNG'),
  getState: (value) => {
    const state = record(value, 'value');
    return { v: oneOf(state, 'v', [1]), address: text(state, 'address') };
  },
  setState: place,
  highlight: place,
};

/** Whether a message of this name is an event of an embed. */
export function isEvent(type: unknown): type is keyof AnnoEvents {
  return typeof type === 'string' && Object.hasOwn(EVENTS, type);
}

/**
 * What an embed says, field by field: nothing is passed on that the contract does not name.
 * @returns undefined where it is something else
 */
export function readEvent<Type extends keyof AnnoEvents>(
  type: Type,
  data: unknown,
): AnnoEvents[Type] | undefined {
  try {
    return EVENTS[type](record(data, type));
  } catch {
    return undefined;
  }
}

/**
 * The value that answers a command, read in the same way.
 * @throws Error that says what was expected
 */
export function readValue<Type extends keyof AnnoCommands>(
  type: Type,
  value: unknown,
): AnnoCommands[Type]['value'] {
  return VALUES[type](value);
}
