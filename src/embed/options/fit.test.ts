import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validChronology } from '../../lib/model/valid';
import { wordsOf } from '../../lib/model/chronology-words';
import { en } from '../../lib/messages/en';
import { type FrameSize, type Fit, fitFrame as fitWords, placeOf } from './fit';
import { DEFAULTS, type EmbedOptions } from './options';
import { wordsRoom } from './words-room';

const SLIDE = { ...DEFAULTS, mode: 'slide' } as const;

// Of words that ask for as much room as most.
const USUAL = { titlePx: 44, captionPx: 88 };

function fitFrame(frame: FrameSize, options: EmbedOptions): Fit | undefined {
  return fitWords(frame, options, USUAL);
}

describe('fitFrame', () => {
  it.each([
    [0, 0],
    [800, 0],
    [0, 450],
    [NaN, 450],
  ])('of %d × %d is undefined: there is nothing to fit yet', (widthPx, heightPx) => {
    expect(fitFrame({ widthPx, heightPx }, SLIDE)).toBeUndefined();
  });

  it('fills a slide’s frame exactly, and draws 11 px letters at 2.2 % of its height or more', () => {
    const sizes = fc.integer({ min: 180, max: 4000 });
    fc.assert(
      fc.property(sizes, sizes, (widthPx, heightPx) => {
        const fit = fitFrame({ widthPx, heightPx }, SLIDE);
        if (!fit?.heightPx) throw new Error('expected a slide');
        expect(fit.widthPx * fit.scale).toBeCloseTo(widthPx, 6);
        expect(fit.heightPx * fit.scale).toBeCloseTo(heightPx, 6);
        // A frame taller than wide has no room for that.
        if (widthPx >= heightPx) expect((11 * fit.scale) / heightPx).toBeGreaterThanOrEqual(0.022 - 1e-9);
        expect(fit.widthPx).toBeGreaterThanOrEqual(360 - 1e-6);
      }),
    );
  });

  it('a frame of a slide’s shape is a slide, another an article, unless the address says which', () => {
    const modeOf = (widthPx: number, heightPx: number) => fitFrame({ widthPx, heightPx }, DEFAULTS)?.mode;
    expect([modeOf(960, 540), modeOf(800, 600), modeOf(390, 844), modeOf(1200, 400)]).toEqual([
      ...['slide', 'slide', 'article', 'article'],
    ]);
    expect(fitFrame({ widthPx: 390, heightPx: 844 }, SLIDE)?.mode).toBe('slide');
  });

  it('the title and the buttons take their room from the lanes', () => {
    const lanes = (options: Partial<typeof DEFAULTS>) =>
      fitFrame({ widthPx: 1280, heightPx: 720 }, { ...SLIDE, ...options })?.lanesPx ?? NaN;
    expect(lanes({ title: '0' })).toBeGreaterThan(lanes({}));
    expect(lanes({ ui: 'full' })).toBeLessThan(lanes({}));
  });
});

describe('fitFrame with a ratio', () => {
  it('centres the largest sheet of that ratio', () => {
    const fit = fitFrame({ widthPx: 1600, heightPx: 600 }, { ...SLIDE, ratio: 4 / 3 });
    if (!fit?.heightPx) throw new Error('expected a slide');
    expect([fit.widthPx * fit.scale, fit.heightPx * fit.scale, fit.leftPx, fit.topPx]).toEqual([
      ...[800, 600, 400, 0].map((px) => expect.closeTo(px, 6)),
    ]);
  });

  it('a card and a bare embed have no words below, and a bare one no title', () => {
    const frame = { widthPx: 960, heightPx: 540 };
    const parts = (options: Partial<typeof DEFAULTS>) => {
      const { hasTitle, hasCaption } = fitFrame(frame, { ...DEFAULTS, ...options }) ?? {};
      return [hasTitle, hasCaption];
    };
    expect(parts({})).toEqual([true, true]);
    expect(parts({ mode: 'card' })).toEqual([true, false]);
    expect(parts({ ui: 'none' })).toEqual([false, false]);
    expect(parts({ ui: 'none', title: '1' })).toEqual([true, false]);
  });

  it('a frame that grows with what it shows is an article', () => {
    const frame = { widthPx: 800, heightPx: 600 };
    expect(fitFrame(frame, { ...DEFAULTS, resize: ['anno'] })?.mode).toBe('article');
  });
});

describe('placeOf', () => {
  it('has a slide at its size, scaled, and an article as wide as the frame and as high as it grows', () => {
    const slide = fitFrame({ widthPx: 1280, heightPx: 720 }, DEFAULTS);
    expect(slide && placeOf(slide)).toMatch(
      /^inline-size:[\d.]+px;block-size:500px;--lanes-own:\d+px;scale:1\.44;translate:0px 0px$/,
    );
    const article = fitFrame({ widthPx: 640, heightPx: 720 }, { ...DEFAULTS, mode: 'article' });
    expect(article && placeOf(article)).toBe('inline-size:640px;scale:1;translate:0px 0px');
  });
});

describe('fitFrame by the words of a chronology', () => {
  function lanesFor(title: string, event: string, gloss = ''): number {
    const events = [{ title: event, date: '2014', ...(gloss && { gloss }) }];
    const chronology = validChronology({ title, events }, 'a chronology');
    const room = wordsRoom(chronology, wordsOf(chronology, en));
    return fitWords({ widthPx: 1280, heightPx: 720 }, DEFAULTS, room)?.lanesPx ?? NaN;
  }

  it('leaves no room for captions that are not there, more for names that would not fit, and no more for what is cut', () => {
    const usual = fitFrame({ widthPx: 1280, heightPx: 720 }, DEFAULTS)?.lanesPx ?? NaN;
    expect(lanesFor('Bridges', 'A bridge')).toBeGreaterThan(usual + 30);
    expect(lanesFor('Bridges', 'A bridge', 'It stands. '.repeat(60))).toBe(
      lanesFor('Bridges', 'A bridge', 'It stands. '.repeat(400)),
    );
    expect(lanesFor('Bridges', '新橋'.repeat(100))).toBeLessThan(lanesFor('Bridges', 'A bridge'));
  });

  it('leaves room for up to three lines of a title', () => {
    const taken = [1, 9, 16, 35].map(
      (times) => lanesFor('Bridges', 'A bridge') - lanesFor('Bridges '.repeat(times), 'A bridge'),
    );
    expect(taken).toEqual([0, 30, 60, 60]);
  });
});
