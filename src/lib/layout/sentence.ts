import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';

/** What is said of one event, around its title. */
export interface Clause {
  readonly event: ChronologyEvent;
  readonly say: (title: string) => string;
  /** Without it, where there is no room for that. */
  readonly brief?: string;
}

/** A sentence that names events. */
export interface Sentence {
  /** Text by text, an event standing where its title is said. */
  readonly pieces: readonly (string | Named)[];
  readonly text: string;
}

export interface Named {
  readonly event: ChronologyEvent;
  /** Its title, cut where that is long. */
  readonly title: string;
}

// Two lines of about 62 letters; a letter of Chinese is as wide as two others.
const MOST = 124;
const MOST_OF_TITLE = 44;
const JOINT = 2;
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/gu;

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

/** A title no wider than there is room for, cut between words where it has any. */
export function shortTitle(title: string, most = MOST_OF_TITLE): string {
  if (widthOf(title) <= most) return title;
  const letters = [...title];
  let kept = Math.min(letters.length, most);
  while (widthOf(letters.slice(0, kept).join('')) >= most) kept -= 1;
  const cut = letters.slice(0, kept).join('');
  const whole = cut.replace(/\s+\S*$/u, '');
  return `${(widthOf(whole) > most / 2 ? whole : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

// Where a title goes, in the words around it.
const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const TITLE = /\u2068(\d+)\u2069/u;

/** As many clauses as there is room for, the first of them in any case; the less needed stand behind. */
export function sentenceOf(clauses: readonly Clause[], m: Messages): Sentence {
  const named = clauses.map(({ event }) => ({ event, title: shortTitle(event.title) }));
  const parts: string[] = [];
  let room = MOST;
  for (const [place, { say, brief }] of clauses.entries()) {
    const width = widthOf(say(named[place]?.title ?? '')) + JOINT;
    const isShort = place > 0 && width > room;
    if (isShort && (brief === undefined || widthOf(brief) + JOINT > room)) continue;
    room -= isShort ? widthOf(brief ?? '') + JOINT : width;
    parts.push(isShort && brief !== undefined ? brief : say(`${OPEN}${place}${CLOSE}`));
  }
  const pieces = m.narrator
    .sentence(parts.length > 0 ? parts : [m.narrator.nothing])
    .split(TITLE)
    .flatMap((piece, place): readonly (string | Named)[] => {
      if (place % 2 === 0) return piece === '' ? [] : [piece];
      return named.slice(Number(piece), Number(piece) + 1);
    });
  const plain = (piece: string | Named) =>
    typeof piece === 'string' ? piece : m.narrator.quoted(piece.title);
  return { pieces, text: pieces.map(plain).join('') };
}
