import { isNoted } from '../../layout/marks/notes';
import { likelyWidth, textWidth } from '../../layout/rows/text-width';
import type { ChronologyEvent } from '../../model/chronology';
import { langOf } from '../../model/lang-of';
import { partInWords } from '../../model/part-words';
import type { Face, Group, Item, Text } from '../items';
import { cutTo, fitLines } from '../../layout/rows/lines';
import { type Setting, isFitting, quoteItems } from './quote';
import type { Plan } from './sheet';
import type { Passage, Still } from './still';
import { hasSlant } from '../slant';

const COLUMN_GAP_PX = 32;
const TOP_PX = 14;
const TITLE = { size: 20, linePx: 26, mostLines: 2 };
const DATES = { size: 16, linePx: 22, mostLines: 2, gapPx: 16 };
// It is read from the last row.
const LARGE = { sizePx: 24, linePx: 32 };
const SMALL = { sizePx: 20, linePx: 27 };
const PLACE = { size: 16, linePx: 22 };
const SOURCE = { size: 16, linePx: 20, mostLines: 2 };

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

/** The event that the still is about: its title, and beside it or below its date in words, from the source and on record. */
function whatItems(
  event: ChronologyEvent,
  { sheet, words, chronology, scene }: Still,
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly items: readonly Text[]; readonly heightPx: number } {
  const strong = { size: TITLE.size, weight: 600, colour: 'ink' } as const;
  // What disagrees is said once: by the picture, where it has room for that.
  const isSaid = !event.record?.conflict || isNoted(event, scene.notes);
  const said = capitalised(isSaid ? words.date(event) : words.dates(event));
  // A slide with a title of its own has the event’s; its date then takes the title’s place here.
  const isTitled = sheet.title.mostLines > 0;
  const face = isTitled ? ({ size: DATES.size, colour: 'ink' } as const) : strong;
  const widthIn = (size: number) => (text: string) => textWidth(text, size);
  const title = isTitled ? fitLines(event.title, at.width, TITLE.mostLines, widthIn(TITLE.size)) : [];
  const titlePx = widthIn(TITLE.size)(title[0] ?? '') + DATES.gapPx;
  const isBeside = title.length === 1 && titlePx + widthIn(face.size)(said) <= at.width;
  const dates = fitLines(said, at.width, DATES.mostLines, widthIn(face.size));
  const linePx = isTitled ? DATES.linePx : TITLE.linePx;
  const below = title.length * TITLE.linePx;
  const heading = { ...linesAt(title, at, TITLE.linePx, strong), lang: langOf(chronology, event.title) };
  const dated = isBeside
    ? linesAt(dates, { x: at.x + titlePx, y: at.y, width: at.width - titlePx }, TITLE.linePx, face)
    : linesAt(dates, { ...at, y: at.y + below }, linePx, face);
  return {
    items: [...(isTitled ? [heading] : []), dated],
    heightPx: below + (isBeside ? 0 : dates.length * linePx),
  };
}

function settingOf(passage: Passage, widthPx: number, heightPx: number, still: Still): Setting {
  const settings = [LARGE, SMALL].map((size) => ({
    ...size,
    widthPx,
    mostLines: Math.max(1, Math.floor(heightPx / size.linePx)),
  }));
  return settings.find((each) => isFitting(passage, each, still)) ?? { ...SMALL, widthPx, mostLines: 2 };
}

function passageItems(
  passage: Passage,
  at: { readonly x: number; readonly y: number; readonly width: number },
  heightPx: number,
  still: Still,
): Item[] {
  const setting = settingOf(passage, at.width, heightPx - (passage.place ? PLACE.linePx : 0), still);
  const { linePx } = setting;
  const quote = quoteItems(passage, at.x, at.y + linePx / 2, setting, still);
  if (!passage.place) return [...quote.items];
  const face = {
    size: PLACE.size,
    family: 'serif',
    isItalic: hasSlant(passage.place),
    colour: 'ink',
  } as const;
  const y = at.y + quote.lines * linePx + 2;
  return [...quote.items, linesAt([passage.place], { ...at, y }, PLACE.linePx, face)];
}

/** Below the axis: the event that the still is about, and the words that date it, which begin where the title does. */
export function captionItem(event: ChronologyEvent, still: Still, plan: Plan): Group {
  const width = still.sheet.widthPx - 2 * plan.marginPx;
  const at = { x: plan.marginPx, y: plan.captionTop + TOP_PX, width };
  const passage = still.words.passage(event);
  const what = whatItems(event, still, at);
  const leftPx = still.sheet.captionPx - TOP_PX - what.heightPx;
  return {
    kind: 'group',
    data: { part: 'caption' },
    items: [
      ...what.items,
      ...(passage ? passageItems(passage, { ...at, y: at.y + what.heightPx + 2 }, leftPx, still) : []),
    ],
  };
}

/** At the foot of the sheet: which events these are where that is not all, and what the dates are from, which is never cut for what stands at its end, where the page is. */
export function sourceItems({ sheet, chronology, words, address, messages }: Still, plan: Plan): Text[] {
  const said = [partInWords(chronology, messages), words.citation].filter(Boolean).join(' · ');
  // Never in semibold, for which the other estimate has room to spare.
  const width = (text: string) => likelyWidth(text, SOURCE.size) * 1.03;
  const whole = sheet.widthPx - 2 * plan.marginPx;
  const where = address === undefined ? '' : cutTo(address, said ? whole / 3 : whole, width);
  const room = where === '' ? whole : whole - width(where) - COLUMN_GAP_PX;
  const face = { size: SOURCE.size, colour: 'ink' } as const;
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
