import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Shared, Sync } from './sync';

const INVASION: Shared = { event: 'invasion', from: 0, to: 1, kind: 'time' };
const NOTHING: Shared = { event: undefined, from: 0.25, to: 0.5, kind: 'gaps' };

afterEach(() => vi.unstubAllGlobals());

/** Lets messages between copies arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Sync', () => {
  it('tells the other copies, and only those of its name, and does not hear itself', async () => {
    const heard: [string, Shared][] = [];
    const copies = ['a', 'a', 'b'].map((name, place) => new Sync(name, `${place}`));
    const stops = copies.map((copy, place) => copy.listen((shared) => heard.push([`copy ${place}`, shared])));
    copies[0]?.tell(INVASION);
    copies[0]?.tell(NOTHING);
    await settle();
    expect(heard).toEqual([
      ['copy 1', INVASION],
      ['copy 1', NOTHING],
    ]);
    stops.forEach((stop) => stop());
  });

  it('passes over what is no such message, and what it has said itself', async () => {
    const heard: unknown[] = [];
    const stop = new Sync('c', 'own').listen((shared) => heard.push(shared));
    const channel = new BroadcastChannel('anno:c');
    for (const data of [
      null,
      'shared',
      { anno: 2, inst: 'x', data: INVASION },
      { anno: 1, inst: 'own', data: INVASION },
      { anno: 1, inst: 'x' },
      { anno: 1, inst: 'x', data: { ...INVASION, event: 7 } },
      { anno: 1, inst: 'x', data: { ...INVASION, from: '0' } },
      { anno: 1, inst: 'x', data: { ...INVASION, from: 1 } },
      { anno: 1, inst: 'x', data: { ...INVASION, kind: 'log' } },
    ]) {
      channel.postMessage(data);
    }
    await settle();
    expect(heard).toEqual([]);
    channel.close();
    stop();
  });

  it('stands alone where there is neither channel nor storage', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    const sync = new Sync('d', '');
    sync.listen(() => undefined)();
    sync.tell(INVASION);
    expect(sync.recall()).toBeUndefined();
  });

  it('remembers what was shown last', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    const again = () => new Sync('e', '');
    expect(again().recall()).toBeUndefined();
    again().tell(INVASION);
    expect(again().recall()).toEqual(INVASION);
    again().tell(NOTHING);
    expect(again().recall()).toEqual(NOTHING);
    kept.set('anno:e', '{');
    expect(again().recall()).toBeUndefined();
  });
});
