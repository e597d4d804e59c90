import type { Chronology, ChronologyEvent } from '../../lib/model/chronology';
import type { ChronologyWords } from '../../lib/model/chronology-words';

/** How high the title and the longest caption of a chronology are on a slide, in CSS pixels of its sheet. */
export interface WordsRoom {
  readonly titlePx: number;
  readonly captionPx: number;
}

// Estimated on a sheet between those of 4:3 and 16:9, without its margins and the space between the columns.
const SHEET_PX = 680;
const TITLE = { px: 44, letterPx: 12, linePx: 30, mostLines: 3 };
// As usual, which is the most for what fits in it: as it is or smaller.
const CAPTION = { usualPx: 104, mostPx: 150, smallest: 0.55 };
// Of a caption what is no letter: margins, and of each text a last line that is not full.
const REST_PX = 40;
// What a letter takes, by the style sheets of the embed: its width times the height of its line.
const LETTER = { name: 8.4 * 19, date: 6.3 * 17, quote: 7.8 * 23, cited: 6 * 16 };
/** What the name and the date of an event have of both columns; where there is no quote they need more. */
const SHARE = { quoted: 2 / 7, bare: 1 / 2 };

/** Characters of full width count twice. */
function lettersOf(text = ''): number {
  return text.replace(/[\u2e80-\uffef]/g, '..').length;
}

/** How high the letters of an event's caption are, at the size that they are set in at first. */
function lettersPx(event: ChronologyEvent, words: ChronologyWords): number {
  const [quote] = event.quotes;
  const share = quote ? SHARE.quoted : SHARE.bare;
  const name = lettersOf(event.title) * LETTER.name + lettersOf(words.dates(event)) * LETTER.date;
  const text = lettersOf(quote ? quote.exact : event.gloss) * LETTER.quote;
  const cited = (lettersOf(words.citation) + lettersOf(quote?.section)) * LETTER.cited;
  return Math.max(name / share, (text + cited) / (1 - share)) / SHEET_PX;
}

/** About how much room the words of a chronology ask for: captions less or, small as they get, more than usual. */
export function wordsRoom({ title, events }: Chronology, words: ChronologyWords): WordsRoom {
  const lines = Math.ceil((lettersOf(title) * TITLE.letterPx) / SHEET_PX);
  const letters = events.reduce((most, event) => Math.max(most, lettersPx(event, words)), 0);
  const wantedPx = Math.max(
    Math.min(CAPTION.usualPx, letters + REST_PX),
    letters * CAPTION.smallest + REST_PX,
  );
  return {
    titlePx: TITLE.px + TITLE.linePx * (Math.min(TITLE.mostLines, lines) - 1),
    captionPx: Math.round(Math.min(CAPTION.mostPx, wantedPx)),
  };
}
