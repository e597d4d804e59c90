import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readOptions } from './options';

describe('readOptions', () => {
  it('of nothing are the defaults', () => {
    expect(readOptions('')).toEqual({ options: DEFAULTS, faults: [] });
  });

  it('reads every parameter', () => {
    const search =
      '?mode=slide&ui=full&title=0&keys=steps&focus=auto&theme=high-contrast&bg=%23fff&fontscale=1.5&steps=a,b&step=last&event=c&lang=zh-Hant&sync=off&src=x.json&limit=5';
    expect(readOptions(search)).toEqual({
      options: {
        mode: 'slide',
        ui: 'full',
        title: '0',
        keys: 'steps',
        focus: 'auto',
        theme: 'high-contrast',
        bg: '#fff',
        fontscale: 1.5,
        steps: ['a', 'b'],
        step: 'last',
        event: 'c',
        lang: 'zh-Hant',
        sync: 'off',
        src: 'x.json',
        limit: 5,
      },
      faults: [],
    });
  });

  it('leaves the view’s own to the view', () => {
    expect(readOptions('?from=2014&to=2022&at=2019&scale=time&lanes=a').faults).toEqual([]);
  });

  it.each([
    ['mode', 'poster', 'auto, slide, article'],
    ['keys', '', 'relay, steps, nav, none'],
    ['bg', 'red;}', 'auto, transparent or a colour such as #faf8f4'],
    ['bg', '#12345', 'auto, transparent or a colour such as #faf8f4'],
    ['fontscale', '0.5', 'a number from 0.7 to 2'],
    ['fontscale', '1e0', 'a number from 0.7 to 2'],
    ['limit', '0', 'a whole number of MB, at most 999'],
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

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        readOptions(search);
      }),
    );
  });
});
