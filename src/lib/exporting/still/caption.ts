import { textWidth } from '../../layout/text-width';
import type { ChronologyEvent } from '../../model/chronology';
import type { Ink } from './ink';
import { cutTo, fitLines } from '../lines';
import { type Setting, isFitting, quoteMarkup } from './quote';
import type { Passage } from './still';
import { line } from './type';
import { element } from './xml';

const COLUMN_GAP_PX = 32;
// What the event takes of the width beside the words that date it.
const WHAT_SHARE = 2 / 7;
const TOP_PX = 14;
const TITLE = { size: 17, linePx: 22, mostLines: 2 };
const DATES = { size: 14, linePx: 19, mostLines: 3 };
// A short quote is set larger: it is read from the last row.
const LARGE = { sizePx: 24, linePx: 32, mostLines: 3 };
const SMALL = { sizePx: 20, linePx: 27, mostLines: 4 };
const PLACE = { size: 13, linePx: 20 };
const SOURCE = { size: 12, linePx: 16, mostLines: 2 };

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The event that the still is about: its title and its date in words, from the source and on record. */
function whatMarkup(event: ChronologyEvent, widthPx: number, { still, plan, palette }: Ink): string {
  const top = plan.captionTop + TOP_PX;
  // A slide with a title of its own has the event's; its date then takes the title's place here.
  const isTitled = still.sheet.title.mostLines > 0;
  const small = { ...DATES, fill: palette.inkSoft };
  const face = isTitled ? small : { ...TITLE, mostLines: 4, weight: 600 as const, fill: palette.ink };
  const title = !isTitled
    ? []
    : fitLines(event.title, widthPx, TITLE.mostLines, (text) => textWidth(text, TITLE.size));
  const dates = fitLines(capitalised(still.words.dates(event)), widthPx, face.mostLines, (text) =>
    textWidth(text, face.size),
  );
  const below = top + (isTitled ? title.length * TITLE.linePx + 3 : 0);
  return [
    ...title.map((words, row) =>
      line(
        words,
        plan.marginPx,
        top + (row + 0.5) * TITLE.linePx,
        { ...TITLE, weight: 600, fill: palette.ink },
        {
          'xml:lang': still.chronology.lang,
        },
      ),
    ),
    ...dates.map((words, row) => line(words, plan.marginPx, below + (row + 0.5) * face.linePx, face)),
  ].join('');
}

function settingOf(passage: Passage, widthPx: number, ink: Ink): Setting {
  const large = { ...LARGE, widthPx };
  return isFitting(passage, large, ink) ? large : { ...SMALL, widthPx };
}

/** Below the axis: the event that the still is about, and the words that date it. */
export function captionMarkup(event: ChronologyEvent, ink: Ink): string {
  const { still, plan, palette } = ink;
  const whole = still.sheet.widthPx - 2 * plan.marginPx - COLUMN_GAP_PX;
  const whatPx = whole * WHAT_SHARE;
  const passage = still.words.passage(event);
  const what = whatMarkup(event, passage ? whatPx : whole, ink);
  if (!passage) return element('g', { 'data-part': 'caption' }, what);
  const left = plan.marginPx + whatPx + COLUMN_GAP_PX;
  const setting = settingOf(passage, whole - whatPx, ink);
  const { linePx } = setting;
  const top = plan.captionTop + TOP_PX + TITLE.linePx / 2;
  const quote = quoteMarkup(passage, left, top, setting, ink);
  const placeY = top + (quote.lines - 0.5) * linePx + 3 + PLACE.linePx / 2;
  const place = passage.place
    ? line(passage.place, left, placeY, {
        size: PLACE.size,
        family: 'serif',
        isItalic: true,
        fill: palette.inkSoft,
      })
    : '';
  return element('g', { 'data-part': 'caption' }, what, quote.markup, place);
}

/** At the foot of the sheet: what the dates are from, which is never cut for what stands at its end, where the page is. */
export function sourceLine({ still, plan, palette }: Ink): string {
  const { sheet, words, address, messages } = still;
  const width = (text: string) => textWidth(text, SOURCE.size);
  const whole = sheet.widthPx - 2 * plan.marginPx;
  const where = address === undefined ? '' : cutTo(address, words.citation ? whole / 3 : whole, width);
  const room = where === '' ? whole : whole - width(where) - COLUMN_GAP_PX;
  const face = { size: SOURCE.size, fill: palette.inkSoft };
  const from = words.citation ? fitLines(words.citation, room, SOURCE.mostLines, width) : [];
  const first = plan.sourceY - ((Math.max(1, from.length) - 1) / 2) * SOURCE.linePx;
  const right = sheet.widthPx - plan.marginPx;
  return [
    ...from.map((text, row) =>
      line(text, plan.marginPx, first + row * SOURCE.linePx, face, {
        'data-part': 'source',
        'xml:lang': messages.lang,
      }),
    ),
    where && line(where, right, first, face, { 'data-part': 'address', 'text-anchor': 'end' }),
  ].join('');
}
