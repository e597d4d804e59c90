import { describe, expect, it } from 'vitest';
import { specimens } from '../../../content/specimens';
import { dateItems } from '../../drawing/date';
import { markItem } from '../../drawing/marks';
import { PALETTES } from '../../drawing/palette';
import type { DatePlace } from '../../drawing/signs';
import { outlineOf } from '../../drawing/outline';
import { withMiddles } from '../../layout/marks/draw-parts';
import { dateParts } from '../../layout/scale/date-parts';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { bounded } from '../../time/edtf/bounds';
import { parseEdtf } from '../../time/edtf/parse-edtf';
import { DECK_PALETTES } from './palette';
import type { Shape } from './shape';
import { shapesOf } from './shapes-of';
import { sheetOf } from './sheet';

/** A date drawn on 100 pixels that cover its own extent. */
function pieces(text: string, lane: DatePlace['lane'] = 'lane-1'): Shape[] {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`expected a date, found ${text}`);
  const parts = dateParts(bounded(date), 'claim');
  const ends = parts.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const share = (instant: number) =>
    most > least ? Math.min(1, Math.max(0, (instant - least) / (most - least))) : 0;
  const items = dateItems(
    withMiddles(parts.map(({ start, end, ...part }) => ({ ...part, from: share(start), to: share(end) }))),
    { left: 100, widthPx: 100, y: 20, lane, seenPx: 1000 },
  );
  const place = { x: 100, y: 30, palette: DECK_PALETTES.light, lang: 'en', prefix: '!!' };
  return shapesOf([{ kind: 'group', data: { event: 'e' }, alt: 'An event', items }], {
    ...place,
    linkTo: (id) => `https://example.org/#${id}`,
  });
}

const drawn = (text: string) => pieces(text).map(({ name, form }) => `${name} ${form}`);

