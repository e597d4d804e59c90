import type { ChronologyEvent } from '../../model/chronology';
import { withParents } from '../../model/lane-tree';
import type { ExportOrder } from '../exporter';
import { dateOf, endsOf, laneNames } from './ends';
import type { LeftOutEvents } from './lost';
import { type CivilMoment, isoOf, momentOf, momentsOf } from './moment';
import { addressesOf, paragraphsOf, sourceLine } from './passages';

const MOST_YEARS = 99_999;

/** Why markwhen has no such event: its years have five digits at the most. */
export function notInMarkwhen(event: ChronologyEvent): LeftOutEvents | undefined {
  const { first, last } = endsOf(dateOf(event));
  const isCounted = [first, last].every(
    (date) =>
      !date || (['first', 'last'] as const).every((side) => Math.abs(momentOf(date, side).year) < MOST_YEARS),
  );
  return isCounted ? undefined : 'uncounted';
}

function yearsText({ year }: CivilMoment): string {
  return year < 1 ? `${1 - year} BCE` : `${year} CE`;
}

/** A year before 1 has a form of its own, which only years have. */
function rangeText(from: CivilMoment, to: CivilMoment | undefined, isGoingOn: boolean): string {
  const isTimed = from.hour !== undefined || to?.hour !== undefined;
  if (from.year < 1) {
    const end = to ?? (isGoingOn ? undefined : from);
    if (!end || end.year === from.year) return yearsText(from);
    return `${yearsText(from)} - ${yearsText(end)}`;
  }
  const text = (moment: CivilMoment) => {
    const iso = isoOf(moment).replace(/^\+0*/, '');
    return moment.hour === undefined ? iso : `${iso}Z`;
  };
  if (to) return `${text(from)}${isTimed ? ' - ' : '/'}${text(to)}`;
  return isGoingOn ? `${text(from)}${isTimed ? ' - ' : '/'}now` : text(from);
}

function dateText(event: ChronologyEvent): string | undefined {
  const date = dateOf(event);
  const moments = momentsOf(date);
  const isGoingOn = date.kind === 'interval' && date.end === 'open';
  return moments && rangeText(moments.from, moments.to, isGoingOn);
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

// It has no others.
const TAG = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function tagsOf({ tags = [] }: ChronologyEvent): string[] {
  return tags.filter((tag) => TAG.test(tag)).map((tag) => `#${tag}`);
}

/** Whether it lacks any of an event's tags. */
export function lacksTags(event: ChronologyEvent): boolean {
  return tagsOf(event).length < (event.tags?.length ?? 0);
}

// A line that begins so is a quote in Markdown, and no date to markwhen.
const behind = (text: string) => text.split(/\r\n?|\n/).map((line) => `> ${line}`);

// Its headings are of six levels.
const MOST_DEPTH = 5;

/** A text of markwhen, a section a lane, in that of the lane that it stands in: https://docs.markwhen.com */
export function markwhenOf({ content }: ExportOrder): string {
  const { chronology, words } = content;
  const lanes = laneNames(chronology);
  const source = sourceLine(chronology, words);
  const header = [
    '---',
    `title: ${JSON.stringify(chronology.title)}`,
    ...(source === undefined ? [] : [`description: ${JSON.stringify(source)}`]),
    '---',
  ];
  const told = chronology.events.filter((event) => !notInMarkwhen(event));
  const used = new Set(told.flatMap(({ lane }) => withParents(chronology.lanes, lane)));
  const sections = chronology.lanes.flatMap(({ id, depth = 0 }) => {
    const events = told.filter(({ lane }) => lane === id);
    const name = lanes.get(id);
    return [
      ...(name === undefined || !used.has(id)
        ? []
        : [`${'#'.repeat(Math.min(depth, MOST_DEPTH) + 1)} ${onOneLine(name)}`]),
      ...events.flatMap((event) => {
        const date = dateText(event);
        const said = paragraphsOf(event, content).map((paragraph) => paragraph.text);
        const text = [...said, ...addressesOf(event)].map((each) => behind(each).join('\n'));
        return date === undefined
          ? []
          : [`${date}: ${[onOneLine(event.title), ...tagsOf(event)].join(' ')}\n${text.join('\n>\n')}`];
      }),
    ];
  });
  return `${[header.join('\n'), ...sections].join('\n\n')}\n`;
}
