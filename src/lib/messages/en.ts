import type { Messages, OpenDate } from './messages';

const plural = (count: string, one: string, many: string, isPlural: boolean) =>
  `${count} ${isPlural ? many : one}`;

// What follows an aside closes it: “2014, uncertain, to 2016”.
const closed = (date: string) => (/, [^,]*(uncertain|approximate)$/.test(date) ? `${date},` : date);

// Dates that have a comma of their own are parted by more than one.
const listed = (dates: readonly string[]) =>
  dates.join(dates.some((date) => date.includes(', ')) ? '; ' : ', ');

const EVERY = { second: 'second', day: 'day', month: 'month', 'sub-year': 'part of the year', year: 'year' };
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HEMISPHERES = ['', ', northern hemisphere', ', southern hemisphere'];

const grouping = (code: number, year: string, isYearKnown: boolean) => {
  if (code >= 40) return `the ${ordinalWord(code - 39)} half of ${year}`;
  if (code >= 37) return `the ${ordinalWord(code - 36)} third of ${year}`;
  if (code >= 33) return `the ${ordinalWord(code - 32)} quarter of ${year}`;
  const season = SEASONS[(code - 21) % 4] ?? '';
  return `${season}${isYearKnown ? '' : ' of'} ${year}${HEMISPHERES[Math.floor((code - 21) / 4)] ?? ''}`;
};

const openDate = ({ year, isYearKnown, hasDay, month, day }: OpenDate) => {
  const inMonth = `${month ?? 'some month'}${isYearKnown && month !== undefined ? '' : ' of'} ${year}`;
  if (!hasDay) return inMonth;
  if (day === undefined) return month === undefined ? `some day in ${year}` : `some day in ${inMonth}`;
  return month === undefined ? `day ${day} of ${inMonth}` : `${day} ${inMonth}`;
};

const ordinalWord = (n: number) => ['first', 'second', 'third', 'fourth'][n - 1] ?? '';

export const en = {
  lang: 'en',
  locale: 'en-GB',
  dates: {
    someTimeIn: (date) => `some time in ${date}`,
    someTimeFromTo: (first, last) => `some time from ${closed(first)} to ${last}`,
    oneOf: (dates) => `one of ${listed(dates)}`,
    eachOf: (dates) => `each of ${listed(dates)}`,
    every: (precision, first, last) => `every ${EVERY[precision]} from ${closed(first)} to ${last}`,
    orEarlier: (date) => `${closed(date)} or earlier`,
    orLater: (date) => `${closed(date)} or later`,
    andEarlier: (date) => `${closed(date)} and before`,
    andLater: (date) => `${closed(date)} and after`,
    about: (date) => `about ${date}`,
    aboutShort: (date) => `c. ${date}`,
    someDayOf: (days) => `some day of ${days}`,
    doubt: (components, kinds) =>
      (components.length > 0 ? `the ${components.join(' and ')} ` : '') + kinds.join(' and '),
    withDoubt: (date, doubts) => `${date}, ${doubts.join(', ')}`,
    span: (first, last) => `${first}–${last}`,
    fromTo: (first, last) => `${closed(first)} to ${last}`,
    throughout: (date) => `throughout ${date}`,
    fromOn: (date) => `from ${closed(date)} on`,
    until: (date) => `until ${date}`,
    fromEndUnknown: (date) => `from ${date}, end unknown`,
    untilStartUnknown: (date) => `until ${date}, start unknown`,
    decade: (year) => `the ${year}s`,
    anyYear: 'an unknown year',
    oneYearOf: (years) => `one year of ${years}`,
    yearThatReads: (digits) => `a year that reads ${digits}`,
    estimated: (date, year) => `${date}, estimated ${year}`,
    openDate,
    grouping,
    atTime: (day, time, zone) => `${day}, ${time} ${zone}`,
    localTime: 'local time',
    beforeCommonEra: (year) => `${year} BCE`,
    commonEra: (year) => `${year} CE`,
    years: (count, many) => plural(count, 'year', 'years', many),
    months: (count, many) => plural(count, 'month', 'months', many),
    days: (count, many) => plural(count, 'day', 'days', many),
    yearsShort: (count) => `${count} y`,
    monthsShort: (count) => `${count} mo`,
    daysShort: (count) => `${count} d`,
    aboutAsLongAs: (duration) => `about ${duration}`,
    between: (least, most, isApproximate) =>
      isApproximate ? `about ${least} to ${most}` : `between ${least} and ${most}`,
    upTo: (duration) => `up to ${duration}`,
    sameDay: 'the same day',
    perhapsTogether: 'perhaps at the same time',
    later: (duration) => `${duration} later`,
    earlier: (duration) => `${duration} earlier`,
  },
  phases: { ahead: 'ahead', possible: 'possibly under way', 'under-way': 'under way', past: 'past' },
  scales: { time: 'Time', gaps: 'Gaps closed', even: 'Even' },
  stage: {
    axisOf: { time: 'to scale', gaps: 'gaps closed', even: 'evenly spaced, not to scale' },
    scale: 'Scale',
    position: 'Position in time',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    play: 'Play',
    pause: 'Pause',
    overview: 'Overview',
    windowStart: 'Start of the view',
    windowEnd: 'End of the view',
    events: 'Events',
    lanes: 'Lanes',
    keys: 'Arrow keys step through the events, with Shift by the calendar. Plus and minus zoom, 0 fits, Escape closes.',
    linkKind: (kind, isOutward) => (isOutward ? kind : `${kind} this`),
    tear: (duration) => `${duration} without an event, folded`,
    cluster: (count, first, last) =>
      count === 1 ? `1 event, ${first}` : `${count} events, ${first} to ${last}`,
    zoomToCluster: (count) => (count === 1 ? 'Zoom to this event' : `Zoom to these ${count} events`),
    notInView: (count) => `and ${count} more: zoom in to tell them apart`,
    playheadAt: (instant, event) => (event ? `${instant}: ${event}` : instant),
  },
  pane: {
    name: 'Excerpt',
    prompt: 'Choose an event to read the words that date it.',
    promptDetail: 'Click a mark, drag the playhead along the axis, or press Play.',
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
    quoteIn: (language) => `Quoted in ${language}`,
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
  embed: {
    loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
    status: (status) => `There is no timeline here: the server answered ${status}.`,
    tooLarge: (limitMB) =>
      `This is larger than ${limitMB} MB, the most that is loaded. “limit=” in the address allows more.`,
    faults: {
      address: 'This is no address that a timeline can be loaded from: expected https:, http: or data:.',
      unreachable:
        'This could not be loaded: there is no such server, or it does not allow other sites to read this (CORS).',
      'too-slow': 'Nothing came for half a minute.',
      'not-json': 'This is not JSON: expected a chronology in Anno’s format.',
      invalid: 'This is not yet a chronology; what is missing or wrong:',
    },
    moreIssues: (count) => `and ${count} more`,
  },
  share: {
    share: 'Share',
    link: 'A link to this view',
    copyLink: 'Copy link',
    copyCode: 'Copy code',
    copied: 'Copied',
    embed: 'Show it',
    code: 'Code to embed',
    preview: 'Preview of the embed',
    tools: { reveal: 'on a slide of reveal.js', page: 'in any page' },
    when: {
      reveal: 'For a talk: the clicker steps through the events, then goes on to the next slide.',
      page: 'For an article or a course: readers move and read in it as they do here.',
    },
  },
  page: {
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
