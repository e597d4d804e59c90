import type { ChronologyEvent, Era, Lane } from '../../model/chronology';
import { dateInterval, isFirm } from '../../time/edtf/bounds';
import { civilDay } from '../../time/calendar/instant';
import type { ExportOrder } from '../exporter';
import { escaped } from '../markup';
import { closedEras } from './eras';
import { dateOf, endsOf, laneNames } from './ends';
import type { LeftOutEvents } from './lost';
import { instantText } from './moment';

// Of `Date`, which ends in September 275760 and begins in April -271821.
const MOST_YEARS = 271_000;

/** Why vis-timeline has no such event: it counts by `Date`. */
export function notInVis(event: ChronologyEvent): LeftOutEvents | undefined {
  const { first, last } = endsOf(dateOf(event));
  const instants = [first, last].flatMap((date) => (date ? Object.values(dateInterval(date)) : []));
  return instants.every((instant) => Math.abs(civilDay(instant).year) < MOST_YEARS) ? undefined : 'uncounted';
}

function whenOf(event: ChronologyEvent) {
  const date = dateOf(event);
  const { first, last } = endsOf(date);
  const start = first ?? last;
  if (!start) return undefined;
  const from = instantText(dateInterval(start).start, start);
  if (!last || (date.kind === 'date' && isFirm(date))) return { type: 'point', start: from };
  // Days and what is coarser end where the next begins; a time is when it ends.
  const interval = dateInterval(last);
  return { type: 'range', start: from, end: instantText(last.time ? interval.start : interval.end, last) };
}

/** A span behind all items. */
function backgroundOf({ title, date, edtf, bounds }: Era, place: number) {
  const { first, last } = endsOf(date);
  const isCounted = [bounds.start, bounds.end].every((at) => Math.abs(civilDay(at).year) < MOST_YEARS);
  if (!first || !last || !isCounted) return [];
  const [start, end] = [instantText(bounds.start, first), instantText(bounds.end, last)];
  return [
    {
      id: `era ${place + 1}`,
      type: 'background',
      content: escaped(title),
      title: escaped(title),
      start,
      end,
      edtf,
    },
  ];
}

/** What a group says of the groups in it. */
function groupOf(lanes: readonly Lane[], id: string) {
  const inside = lanes.filter(({ parent }) => parent === id).map((lane) => lane.id);
  if (inside.length === 0) return {};
  const isFolded = lanes.some((lane) => lane.id === id && lane.folded);
  return { nestedGroups: inside, ...(isFolded && { showNested: false }) };
}

/**
 * Items and groups of vis-timeline, whose texts are HTML: https://visjs.github.io/vis-timeline/docs/timeline/. The date
 * as it was written goes along as `edtf`, which it keeps and does not show.
 */
export function visOf({ content: { chronology, words } }: ExportOrder) {
  const lanes = laneNames(chronology);
  return {
    groups: [...lanes].map(([id, title]) => ({
      id,
      content: escaped(title),
      ...groupOf(chronology.lanes, id),
    })),
    items: [
      ...closedEras(chronology).flatMap(backgroundOf),
      ...chronology.events.flatMap((event) => {
        const when = notInVis(event) ? undefined : whenOf(event);
        const title = [words.date(event), event.gloss].filter((text) => text !== undefined).join('. ');
        const named = { id: event.id, content: escaped(event.title), title: escaped(title) };
        const { edtf } = event.record ?? event.claim;
        return when
          ? [
              {
                ...named,
                ...when,
                ...(lanes.size > 0 && { group: event.lane }),
                edtf,
                ...(event.tags && { tags: event.tags }),
              },
            ]
          : [];
      }),
    ],
  };
}
