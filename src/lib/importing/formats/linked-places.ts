import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { htmlText } from '../html-text';
import { mediaFrom } from '../media-from';
import { webAddress } from '../../model/web-address';
import { between, calendarDate, isEdtf } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, isThing, rest, textIn, thingIn } from './plain';

/** The parts of a place that may be dated each for itself, and what each is called by. */
const PARTS = { names: 'toponym', types: 'label', relations: 'label' };

/** Years are ISO's, with a year 0, but people leave out its zeros. */
function dateOf(moment: Thing, key: string): DraftDate | undefined {
  const words = textIn(moment, key);
  if (words === undefined) return undefined;
  const edtf = /^-?\d{1,4}$/.test(words) ? calendarDate(Number(words)) : words;
  return edtf !== undefined && isEdtf(edtf) ? { edtf } : { words };
}

/** A point of a span, which may stand there as it is. */
function pointIn(span: Thing, key: string): Thing {
  const point = span[key];
  return isThing(point) ? point : { in: point };
}

const OPEN: DraftDate = { edtf: '..' };

/** What is known of on one side alone, where nothing else is: not before its earliest. */
const onOrAfter = (date: DraftDate): DraftDate =>
  'edtf' in date ? { edtf: `[${date.edtf}..]` } : { words: `after ${date.words}` };

/** A time span: its start may be one point, or an earliest and a latest; so may its end. What is not said stays open. */
function whenOf(span: Thing): DraftWhen {
  const [start, end] = [pointIn(span, 'start'), pointIn(span, 'end')];
  const [since, at] = [dateOf(start, 'earliest'), dateOf(start, 'in')];
  const by = dateOf(start, 'latest');
  const latestStart = since && by;
  const [until, ends] = [dateOf(end, 'latest'), dateOf(end, 'in')];
  const earliestEnd = (until ?? ends) && dateOf(end, 'earliest');
  const last = ends ?? until ?? (dateOf(end, 'earliest') && OPEN);
  if (!at && since && !by && !last) return { kind: 'date', date: onOrAfter(since) };
  if (!at && by && !since) return { kind: 'span', ...(last ? { start: OPEN, end: last } : { end: by }) };
  const first = at ?? since;
  if (first && (latestStart || earliestEnd)) {
    return {
      kind: 'bounds',
      start: first,
      ...(latestStart && { latestStart }),
      ...(earliestEnd && { earliestEnd }),
      ...(last && { end: last }),
    };
  }
  if (first && !last) return { kind: 'span', start: first };
  return between(first, last);
}

interface Dated {
  readonly title: string | undefined;
  readonly when: Thing;
  /** What the dates are of, where it isn't the whole place. */
  readonly part?: Thing;
}

function dated(feature: Thing): readonly Dated[] {
  const title = textIn(thingIn(feature, 'properties'), 'title', 'name');
  const geometry = thingIn(feature, 'geometry');
  const geometries = [geometry, ...entriesOf(geometry['geometries']).entries.map(({ thing }) => thing)];
  const parts = Object.entries(PARTS).flatMap(([key, label]) =>
    entriesOf(feature[key]).entries.map(({ thing }) => ({
      title: textIn(thing, label) ?? title,
      part: thing,
    })),
  );
  return [{ title, part: feature }, ...geometries.map((part) => ({ title, part })), ...parts].flatMap(
    ({ title: called, part }) =>
      isThing(part['when']) ? [{ title: called, when: part['when'], ...(part !== feature && { part }) }] : [],
  );
}

const READ = [
  'type',
  'properties',
  'when',
  'geometry',
  'descriptions',
  '@id',
  'links',
  ...Object.keys(PARTS),
];

