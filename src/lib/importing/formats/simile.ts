import type { Draft, DraftDate, DraftRow, DraftWhen } from '../draft';
import { htmlText, webAddress } from '../html-text';
import { between } from './dates';
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
  return last && once.kind === 'span' ? { kind: 'bounds', start, latestStart: last } : once;
}

function rowOf(event: Thing, index: number, isXml: boolean, losses: Losses): DraftRow {
  const title = htmlText(textIn(event, 'title') ?? '').text;
  // Lines are broken where an editor broke them: browsers show them as spaces.
  const body = htmlText((textIn(event, 'description') ?? '').replace(/\s+/g, ' '));
  const link = webAddress(textIn(event, 'link') ?? '');
  const links = [...new Set([...(link === undefined ? [] : [link]), ...body.links])];
  losses.add('pictures', body.pictures + (textIn(event, 'image') ? 1 : 0));
  if (STYLES.some((key) => textIn(event, key))) losses.add('styles');
  const id = textIn(event, 'id', 'eventID');
  const extra = rest(event, READ);
  return {
    at: { index },
    when: whenOf(event, isXml),
    ...(id !== undefined && { id }),
    ...(title !== '' && { title }),
    ...(body.text !== '' && { text: body.text }),
    ...(links.length > 0 && { links }),
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
  const extra = rest(whole, ['events', 'dateTimeFormat', 'date-time-format']);
  return {
    format: 'SIMILE',
    rows: events.map(({ index, event }) => rowOf(event, index, xml !== undefined, losses)),
    losses: losses.list(),
    habits: { order: 'month-first', yearZero: 'astronomical' },
    ...(extra && { extra }),
  };
}
