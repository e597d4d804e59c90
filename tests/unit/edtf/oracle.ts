import edtf, { defaults } from 'edtf';

// Otherwise a time without an offset is taken in the zone of whoever runs the test.
defaults.offset = false;

// Left out are Decade and Century, which read 198 and 20 and are no part of the text.
const types = ['Date', 'Year', 'Season', 'Interval', 'List', 'Set'];

/**
 * What npm edtf makes of a text.
 * @returns its bounds, the end moved from the last ms included to the first not included; 'fault' when it finds no date
 */
export function boundsByEdtf(text: string): readonly [start: number, end: number] | 'fault' {
  try {
    const date = edtf(text, { level: 2, types });
    // It gives a date with a time no length, where we give it the second that it names.
    const isInstant = date.type === 'Date' && date.precision === 0;
    // Of an unknown end it says null, which we hold apart from an open one, but not in the bounds.
    const max = date.max ?? Infinity;
    return [date.min ?? -Infinity, isInstant ? max + 1000 : max + 1];
  } catch {
    return 'fault';
  }
}
