import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterFault } from '../../lib/messages/fault';
import { LANGUAGES } from '../../lib/messages/languages';
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
      media: 'load',
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
    ['font', '"', 'sans, serif, mono or names of fonts'],
    ['font', `Inter, "Source Serif`, 'sans, serif, mono or names of fonts'],
    ['font', `'Inter"`, 'sans, serif, mono or names of fonts'],
    ['font', 'x'.repeat(401), 'sans, serif, mono or names of fonts'],
    ['fg', 'rgb(,,,,,)', 'a colour such as #faf8f4'],
    ['fg', 'rgb(1,2)', 'a colour such as #faf8f4'],
    ['dwell', '10', 'a number from 200 to 600000 ms'],
    ['ratio', '16:0', 'width and height such as 16:9'],
    ['host', 'example.org', 'an origin such as https://example.org'],
    ['host', 'https://[', 'an origin such as https://example.org'],
    ['host', 'https://example.org:port', 'an origin such as https://example.org'],
    ['host', 'https://a@example.org', 'an origin such as https://example.org'],
    ['host', 'javascript:alert(1)', 'an origin such as https://example.org'],
    ['host', 'null', 'an origin such as https://example.org'],
    ['resize', 'anno,iframe', 'off, all or some of anno, embedly, amp, lti'],
    ['limit', '0', 'a number from 1 to 999 MB'],
    ['lang', 'eo', `auto, ${Object.keys(LANGUAGES).join(', ')}`],
    ['step', '-1', 'a whole number or “last”'],
    ['step', '99999999', 'a whole number or “last”'],
  ])('%s=%s is a fault that says what was expected, and has its default', (name, found, expected) => {
    const search = new URLSearchParams({ [name]: found, theme: 'dark' }).toString();
    expect(readOptions(search)).toEqual({
      options: { ...DEFAULTS, theme: 'dark' },
      faults: [parameterFault(name, found, expected)],
    });
  });

  it.each(['colour', '__proto__', 'constructor', 'toString'])(
    '%s is no parameter, and is told so',
    (name) => {
      const { options, faults } = readOptions(`?${name}=1`);
      expect(options).toEqual(DEFAULTS);
      expect(faults).toEqual([parameterFault(name, '1', expect.stringContaining('mode, ui'))]);
    },
  );

  it.each(['fg', 'font', 'ratio'])('%s=auto is its default', (name) => {
    expect(readOptions(`?${name}=auto`)).toEqual({ options: DEFAULTS, faults: [] });
  });

  it('takes fonts as a deck names them, and an origin as a browser writes it', () => {
    const asked = {
      font: `"Source Sans Pro", 'Noto Sans', Helvetica, sans-serif`,
      host: 'HTTPS://Example.org:443',
    };
    const { options, faults } = readOptions(new URLSearchParams(asked).toString());
    expect([options.font, options.host, faults]).toEqual([asked.font, 'https://example.org', []]);
    for (const fg of ['rgb(1, 2, 3)', 'rgba(0,0,0,.5)', 'rgb(10% 20% 30% / 50%)']) {
      expect(readOptions(`?${new URLSearchParams({ fg })}`).options.fg).toBe(fg);
    }
  });

  // What an object has of its own is no value of any parameter; what is read may be posted to, or put into a style.
  it('never throws, whatever the address, and reads nothing but what it knows', () => {
    const names = fc.constantFrom(...Object.keys(DEFAULTS), 'colour');
    const hostile = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'https://[',
      'https://a b',
      '"',
      `'"`,
      ';}',
    );
    const text = fc.oneof(
      hostile,
      fc.string({ unit: 'binary' }),
      fc.tuple(hostile, fc.string()).map((both) => both.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, text)), fc.string(), (pairs, rest) => {
        const { options } = readOptions(`${new URLSearchParams(pairs)}&${rest}`);
        const { host, font, ...others } = options;
        expect(host === '' || new URL(host).origin === host).toBe(true);
        expect(font.replaceAll(/"[^"]*"|'[^']*'/g, '')).not.toMatch(/["'(){};:]/);
        for (const value of Object.values(others)) expect(['function', 'symbol']).not.toContain(typeof value);
      }),
    );
  });
});
