import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, isCommand, readCommand } from './commands';
import { Refusal } from './protocol';

describe('readCommand', () => {
  it('keeps what a command knows, and leaves the rest out', () => {
    expect(readCommand('goto', { step: 3, x: 1 })).toEqual({ step: 3 });
    expect(readCommand('goto', { event: 'invasion' })).toEqual({ event: 'invasion' });
    expect(readCommand('view', { from: '2014', to: '2022' })).toEqual({ from: '2014', to: '2022' });
    expect(readCommand('view', { fit: 'all' })).toEqual({ fit: 'all' });
    expect(readCommand('play', undefined)).toEqual({ dwell: undefined, loop: undefined });
    expect(readCommand('show', { dir: 'prev' })).toEqual({ dir: 'prev' });
    expect(readCommand('highlight', { ids: ['a'], dim: true })).toEqual({ ids: ['a'], dim: true });
    expect(readCommand('options', { theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(readCommand('snapshot', { format: 'png', width: 1920, height: 1080 })).toEqual({
      ...{ format: 'png', width: 1920, height: 1080, step: undefined },
    });
  });

  it.each([
    ['goto', 'x', 'goto: expected an object, found “x”'],
    ['goto', [], 'goto: expected an object, found object'],
    ['goto', {}, 'goto: expected one of step, event and date'],
    ['goto', { step: '3' }, 'step: expected a number from 0 to 1000000, found “3”'],
    ['goto', { step: NaN }, 'step: expected a number from 0 to 1000000, found number'],
    ['view', { from: '2014' }, 'to: expected a text, found undefined'],
    ['view', { fit: 'none' }, 'fit: expected all, step, found “none”'],
    ['play', { dwell: 1 }, 'dwell: expected a number from 200 to 600000, found number'],
    ['show', { dir: 'up' }, 'dir: expected next, prev, jump, found “up”'],
    ['print', {}, 'on: expected true or false, found undefined'],
    ['highlight', { ids: 'a' }, 'ids: expected a list of ids, found “a”'],
    ['setState', { v: 2, address: '' }, 'v: expected 1, found number'],
    ['theme', { scheme: 'sepia' }, 'scheme: expected auto, light, dark, high-contrast, found “sepia”'],
  ] as const)('%s %j is refused: %s', (type, data, message) => {
    expect(() => readCommand(type, data)).toThrow(new Refusal('data', message));
  });

  it.each([
    ['goto', { event: 'x'.repeat(2001) }],
    ['highlight', { ids: Array.from({ length: 1001 }, () => 'a') }],
    ['options', Object.fromEntries(Array.from({ length: 65 }, (_, place) => [`o${place}`, '']))],
    ['snapshot', { format: 'png', width: 10_000, height: 10_000 }],
  ] as const)('%s is refused where it is too large', (type, data) => {
    const refusal = (() => {
      try {
        return readCommand(type, data);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toMatchObject({ code: 'too-large' });
  });

  it('reads or refuses whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.anything(), (type, data) => {
        if (!isCommand(type)) throw new Error(`expected ${type} to be a command`);
        try {
          readCommand(type, data);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });

  it.each(['constructor', '__proto__', 'hello', ''])('%s is no command', (type) => {
    expect(isCommand(type)).toBe(false);
  });
});