describe('shapesOf', () => {
  it.each([
    ['a day', '2014-09-05', ['!!e ellipse']],
    ['a month', '2014-09', ['!!e rect', '!!e sign line', '!!e sign 2 line', '!!e middle rect']],
    ['all of a month', '2014-09-01/2014-09-30', ['!!e rect']],
    ['an interval of months', '2014-01/2014-09', ['!!e wing-start rect', '!!e wing-end rect', '!!e rect']],
    [
      'one of some days',
      '[2014-09-05,2014-09-20]',
      [
        ...[
          '!!e rect',
          '!!e sign line',
          '!!e sign 2 line',
          '!!e band rect',
          '!!e sign 3 line',
          '!!e sign 4 line',
        ],
        ...['!!e thread line', '!!e member rect', '!!e member 2 rect'],
      ],
    ],
    ['what goes on', '2014-09-05/..', ['!!e rect', '!!e sign path']],
    ['an unknown end', '2014-09-05/', ['!!e band path', '!!e ellipse']],
    ['an unknown start', '/2014-09-05', ['!!e band path', '!!e ellipse']],
  ])('draws %s with its own forms, of which the most telling has the event’s name', (_, text, forms) => {
    expect(drawn(text)).toEqual(forms);
  });

  it('gives the words and the link to the most telling piece alone', () => {
    const [band, , , middle] = pieces('2014-09');
    expect([band?.alt, band?.link]).toEqual(['An event', 'https://example.org/#e']);
    expect([middle?.alt, middle?.link]).toEqual([undefined, undefined]);
  });

  it('tells some time in a month from all of it: a light band between two lines, and a firm bar', () => {
    const [band, above, below] = pieces('2014-09');
    const [bar] = pieces('2014-09-01/2014-09-30');
    expect([band?.fill?.opacity, bar?.fill?.opacity]).toEqual([0.16, 1]);
    expect([above, below].map((line) => line?.stroke?.colour)).toEqual(['lane-1', 'lane-1']);
    expect([band?.stroke, bar?.stroke]).toEqual([undefined, undefined]);
    expect([band?.x, band?.width]).toEqual([200, 100]);
    expect([band?.x, band?.width]).toEqual([bar?.x, bar?.width]);
    expect(band?.height).toBeGreaterThan(bar?.height ?? Infinity);
  });

  it('dashes the edge of what is approximate', () => {
    expect(pieces('2014~')[0]?.stroke?.dash).toBe('hair');
    expect(pieces('2014-09-05~')[0]).toMatchObject({ fill: { colour: 'paper' }, stroke: { dash: 'ring' } });
  });

  it('draws a line along the middle of a border that lies within its box', () => {
    const [point] = pieces('2014-09-05~');
    expect([point?.width, point?.stroke?.widthPx]).toEqual([10.5, 1.5]);
    expect([point?.x, point?.y]).toEqual([250 - 5.25, 50 - 5.25]);
  });

  it('draws what is uncertain hollow, with a question', () => {
    const [mark] = pieces('2014-09-05?');
    expect(mark).toMatchObject({ name: '!!e', form: 'ellipse', fill: { colour: 'paper' } });
    expect(mark?.text?.runs).toEqual([{ text: '?' }]);
    expect(mark?.stroke?.dash).toBeUndefined();
  });

  it('points the arrow of an open end outward, at the end of a bar that fades', () => {
    const [bar, arrow] = pieces('2014-09-05/..');
    const tip = (shape: Shape | undefined) => shape?.strands?.[0]?.points[1]?.[0] ?? NaN;
    expect(bar?.fill?.fade).toMatchObject({ towards: 'end', from: 0.25 });
    const end = (bar?.x ?? 0) + (bar?.width ?? 0);
    expect(tip(arrow)).toBe((arrow?.x ?? 0) + (arrow?.width ?? 0));
    expect(end - tip(arrow)).toBeCloseTo(0.4, 1);
    const [back, left] = pieces('../2014-09-05');
    expect(back?.fill?.fade?.towards).toBe('start');
    expect(tip(left)).toBe(left?.x);
  });

  it('dots the thread of one of several, and draws that of all of them through', () => {
    const thread = (text: string) => pieces(text).find(({ name }) => name === '!!e thread')?.stroke?.dash;
    expect(thread('[2014-01,2014-03]')).toBe('dots');
    expect(thread('{2014-01,2014-03}')).toBeUndefined();
  });

  it('writes a colour that the theme has no room for as it is, and none is paler than another', () => {
    const [mark] = pieces('2014-09-05?', 'beside');
    const { beside } = PALETTES.light;
    expect([mark?.stroke?.colour, mark?.text?.colour]).toEqual([beside, beside]);
    expect([mark?.fill?.opacity, mark?.stroke?.opacity, mark?.text?.opacity]).toEqual([1, 1, 1]);
  });
});

describe('the shapes of a slide', () => {
  it.each(specimens.map((input) => [input.title, input] as const))(
    'are where a picture has the same pieces, line and all: %s',
    (_, input) => {
      const { plot, palette } = sheetOf(
        validChronology(input, 'test'),
        en,
        '16:9',
        DECK_PALETTES.light,
        undefined,
      );
      const place = { x: 7, y: 11, palette, lang: 'en', prefix: '!!', linkTo: () => undefined };
      for (const mark of plot.scene.marks) {
        const item = markItem(mark, plot);
        const leaves = item.items.flatMap((each) => (each.kind === 'group' ? each.items : [each]));
        const shapes = shapesOf([item], place);
        expect(shapes).toHaveLength(leaves.length);
        leaves.forEach((leaf, at) => {
          const { box, stroke } = outlineOf(leaf) ?? {};
          const { x = NaN, y = NaN, width = NaN, height = NaN, stroke: line, form } = shapes[at] ?? {};
          // A line has no height, and its own width beside it.
          const by = (line?.widthPx ?? 0) / 2;
          const across = form === 'line' ? 0 : by;
          expect(line?.widthPx).toBe(stroke?.widthPx);
          const found = [x - across - 7, y - by - 11, width + 2 * across, height + 2 * by];
          [box?.x, box?.y, box?.width, box?.height].forEach((value, side) =>
            expect(found[side]).toBeCloseTo(value ?? NaN, 6),
          );
        });
      }
    },
  );
});
