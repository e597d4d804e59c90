import type { Messages } from '../messages/messages';
import type { Chronology, ChronologyEvent } from '../model/chronology';
import { datedBy, majorityOf } from './majority';
import { spanInYears } from '../time/words/heading';

/** What is said of a whole chronology before anybody has gone anywhere in it. */
export interface WholeWords {
  /** As a heading: “Fourteen events, about 1984 to 2024”. */
  readonly heading: string;
  /** Where most of them are, and how often the two dates of one disagree; empty where there is neither to say. */
  readonly sentence: string;
}

/** How many events there are, and of which time: “Fourteen events, about 1984 to 2024”. */
export function headingInWords(events: readonly ChronologyEvent[], m: Messages): string {
  return m.narrator.whole(events.length, spanInYears(events.map(datedBy), m));
}

/** The parts of what is said of them, each of which goes on after how many they are. */
export function partsInWords(
  events: readonly ChronologyEvent[],
  { source }: Pick<Chronology, 'source'>,
  m: Messages,
): readonly string[] {
  const conflicts = events.filter(({ record }) => record?.conflict !== undefined).length;
  return [
    majorityOf(events, m)?.said(),
    conflicts > 0 ? m.narrator.disagreeing(source?.noun, conflicts) : undefined,
  ].filter((part) => part !== undefined);
}

export function wholeInWords(
  events: readonly ChronologyEvent[],
  chronology: Pick<Chronology, 'source'>,
  m: Messages,
): WholeWords {
  const parts = partsInWords(events, chronology, m);
  return {
    heading: headingInWords(events, m),
    sentence: parts.length > 0 ? m.narrator.sentence(parts) : '',
  };
}
