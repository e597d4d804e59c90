import { createContext } from 'svelte';
import type { Messages } from '../messages/messages';
import type { Measuring } from './measuring.svelte';
import type { TimelineState } from './timeline-state.svelte';

/** The timeline that the components of a page or an embed share. */
export const [getTimeline, setTimeline] = createContext<TimelineState>();

/** What is measured in it. */
export const [getMeasuring, setMeasuring] = createContext<Measuring>();

/** The words of the interface, which reading needs more of than a stage has. */
export const [getMessages, setMessages] = createContext<Messages>();
