import { describe, expect, it } from 'vitest';
import { dateParts } from '../../layout/date-parts';
import { bounded } from '../../time/bounds';
import { parseEdtf } from '../../time/parse-edtf';
import { PALETTES } from './palette';
import { type Piece, piecesOf } from './part-shapes';

/** A date drawn on 100 pixels that cover its own extent. */
function pieces(text: string, role: 'claim' | 'record' = 'claim'): Piece[] {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`expected a date, found ${text}`);
  const parts = dateParts(bounded(date), role);
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const share = (instant: number) =>
    most > least ? Math.min(1, Math.max(0, (instant - least) / (most - least))) : 0;
  const place = {
    x: 200,
    width: 100,
    y: 50,
    colour: 'lane-1',
    palette: PALETTES.light,
    strength: 1,
  } as const;
  return parts.flatMap(({ start, end, ...part }) =>
    piecesOf({ ...part, from: share(start), to: share(end) }, place),
  );
}

const drawn = (text: string) => pieces(text).map(({ of, form }) => `${of} ${form}`);

describe('piecesOf', () => {
  it.each([
    ['a day', '2014-09-05', ['point ellipse']],
    ['a month', '2014-09', ['band rect', 'middle rect']],
    ['all of a month', '2014-09-01/2014-09-30', ['bar rect']],
    ['an interval of months', '2014-01/2014-09', ['band rect', 'band rect', 'bar rect']],
    [
      'one of some days',
      '[2014-09-05,2014-09-20]',
      ['band rect', 'band rect', 'thread line', 'member rect', 'member rect'],
    ],
    ['what goes on', '2014-09-05/..', ['bar rect', 'sign line']],
    ['an unknown end', '2014-09-05/', ['band rightBracket', 'point ellipse']],
    ['an unknown start', '/2014-09-05', ['band leftBracket', 'point ellipse']],
  ])('draws %s with its own forms', (_, text, forms) => {
    expect(drawn(text)).toEqual(forms);
  });

  it('tells some time in a month from all of it: a pale band without an edge, and a firm bar', () => {
    const [band] = pieces('2014-09');
    const [bar] = pieces('2014-09-01/2014-09-30');
    expect([band?.fill?.opacity, bar?.fill?.opacity]).toEqual([0.24, 1]);
    expect([band?.stroke, bar?.stroke]).toEqual([undefined, undefined]);
    expect([band?.x, band?.width]).toEqual([bar?.x, bar?.width]);
    expect(band?.height).toBeGreaterThan(bar?.height ?? Infinity);
  });

  it('dashes the edge of what is approximate', () => {
    expect(pieces('2014~')[0]?.stroke?.dash).toBe('dash');
    expect(pieces('2014-09-05~')[0]).toMatchObject({ fill: { colour: 'paper' }, stroke: { dash: 'dash' } });
  });

  it('draws what is uncertain hollow, with a question', () => {
    const mark = pieces('2014-09-05?')[0];
    expect(mark).toMatchObject({ of: 'point', form: 'ellipse', fill: { colour: 'paper' } });
    expect(mark?.text?.runs).toEqual([{ text: '?' }]);
    expect(mark?.stroke?.dash).toBeUndefined();
  });

  it('points the arrow of an open end outward, at the end of a bar that fades', () => {
    const [bar, arrow] = pieces('2014-09-05/..');
    expect(bar?.fill?.fades?.towards).toBe('end');
    expect(arrow?.stroke?.arrow).toBe('end');
    expect((arrow?.x ?? 0) + (arrow?.width ?? 0)).toBe((bar?.x ?? 0) + (bar?.width ?? 0));
    const [, back] = pieces('../2014-09-05');
    expect(back?.stroke?.arrow).toBe('start');
  });

  it('dots the thread of one of several, and draws that of all of them through', () => {
    const thread = (text: string) => pieces(text).find(({ of }) => of === 'thread')?.stroke?.dash;
    expect(thread('[2014-01,2014-03]')).toBe('dot');
    expect(thread('{2014-01,2014-03}')).toBeUndefined();
  });
});
