export type Mode = 'auto' | 'slide' | 'article';
export type KeyPolicy = 'relay' | 'steps' | 'nav' | 'none';
export type Theme = 'auto' | 'light' | 'dark' | 'high-contrast';

/** What the address of an embed asks for; what it leaves out has its default. */
export interface EmbedOptions {
  /** How it fills its frame: as a slide that scales, or as an article that flows. */
  readonly mode: Mode;
  /** `full` has the overview and the buttons; `auto` has them in an article. */
  readonly ui: 'auto' | 'full' | 'min';
  readonly title: 'auto' | '0' | '1';
  readonly keys: KeyPolicy;
  readonly focus: 'manual' | 'auto';
  readonly theme: Theme;
  /** `auto`, `transparent` or a colour as `#rrggbb`. */
  readonly bg: string;
  /** How much larger than usual letters are on a slide. */
  readonly fontscale: number;
  /** Ids of the events that are stepped through, in this order; all in time order where it is empty. */
  readonly steps: readonly string[];
  /** The step to begin with: 0 is the overview. */
  readonly step: number | 'last';
  /** The event to open, by its id; the hash outranks it. */
  readonly event: string;
  readonly lang: 'auto' | 'en' | 'zh-Hant';
  /** Whether copies of the embed, as in a speaker's window, follow each other. */
  readonly sync: 'auto' | 'off';
  /** Where the chronology is, in the format of docs/format.md; the page's own where it is empty. */
  readonly src: string;
  /** The most that is loaded from there, in MB. */
  readonly limit: number;
}

export interface OptionFault {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

export const DEFAULTS: EmbedOptions = {
  mode: 'auto',
  ui: 'auto',
  title: 'auto',
  keys: 'relay',
  focus: 'manual',
  theme: 'auto',
  bg: 'auto',
  fontscale: 1,
  steps: [],
  step: 0,
  event: '',
  lang: 'auto',
  sync: 'auto',
  src: '',
  limit: 25,
};

const LEAST_FONT_SCALE = 0.7;
const MOST_FONT_SCALE = 2;

interface Parameter<T> {
  readonly expected: string;
  /** Undefined where the text is none of what is expected. */
  read(text: string): T | undefined;
}

function oneOf<const T extends string>(...values: readonly T[]): Parameter<T> {
  return { expected: values.join(', '), read: (text) => values.find((value) => value === text) };
}

const PARAMETERS: { readonly [Name in keyof EmbedOptions]: Parameter<EmbedOptions[Name]> } = {
  mode: oneOf('auto', 'slide', 'article'),
  ui: oneOf('auto', 'full', 'min'),
  title: oneOf('auto', '0', '1'),
  keys: oneOf('relay', 'steps', 'nav', 'none'),
  focus: oneOf('manual', 'auto'),
  theme: oneOf('auto', 'light', 'dark', 'high-contrast'),
  bg: {
    expected: 'auto, transparent or a colour such as #faf8f4',
    read: (text) => (/^(auto|transparent|#[\da-f]{3}([\da-f]{3})?)$/i.test(text) ? text : undefined),
  },
  fontscale: {
    expected: `a number from ${LEAST_FONT_SCALE} to ${MOST_FONT_SCALE}`,
    read: (text) => {
      const scale = /^\d(\.\d+)?$/.test(text) ? Number(text) : NaN;
      return scale >= LEAST_FONT_SCALE && scale <= MOST_FONT_SCALE ? scale : undefined;
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
  event: { expected: 'the id of an event', read: (text) => text },
  lang: oneOf('auto', 'en', 'zh-Hant'),
  sync: oneOf('auto', 'off'),
  src: { expected: 'the address of a chronology', read: (text) => text },
  limit: {
    expected: 'a whole number of MB, at most 999',
    read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
  },
};
// Read by others: the view's own, by view/address.
const ELSEWHERE = ['from', 'to', 'at', 'scale', 'lanes'];

function isOption(name: string): name is keyof EmbedOptions {
  return Object.hasOwn(PARAMETERS, name);
}

function readOne<Name extends keyof EmbedOptions>(
  name: Name,
  text: string,
): Partial<EmbedOptions> | OptionFault {
  const value = PARAMETERS[name].read(text);
  return value === undefined ? { name, found: text, expected: PARAMETERS[name].expected } : { [name]: value };
}

/** Reads `?mode=slide&keys=steps…`; total: what it does not know or cannot read becomes a fault, and the rest is followed. */
export function readOptions(search: string): {
  readonly options: EmbedOptions;
  readonly faults: readonly OptionFault[];
} {
  let options = DEFAULTS;
  const faults: OptionFault[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    if (ELSEWHERE.includes(name)) continue;
    if (!isOption(name)) {
      faults.push({ name, found: text, expected: [...Object.keys(PARAMETERS), ...ELSEWHERE].join(', ') });
      continue;
    }
    const read = readOne(name, text);
    if ('expected' in read) faults.push(read);
    else options = { ...options, ...read };
  }
  return { options, faults };
}
