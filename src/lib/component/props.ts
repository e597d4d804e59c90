import type { Messages } from '../messages/messages';
import type { WindowDates } from '../view/window-dates';

/** An event as whoever shows the timeline is told of it. */
export interface EventDetail {
  readonly id: string;
  readonly title: string;
  /** Its date in words: “the essay says some time in September 2014; on record: 5 September 2014”. */
  readonly date: string;
}

/** What a timeline tells of itself, each only when it changes; nothing is told of how it opens. */
export interface TimelineEvents {
  /** An event was chosen, or none is any more. */
  readonly onselect?: ((event: EventDetail | undefined) => void) | undefined;
  /** The playhead rests on an event, chosen or not, or on none any more. */
  readonly onpreview?: ((event: EventDetail | undefined) => void) | undefined;
  /** Something else is in sight. */
  readonly onwindow?: ((window: WindowDates) => void) | undefined;
}

/** How a timeline is shown. */
export interface TimelineOptions {
  /** The words of the interface, as `anno-timeline/messages/zh-Hant` has them; English where they are left out. */
  readonly messages?: Messages | undefined;
  /** The direction of what is around the picture; without it that of time, of which `view` says which it is, or else the chronology's language. */
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** `light` where it is left out; `auto` is as the reader's system asks. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** What is shown, as the address of a page says it: `?from=2014&to=2023&scale=even#minsk-agreement`. */
  readonly view?: string | undefined;
  /** Whether the page's address follows the view, and the view the address; one timeline of a page may. Read as it begins. */
  readonly keepsAddress?: boolean | undefined;
  /** Whether pictures at addresses load by themselves, since the page vouches for them; without it a reader asks for each. Read as it begins. */
  readonly media?: 'ask' | 'load' | undefined;
}
