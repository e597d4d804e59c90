import { type Fault, parameterFault } from '../../lib/messages/fault';
import { TAGS, isLanguage } from '../../lib/messages/languages';
import { FOUND_NAMES, VIEW_NAMES } from '../../lib/view/address';
import { DEFAULTS, type Dialect, type EmbedOptions } from './options';

interface Parameter<T> {
  readonly expected: string;
  /** Undefined where the text is none of what is expected. */
  read(text: string): T | undefined;
}

/** What is read elsewhere: the view, and what is shown of it. */
export const SEEN_NAMES = [...VIEW_NAMES, ...FOUND_NAMES];
const DIALECTS: readonly Dialect[] = ['anno', 'embedly', 'amp', 'lti'];
const flag = oneOf('0', '1');
const colour = matching(
  'a colour such as #faf8f4',
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|rgba?\(\s*[\d.]+%?([\s,/]+[\d.]+%?){2,3}\s*\))$/i,
);
const anyText = (expected: string): Parameter<string> => ({ expected, read: (text) => text });

// Nothing that could end the property that it becomes, leave a quotation open in it, or load anything.
function fontsIn(text: string): string | undefined {
  if (text === 'sans') return 'sans-serif';
  if (text === 'mono') return 'monospace';
  return /^(?!auto$)([\p{L}\p{N} ,_-]|(["'])[\p{L}\p{N} ,_-]*\2){1,400}$/u.test(text) ? text : undefined;
}

function oneOf<const T extends string>(...values: readonly T[]): Parameter<T> {
  return { expected: values.join(', '), read: (text) => values.find((value) => value === text) };
}

function matching(expected: string, pattern: RegExp): Parameter<string> {
  return { expected, read: (text) => (pattern.test(text) ? text : undefined) };
}

/** A number within bounds, both included. */
function within(least: number, most: number, unit = ''): Parameter<number> {
  const read = (text: string) => {
    const number = /^\d{1,7}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : undefined;
  };
  return { expected: `a number from ${least} to ${most}${unit}`, read };
}

const PARAMETERS: { readonly [Name in keyof EmbedOptions]-?: Parameter<NonNullable<EmbedOptions[Name]>> } = {
  mode: oneOf('auto', 'slide', 'article', 'card', 'print'),
  ui: oneOf('auto', 'full', 'min', 'none'),
  title: oneOf('auto', '0', '1'),
  keys: oneOf('relay', 'steps', 'nav', 'none'),
  focus: oneOf('manual', 'auto'),
  wheel: oneOf('auto', 'zoom', 'pan', 'none'),
  touch: oneOf('auto', 'none'),
  autoplay: flag,
  dwell: within(200, 600_000, ' ms'),
  loop: flag,
  theme: oneOf('auto', 'light', 'dark', 'high-contrast'),
  scheme: oneOf('normal', 'light', 'dark'),
  bg: {
    expected: `auto, transparent or ${colour.expected}`,
    read: (text) => (text === 'auto' || text === 'transparent' ? text : colour.read(text)),
  },
  ground: colour,
  fg: colour,
  muted: colour,
  accent: colour,
  font: {
    expected: 'sans, serif, mono or names of fonts',
    read: fontsIn,
  },
  fontscale: within(0.7, 2),
  radius: within(0, 200, ' px'),
  motion: oneOf('auto', 'none'),
  ratio: {
    expected: 'width and height such as 16:9',
    read: (text) => {
      const [, width, height] = /^([1-9]\d?):([1-9]\d?)$/.exec(text) ?? [];
      return width && height ? Number(width) / Number(height) : undefined;
    },
  },
  steps: {
    expected: 'ids of events, parted by commas',
    read: (text) => (text === 'events' ? [] : text.split(',').filter(Boolean)),
  },
  step: {
    expected: 'a whole number or “last”',
    read: (text) => (text === 'last' ? text : /^\d{1,6}$/.test(text) ? Number(text) : undefined),
  },
  show: oneOf('all', 'upto', 'only'),
  event: anyText('the id of an event'),
  lang: {
    expected: `auto, ${TAGS.join(', ')}`,
    read: (text) => (text === 'auto' || isLanguage(text) ? text : undefined),
  },
  dir: oneOf('auto', 'ltr', 'rtl'),
  print: flag,
  sync: matching('auto, off or a name', /^[\w.-]{1,60}$/),
  host: {
    expected: 'an origin such as https://example.org',
    read: (text) =>
      /^https?:\/\/[^/?#@]+$/i.test(text) && URL.canParse(text) ? new URL(text).origin : undefined,
  },
  resize: {
    expected: `off, all or some of ${DIALECTS.join(', ')}`,
    read: (text) => {
      if (text === 'off') return [];
      if (text === 'all') return DIALECTS;
      const named = text.split(',');
      const known = DIALECTS.filter((dialect) => named.includes(dialect));
      return known.length === named.length ? known : undefined;
    },
  },
  media: oneOf('auto', 'load'),
  poster: flag,
  src: anyText('the address of a chronology'),
  limit: within(1, 999, ' MB'),
  v: oneOf('1'),
};

function isOption(name: string): name is keyof EmbedOptions {
  return Object.hasOwn(PARAMETERS, name);
}

function readOne<Name extends keyof EmbedOptions>(
  name: Name,
  text: string,
): Partial<EmbedOptions> | Fault<'parameter'> {
  // “auto” is the name of a default that has no other.
  if (text === 'auto' && !PARAMETERS[name].read(text)) return { [name]: DEFAULTS[name] };
  const value = PARAMETERS[name].read(text);
  return value === undefined ? parameterFault(name, text, PARAMETERS[name].expected) : { [name]: value };
}

/** Reads names and texts over options; total: what it does not know or cannot read becomes a fault, and the rest is followed. */
export function readOver(
  options: EmbedOptions,
  pairs: Iterable<readonly [string, string]>,
): { readonly options: EmbedOptions; readonly faults: readonly Fault<'parameter'>[] } {
  const faults: Fault<'parameter'>[] = [];
  for (const [name, found] of pairs) {
    // A space at its end was copied along.
    const text = found.trim();
    if (SEEN_NAMES.includes(name)) continue;
    if (!isOption(name)) {
      faults.push(parameterFault(name, text, [...Object.keys(PARAMETERS), ...SEEN_NAMES].join(', ')));
      continue;
    }
    const read = readOne(name, text);
    if ('kind' in read) faults.push(read);
    else options = { ...options, ...read };
  }
  return { options, faults };
}

/** Reads `?mode=slide&keys=steps…` over the defaults. */
export function readOptions(search: string): ReturnType<typeof readOver> {
  return readOver(DEFAULTS, new URLSearchParams(search));
}
