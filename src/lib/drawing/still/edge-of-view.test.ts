import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import essay from '../../../content/sino-russia-axis';
import { anyChronology } from '../../layout/any-chronology';
import { makeFrame } from '../../layout/frame';
import { SCALE_KINDS, type ScaleKind } from '../../model/scale-kinds';
import { partsOf } from '../../layout/scale/shape';
import type { Chronology } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { type Interval, dayStart } from '../../time/calendar/instant';
import { svgOf } from '../../exporting/svg/svg';
import { contentOf, elements, parseSvg, withAttribute } from '../../exporting/svg/testing';
import { stillOfView } from './views';

// A busy machine takes its time over many documents.
vi.setConfig({ testTimeout: 60_000 });

const content = contentOf(essay);

/** The ids of the events that a still of a window has by name. */
function namedIn({ start, end }: Interval, chronology: Chronology, kind: ScaleKind): string[] {
  const { scale } = makeFrame(chronology, kind, {
    widthPx: 1000,
    heightPx: 400,
    nameHeightPx: 0,
    nameWidthPx: 84,
  });
  const window = { from: scale.toShare(start), to: scale.toShare(end) };
  const document = parseSvg(svgOf(stillOfView({ ...content, chronology }, { kind, window })));
  return elements(document, 'g')
    .filter((group) => group.getAttribute('data-event') !== null)
    .filter((group) => elements(group, 'text').some((text) => text.getAttribute('data-part') === 'label'))
    .map((group) => group.getAttribute('data-event') ?? '');
}

describe('a name in a still of a window', () => {
  const years = fc
    .tuple(fc.integer({ min: 1900, max: 1999 }), fc.integer({ min: 1, max: 30 }))
    .map(([from, count]) => ({ start: dayStart(from), end: dayStart(from + count) }));

  it('belongs to an event that is drawn in the window', () => {
    const kinds = fc.constantFrom(...SCALE_KINDS);
    fc.assert(
      fc.property(anyChronology(1895, 2010), years, kinds, (chronology, window, kind) => {
        const named = namedIn(window, chronology, kind);
        const strangers = chronology.events
          .filter(({ id }) => named.includes(id))
          .filter((event) => {
            const dates = partsOf(event).filter(({ shape }) => shape !== 'line');
            return !dates.some(({ start, end }) => start < window.end && end > window.start);
          });
        expect(strangers.map(({ title }) => title)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is not the invasion’s in the two years before it, nor one of the year after in 2022', () => {
    const chronology = validChronology(essay, 'essay');
    for (const kind of SCALE_KINDS) {
      const before = namedIn({ start: dayStart(2020), end: dayStart(2022) }, chronology, kind);
      expect(before).not.toContain('invasion');
      const during = namedIn({ start: dayStart(2022), end: dayStart(2023) }, chronology, kind);
      expect(during).toContain('invasion');
      expect(during.filter((id) => /map|papers|gas-and-cars/.test(id))).toEqual([]);
    }
  });

  it('of a date that is out of sight is left out with its mark', () => {
    const chronology = validChronology(
      {
        title: 'Two',
        events: [
          { title: 'In', date: '1961' },
          { title: 'Out', date: '1963' },
        ],
      },
      'two',
    );
    const { scale } = makeFrame(chronology, 'time', {
      widthPx: 1000,
      heightPx: 400,
      nameHeightPx: 0,
      nameWidthPx: 84,
    });
    const window = { from: scale.toShare(dayStart(1961)), to: scale.toShare(dayStart(1963)) };
    const document = parseSvg(svgOf(stillOfView({ ...content, chronology }, { kind: 'time', window })));
    expect(withAttribute(document, 'data-event', 'out')).toEqual([]);
    expect(withAttribute(document, 'data-event', 'in')).toHaveLength(1);
  });
});
