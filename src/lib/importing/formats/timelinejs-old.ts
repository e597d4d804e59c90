import type { Draft, DraftDate, DraftEra, DraftRow } from '../draft';
import { htmlText } from '../html-text';
import { mediaFrom } from '../media-from';
import { between, calendarDate, fromHistorical, withClock } from './dates';
import { Losses } from './losses';
import { scriptDate } from './script-dates';
import { type Thing, entriesOf, rest, textIn, thingIn } from './plain';

/** `2012,1,26`, `2012,1,26,10,30`: as much of a date as is written, where 0 stands for nothing; any other form in its words. */
function commaDate(text: string | undefined): DraftDate | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^-?\d{0,12}$/.test(part))) {
    const edtf = scriptDate(text);
    return edtf === undefined ? { words: text } : { edtf };
  }
  const [year = 0, month, day, hour, minute, second] = parts;
  const edtf = calendarDate(
    fromHistorical(Number(year)),
    Number(month) || undefined,
    Number(day) || undefined,
  );
  if (!Number(year) || edtf === undefined) return { words: text };
  const hasClock = /^-?\d{4}-\d\d-\d\d$/.test(edtf) && Number(hour) < 24 && Number(minute) < 60;
  if (!hasClock || !hour || !minute) return { edtf };
  return { edtf: withClock(edtf, { hour, minute, second: Number(second) < 60 ? second : undefined }) };
}

const READ = ['startDate', 'endDate', 'headline', 'text', 'tag'];

function rowOf(slide: Thing, index: number, losses: Losses): DraftRow {
  const [start, end] = ['startDate', 'endDate'].map((key) => commaDate(textIn(slide, key)));
  const headline = htmlText(textIn(slide, 'headline') ?? '');
  const body = htmlText(textIn(slide, 'text') ?? '');
  const links = [...new Set([...headline.links, ...body.links])];
  const asset = thingIn(slide, 'asset');
  const address = textIn(asset, 'media');
  const [caption, credit] = [textIn(asset, 'caption'), textIn(asset, 'credit')];
  const media = mediaFrom(address, { caption, credit, still: textIn(asset, 'thumbnail') });
  losses.add('pictures', headline.pictures + body.pictures + (address !== undefined && !media ? 1 : 0));
  const lane = textIn(slide, 'tag');
  const extra = rest(slide, READ);
  return {
    at: { index },
    when: between(start, end),
    ...(headline.text !== '' && { title: headline.text }),
    ...(body.text !== '' && { text: body.text }),
    ...(lane !== undefined && { lane }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
    ...(extra && { extra }),
  };
}

/**
 * What TimelineJS read before its third version: dates with commas.
 * @param timeline what stands under that name in the file
 */
export function readOldTimelineJs(timeline: Thing): Draft {
  const losses = new Losses();
  const { entries, strange } = entriesOf(timeline['date']);
  losses.add('no-events', strange);
  const rows = entries.map(({ index, thing }) => rowOf(thing, index, losses));
  const eras = entriesOf(timeline['era']).entries.map(({ thing }): DraftEra => {
    const [start, end] = ['startDate', 'endDate'].map((key) => commaDate(textIn(thing, key)));
    return { title: htmlText(textIn(thing, 'headline') ?? '').text, when: between(start, end) };
  });
  if (textIn(thingIn(timeline, 'asset'), 'media')) losses.add('pictures');
  const title = htmlText(textIn(timeline, 'headline') ?? '').text;
  const description = htmlText(textIn(timeline, 'text') ?? '').text;
  const extra = rest(timeline, ['date', 'era', 'headline', 'text', 'type']);
  return {
    format: 'TimelineJS',
    rows,
    ...(eras.length > 0 && { eras }),
    losses: losses.list(),
    habits: { yearZero: 'historical', order: 'month-first' },
    ...(title !== '' && { title }),
    ...(description !== '' && { description }),
    ...(extra && { extra }),
  };
}