/** What a place says without a date: names, kinds, relations and its shape. An event's own links have the name of its links. */
function undatedOf(feature: Thing): Thing {
  const parts = Object.keys(PARTS).map((key) => {
    const undated = entriesOf(feature[key]).entries.flatMap(({ thing }) =>
      isThing(thing['when']) ? [] : [thing],
    );
    return [key, undated.length > 0 ? undated : ''] as const;
  });
  const geometry = thingIn(feature, 'geometry');
  const isDated = [geometry, ...entriesOf(geometry['geometries']).entries.map(({ thing }) => thing)].some(
    (part) => isThing(part['when']),
  );
  return {
    ...Object.fromEntries(parts),
    geometry: isDated ? '' : geometry['type'] === undefined ? '' : geometry,
    matches: Array.isArray(feature['links']) ? feature['links'] : '',
  };
}

function rowsOf(feature: Thing, index: number, losses: Losses): readonly DraftRow[] {
  const id = textIn(feature, '@id', 'id');
  const link = webAddress(id ?? '');
  const text = entriesOf(feature['descriptions']).entries.flatMap(
    ({ thing }) => htmlText(textIn(thing, 'value') ?? '').text || [],
  );
  if (isThing(feature['geometry'])) losses.add('places');
  const depictions = entriesOf(feature['depictions']).entries.map(({ thing }) => thing);
  const [depicted = {}] = depictions;
  const media = mediaFrom(textIn(depicted, '@id', 'id'), {
    isPicture: true,
    caption: textIn(depicted, 'title'),
    credit: textIn(depicted, 'license'),
  });
  losses.add('pictures', depictions.length - (media ? 1 : 0));
  const whole = rest(
    {
      ...rest(feature, READ),
      ...rest(thingIn(feature, 'properties'), ['title', 'name']),
      ...undatedOf(feature),
    },
    [],
  );
  const spans = dated(feature).flatMap((each) =>
    entriesOf(each.when['timespans']).entries.map(({ thing }) => ({ ...each, span: thing })),
  );
  if (spans.length === 0) losses.add('undated-places');
  return spans.map(({ title, span, part, when }) => {
    const citation = entriesOf(part?.['citations']).entries.find(({ thing }) =>
      textIn(thing, 'label'),
    )?.thing;
    const source = citation && textIn(citation, 'label');
    const whence = webAddress((citation && textIn(citation, '@id', 'id')) ?? '');
    const told = part && rest(part, ['when', 'citations']);
    const drafted = whenOf(span);
    const isWhole = ['start', 'end'].every((key) => !rest(pointIn(span, key), ['in']));
    const said = { ...rest(when, ['timespans']), part: told ?? '', timespan: isWhole ? '' : span };
    const extra = rest({ ...whole, ...said }, []);
    const isWidest = drafted.kind === 'bounds' && drafted.end !== undefined;
    return {
      at: { index },
      when: drafted,
      ...(isWidest && { assumed: ['widest' as const] }),
      ...(title !== undefined && { title }),
      ...(text.length > 0 && { text: text.join('\n') }),
      ...(link !== undefined && { links: [link] }),
      ...(media && { media }),
      ...(source !== undefined && { source }),
      ...(whence !== undefined && { sourceLinks: [whence] }),
      ...(extra && { extra }),
    };
  });
}

/** Linked Places: a row for each time span of a place, its names, its kinds or its shapes. Total. */
export function readLinkedPlaces({ json }: FileText): Draft {
  const whole = isThing(json) ? json : {};
  const losses = new Losses();
  const list = whole['type'] === 'Feature' ? [whole] : whole['features'];
  const { entries, strange } = entriesOf(list);
  losses.add('no-events', strange);
  const title = textIn(whole, 'title') ?? textIn(thingIn(whole, 'indexing'), 'name');
  const description = textIn(thingIn(whole, 'indexing'), 'description');
  return {
    format: 'Linked Places',
    // A place may be several rows, and a row's number is what a person's answer names it by.
    rows: entries
      .flatMap(({ index, thing }) => rowsOf(thing, index, losses))
      .map((row, index) => ({ ...row, at: { index } })),
    losses: losses.list(),
    habits: { yearZero: 'astronomical' },
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
}
