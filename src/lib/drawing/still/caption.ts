import { textWidth } from '../../layout/rows/text-width';
import type { ChronologyEvent } from '../../model/chronology';
import { partInWords } from '../../model/part-words';
import type { Face, Group, Item, Text } from '../items';
import { cutTo, fitLines } from '../../layout/rows/lines';
import { type Setting, isFitting, quoteItems } from './quote';
import type { Plan } from './sheet';
import type { Passage, Still } from './still';
import { hasSlant } from '../slant';

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

/** Lines from a top, at a width. */
function linesAt(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  linePx: number,
  face: Face,
): Text {
  return { kind: 'text', lines, box: { ...at, height: lines.length * linePx }, linePx, face };
}

/** The event that the still is about: its title and its date in words, from the source and on record. */
function whatItems(
  event: ChronologyEvent,
  width: number,
  { sheet, words, chronology }: Still,
  plan: Plan,
): Text[] {
  const at = { x: plan.marginPx, width };
  const top = plan.captionTop + TOP_PX;
  // A slide with a title of its own has the event’s; its date then takes the title’s place here.
  const isTitled = sheet.title.mostLines > 0;
  const strong = { size: TITLE.size, weight: 600, colour: 'ink' } as const;
  const face = isTitled ? ({ size: DATES.size, colour: 'ink-soft' } as const) : strong;
  const { linePx, mostLines } = isTitled ? DATES : { ...TITLE, mostLines: 4 };
  const title = isTitled
    ? fitLines(event.title, width, TITLE.mostLines, (text) => textWidth(text, TITLE.size))
    : [];
  const dates = fitLines(capitalised(words.dates(event)), width, mostLines, (text) =>
    textWidth(text, face.size),
  );
  const below = top + (isTitled ? title.length * TITLE.linePx + 3 : 0);
  const heading = linesAt(title, { ...at, y: top }, TITLE.linePx, strong);
  return [{ ...heading, lang: chronology.lang }, linesAt(dates, { ...at, y: below }, linePx, face)];
}

function settingOf(passage: Passage, widthPx: number, still: Still): Setting {
  const large = { ...LARGE, widthPx };
  return isFitting(passage, large, still) ? large : { ...SMALL, widthPx };
}

function passageItems(passage: Passage, x: number, width: number, still: Still, plan: Plan): Item[] {
  const setting = settingOf(passage, width, still);
  const { linePx } = setting;
  const top = plan.captionTop + TOP_PX + TITLE.linePx / 2;
  const quote = quoteItems(passage, x, top, setting, still);
  if (!passage.place) return [...quote.items];
  const y = top + (quote.lines - 0.5) * linePx + 3;
  const face = {
    size: PLACE.size,
    family: 'serif',
    isItalic: hasSlant(passage.place),
    colour: 'ink-soft',
  } as const;
  return [...quote.items, linesAt([passage.place], { x, y, width }, PLACE.linePx, face)];
}

/** Below the axis: the event that the still is about, and the words that date it. */
export function captionItem(event: ChronologyEvent, still: Still, plan: Plan): Group {
  const whole = still.sheet.widthPx - 2 * plan.marginPx - COLUMN_GAP_PX;
  const whatPx = whole * WHAT_SHARE;
  const passage = still.words.passage(event);
  const left = plan.marginPx + whatPx + COLUMN_GAP_PX;
  return {
    kind: 'group',
    data: { part: 'caption' },
    items: [
      ...whatItems(event, passage ? whatPx : whole, still, plan),
      ...(passage ? passageItems(passage, left, whole - whatPx, still, plan) : []),
    ],
  };
}

/** At the foot of the sheet: which events these are where that is not all, and what the dates are from, which is never cut for what stands at its end, where the page is. */
export function sourceItems({ sheet, chronology, words, address, messages }: Still, plan: Plan): Text[] {
  const said = [partInWords(chronology, messages), words.citation].filter(Boolean).join(' · ');
  const width = (text: string) => textWidth(text, SOURCE.size);
  const whole = sheet.widthPx - 2 * plan.marginPx;
  const where = address === undefined ? '' : cutTo(address, said ? whole / 3 : whole, width);
  const room = where === '' ? whole : whole - width(where) - COLUMN_GAP_PX;
  const face = { size: SOURCE.size, colour: 'ink-soft' } as const;
  const from = said ? fitLines(said, room, SOURCE.mostLines, width) : [];
  const y = plan.sourceY - (Math.max(1, from.length) / 2) * SOURCE.linePx;
  const at = { x: plan.marginPx, y, width: whole };
  return [
    { ...linesAt(from, at, SOURCE.linePx, face), data: { part: 'source' }, lang: messages.lang },
    ...(where === ''
      ? []
      : [{ ...linesAt([where], at, SOURCE.linePx, face), data: { part: 'address' }, align: 'end' as const }]),
  ];
}
