import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sync } from './sync';

afterEach(() => vi.unstubAllGlobals());

/** Lets messages between copies arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Sync', () => {
  it('tells the other copies, and only those of its name, and does not hear itself', async () => {
    const heard: [string, string | undefined][] = [];
    const copies = ['a', 'a', 'b'].map((name) => new Sync(name));
    const stops = copies.map((copy, place) => copy.listen((id) => heard.push([`copy ${place}`, id])));
    copies[0]?.tell('invasion');
    copies[0]?.tell(undefined);
    await settle();
    expect(heard).toEqual([
      ['copy 1', 'invasion'],
      ['copy 1', undefined],
    ]);
    stops.forEach((stop) => stop());
  });

  it('passes over what is no such message', async () => {
    const heard: unknown[] = [];
    const stop = new Sync('c').listen((id) => heard.push(id));
    const channel = new BroadcastChannel('anno:c');
    for (const data of [
      null,
      'select',
      { anno: 2, type: 'select', inst: 'x' },
      { anno: 1, type: 'select' },
    ]) {
      channel.postMessage(data);
    }
    channel.postMessage({ anno: 1, type: 'select', inst: 'x', event: 7 });
    await settle();
    expect(heard).toEqual([]);
    channel.close();
    stop();
  });

  it('stands alone where there is neither channel nor storage', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    const sync = new Sync('d');
    sync.listen(() => undefined)();
    sync.tell('invasion');
    expect(sync.recall()).toBeUndefined();
  });

  it('remembers what was chosen last, and that nothing was', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    expect(new Sync('e').recall()).toBeUndefined();
    new Sync('e').tell('invasion');
    expect(new Sync('e').recall()).toBe('invasion');
    new Sync('e').tell(undefined);
    expect(new Sync('e').recall()).toBe('');
  });
});
