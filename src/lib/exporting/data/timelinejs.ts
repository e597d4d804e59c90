import type { ChronologyEvent } from '../../model/chronology';
import { guarded } from '../../model/guard';
import { type CivilMoment, momentsOf } from './moment';
import type { ExportOrder } from '../exporter';
import { escaped } from '../markup';
import { closedEras } from './eras';
import { dateOf, laneNames } from './ends';
import { paragraphsOf, sourceLine } from './passages';

/** An event by TimelineJS's fields: https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineJsEvent {
  readonly id: string;
  readonly start: CivilMoment;
  readonly end: CivilMoment | undefined;
  readonly displayDate: string;
  readonly headline: string;
  readonly text: string;
  readonly group: string | undefined;
  readonly media: TimelineJsMedia | undefined;
}

/** What stands in a slide's picture's place: TimelineJS knows by its address whether it is a film. */
export interface TimelineJsMedia {
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
  readonly thumbnail: string;
  readonly alt: string;
}

// Beyond what `Date` holds, TimelineJS counts years alone.
const MOST_YEARS = 200_000;

/** It shows -44 as 44 BCE, so has no year 0. */
function counted(moment: CivilMoment): CivilMoment {
  const { year } = moment;
  return { ...moment, year: year < 1 ? year - 1 : year };
}

function spanOf(event: ChronologyEvent): Pick<TimelineJsEvent, 'start' | 'end'> | undefined {
  const moments = momentsOf(dateOf(event));
  return moments && { start: counted(moments.from), end: moments.to && counted(moments.to) };
}

/** Undefined where there is none, or it is in the file itself, where TimelineJS looks for none. */
function mediaOf({ media }: ChronologyEvent): TimelineJsMedia | undefined {
  const url = media && (media.link ?? (media.picture === undefined ? media.src : undefined));
  if (url === undefined || !media) return undefined;
  const credit = [media.credit, media.licence].filter((each) => each !== undefined).join(' · ');
  return {
    url,
    caption: escaped(media.caption ?? ''),
    credit: escaped(credit),
    thumbnail: media.link !== undefined && media.src !== undefined ? media.src : '',
    alt: media.alt ?? '',
  };
}

/** Every event as TimelineJS has it, in time order; its text is HTML. */
export function timelineJsEvents({ content }: ExportOrder): TimelineJsEvent[] {
  const { chronology, words } = content;
  const lanes = laneNames(chronology);
  return chronology.events.flatMap((event) => {
    const span = spanOf(event);
    const text = paragraphsOf(event, content).map((paragraph) => {
      const tag = paragraph.kind === 'quote' ? 'blockquote' : 'p';
      return `<${tag}>${escaped(paragraph.text)}</${tag}>`;
    });
    const named = {
      id: event.id,
      headline: escaped(event.title),
      group: lanes.get(event.lane),
      media: mediaOf(event),
    };
    return span ? [{ ...named, ...span, displayDate: words.date(event), text: text.join('') }] : [];
  });
}

/** What the first slide says. */
function opening({ content: { chronology, words } }: ExportOrder) {
  const source = sourceLine(chronology, words);
  return {
    headline: escaped(chronology.title),
    text: source === undefined ? '' : `<p>${escaped(source)}</p>`,
  };
}

export function timelineJsOf(order: ExportOrder) {
  const events = timelineJsEvents(order);
  const isDeep = events.some(({ start, end }) =>
    [start, end].some((each) => each && Math.abs(each.year) > MOST_YEARS),
  );
  const momentOf = (moment: CivilMoment) => (isDeep ? { year: moment.year } : moment);
  const eras = closedEras(order.content.chronology).flatMap(({ title, date }) => {
    const moments = momentsOf(date);
    if (!moments) return [];
    const [start, end] = [counted(moments.from), counted(moments.to ?? moments.from)];
    const text = { headline: escaped(title) };
    return [{ start_date: momentOf(start), end_date: momentOf(end), text }];
  });
  return {
    ...(isDeep && { scale: 'cosmological' }),
    ...(eras.length > 0 && { eras }),
    title: { text: opening(order) },
    events: events.map(({ id, start, end, displayDate, headline, text, group, media }) => ({
      unique_id: id,
      start_date: momentOf(start),
      ...(end && { end_date: momentOf(end) }),
      display_date: escaped(displayDate),
      text: { headline, text },
      ...(group !== undefined && { group }),
      ...(media && { media }),
    })),
  };
}

const COLUMNS = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group'],
  'Background',
];

function momentCells(moment: CivilMoment | undefined): string[] {
  if (!moment) return ['', '', '', ''];
  const { year, month, day, hour, minute, second } = moment;
  const time = [hour, minute, second].flatMap((part) =>
    part === undefined ? [] : [String(part).padStart(2, '0')],
  );
  return [String(year), String(month ?? ''), String(day ?? ''), time.join(':')];
}

/** The 18 columns of its spreadsheet. A year before 1 is a number with a minus, which runs nowhere; texts are guarded. */
export function timelineJsRows(order: ExportOrder): string[][] {
  const row = (dates: string[], texts: string[], type: string, group: string, media?: TimelineJsMedia) => [
    ...dates,
    ...texts.map(guarded),
    ...[media?.url, media?.credit, media?.caption, media?.thumbnail].map((text) => guarded(text ?? '')),
    ...[type, guarded(group), ''],
  ];
  const { headline, text } = opening(order);
  const none = momentCells(undefined);
  return [
    COLUMNS,
    row([...none, ...none], ['', headline, text], 'title', ''),
    ...timelineJsEvents(order).map((event) =>
      row(
        [...momentCells(event.start), ...momentCells(event.end)],
        [event.displayDate, event.headline, event.text],
        '',
        event.group ?? '',
        event.media,
      ),
    ),
    ...closedEras(order.content.chronology).flatMap(({ title, date }) => {
      const moments = momentsOf(date);
      if (!moments) return [];
      const ends = [moments.from, moments.to ?? moments.from].map(counted);
      return [row(ends.flatMap(momentCells), ['', escaped(title), ''], 'era', '')];
    }),
  ];
}
