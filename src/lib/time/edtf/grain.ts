import { BY_DAYS, type Fineness, type Grain, MINUTE_MS, UTC, finestOf, isByClock } from '../calendar/clock';
import type { Edtf, EdtfDate, Endpoint } from './edtf';

/** A full minute is a minute: EDTF itself has no time of day without its seconds. */
export function finenessOf({ precision, time }: EdtfDate): Fineness {
  if (precision === 'sub-year') return 'month';
  return precision === 'second' && time && time.ms % MINUTE_MS === 0 ? 'minute' : precision;
}

/** The single dates that a date is made of, its known ends or its members. */
export function singlesOf(date: Edtf): EdtfDate[] {
  const known = (ends: readonly Endpoint[]) => ends.filter((end) => typeof end !== 'string');
  if (date.kind === 'date') return [date];
  if (date.kind === 'interval') return known([date.start, date.end]);
  return date.members.flatMap(({ first, last }) => known(first === last ? [first] : [first, last]));
}

/**
 * How fine some dates are. Times are told by the clock that all of them name, or by local time where all of them name
 * none, or by their zone; by UTC where they differ, and where days without a time stand among them, since those are days of UTC. In a row of
 * events, where no day has a length, the times keep their own clock.
 */
export function grainOf(dates: readonly EdtfDate[]): Grain {
  const finest = finestOf(dates.map(finenessOf)) ?? BY_DAYS.finest;
  if (!isByClock(finest)) return { finest };
  const zone = dates.find(({ time }) => time?.zone !== undefined)?.time?.zone;
  if (zone !== undefined) return { finest, clock: { zone } };
  const offsets = new Set(dates.flatMap(({ time }) => (time ? [time.offsetMinutes] : [])));
  const [offsetMinutes] = offsets;
  if (offsets.size > 1) return { finest, clock: UTC };
  const ownClock = offsetMinutes === undefined ? {} : { offsetMinutes };
  return dates.some(({ precision }) => precision === 'day')
    ? { finest, clock: UTC, ownClock }
    : { finest, clock: ownClock };
}
