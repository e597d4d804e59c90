export type { ChronologyInput, EventInput } from '../model/chronology';
export type { WindowDates } from '../view/window-dates';
export type { EventDetail, TimelineEvents, TimelineOptions } from './props';
export { default as Timeline } from './Timeline.svelte';
