import type { NarratorWords } from '../narrator';

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const digits = (count: number) => count.toLocaleString('en-GB');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} of ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} of them` : among(count, total);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const narrator: NarratorWords = {
  onDay: (date) => `On ${date}`,
  inPeriod: (date) => `In ${date}`,
  ago: (duration) => `${duration} ago`,
  ahead: (duration) => `${duration} later`,
  earlierIn: { month: 'earlier that month', year: 'earlier that year' },
  laterIn: { month: 'later that month', year: 'later that year' },
  justBefore: 'shortly before',
  justAfter: 'shortly after',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `under way: ${title}` : `${numbered(count)} under way, ${title} among them`;
    return perhaps > 0 ? `${named}, perhaps ${numbered(perhaps)} more` : named;
  },
  underWayBriefly: (count) => `${numbered(count)} under way`,
  perhaps: (count, title) =>
    count === 1
      ? `perhaps at this time: ${title}`
      : `perhaps at this time: ${title} and ${numbered(count - 1)} more`,
  claimedHere: (noun, title, far) => `the ${noun} puts ${title} here; on record: ${far}`,
  happened: (far, title) => `${far}: ${title}`,
  ended: (far, title) => `ended ${far}: ${title}`,
  nothing: 'nothing is dated here',
  sentence: (parts) => `${parts.join('; ')}.`,
  quoted: (title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  whole: (count, years) =>
    `${capitalised(numbered(count))} event${count === 1 ? '' : 's'}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} to ${last}`,
  since: (count, date, total) => `${some(count, total)} since ${date}`,
  upTo: (count, date, total) => `${some(count, total)} up to ${date}`,
  within: (count, dates, length, total) => {
    const preposition = length === 'day' ? 'on' : length === 'month' ? 'in' : 'from';
    return `${some(count, total)} ${preposition} ${dates}`;
  },
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Longest silence' : 'Longest'}: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'the two dates' : `the ${noun} and the record`} disagree on ${numbered(count)}`,
  hint: 'Drag along the years and this line tells you where you stand. Press an event to read the words that date it.',
  grip: 'drag',
  zoom: 'Zoom',
};
