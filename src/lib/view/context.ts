import { createContext } from 'svelte';
import type { Messages } from '../messages/messages';
import type { TimelineState } from './timeline-state.svelte';

/** The timeline that the components of a page or an embed share. */
export const [getTimeline, setTimeline] = createContext<TimelineState>();

/** The words of the interface, which reading needs more of than a stage has. */
export const [getMessages, setMessages] = createContext<Messages>();
