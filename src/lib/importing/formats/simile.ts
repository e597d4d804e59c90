import type { AssumedKind } from '../../messages/report';
import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { htmlText } from '../html-text';
import { mediaFrom } from '../media-from';
import { webAddress } from '../../model/web-address';
import { between, unitBetween } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, isThing, rest, textIn } from './plain';
import { simileDate } from './simile-dates';
import { readSimileXml } from './simile-xml';

/** The short names that JSON may use. */
const SHORT = {
  start: 's',
  end: 'e',
  latestStart: 'ls',
  earliestEnd: 'ee',
  description: 'd',
  durationEvent: 'de',
  title: 't',
  eventID: 'eid',
  classname: 'c',
};
const DATES = ['start', 'latestStart', 'earliestEnd', 'end'];
const STYLES = ['icon', 'color', 'textColor', 'tapeImage', 'tapeRepeat', 'classname'];
const READ = [...DATES, 'title', 'description', 'link', 'isDuration', 'durationEvent', 'id', 'eventID'];

function withLongNames(event: Thing): Thing {
  const long = Object.entries(SHORT).flatMap(([name, short]) =>
    event[name] === undefined && event[short] !== undefined ? [[name, event[short]]] : [],
  );
  const others = Object.entries(event).filter(([name]) => !Object.values(SHORT).includes(name));
  return Object.fromEntries([...others, ...long]);
}

/** Whether an event lasts from its start to its end, or happened once between them: XML's and JSON's habits differ. */
function lasts(event: Thing, isXml: boolean): boolean {
  const said = event['isDuration'] ?? event['durationEvent'];
  return said === undefined ? !isXml : said === true || said === 'true';
}

/** Four points: of what lasts, when it may have begun and ended; of what happened once, between which it did. */
function whenOf(event: Thing, isXml: boolean): DraftWhen {
  const read = (key: string): DraftDate | undefined => {
    const words = textIn(event, key);
    return words === undefined ? undefined : simileDate(words);
  };
  const [start, latestStart, earliestEnd, end] = DATES.map(read);
  if (!start) return between(undefined, end);
  if (lasts(event, isXml) || earliestEnd) {
    if (!latestStart && !earliestEnd) return between(start, end);
    return {
      kind: 'bounds',
      start,
      ...(latestStart && { latestStart }),
      ...(earliestEnd && { earliestEnd }),
      ...(end && { end }),
    };
  }
  const last = latestStart ?? end;
  const once = between(start, last);
  return last && once.kind === 'span' ? within(start, last) : once;
}

/** Something that happened once between two moments: where these bound a year, month or day, then. */
function within(start: DraftDate, last: DraftDate): DraftWhen {
  const unit = 'edtf' in start && 'edtf' in last ? unitBetween(start.edtf, last.edtf) : undefined;
  if (unit === undefined || !('edtf' in start && 'edtf' in last))
    return { kind: 'bounds', start, latestStart: last };
  return { kind: 'date', date: { edtf: unit, words: `${start.edtf} – ${last.edtf}` } };
}

/** What was taken for granted: of four points the outer two are drawn, of a unit's two ends the unit. */
function assumedOf(when: DraftWhen): readonly AssumedKind[] {
  if (when.kind === 'bounds' && when.end) return ['widest'];
  return when.kind === 'date' && when.date.words !== undefined && 'edtf' in when.date ? ['whole-unit'] : [];
}

function rowOf(event: Thing, index: number, isXml: boolean, losses: Losses): DraftRow {
  const title = htmlText(textIn(event, 'title') ?? '').text;
  // Lines are broken where an editor broke them: browsers show them as spaces.
  const body = htmlText((textIn(event, 'description') ?? '').replace(/\s+/g, ' '));
  const given = textIn(event, 'link') ?? '';
  const link = webAddress(given);
  const links = [...new Set([...(link === undefined ? [] : [link]), ...body.links])];
  const image = textIn(event, 'image');
  const media = mediaFrom(image, { isPicture: true, caption: textIn(event, 'caption') });
  losses.add('pictures', body.pictures + (image !== undefined && !media ? 1 : 0));
  if (STYLES.some((key) => textIn(event, key))) losses.add('styles');
  const id = textIn(event, 'id', 'eventID');
  const extra = rest({ ...rest(event, READ), link: link === undefined ? given : '' }, []);
  const when = whenOf(event, isXml);
  const assumed = assumedOf(when);
  return {
    at: { index },
    when,
    ...(assumed.length > 0 && { assumed }),
    ...(id !== undefined && { id }),
    ...(title !== '' && { title }),
    ...(body.text !== '' && { text: body.text }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
    ...(extra && { extra }),
  };
}

/** SIMILE Timeline's XML and JSON. Total. */
export function readSimile({ text, json }: FileText): Draft {
  const xml = isThing(json) ? undefined : readSimileXml(text);
  const losses = new Losses();
  const { entries, strange } = entriesOf(xml ? xml.events : isThing(json) ? json['events'] : []);
  losses.add('no-events', strange);
  if (xml?.isCut) losses.add('cut-off');
  const events = entries.map(({ index, thing }) => ({ index, event: withLongNames(thing) }));
  const whole = xml?.whole ?? (isThing(json) ? json : {});
  // Its own name, or that of the part of a wiki that its events are from.
  const title = textIn(whole, 'title') ?? textIn(whole, 'wiki-section');
  const extra = rest(whole, ['title', 'events', 'dateTimeFormat', 'date-time-format']);
  return {
    format: 'SIMILE',
    ...(title !== undefined && { title }),
    rows: events.map(({ index, event }) => rowOf(event, index, xml !== undefined, losses)),
    losses: losses.list(),
    habits: { order: 'month-first', yearZero: 'astronomical' },
    ...(extra && { extra }),
  };
}
