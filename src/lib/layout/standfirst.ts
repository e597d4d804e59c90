import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { findingsOf } from './findings';
import { LEAST_EVENTS } from './glance';
import { headingInWords, partsInWords } from './whole';

/**
 * What a chronology comes to, where its author does not say it: how many events of which time, and what stands out among them.
 * @returns undefined where its author does, and of fewer events than one takes in by oneself
 */
export function standfirstInWords(
  chronology: Pick<Chronology, 'events' | 'summary' | 'source'>,
  m: Messages,
): string | undefined {
  const { events, summary } = chronology;
  if (summary !== undefined || events.length < LEAST_EVENTS) return undefined;
  const parts = partsInWords(events, chronology, m);
  const [found] = parts.length === 0 ? findingsOf(events, m) : [];
  const sentences = [[headingInWords(events, m), ...parts], ...(found ? [found.words.slice(0, 1)] : [])];
  return sentences.map((each) => m.narrator.sentence(each)).join(' ');
}
