import { on } from 'svelte/events';
import type { Fault } from '../messages/fault';
import { readStamp } from '../time/edtf/stamp';
import { type AddressFault, OWN_NAMES, decodeHash, writeAddress } from './address';
import {
  type Carried,
  FILE_NAMES,
  NOTHING_CARRIED,
  packedIn,
  partsOf,
  strangeNames,
  withSearch,
} from './carried';
import { viewStateOf } from './gesture';
import { GestureHistory, type Seen } from './gesture-history';
import { addressOf, openAddress, toleranceOf } from './restore';
import type { TimelineState } from './timeline-state.svelte';

/** Writes the address: `push` as a new entry of the history, `replace` in the present one's place. */
export interface Router {
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
}

/** What of an address a page has not understood: a part, or names that say nothing to it. */
export type PageFault = AddressFault | Fault<'parameters'>;

/** What a page shows that a timeline by itself knows nothing of, as its address says it. */
export interface AddressPart {
  readonly names: readonly string[];
  /** As `name=value&…`; empty where it is as at first. Read reactively. */
  write(): string;
  /** @returns what of a search was not understood */
  read(search: string): readonly PageFault[];
}

/** What an address of a page says besides the view. */
interface Besides {
  readonly parts?: readonly AddressPart[] | undefined;
  /** Which file is shown. */
  readonly carried?: Carried | undefined;
  /** Names of parameters that others read. */
  readonly known?: readonly string[] | undefined;
  /** After the address has been followed while the page was open; told the id of what was shown till then. */
  readonly onfollow?: (before: string | undefined) => void;
}

const REST_MS = 300;

function here(): string {
  return location.pathname + location.search + location.hash;
}

/** Keeps the page's address and a timeline's state in step, through the router's own history. */
export class AddressKeeper {
  faults: readonly PageFault[] = $state.raw([]);
  readonly #ofParts: string = $derived.by(() =>
    this.#parts
      .map((part) => part.write())
      .filter(Boolean)
      .join('&'),
  );
  readonly #own: string = $derived.by(() =>
    withSearch(
      writeAddress(addressOf(this.#timeline), toleranceOf(this.#timeline), this.#carried.packed),
      '',
      this.#ofParts,
    ),
  );
  /** Search and hash of the present state, for any page that shows the same chronology. */
  readonly view: string = $derived.by(() => withSearch(this.#own, this.#carried.search));
  readonly #timeline: TimelineState;
  readonly #router: Router;
  readonly #gestures: GestureHistory;
  readonly #onfollow: (before: string | undefined) => void;
  #isTold = false;
  /** Whether the address is to be written although nothing has moved. */
  #isDue = false;
  #isHeld = false;
  readonly #carried: Carried;
  readonly #parts: readonly AddressPart[];
  /** Names of parameters that are written here. */
  readonly #names: readonly string[];
  readonly #known: readonly string[];

  /** @param now the clock of gestures, in ms */
  constructor(
    timeline: TimelineState,
    router: Router,
    { carried, known = [], parts = [], onfollow = () => undefined }: Besides = {},
    now = () => performance.now(),
  ) {
    this.#timeline = timeline;
    this.#router = router;
    this.#carried = carried ?? NOTHING_CARRIED;
    this.#parts = parts;
    this.#names = [...OWN_NAMES, ...parts.flatMap(({ names }) => names)];
    this.#known = [...this.#names, ...(carried ? FILE_NAMES : []), ...known];
    this.#onfollow = onfollow;
    this.#gestures = new GestureHistory(this.#seen, { ...router, here }, now);
  }

  get #seen(): Seen {
    const state = { ...viewStateOf(this.#timeline), parts: this.#ofParts };
    return { state, played: this.#timeline.player.gone };
  }

  /** The address of the present state on this page, with what it carries for others. */
  get #url(): string {
    const { search, pathname } = location;
    const gone = [...this.#names, ...strangeNames(search, this.#known)];
    const isFile = (name: string) => FILE_NAMES.includes(name) && !gone.includes(name);
    const isForOthers = (name: string) => !FILE_NAMES.includes(name) && !gone.includes(name);
    return pathname + withSearch(this.#own, partsOf(search, isFile), partsOf(search, isForOthers));
  }

  /** An entry of its own in the history, for what a reader would go back from. */
  push(): void {
    this.#gestures.rest();
    if (this.#url !== here()) this.#router.push(this.#url);
    this.#gestures.settle(this.#seen);
  }

  #read(): void {
    const { search, hash } = location;
    const names = strangeNames(search, this.#known);
    // First what is shown at all, for the rest goes by that.
    const ofParts = this.#parts.flatMap((part) => part.read(search));
    const faults = [...ofParts, ...openAddress(this.#timeline, search, hash, readStamp)];
    const strange: PageFault = {
      kind: 'parameters',
      expected: this.#known,
      path: [],
      found: { kind: 'names', names },
    };
    this.faults = names.length > 0 ? [...faults, strange] : faults;
    // What names an event and another place is followed to the place, and says no more than that.
    const isLeft = decodeHash(hash) !== '' && this.#timeline.selectedId === undefined;
    this.#isDue = isLeft && this.faults.length === 0;
    this.#gestures.settle(this.#seen);
  }

  #follow(): void {
    const before = this.#timeline.shown?.id;
    this.#read();
    this.#onfollow(before);
  }

  /** Reads the address now and on every step through the history; returns what ends that. For `onMount`. */
  start(): () => void {
    if (location.search !== '' || location.hash !== '') this.#read();
    const hold = (isHeld: boolean) => () => (this.#isHeld = isHeld);
    const stops = [
      on(window, 'popstate', () => this.#follow()),
      on(window, 'hashchange', () => this.#follow()),
      on(window, 'pointerdown', hold(true), { capture: true }),
      on(window, 'pointerup', hold(false), { capture: true }),
      on(window, 'pointercancel', hold(false), { capture: true }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      this.#timeline.stop();
    };
  }

  /**
   * Writes the present view into the address once it has rested; returns what calls that off. For `$effect`. An address
   * that was opened stays as it is until something moves, or what it says wrongly has been read.
   */
  writeAtRest(): () => void {
    const url = this.#url;
    const isChanged = this.#gestures.see(this.#seen, url, this.#isHeld);
    const isTold = this.faults.length > 0;
    const { packed } = this.#carried;
    const isFileGone = packed !== undefined && packedIn(location.hash) !== packed;
    this.#isDue ||= isFileGone || (this.#isTold && !isTold);
    this.#isTold = isTold;
    // A page that shows no file leaves one that it is handed to the page for any.
    const isHanded = () => packed === undefined && packedIn(location.hash) !== undefined;
    const write = (): void => {
      // A drag that pauses goes on.
      if (this.#isHeld) timer = setTimeout(write, REST_MS);
      else if (isHanded()) return;
      else if (isChanged) this.#gestures.rest();
      else if (url !== here()) this.#router.replace(url);
      this.#isDue &&= this.#isHeld;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (isChanged || this.#isDue) timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }
}
