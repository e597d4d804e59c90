import type { Messages } from '../messages/messages';
import { type Instant, type Interval, civilDay } from './instant';
import { type Unit, boundariesIn, unitAtLeast } from './unit';
import { instantInWords, shortInstant, yearInWords } from './words';

/** A boundary on the axis. A *major* one begins the unit above: a year among months, a month among days. */
export interface CalendarTick {
  readonly at: Instant;
  readonly level: 'major' | 'minor';
  readonly label: string;
  /** The label that stands when no major tick is in sight to give it its year. */
  readonly fullLabel: string;
}

function isMajor(unit: Unit, at: Instant): boolean {
  const { month, day } = civilDay(at);
  if (unit.name === 'year') return true;
  return unit.name === 'month' ? month === 1 : day === 1;
}

function label(unit: Unit, at: Instant, m: Messages): string {
  const { year, month, day } = civilDay(at);
  if (unit.name === 'year' || (month === 1 && day === 1)) return yearInWords(year, m);
  if (unit.name === 'month') return shortInstant(at, 'month', m);
  return day === 1 ? shortInstant(at, 'day', m) : String(day);
}

/**
 * The calendar ticks in an interval.
 * @param leastMs how long the step between two ticks is at least, from the room that a label needs
 */
export function calendarTicks(interval: Interval, leastMs: number, m: Messages): CalendarTick[] {
  const unit = unitAtLeast(leastMs);
  return boundariesIn(unit, interval.start, interval.end).map((at) => ({
    at,
    level: isMajor(unit, at) ? 'major' : 'minor',
    label: label(unit, at, m),
    fullLabel: instantInWords(at, unit.name, m),
  }));
}
