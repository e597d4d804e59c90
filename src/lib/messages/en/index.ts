import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { media } from './media';
import { narrator } from './narrator';
import { paper } from './paper';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

const AUTHORS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const en = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: 'Arrow keys go from event to event; with Shift, along the calendar. + and − zoom, 0 shows everything, Esc closes.',
    claimHeading: (noun) => `The ${noun} says`,
    recordHeading: 'On record',
    noRecord: 'No outside record is given.',
    planned: 'planned',
    stated: 'stated in the text',
    derived: (derivation) => `worked out: ${derivation}`,
    dated: 'Dated',
    written: (words) => `written “${words}”`,
    says: (noun, date) => (noun === undefined ? `dated ${date}` : `the ${noun} says ${date}`),
    onRecord: (date) => `on record: ${date}`,
    both: (says, onRecord, isConflict) => `${says}; ${onRecord}${isConflict ? '; they disagree' : ''}`,
    disagree: 'The two disagree',
    linked: 'Linked events',
    seeAlso: 'See also',
    seen: (date, isDay) => `seen ${isDay ? 'on ' : ''}${date}`,
    aside: (words, others) => `${words} (${others})`,
    inText: (noun) => `Find it in the ${noun}`,
    previous: 'Previous',
    next: 'Next',
    begin: 'Begin',
    named: (name) => `${name}: `,
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    firstEvent: 'First event',
    first: 'the first event',
    last: 'the last event',
    close: 'Close',
    readOn: 'Read on',
  },
  notes: {
    heading: 'Notes',
    goTo: (date) => `Show ${date}`,
  },
  eras: {
    heading: 'Eras',
    within: (titles) => `in ${titles}`,
    begins: (title) => `“${title}” begins in it`,
    ends: (title) => `“${title}” ends in it`,
    today: 'Today',
  },
  list: {
    heading: 'All events',
    order: 'Order',
    timeOrder: 'by time',
    sourceOrder: (noun) => `as in the ${noun}`,
    against: (noun, date) => (noun === undefined ? `(dated ${date})` : `(the ${noun}: ${date})`),
    earlier: 'Show earlier events',
    later: 'Show later events',
  },
  find,
  telling,
  nothing: 'There is nothing here yet.',
  folds: {
    tear: (duration, isLasting) =>
      isLasting ? `no new event for ${duration}, folded` : `${duration} without an event, folded`,
    broken: (length) => (length === undefined ? 'drawn broken' : `lasts ${length}, drawn broken`),
  },
  linkKind: (kind, isOutward) => (isOutward ? kind : `${kind} this`),
  clusters: {
    name: (count, first, last) =>
      count === 1 ? `1 event, ${first}` : `${count} events, ${first} to ${last}`,
    zoomTo: (count) => (count === 1 ? 'Zoom to this event' : `Zoom to these ${count} events`),
    notListed: (count) => `and ${count} more; zoom in to see them`,
  },
  measure: {
    begin: 'Measure from here',
    end: 'Stop measuring',
    waiting: (from) => `From “${from}” to …: now choose another event.`,
    between: (stretch, from, to) => `From “${from}” to “${to}”: ${stretch}.`,
  },
  legend: {
    heading: 'How dates are drawn',
    more: 'More marks',
    all: 'What the marks mean',
    kinds: {
      claim: (noun) => (noun ? `what the ${noun}’s words support` : 'the date given'),
      record: () => 'the date on record',
      agreed: () => 'one mark where both dates agree',
      conflict: () => 'the two disagree',
      day: () => 'a day, or a time of day',
      imprecise: () => 'some time in this stretch',
      narrow: () => 'some time in a stretch too short to see',
      'narrow-about': () => 'about this time, too short to see',
      loose: () => 'on record, within this stretch',
      interval: () => 'all of this time',
      wings: () => 'it began and ended within the parts that fade',
      approximate: () => 'about this time',
      uncertain: () => 'the date itself is uncertain',
      open: () => 'it goes on, with no end given',
      unknown: () => 'its end is not known',
      'one-of': () => 'one date in this range',
      'all-of': () => 'every date in this range',
      broken: () => 'it lasts through folded time',
      fold: () => 'folded time, without a new event',
      crowd: () => 'more events, with no room for names',
      beyond: () => 'it goes on out of sight',
      planned: () => 'planned, and not yet so',
      again: () => 'another lane of the same colour',
      'under-way': () => 'under way where the line stands',
      possible: () => 'perhaps under way where the line stands',
      link: () => 'events that belong together',
      note: () => 'what to notice',
    },
  },
  glance: {
    heading: 'At a glance',
    first: 'First',
    last: 'Last',
    longest: 'Longest',
    silence: 'Longest silence',
    joined: (date, length) => (length === undefined ? date : `${date}, ${length}`),
  },
  page: {
    ...stage.page,
    notShown: 'This page cannot be shown',
    back: 'To the timeline',
    chronologies: 'Other timelines',
    noscript: 'Without JavaScript you can read every event here, but not scrub or zoom.',
    citation: ({ authors, title, container, publisher, year }) =>
      `${AUTHORS.format(authors)}, “${title}”${container ? `, ${container}` : ''}, ${publisher}, ${year}`,
    cited: (publisher, year) => `${publisher}, ${year}`,
    language: 'Language',
    menu: 'Menu',
    dismiss: 'Dismiss',
    renewed: 'This page was renewed meanwhile. After a reload it is as you see it now.',
    cutOff: 'A part of this page could not be loaded: there seems to be no network. Try again once there is.',
    reload: 'Reload',
    whole: 'Back to the whole',
    description: (title, events) =>
      `${events} dated events from “${title}”, each with the words that date it.`,
    rights: 'Short passages are quoted with their source; all other words are ours.',
    licences: 'Fonts and licences',
  },
  media,
  narrator,
  paper,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default en;
