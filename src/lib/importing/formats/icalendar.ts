import type { Draft, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { webAddress } from '../../model/web-address';
import type { FileText } from './given';
import { icalWhen } from './icalendar-dates';
import { type CalendarPart, calendarParts, unescaped, valuesOf } from './icalendar-lines';
import { Losses } from './losses';
import { filled } from './plain';

/** What of an event is read, or tells of the file alone; all else is kept beside it. */
const NOT_KEPT = new Set(
  'SUMMARY UID DESCRIPTION CATEGORIES DTSTART DTEND DURATION DTSTAMP CREATED LAST-MODIFIED SEQUENCE'.split(
    ' ',
  ),
);

function texts(part: CalendarPart | undefined, ...names: readonly string[]): readonly string[] {
  const found = part?.properties.filter(({ name }) => names.includes(name)) ?? [];
  return found.map(({ value }) => unescaped(value)).filter((text) => text !== '');
}

/** Whose names a calendar gives: of those who have none, an address is no name. */
function actorsOf({ properties }: CalendarPart): readonly string[] {
  const people = properties.filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE');
  return [...new Set(people.flatMap(({ parameters }) => parameters.get('CN')?.trim() || []))];
}

const isTentative = (status: string) => status.trim().toUpperCase() === 'TENTATIVE';

/** What is kept of an event, names in small letters; of people whose names it has not, their addresses. */
function keptOf({ properties }: CalendarPart): Readonly<Record<string, string>> {
  const kept = new Map<string, string>();
  for (const { name, parameters, value } of properties) {
    const text = unescaped(value);
    const isActor = /^(?:ORGANIZER|ATTENDEE)$/.test(name) && parameters.get('CN')?.trim();
    const isLink = name === 'URL' && webAddress(text) !== undefined;
    const isStatus = name === 'STATUS' && isTentative(text);
    if (NOT_KEPT.has(name) || isStatus || isActor || isLink || text === '') continue;
    const key = name.toLowerCase();
    kept.set(key, [kept.get(key) ?? [], text].flat().join('\n'));
  }
  return Object.fromEntries(kept);
}

function countLosses(part: CalendarPart, zone: string | undefined, losses: Losses): void {
  if (texts(part, 'RRULE', 'RDATE').length > 0) losses.add('recurrences');
  if (texts(part, 'LOCATION', 'GEO').length > 0) losses.add('places');
  if (part.inner.includes('VALARM')) losses.add('alarms');
  if (zone !== undefined) losses.add('time-zones');
}

function rowOf(part: CalendarPart, index: number, losses: Losses): DraftRow {
  const [title] = texts(part, 'SUMMARY');
  const [id] = texts(part, 'UID');
  const body = htmlText(texts(part, 'DESCRIPTION').join('\n'));
  const links = [...texts(part, 'URL').flatMap((url) => webAddress(url) ?? []), ...body.links];
  const categories = part.properties
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ value }) => valuesOf(value));
  const [lane, ...tags] = categories;
  const actors = actorsOf(part);
  const { when, zone } = icalWhen(new Map(part.properties.map((property) => [property.name, property])));
  losses.add('pictures', body.pictures);
  countLosses(part, zone, losses);
  const isYearly = texts(part, 'RRULE').some((rule) => /FREQ=YEARLY/i.test(rule));
  const extra = filled({
    ...keptOf(part),
    ...(zone !== undefined && { timeZone: zone }),
  });
  return {
    at: { line: part.line, index },
    when,
    ...(isYearly && { isYearly }),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(body.text !== '' && { text: body.text }),
    ...(lane !== undefined && { lane }),
    ...(actors.length > 0 && { actors }),
    ...(tags.length > 0 && { tags }),
    ...(texts(part, 'STATUS').some(isTentative) && { status: 'planned' as const }),
    ...(links.length > 0 && { links: [...new Set(links)] }),
    ...(extra && { extra }),
  };
}

/** The events and journal entries of an iCalendar, each at its first date where it recurs. Total. */
export function readICalendar({ text }: FileText): Draft {
  const losses = new Losses();
  const { parts, strange, isCut } = calendarParts(text);
  const [whole, ...inner] = parts;
  const events = inner.filter(({ kind }) => kind === 'VEVENT' || kind === 'VJOURNAL');
  const rows = events.map((part, index) => rowOf(part, index, losses));
  losses.add('tasks', inner.filter(({ kind }) => kind === 'VTODO').length);
  losses.add('no-events', inner.filter(({ kind }) => kind === 'VFREEBUSY').length);
  losses.add('strange-lines', strange);
  if (isCut) losses.add('cut-off');
  const [title] = texts(whole, 'X-WR-CALNAME', 'NAME');
  const [description] = texts(whole, 'X-WR-CALDESC', 'DESCRIPTION');
  return {
    format: 'iCalendar',
    rows,
    losses: losses.list(),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
}
