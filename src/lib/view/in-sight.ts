import { tick } from 'svelte';

/** Where a page's parts are, in CSS pixels from the top of the document, and how much of it one sees at once. */
export interface Layout {
  readonly seenPx: number;
  readonly stageTop: number;
  /** How much of what one sees a stage covers that stays above the passage; 0 where it scrolls away. */
  readonly coveredPx: number;
  readonly passageTop: number;
  /** The end of what is to be read at once. */
  readonly passageEnd: number;
}

// A heading and a line below it: what of the passage is seen at the least.
const LEAST_PX = 96;

/**
 * How far a page is to be scrolled, so that stage and passage are in sight: no further from where it is than that takes.
 * Where there is no room for both, the passage's first lines are in sight, and of the stage what is left.
 */
export function scrollFor(
  { seenPx, stageTop, coveredPx, passageTop, passageEnd }: Layout,
  scrolledPx: number,
): number {
  const end = Math.max(passageTop, passageEnd);
  const first = Math.min(end, passageTop + LEAST_PX);
  const isBeside = passageTop < stageTop + 1 && coveredPx === 0;
  const top = coveredPx > 0 ? passageTop - coveredPx : isBeside ? passageTop : stageTop;
  const most = Math.max(0, top, coveredPx > 0 ? 0 : first - seenPx);
  const least = Math.min(most, Math.max(0, end - seenPx));
  return Math.min(most, Math.max(least, scrolledPx));
}

/**
 * From where a page's way begins that an address has led. A browser goes to the list's entry by that name, and so out of sight of
 * the page's head, or to the page's very end: nobody has scrolled there.
 */
export function beginning(scrolledPx: number, stageTop: number, endPx: number): number {
  return scrolledPx >= Math.min(stageTop, endPx) - 1 ? 0 : scrolledPx;
}

/**
 * Scrolls a page so that its stage and what it shows are in sight.
 * @param until how much of that: its heading, or its passage and dates too, as always below a stage that stays in sight
 * @param isLed whether an address has led there
 */
export function bringIntoSight(root: HTMLElement, until: 'heading' | 'passage', isLed = false): void {
  const stage = root.querySelector<HTMLElement>('[data-sticky]');
  const heading = root.querySelector<HTMLElement>('[data-shown] h2');
  const pane = heading?.closest<HTMLElement>('[data-shown]');
  if (!stage || !heading || !pane) return;
  const { position, insetBlockStart } = getComputedStyle(stage);
  const [box, { top, left }] = [stage.getBoundingClientRect(), pane.getBoundingClientRect()];
  const isBeside = left >= box.right - 1;
  const isAbove = position === 'sticky' && !isBeside;
  const passageTop = top + scrollY;
  // Below a stage that stays there is room for both of its dates, too.
  const read = until === 'passage' || isAbove ? pane.querySelectorAll('blockquote, .evidence strong') : [];
  const ends = [heading, ...read].map((each) => each.getBoundingClientRect().bottom);
  const layout: Layout = {
    // What stands under the thumb takes its room from the end of the page.
    seenPx: innerHeight - (parseFloat(getComputedStyle(root).paddingBlockEnd) || 0),
    // What is stuck is not where it was laid out.
    stageTop: isAbove ? passageTop - box.height : isBeside ? passageTop : box.top + scrollY,
    coveredPx: isAbove ? box.height + (parseFloat(insetBlockStart) || 0) : 0,
    passageTop,
    passageEnd: Math.max(...ends) + scrollY,
  };
  const endPx = document.documentElement.scrollHeight - innerHeight;
  const from = isLed && !isAbove && !isBeside ? beginning(scrollY, layout.stageTop, endPx) : scrollY;
  scrollTo({ top: scrollFor(layout, from), behavior: 'instant' });
}

function focusOn(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/**
 * After an address was followed: what it chooses is in sight, and has the focus, unless that is somewhere else already;
 * where the focus was in what is no longer shown, it goes back to that event's mark.
 * @param before what was shown till then
 */
export async function settleIn(
  root: HTMLElement,
  chosen: string | undefined,
  before: string | undefined,
): Promise<void> {
  const wasInside = root.contains(document.activeElement);
  await tick();
  // The router scrolls to where the reader was at that entry.
  await new Promise(requestAnimationFrame);
  const isFree = !root.contains(document.activeElement);
  if (isFree && chosen !== undefined && chosen !== before) focusOn(root, '[data-shown] h2');
  else if (isFree && wasInside && before !== undefined)
    focusOn(root, `a[data-event="${CSS.escape(before)}"]`);
  if (chosen !== undefined) bringIntoSight(root, 'passage', true);
}
