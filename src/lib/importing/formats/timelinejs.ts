import type { Media } from '../../model/chronology';
import type { Draft, DraftDate, DraftEra, DraftRow, DraftWhen } from '../draft';
import { htmlText } from '../html-text';
import { mediaFrom } from '../media-from';
import { between, calendarDate, fromHistorical, withClock } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, filled, isThing, partOf, rest, textIn, thingIn } from './plain';
import { asShown } from '../table/shown-date';
import { readOldTimelineJs } from './timelinejs-old';

const ENDS = ['start_date', 'end_date'];
const CLOCK = ['hour', 'minute', 'second'];
const CLOCKS_FOR_A_HABIT = 3;

/** A date's hour, minute and second as they stand; undefined where it has no hour. No minute is 0 there. */
function clockOf(date: unknown): readonly string[] | undefined {
  if (!isThing(date)) return undefined;
  const clock = CLOCK.map((key) => textIn(date, key) ?? '');
  return /^\d+$/.test(clock[0] ?? '') && /^\d*$/.test(clock[1] ?? '') ? clock : undefined;
}

/** The one time that all events have: then an editor has filled it in, and it says nothing. */
function habitOf(dates: readonly unknown[]): string | undefined {
  const clocks = dates.flatMap((date) => clockOf(date)?.join(':') ?? []);
  const [first] = clocks;
  return clocks.length >= CLOCKS_FOR_A_HABIT && clocks.every((clock) => clock === first) ? first : undefined;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/**
 * Its year, month and day, of which 0 stands for nothing. A year before 1 is shown as its number with “BCE” behind it (`formatJSDate`
 * in its `Language.js`), though it is placed by a count with a year 0: who writes and who reads −44 there has 44 BCE before them.
 */
function dayOf(date: Thing): DraftDate | undefined {
  const words = textIn(date, 'display_date');
  const texts = ['year', 'month', 'day'].map((key) => textIn(date, key));
  const [year, month, day] = texts.map(whole);
  if (texts[0] === undefined) return words === undefined ? undefined : { words };
  const edtf = year ? calendarDate(fromHistorical(year), month || undefined, day || undefined) : undefined;
  const isRead =
    edtf !== undefined &&
    texts.every((text, at) => text === undefined || whole(text) !== undefined || at === 0);
  if (!isRead)
    return {
      words: texts
        .toReversed()
        .filter((text) => text !== undefined)
        .join(' '),
    };
  return asShown({ edtf }, words ?? '');
}

function dateOf(date: unknown, habit: string | undefined, losses: Losses): DraftDate | undefined {
  if (typeof date === 'string' && /\S/.test(date)) return { words: date.trim() };
  if (!isThing(date)) return undefined;
  const day = dayOf(date);
  const clock = clockOf(date);
  if (!day || !clock || !('edtf' in day) || !/^-?\d{4}-\d\d-\d\d$/.test(day.edtf)) return day;
  const [hour = '', minute = '', second = ''] = clock;
  const isFilled = clock.join(':') === habit || clock.every((part) => /^0*$/.test(part));
  if (isFilled || Number(hour) > 23 || Number(minute) > 59) {
    losses.add('filled-times');
    return day;
  }
  const hasSecond = /^[0-5]?\d$/.test(second);
  return { ...day, edtf: withClock(day.edtf, { hour, minute, second: hasSecond ? second : undefined }) };
}

/** A date by what is shown in its stead, where that tells how precise it is: 1850 shown as “c. 1850”. */
function shownAs(when: DraftWhen, words: string | undefined): DraftWhen {
  return when.kind === 'date' ? { kind: 'date', date: asShown(when.date, words ?? '') ?? when.date } : when;
}

const READ = [...ENDS, 'text', 'group', 'unique_id'];

/** What stands in a picture's place where that is a quotation. */
function quoteOf(slide: Thing): string {
  const media = textIn(thingIn(slide, 'media'), 'url') ?? '';
  return /^<blockquote\b/i.test(media) ? media : '';
}

/** A slide's picture, or the film, sound or page in its place; undefined of what is no address, such as a frame's code. */
function mediaOf(slide: Thing): Media | undefined {
  const media = thingIn(slide, 'media');
  return mediaFrom(textIn(media, 'url'), {
    alt: textIn(media, 'alt'),
    caption: textIn(media, 'caption'),
    credit: textIn(media, 'credit'),
    still: textIn(media, 'thumbnail'),
  });
}

function countLosses(slide: Thing, losses: Losses, media?: Media): void {
  if (textIn(thingIn(slide, 'media'), 'url') && quoteOf(slide) === '' && !media) losses.add('pictures');
  if (textIn(thingIn(slide, 'background'), 'url', 'color')) losses.add('backgrounds');
  if (filled(thingIn(slide, 'location'))) losses.add('places');
}

/** A slide's headline and text, of which either may be HTML. */
function wordsOf(slide: Thing, losses: Losses) {
  const { headline, text } = thingIn(slide, 'text');
  const told = [text, quoteOf(slide)].filter((html) => typeof html === 'string' && html !== '').join('\n\n');
  const [title, body] = [headline, told].map((html) => htmlText(typeof html === 'string' ? html : ''));
  losses.add('pictures', (title?.pictures ?? 0) + (body?.pictures ?? 0));
  const links = [...new Set([...(title?.links ?? []), ...(body?.links ?? [])])];
  return { title: title?.text || undefined, text: body?.text || undefined, links };
}

function rowOf(slide: Thing, index: number, habit: string | undefined, losses: Losses): DraftRow {
  const dates = ENDS.map((end) => dateOf(partOf(slide, end), habit, losses));
  const { title, text, links } = wordsOf(slide, losses);
  const media = mediaOf(slide);
  countLosses(slide, losses, media);
  const id = textIn(slide, 'unique_id');
  const lane = textIn(slide, 'group');
  const shown = textIn(slide, 'display_date');
  const when = between(dates[0], dates[1]);
  const known = when.kind === 'date' ? [...READ, 'display_date'] : READ;
  const extra = rest(slide, known);
  return {
    at: { index },
    when: shownAs(when, shown),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(text !== undefined && { text }),
    ...(lane !== undefined && { lane: htmlText(lane).text }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
    ...(extra && { extra }),
  };
}

/** TimelineJS's JSON, of the third version and of those before it. Total. */
export function readTimelineJs({ json }: FileText): Draft {
  const file: Thing = isThing(json) ? json : { events: json };
  if (isThing(file['timeline'])) return readOldTimelineJs(file['timeline']);
  const losses = new Losses();
  const { entries, strange } = entriesOf(file['events']);
  losses.add('no-events', strange);
  const habit = habitOf(entries.flatMap(({ thing }) => ENDS.map((end) => partOf(thing, end))));
  const rows = entries.map(({ index, thing }) => rowOf(thing, index, habit, losses));
  const { title, text: description } = wordsOf(thingIn(file, 'title'), losses);
  countLosses(thingIn(file, 'title'), losses);
  const eras = entriesOf(file['eras']).entries.map(({ thing }): DraftEra => {
    const [start, end] = ENDS.map((which) => dateOf(partOf(thing, which), habit, losses));
    return { title: wordsOf(thing, losses).title ?? '', when: between(start, end) };
  });
  const extra = rest({ ...file, title: rest(thingIn(file, 'title'), ['text']) ?? '' }, ['events', 'eras']);
  return {
    format: 'TimelineJS',
    rows,
    ...(eras.length > 0 && { eras }),
    losses: losses.list(),
    habits: { yearZero: 'historical', order: 'month-first' },
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(extra && { extra }),
  };
}
