import type { Chronology, ChronologyEvent } from '../../lib/model/chronology';
import type { ChronologyWords } from '../../lib/model/chronology-words';

/** How high the title and the longest caption of a chronology are on a slide, in CSS pixels of its sheet. */
export interface WordsRoom {
  readonly titlePx: number;
  readonly captionPx: number;
}

// Estimated on a sheet between those of 4:3 and 16:9, without its margins.
const SHEET_PX = 680;
const TITLE = { px: 44, letterPx: 12, linePx: 30, mostLines: 3 };
// As usual, which is the most for what fits in it: as it is or smaller.
const CAPTION = { usualPx: 68, mostPx: 150, smallest: 0.6 };
// What a picture beside the words, and who made it, takes to be looked at.
const PICTURE_PX = 132;
// Of a caption what is no letter: margins, and of each text a last line that is not full.
const REST_PX = 28;
// What a letter takes, by the style sheets of the embed: its width times the height of its line.
const LETTER = { name: 10.5 * 24, date: 9 * 26, quote: 9.2 * 26, cited: 6.3 * 18 };
// As long as a passage is where it is cut.
const FEW_WORDS = 170;

/** Characters of full width count twice. */
function lettersOf(text = ''): number {
  return text.replace(/[\u2e80-\uffef]/g, '..').length;
}

/** How high the letters of an event's caption are, at the size that they are set in at first. */
function lettersPx(event: ChronologyEvent, words: ChronologyWords): number {
  const [quote] = event.quotes;
  const name = lettersOf(event.title) * LETTER.name + lettersOf(words.date(event)) * LETTER.date;
  const text = Math.min(FEW_WORDS, lettersOf(quote ? quote.exact : event.gloss)) * LETTER.quote;
  const cited = (lettersOf(words.cited) + lettersOf(quote?.section)) * LETTER.cited;
  return (name + text + cited) / SHEET_PX;
}

/** About how much room the words of a chronology ask for: captions less or, small as they get, more than usual. */
export function wordsRoom({ title, events }: Chronology, words: ChronologyWords): WordsRoom {
  const lines = Math.ceil((lettersOf(title) * TITLE.letterPx) / SHEET_PX);
  const letters = events.reduce((most, event) => Math.max(most, lettersPx(event, words)), 0);
  const hasPictures = events.some(({ media }) => media?.picture !== undefined || media?.src !== undefined);
  const wantedPx = Math.max(
    hasPictures ? PICTURE_PX : 0,
    Math.min(CAPTION.usualPx, letters + REST_PX),
    letters * CAPTION.smallest + REST_PX,
  );
  return {
    titlePx: TITLE.px + TITLE.linePx * (Math.min(TITLE.mostLines, lines) - 1),
    captionPx: Math.round(Math.min(CAPTION.mostPx, wantedPx)),
  };
}
