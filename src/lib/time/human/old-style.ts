import { DAY_MS, dayStart } from '../calendar/instant';
import type { Civil } from '../edtf/edtf';
import type { NamedTime } from './named';

// From the reform of the calendar to the last countries that took part in it.
const FIRST_YEAR = 1582;
const LAST_YEAR = 1923;

const dayOf = ({ year, month = 1, day = 1 }: Civil) => dayStart(year, month, day);

/** Whether two days may be one in both styles, the Julian and then ours: 5/15 May 1605. */
export function isTwiceOneDay({ last: old }: NamedTime, { first: ours }: NamedTime): boolean {
  if (old.day === undefined || ours.day === undefined || ours.year < FIRST_YEAR || ours.year > LAST_YEAR)
    return false;
  const days = (dayOf(ours) - dayOf(old)) / DAY_MS;
  // The Julian calendar falls behind by a day in each year of a hundred but the 400th.
  const isEarly = (century: number) =>
    ours.year < century || (ours.year === century && (ours.month ?? 1) < 3);
  const behind = isEarly(1700) ? 10 : isEarly(1800) ? 11 : isEarly(1900) ? 12 : 13;
  return days === behind;
}
