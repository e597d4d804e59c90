import type { PlayheadInScene } from '../layout/drawing';
import { inView } from '../layout/scale/view';
import { MINUTE_MS } from '../time/calendar/clock';
import { zoneMinutes } from '../time/calendar/zone';
import { dayInWords } from '../time/words/moment';
import { box } from './box';
import { styleOf } from './style';

/** A scene with what says where an instant is in it. */
export type InTime = Pick<PlayheadInScene, 'scene' | 'chronology' | 'messages' | 'view'> & {
  readonly frame: Pick<PlayheadInScene['frame'], 'scale'>;
};

/**
 * The present day in a scene: its line, unless it is out of sight, and its word beside that, or at the edge beyond which it
 * is. It is the day by UTC, as all days are, or by the zone, at the time that it is drawn.
 * @param name what it is called
 * @param topPx where its row is
 */
export function todayIn(
  { frame: { scale }, view, messages: { locale }, chronology: { zone } }: InTime,
  name: string,
  topPx: number,
): { readonly line?: HTMLElement; readonly word: HTMLElement } {
  const utc = Date.now();
  const now = zone === undefined ? utc : utc + zoneMinutes(zone, utc) * MINUTE_MS;
  const share = inView(scale.toShare(now), view);
  const [isBefore, isAfter] = [share < 0, share > 1];
  const style = styleOf({ s: Math.min(1, Math.max(0, share)), y: topPx });
  const word = box('anno-today-word', style);
  word.toggleAttribute('data-left', share > 0.5);
  if (isBefore || isAfter) word.dataset['beyond'] = isBefore ? 'start' : 'end';
  const text = document.createElement('span');
  text.textContent = name;
  word.append(text);
  word.title = `${name}, ${dayInWords(now, locale)}`;
  if (isBefore || isAfter) return { word };
  const line = box('anno-today', style);
  line.setAttribute('data-part', 'today');
  return { line, word };
}
