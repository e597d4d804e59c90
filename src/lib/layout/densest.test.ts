import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { densestOf } from './densest';

function densest(dates: readonly string[], m = en) {
  const { events } = validChronology(
    { title: 'T', events: dates.map((date, place) => ({ title: `${place}`, date })) },
    'chronology',
  );
  return densestOf(
    events.map(({ claim }) => claim),
    m,
  )?.said();
}

const days = (month: string, from: number, count: number) =>
  Array.from({ length: count }, (_, day) => `${month}-${String(from + day).padStart(2, '0')}`);

describe('densestOf', () => {
  const inThreeDays = [
    '1961-05-20',
    ...days('1963-11', 22, 3),
    ...days('1963-11', 22, 3),
    ...days('1963-11', 22, 3),
    '1978',
  ];

  it('says in how few days most of the dates lie', () => {
    expect(densest(inThreeDays)).toBe('nine of them from 22 to 24 November 1963');
    expect(densest(inThreeDays, uk)).toBe('дев’ять із них — з 22 до 24 листопада 1963 року');
    expect(densest(inThreeDays, zhHant)).toBe('其中九件在1963年11月22日至24日');
  });

  it('says one day, a month or a few as such', () => {
    const at = (minute: number) => `1963-11-22T23:${minute}:00-06:00`;
    const times = Array.from({ length: 10 }, (_, place) => at(10 + place));
    // By their own clock, which is behind that of UTC.
    expect(densest([...times, '1961', '1978'])).toBe('ten of them on 22 November 1963');
    const month = [
      ...days('2010-05', 1, 9).map((day, place) => (place % 2 ? day : '2010-05')),
      '2008',
      '2020',
    ];
    expect(densest(month)).toBe('nine of them in May 2010');
    expect(densest(month, uk)).toBe('дев’ять із них — у травні 2010 року');
    expect(densest([...days('2010-05', 1, 5), ...days('2010-06', 25, 5), '1990'])).toBe(
      'ten of them from May to June 2010',
    );
  });

  it('counts what lies there for certain', () => {
    expect(
      densest([...days('1963-11', 22, 3), ...Array.from({ length: 9 }, () => '1963-11-20/..'), '1950']),
    ).toBeUndefined();
  });

  it('says nothing of dates that are strewn, of few, or where the few days are much of all their time', () => {
    expect(densest(Array.from({ length: 40 }, (_, at) => `${1900 + at}`))).toBeUndefined();
    expect(densest(['1900', ...days('1963-11', 1, 5)])).toBeUndefined();
    expect(
      densest([...days('1963-11', 1, 4), ...days('1963-11', 1, 4), ...days('1963-11', 5, 4)]),
    ).toBeUndefined();
  });
});
