import { createContext } from 'svelte';

/** Whether pictures at addresses load by themselves, since whoever shows the timeline vouches for it; else a reader asks for each. */
export const [getLoadsMedia, setLoadsMedia] = createContext<boolean>();
