import { describe, expect, it } from 'vitest';
import { type KeyPress, actionOf } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isRepeat: false,
  hasModifier: false,
  isWriting: false,
  isOnControl: false,
  ...more,
});

describe('actionOf', () => {
  it.each([
    ['PageDown', { kind: 'step', by: 1 }, { kind: 'turn', by: 1 }],
    ['PageUp', { kind: 'step', by: -1 }, { kind: 'turn', by: -1 }],
    ['ArrowRight', { kind: 'step', by: 1 }, undefined],
    ['ArrowLeft', { kind: 'step', by: -1 }, undefined],
    [' ', { kind: 'step', by: 1 }, undefined],
    ['.', { kind: 'relay', keyCode: 190 }, { kind: 'relay', keyCode: 190 }],
    ['b', { kind: 'relay', keyCode: 66 }, { kind: 'relay', keyCode: 66 }],
    ['Tab', undefined, undefined],
    ['Enter', undefined, undefined],
    ['+', undefined, undefined],
  ])('%s steps %j, or relays %j', (key, steps, relay) => {
    expect([actionOf(press(key), 'steps', false), actionOf(press(key), 'relay', false)]).toEqual([
      steps,
      relay,
    ]);
    expect(actionOf(press(key), 'none', false)).toBeUndefined();
  });

  it('Escape closes what is open, and else gives the keys back', () => {
    expect(actionOf(press('Escape'), 'relay', true)).toEqual({ kind: 'close' });
    expect(actionOf(press('Escape'), 'relay', false)).toEqual({ kind: 'leave' });
  });

  it.each([{ hasModifier: true }, { isWriting: true }])('with %j every key is somebody else’s', (more) => {
    for (const key of ['PageDown', '.', 'b', 'Escape', ' ']) {
      expect(actionOf(press(key, more), 'steps', true)).toBeUndefined();
    }
  });

  it('Space on a button presses it', () => {
    expect(actionOf(press(' ', { isOnControl: true }), 'steps', false)).toBeUndefined();
  });

  it('a key that blanks the screen does so once, however long it is held', () => {
    expect(actionOf(press('.', { isRepeat: true }), 'relay', false)).toBeUndefined();
  });
});
