import { createContext } from 'svelte';
import type { TimelineState } from './timeline-state.svelte';

/** The timeline that the components of a page or an embed share. */
export const [getTimeline, setTimeline] = createContext<TimelineState>();
