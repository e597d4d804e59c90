import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../lib/time/edtf/parse-edtf';
import { parseChronology } from '../lib/model/parse';
import { crowd } from './crowd';

describe('crowd', () => {
  const { events } = crowd(10_000);

  it('is the same for the same count, and begins with the crowd of a lesser count', () => {
    expect(crowd(10_000).events).toEqual(events);
    expect(crowd(200).events).toEqual(events.slice(0, 200));
  });

  it('is a valid chronology with three lanes', () => {
    expect(parseChronology(crowd(500))).toMatchObject({ kind: 'chronology' });
    expect(new Set(events.map(({ lane }) => lane)).size).toBe(3);
  });

  it('has titles of 12 to 45 characters, each of its own', () => {
    expect(new Set(events.map(({ title }) => title)).size).toBe(events.length);
    expect(events.map(({ title }) => title).filter(({ length }) => length < 12 || length > 45)).toEqual([]);
  });

  it('has dates of every kind from 1900 to 2030', () => {
    const dates = events.flatMap(({ date }) => (date === undefined ? [] : String(date)));
    const has = (pattern: RegExp) => dates.filter((date) => pattern.test(date)).length > 10;
    const kinds = [
      /^\d{4}-\d\d-\d\d$/,
      /^\d{4}-\d\d$/,
      /^\d{4}$/,
      /~/,
      /\?/,
      /^[^.]+\/\d/,
      /\/\.\.$/,
      /\/$/,
      /^\[/,
    ];
    expect(kinds.filter((kind) => !has(kind))).toEqual([]);
    expect(dates.filter((date) => parseEdtf(date).kind === 'fault')).toEqual([]);
    const years = dates.flatMap((date) => (date.match(/\d{4}/g) ?? []).map(Number));
    expect([Math.min(...years), Math.max(...years)]).toEqual([1900, 2029]);
  });
});
