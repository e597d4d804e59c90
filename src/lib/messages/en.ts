import { enDates } from './en-dates';
import { enStage } from './en-stage';
import type { Messages } from './messages';

export const en = {
  ...enStage,
  dates: enDates,
  phases: { ahead: 'ahead', possible: 'possibly under way', 'under-way': 'under way', past: 'past' },
  pane: {
    ...enStage.pane,
    prompt: 'Choose an event to read the words that date it.',
    promptDetail: 'Click a mark, drag the playhead along the axis, or press Play.',
    keys: 'Arrow keys step through the events, with Shift by the calendar. Plus and minus zoom, 0 fits, Escape closes.',
    claimHeading: (noun) => `The ${noun} says`,
    recordHeading: 'On record',
    noRecord: 'No outside record was sought or found.',
    stated: 'in so many words',
    derived: (derivation) => `derived: ${derivation}`,
    dated: 'Dated',
    says: (noun, date) => `the ${noun} says ${date}`,
    onRecord: (date) => `on record: ${date}`,
    disagree: 'The two disagree',
    linked: 'Linked events',
    previous: 'Previous',
    next: 'Next',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    first: 'the first event',
    last: 'the last event',
    close: 'Close',
    phase: (phase, detail) => (detail ? `${phase}: ${detail}` : phase),
    phaseDiffers: (noun, byClaim, byRecord) =>
      `${byRecord} by the record, ${byClaim} by the ${noun}’s own date`,
  },
  list: {
    heading: 'All events',
    order: 'Order',
    timeOrder: 'in time order',
    sourceOrder: (noun) => `in the ${noun}’s order`,
    earlier: 'Show earlier events',
    later: 'Show later events',
  },
  legend: {
    heading: 'How dates are drawn',
    more: 'More marks',
    kinds: {
      claim: (noun) => (noun ? `what the ${noun}’s words support` : 'what is said of it'),
      record: () => 'the date on record',
      conflict: () => 'the two disagree',
      day: () => 'a day',
      imprecise: () => 'some time in this stretch',
      interval: () => 'all of this time',
      wings: () => 'it began and ended somewhere in the pale parts',
      approximate: () => 'about this time',
      uncertain: () => 'the date itself is uncertain',
      open: () => 'it goes on',
      unknown: () => 'its end is not known',
      'one-of': () => 'one of these',
      'all-of': () => 'each of these',
    },
  },
  page: {
    ...enStage.page,
    otherLanguage: '繁體中文',
    noscript: 'Scrubbing and zooming need JavaScript; every event and its passage is here without it.',
    by: (authors) => `by ${authors}`,
    citation: ({ authors, title, container, publisher, year }) =>
      `${authors}, “${title}”${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    unknownEvent: (id) => `There is no event “${id}” in this timeline; here is the whole of it.`,
    unknownView: (name, found, expected) =>
      `The address says ${name}=${found}; expected ${expected}. The rest of it was followed.`,
    dismiss: 'Dismiss',
    description: (title, events) =>
      `${events} dated events from “${title}”, each with the words that date it.`,
    rights: 'Short passages are quoted with their source; all other words are ours.',
  },
} satisfies Messages;
