import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/time/edtf/bounds';
import { formatEdtf } from '../../../src/lib/time/edtf/edtf';
import { dayStart } from '../../../src/lib/time/calendar/instant';
import { parseEdtf } from '../../../src/lib/time/edtf/parse-edtf';
import { wantedInWords } from '../../../src/lib/time/testing';
import { isDate, read } from './read';
import { instantOf, invalid, valid } from './vectors';

describe('the vectors', () => {
  it('are at least 260 valid and 170 invalid ones, none of them twice', () => {
    expect(valid.length).toBeGreaterThanOrEqual(260);
    expect(invalid.length).toBeGreaterThanOrEqual(170);
    const texts = [...valid, ...invalid].map(([text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('have every start before its end', () => {
    const reversed = valid.filter(
      ([, start, end]) => !(instantOf(start, dayStart) < instantOf(end, dayStart)),
    );
    expect(reversed).toEqual([]);
  });
});

describe('boundsOf', () => {
  it.each(valid)('%s covers [%s, %s)', (text, start, end) => {
    const bounds = boundsOf(read(text));
    expect({ start: bounds.start, end: bounds.end }).toEqual({
      start: instantOf(start, dayStart),
      end: instantOf(end, dayStart),
    });
  });

  it.each(valid)('no bound of %s is NaN', (text) => {
    const bounds = boundsOf(read(text));
    expect(Object.entries(bounds).filter(([, value]) => Number.isNaN(value))).toEqual([]);
  });
});

describe('formatEdtf', () => {
  it.each(valid)('writes %s as it was read', (text) => {
    expect(formatEdtf(read(text))).toBe(text);
  });
});

describe('parseEdtf', () => {
  it.each(invalid)('%j goes wrong at %d', (text, position) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'fault', position });
  });

  it.each(invalid)('of %j says in words what was expected, and what stands there', (text) => {
    const fault = parseEdtf(text);
    if (fault.kind !== 'fault') throw new Error(`${text} was read as a date`);
    expect(wantedInWords(fault)).toMatch(/\p{L}/u);
    const rest = text.slice(fault.position);
    expect(rest.startsWith(fault.found)).toBe(true);
    expect(fault.found === '').toBe(rest === '');
  });

  it.each(invalid)('of %j offers nothing that is no date either', (text) => {
    const fault = parseEdtf(text);
    const offered = fault.kind === 'fault' ? [...wantedInWords(fault).matchAll(/“([^”]*\d[^”]*)”/g)] : [];
    expect(offered.map(([, date = '']) => date).filter((date) => !isDate(date))).toEqual([]);
  });
});
