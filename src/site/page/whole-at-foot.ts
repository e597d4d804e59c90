import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { endOfWhole } from './whole-lines';

// What is there as one, or not at all.
const ONE_PIECE = 'button, input, label, select, svg, .hint, .date, .glance > div, .sources > li, ol > li';
// Of no use without what comes after it.
const HEADINGS = 'dt, h2, h3, .lane';
const AIR_PX = 6;
const REST_MS = 120;

type Left = 'all' | 'some' | 'none';

/** Whether a box of what is read is laid out below what is before it. */
function isBlock(element: Element): element is HTMLElement {
  const { display, position } = getComputedStyle(element);
  return !/^(fixed|absolute|sticky)/.test(position) && !/^(inline|none|contents)/.test(display);
}

/** Where the window ends for what stands at a place across it: at its edge, or at what stays there over it. */
function footAt(x: number): number {
  let foot = innerHeight;
  let over = document.elementFromPoint(x, foot - 1);
  while (over && !over.matches('[popover], dialog')) {
    const { top, bottom } = over.getBoundingClientRect();
    const isOver = top > 0 && top < foot - 1 && bottom >= foot - 1;
    const isStuck = isOver && /fixed|sticky/.test(getComputedStyle(over).position);
    if (isStuck) foot = top;
    over = isStuck ? document.elementFromPoint(x, foot - 1) : over.parentElement;
  }
  return foot;
}

/** Hides of an element what a foot would cut in two; what is wholly below that is out of sight anyway. */
function endAbove(element: HTMLElement, foot: number, scale: number): Left {
  const box = element.getBoundingClientRect();
  const { overflowY, paddingBottom } = getComputedStyle(element);
  const isScroller = /auto|scroll/.test(overflowY);
  if (box.top >= foot) return 'none';
  if (box.bottom <= foot && !isScroller) return 'all';
  const end = (at: number): void => {
    element.dataset.cut = '';
    element.style.setProperty('--cut', `${(box.bottom - at) / scale}px`);
  };
  if (element.matches(ONE_PIECE) && box.height < innerHeight / 3) {
    if (box.bottom - parseFloat(paddingBottom) * scale <= foot + 2) return 'all';
    const before = element.previousElementSibling?.getBoundingClientRect();
    const scroller = element.parentElement?.getBoundingClientRect();
    // Where not even the first one is whole, its lines are.
    const isFirst = element.matches('li') && (!before || before.bottom <= (scroller?.top ?? 0) + 1);
    if (!isFirst) {
      end(box.top);
      return 'none';
    }
  }
  const blocks = [...element.children].filter(isBlock);
  if (blocks.length === 0) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const at = endOfWhole([...range.getClientRects()], foot);
    if (at === undefined) return 'all';
    end(at);
    return at <= box.top + 2 ? 'none' : 'some';
  }
  const inside = isScroller ? Math.min(foot, box.bottom) : foot;
  const left = blocks.map((block) => endAbove(block, inside, scale));
  blocks.forEach((block, place) => {
    if (left[place] !== 'all' || left[place + 1] !== 'none' || !block.matches(HEADINGS)) return;
    block.dataset.cut = '';
    block.style.setProperty('--cut', '100%');
    left[place] = 'none';
  });
  const [first = 'all'] = left;
  return left.every((each) => each === first) ? first : 'some';
}

/** How far what is said of an event that is shown reaches below where the window ends; 0 where all of it is in sight. */
export function belowFoot(reading: Element): number {
  const said = reading.querySelector('[data-shown] > .plan')?.getBoundingClientRect();
  if (!said) return 0;
  const foot = footAt((said.left + said.right) / 2);
  return said.top < foot ? Math.max(0, Math.round(said.bottom - foot)) : 0;
}

/**
 * Ends what is read above the window's foot between lines and entries rather than within one, while nothing moves: who scrolls
 * sees all of it come.
 * @param moves reads the state by which what is read moves on the page; no observer of sizes, since the stage's measures itself in
 *   the same frame, of which browsers complain
 */
export const wholeAtFoot =
  (moves: () => unknown): Attachment<HTMLElement> =>
  (reading) => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const free = (): void => {
      for (const cut of reading.querySelectorAll<HTMLElement>('[data-cut]')) {
        delete cut.dataset.cut;
        cut.style.removeProperty('--cut');
      }
    };
    const end = (): void => {
      free();
      const scale = reading.getBoundingClientRect().width / reading.offsetWidth || 1;
      reading.toggleAttribute('data-goes-on', belowFoot(reading) > 0);
      for (const column of [...reading.children].filter(isBlock)) {
        const { left, right } = column.getBoundingClientRect();
        const foot = footAt((left + right) / 2) - AIR_PX;
        // A list that scrolls by itself ends where it does, too.
        for (const part of [column, ...column.querySelectorAll('ol')]) endAbove(part, foot, scale);
      }
    };
    const wait = (): void => {
      free();
      clearTimeout(rest);
      rest = setTimeout(end, REST_MS);
    };
    moves();
    wait();
    const changes = new MutationObserver(wait);
    changes.observe(reading, { childList: true, characterData: true, subtree: true });
    const stops = [
      on(document, 'scroll', wait, { capture: true, passive: true }),
      on(window, 'resize', wait),
      on(document.fonts, 'loadingdone', wait),
      on(reading, 'focusin', wait),
    ];
    return () => {
      clearTimeout(rest);
      changes.disconnect();
      stops.forEach((stop) => stop());
    };
  };
