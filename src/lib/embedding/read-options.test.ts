import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from './options';
import { readOptions } from './read-options';

describe('readOptions', () => {
  it('of nothing are the defaults', () => {
    expect(readOptions('')).toEqual({ options: DEFAULTS, faults: [] });
  });

  it('reads every parameter', () => {
    const asked = {
      mode: 'card',
      ui: 'full',
      title: '0',
      keys: 'steps',
      focus: 'auto',
      wheel: 'pan',
      touch: 'none',
      autoplay: '1',
      dwell: 900,
      loop: '1',
      theme: 'high-contrast',
      scheme: 'dark',
      bg: '#fff',
      ground: '#010203',
      fg: 'rgb(1, 2, 3)',
      muted: '#12345678',
      accent: '#ABC',
      fontscale: 1.5,
      radius: 12,
      motion: 'none',
      step: 'last',
      show: 'upto',
      event: 'c',
      lang: 'zh-Hant',
      dir: 'rtl',
      print: '1',
      sync: 'deck-1',
      host: 'https://example.org',
      poster: '1',
      src: 'x.json',
      limit: 5,
      v: '1',
    } as const;
    const search = new URLSearchParams({
      ...Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, `${value}`])),
      steps: 'a,b',
      font: 'serif',
      ratio: '16:9',
      resize: 'amp,anno',
    });
    expect(readOptions(search.toString())).toEqual({
      options: { ...asked, steps: ['a', 'b'], font: 'serif', ratio: 16 / 9, resize: ['anno', 'amp'] },
      faults: [],
    });
    expect(Object.keys(asked).length + 4).toBe(Object.keys(DEFAULTS).length);
  });

  it('leaves the view’s own to the view', () => {
    expect(readOptions('?from=2014&to=2022&at=2019&scale=time&lanes=a').faults).toEqual([]);
  });

  it.each([
    ['mode', 'poster', 'auto, slide, article, card, print'],
    ['keys', '', 'relay, steps, nav, none'],
    ['bg', 'red;}', 'auto, transparent or a colour such as #faf8f4'],
    ['bg', '#12345', 'auto, transparent or a colour such as #faf8f4'],
    ['fontscale', '0.5', 'a number from 0.7 to 2'],
    ['radius', '-1', 'a number from 0 to 200 px'],
    ['fontscale', '1e0', 'a number from 0.7 to 2'],
    ['fg', 'url(x)', 'a colour such as #faf8f4'],
    ['accent', 'rgb(0,0,0);x:y', 'a colour such as #faf8f4'],
    ['font', 'x;}', 'sans, serif, mono or names of fonts'],
    ['font', 'url(x)', 'sans, serif, mono or names of fonts'],
    ['dwell', '10', 'a number from 200 to 600000 ms'],
    ['ratio', '16:0', 'width and height such as 16:9'],
    ['host', 'example.org', 'an origin such as https://example.org'],
    ['resize', 'anno,iframe', 'off, all or some of anno, embedly, amp, lti'],
    ['limit', '0', 'a number from 1 to 999 MB'],
    ['lang', 'fr', 'auto, en, zh-Hant'],
    ['step', '-1', 'a whole number or “last”'],
    ['step', '99999999', 'a whole number or “last”'],
  ])('%s=%s is a fault that says what was expected, and has its default', (name, found, expected) => {
    const search = new URLSearchParams({ [name]: found, theme: 'dark' }).toString();
    expect(readOptions(search)).toEqual({
      options: { ...DEFAULTS, theme: 'dark' },
      faults: [{ name, found, expected }],
    });
  });

  it.each(['colour', '__proto__', 'constructor', 'toString'])(
    '%s is no parameter, and is told so',
    (name) => {
      const { options, faults } = readOptions(`?${name}=1`);
      expect(options).toEqual(DEFAULTS);
      expect(faults).toEqual([{ name, found: '1', expected: expect.stringContaining('mode, ui') }]);
    },
  );

  it.each(['fg', 'font', 'ratio'])('%s=auto is its default', (name) => {
    expect(readOptions(`?${name}=auto`)).toEqual({ options: DEFAULTS, faults: [] });
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        readOptions(search);
      }),
    );
  });
});
