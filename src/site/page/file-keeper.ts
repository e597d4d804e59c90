import type { Attachment } from 'svelte/attachments';
import type { Carried } from '$lib/view/carried';
import { hrefWith, keepInLinks } from '$lib/view/keep-file';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

// Of all links together. Each event has about two.
const MOST_CHARACTERS = 4_000_000;

/**
 * Lets the links to a timeline's events keep the file that the page's hash carries: from the start, or where that would be
 * too much, each as it is about to be used.
 * @returns what the page attaches to the element that has the links
 */
export function fileKeeper(
  timeline: TimelineState,
  carried: Carried | undefined,
): Attachment<HTMLElement> | undefined {
  if (carried?.packed === undefined) return undefined;
  const { packed, search } = carried;
  const hrefOf = (id: string): string => hrefWith(packed, search, id);
  if (packed.length * timeline.chronology.events.length > MOST_CHARACTERS)
    return (root) => keepInLinks(root, hrefOf);
  timeline.hrefOf = hrefOf;
  return undefined;
}
