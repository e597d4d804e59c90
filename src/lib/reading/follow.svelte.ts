import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

interface FollowInput {
  /** The id of the entry to bring into sight when the stage leads, and what else changes the height above; read reactively. */
  readonly shown: () => readonly [id: string | undefined, shownId: string | undefined];
  /** Whether scrolling tells anything of time: only in time order. */
  readonly leads: () => boolean;
  /** The entry that the reader's own scroll has come to. */
  readonly onreach: (id: string) => void;
}

const REST_MS = 180;
const READING_LINE_PX = 28;
// How soon a scroll follows the input that began it, on a busy machine.
const BEGUN_WITHIN_MS = 500;

/** How far below a place of a list that scrolls the next entry begins, in its own pixels. */
function toWholeEntry(list: HTMLElement, fromPx: number, scale: number): number {
  const { top } = list.getBoundingClientRect();
  const places = [...list.children].map(
    (entry) => (entry.getBoundingClientRect().top - top) / scale + list.scrollTop - fromPx,
  );
  return places.find((px) => px >= 0) ?? 0;
}

/**
 * Ties a list of entries (elements with ids) to the playhead, both ways. Who began a movement leads until it rests:
 * a scroll that the reader began moves the playhead, a playhead that moved scrolls the list, and neither answers back.
 * The list scrolls by itself where it has room for that, else with the page.
 */
export function follow({ shown, leads, onreach }: FollowInput): Attachment<HTMLElement> {
  return (list) => {
    let leader: 'reader' | 'stage' | undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let hasRun = false;
    let input = -Infinity;

    const inDocument = () => list.getBoundingClientRect().top + window.scrollY;
    let placePx = inDocument();

    const isOwnScroller = () =>
      getComputedStyle(list).overflowY === 'auto' && list.scrollHeight > list.clientHeight + 1;
    const topOf = () => (isOwnScroller() ? list.getBoundingClientRect().top : stickyBottom(list));
    const lead = (who: 'reader' | 'stage') => {
      leader ??= who;
      clearTimeout(rest);
      rest = setTimeout(() => (leader = undefined), REST_MS);
    };
    // What the reader reads stays under the eye when the pane above it grows or shrinks with the event it shows. Not
    // every browser anchors a scroll by itself, so the style sheet has it off and this does it.
    const holdStill = (entry: Element, change: () => void): void => {
      const before = entry.getBoundingClientRect().top;
      change();
      flushSync();
      const moved = entry.getBoundingClientRect().top - before;
      if (!isOwnScroller() && Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
      placePx = inDocument();
    };
    const onscroll = (): void => {
      // The page's own scroll tells nothing of a list that scrolls by itself, or that is not reached yet.
      if (!isOwnScroller() && list.getBoundingClientRect().top > topOf()) return;
      // Browsers scroll too: to the entry that an address names, or back to where a page was left.
      const isBegun = leader !== undefined || performance.now() - input < BEGUN_WITHIN_MS;
      if (!isBegun) return;
      lead('reader');
      if (leader !== 'reader' || !leads()) return;
      const line = topOf() + READING_LINE_PX;
      const reached = [...list.children].find((entry) => entry.getBoundingClientRect().bottom > line);
      if (reached?.id) holdStill(reached, () => onreach(reached.id));
    };
    const oninput = (event: Event): void => {
      if (canScroll(event, list)) input = performance.now();
    };
    const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    const stops = [
      on(list, 'scroll', onscroll),
      on(window, 'scroll', () => !isOwnScroller() && onscroll()),
      ...inputs.map((name) => on(window, name, oninput, { capture: true, passive: true })),
    ];
    const show = (id: string): void => {
      const entry = [...list.children].find((child) => child.id === id);
      const driftPx = inDocument() - placePx;
      placePx += driftPx;
      if (!(entry instanceof HTMLElement) || leader === 'reader') return;
      const top = topOf();
      // The same where the stage has changed the pane: the way to the entry begins where the eye is.
      if (!isOwnScroller() && list.getBoundingClientRect().top - driftPx <= top) {
        window.scrollBy({ top: driftPx, behavior: 'instant' });
      }
      const distance = entry.getBoundingClientRect().top - top;
      if (isOwnScroller()) {
        lead('stage');
        // To a place and not by a distance, since an earlier scroll may still be on its way. A page may be drawn larger than it is.
        const scale = list.getBoundingClientRect().width / list.offsetWidth || 1;
        const to = list.scrollTop + distance / scale;
        const lackPx = to + list.clientHeight - list.scrollHeight;
        // The last entries come into sight, below a whole one, where the list goes on after them.
        const isCutOff = list.getBoundingClientRect().bottom > innerHeight;
        const morePx = lackPx > 0 ? (isCutOff ? lackPx : toWholeEntry(list, to - lackPx, scale)) : 0;
        if (morePx > 0)
          list.style.paddingBlockEnd = `${(parseFloat(list.style.paddingBlockEnd) || 0) + morePx}px`;
        list.scrollTo({
          top: to,
          behavior: hasRun && !isStill() ? 'smooth' : 'instant',
        });
      } else if (list.getBoundingClientRect().top <= top) {
        lead('stage');
        window.scrollTo({ top: window.scrollY + distance, behavior: isStill() ? 'instant' : 'smooth' });
      }
      hasRun = true;
    };
    // Keeps the browser's scroll position in step with the playhead; once a frame, since it has to measure.
    $effect(() => {
      const [id] = shown();
      if (id === undefined) return;
      // From now on: a list that becomes shorter scrolls in the same frame, before the measuring.
      lead('stage');
      const frame = requestAnimationFrame(() => show(id));
      return () => cancelAnimationFrame(frame);
    });
    return () => {
      clearTimeout(rest);
      stops.forEach((stop) => stop());
    };
  };
}

/** Whether an input may be the beginning of a scroll; keys and presses (of a scroll bar) only where they can reach one. */
function canScroll(event: Event, list: HTMLElement): boolean {
  const { type, target } = event;
  // With Control it zooms.
  if (event instanceof WheelEvent) return !event.ctrlKey;
  if (type === 'touchmove') return true;
  const root = list.ownerDocument;
  if (target === root.documentElement || target === root.body) return true;
  return type === 'keydown' ? target instanceof Node && list.contains(target) : target === list;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Where reading begins below whatever sticks to the top of the page. */
function stickyBottom(list: HTMLElement): number {
  const sticky = list.ownerDocument.querySelector('[data-sticky]');
  if (!sticky || getComputedStyle(sticky).position !== 'sticky') return 0;
  const { bottom, right } = sticky.getBoundingClientRect();
  // What stands beside the list covers nothing of it.
  return right <= list.getBoundingClientRect().left ? 0 : Math.max(0, bottom);
}
