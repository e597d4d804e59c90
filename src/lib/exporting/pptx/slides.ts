import type { ChronologyEvent, Quote } from '../../model/chronology';
import { isNoted } from '../../layout/marks/notes';
import { eventDateInWords, eventDatesInWords } from '../../model/event-words';
import { partInWords } from '../../model/part-words';
import { briefly, fewWords } from '../../model/few-words';
import { citationOf, citedInShort, quotesLang, segmentsOf } from '../../model/excerpt';
import { legendShapes } from './legend-shapes';
import { mediaOn } from './media-on-slide';
import { capitalised, eventNotes, overviewNotes, quoteEnds } from './notes';
import { inDeck } from './palette';
import { pictureOf } from './plot-shapes';
import type { Shape, ShapeRun, Slide } from './shape';
import { type SlideSheet, cutTo, sizeFor } from './sheet';
import { LINE_HEIGHT, fitted, heightOf, titleShape, wordsShape, worthOf } from './words';

const DATE_PX = 16;
// Of an event that has no words of its own.
const LARGE_DATE_PX = 24;
const SMALL_PX = 12;
const GAP_PX = 5;
/** The whole chronology with its legend, and the source named at the bottom. */
export function overviewSlide(sheet: SlideSheet): Slide {
  const { chronology, messages, plan } = sheet;
  const { below } = plan;
  const citation = [
    partInWords(chronology, messages),
    chronology.source && messages.slides.source(citationOf(chronology.source, messages)),
  ]
    .filter(Boolean)
    .join(' · ');
  const height = citation === '' ? 0 : heightOf(citation, SMALL_PX, below.width, { face: 'sans' });
  const source = wordsShape(
    'Source',
    { x: below.x, y: below.y + below.height - height, width: below.width },
    { ...smallText(sheet), runs: [{ text: citation }] },
  );
  return {
    isStep: false,
    notes: overviewNotes(chronology, messages),
    shapes: [
      titleShape(chronology.title, sheet),
      ...pictureOf(sheet),
      ...legendShapes(sheet, { ...below, height: below.height - height - GAP_PX }),
      ...(citation === '' ? [] : [source]),
    ],
  };
}

function smallText({ messages }: SlideSheet) {
  return { sizePx: SMALL_PX, face: 'sans', colour: 'ink', lang: messages.lang } as const;
}

/** Where a quote stands, in one short line. */
function shortSource({ section }: Quote, { chronology: { source }, messages }: SlideSheet): string {
  return [source && citedInShort(source, messages), section].filter(Boolean).join(' · ');
}

/** The passage that dates the event with its dating words marked; of an event that has none, its gloss. */
function passage(
  event: ChronologyEvent,
  sheet: SlideSheet,
): { runs: ShapeRun[]; source: string; quote?: Quote } | undefined {
  const quote = event.quotes.find(({ marks }) => marks.length > 0) ?? event.quotes[0];
  if (!quote) return event.gloss ? { runs: [{ text: briefly(event.gloss) }], source: '' } : undefined;
  const brief = { ...quote, exact: fewWords(quote.exact, quote.marks[0]) };
  const [before, after] = quoteEnds(brief);
  return {
    runs: [{ text: before }, ...segmentsOf(brief), { text: after }],
    source: shortSource(quote, sheet),
    quote,
  };
}

function passageShapes(event: ChronologyEvent, top: number, sheet: SlideSheet): Shape[] {
  const found = passage(event, sheet);
  if (!found) return [];
  const { x, y, width, height } = sheet.plan.below;
  const style = { face: event.quotes.length > 0 ? 'serif' : 'sans' } as const;
  const { runs, sizePx } = fitted(found.runs, width, y + height - top - SMALL_PX * LINE_HEIGHT, style);
  const lang = quotesLang(sheet.chronology, found.quote);
  const text = { ...style, runs, sizePx, colour: 'ink', lang } as const;
  return [wordsShape('Passage', { x, y: top, width }, text)];
}

/** The foot of a slide: where the passage stands, and the way to the live timeline. */
function foot(event: ChronologyEvent, sheet: SlideSheet): Shape[] {
  const { below } = sheet.plan;
  const { open } = sheet.messages.slides;
  const link = sheet.linkTo(event);
  const text = { ...smallText(sheet), runs: [{ text: open }] };
  const openPx = link === undefined ? 0 : 130;
  const width = below.width - openPx - (link === undefined ? 0 : 20);
  const citation = cutTo(passage(event, sheet)?.source ?? '', width, SMALL_PX);
  const height = heightOf(citation || open, SMALL_PX, width, text);
  const y = below.y + below.height - height;
  const live: Shape = {
    form: 'rect',
    name: 'Live timeline',
    alt: open,
    x: below.x + below.width - openPx,
    y: below.y + below.height - 14,
    width: openPx,
    height: 14,
    text: { ...text, align: 'end', colour: 'ink' },
    ...(link !== undefined && { link }),
  };
  return [
    ...(citation === ''
      ? []
      : [wordsShape('Citation', { x: below.x, y, width }, { ...text, runs: [{ text: citation }] })]),
    ...(link === undefined ? [] : [live]),
  ];
}

/** One event: its title, the words that date it, and its place among the others, which are grey. */
export function stepSlide(event: ChronologyEvent, whole: SlideSheet): Slide {
  const { chronology, messages } = whole;
  const { picture, shapes: beside, widthPx } = mediaOn(event, whole);
  const below = { ...whole.plan.below, width: whole.plan.below.width - widthPx };
  const sheet = { ...whole, plan: { ...whole.plan, below } };
  // What disagrees is said once: by the picture, where it has room for that.
  const isSaid = !event.record?.conflict || isNoted(event, sheet.scene.notes);
  const words = capitalised(
    isSaid ? eventDateInWords(event, messages) : eventDatesInWords(event, messages, chronology.source?.noun),
  );
  const isAlone = passage(event, sheet) === undefined;
  const sizePx = sizeFor(words, worthOf(below.width, { face: 'sans', isBold: true }), [
    ...(isAlone ? [[LARGE_DATE_PX, 1] as const] : []),
    [DATE_PX, 1],
    [14, 1],
    [13, 2],
  ]);
  const date = wordsShape('Date', below, {
    runs: [{ text: words }],
    sizePx,
    face: 'sans',
    colour: inDeck(sheet.palette, { colour: sheet.colourOf(event) }).colour,
    lang: messages.lang,
    isBold: true,
  });
  const spoken = [date, ...passageShapes(event, date.y + date.height + GAP_PX, sheet)];
  return {
    isStep: true,
    notes: eventNotes(event, chronology, messages),
    shapes: [
      titleShape(event.title, sheet),
      ...spoken,
      ...beside,
      ...foot(event, sheet),
      ...pictureOf(sheet, event),
    ],
    ...(picture && { picture }),
  };
}
