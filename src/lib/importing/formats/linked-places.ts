import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { webAddress } from '../html-text';
import { between, isEdtf } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, isThing, rest, textIn, thingIn } from './plain';

/** The parts of a place that may be dated each for itself, and what each is called by. */
const PARTS = { names: 'toponym', types: 'label', relations: 'label' };

function dateOf(moment: Thing, key: string): DraftDate | undefined {
  const words = textIn(moment, key);
  if (words === undefined) return undefined;
  return isEdtf(words) ? { edtf: words } : { words };
}

/** A time span: its start may be one point, or an earliest and a latest; so may its end. */
function whenOf(span: Thing): DraftWhen {
  const [start, end] = [thingIn(span, 'start'), thingIn(span, 'end')];
  const first = dateOf(start, 'in') ?? dateOf(start, 'earliest') ?? dateOf(start, 'latest');
  const latestStart = dateOf(start, 'earliest') && dateOf(start, 'latest');
  const earliestEnd = dateOf(end, 'earliest');
  const last = dateOf(end, 'in') ?? dateOf(end, 'latest');
  if (first && (latestStart || earliestEnd)) {
    return {
      kind: 'bounds',
      start: first,
      ...(latestStart && { latestStart }),
      ...(earliestEnd && { earliestEnd }),
      ...(last && { end: last }),
    };
  }
  const end_ = last ?? earliestEnd;
  if (first && !end_) return { kind: 'span', start: first };
  return between(first, end_);
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

const READ = ['type', 'properties', 'when', 'geometry', 'names', 'types', 'relations', 'descriptions', '@id'];

function rowsOf(feature: Thing, index: number, losses: Losses): readonly DraftRow[] {
  const id = textIn(feature, '@id', 'id');
  const link = webAddress(id ?? '');
  const text = entriesOf(feature['descriptions']).entries.flatMap(
    ({ thing }) => textIn(thing, 'value') ?? [],
  );
  if (isThing(feature['geometry'])) losses.add('places');
  const whole = rest(
    { ...rest(feature, READ), ...rest(thingIn(feature, 'properties'), ['title', 'name']) },
    [],
  );
  const spans = dated(feature).flatMap((each) =>
    entriesOf(each.when['timespans']).entries.map(({ thing }) => ({ ...each, span: thing })),
  );
  if (spans.length === 0) losses.add('undated-places');
  return spans.map(({ title, span, part, when }) => {
    const source = entriesOf(part?.['citations']).entries.flatMap(
      ({ thing }) => textIn(thing, 'label') ?? [],
    )[0];
    const told = part && rest(part, ['when', 'citations']);
    const certainty = textIn(when, 'certainty');
    const extra = rest({ ...whole, part: told ?? '', certainty: certainty ?? '' }, []);
    return {
      at: { index },
      when: whenOf(span),
      ...(title !== undefined && { title }),
      ...(text.length > 0 && { text: text.join('\n') }),
      ...(link !== undefined && { links: [link] }),
      ...(source !== undefined && { source }),
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
    rows: entries.flatMap(({ index, thing }) => rowsOf(thing, index, losses)),
    losses: losses.list(),
    habits: { yearZero: 'astronomical' },
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
}
