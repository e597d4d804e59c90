import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import essay from '../../src/content/sino-russia-axis';
import { Anno } from '../../src/host/anno';
import { relayKeys } from '../../src/host/relay';
import { connect } from '../../src/embed/host-api/connect';
import { fetchChronology } from '../../src/embed/elsewhere/fetch-chronology';
import { importInput } from '../../src/lib/importing/registry';
import { suggested } from '../../src/lib/model/suggest-later';
import { keepTogether } from '../../src/embed/host-api/copies';
import { LiveEmbed } from '../../src/embed/app/live-embed.svelte';
import { DEFAULTS } from '../../src/embed/options/options';
import type { LoadPart, Parts } from '../../src/embed/host-api/parts';
import { tellHeights } from '../../src/embed/host-api/dialects/tell-heights';
import { liveDrawing } from '../../src/lib/layout/live-drawing';
import { en } from '../../src/lib/messages/en';
import { wordsOf } from '../../src/lib/model/chronology-words';
import { validChronology } from '../../src/lib/model/valid';
import { readStamp } from '../../src/lib/time/edtf/stamp';
import { openAddress } from '../../src/lib/view/restore';
import { COMMANDS, SAID, messagesLike } from '../hostile';

const MESSAGES = 20_000;
const AT_ONCE = 20;
const DECK = 'https://deck.example';
const chronology = validChronology(essay, 'essay');
const words = wordsOf(chronology, en);
const drawing = liveDrawing(chronology, en, words);

function check(messages: fc.Arbitrary<unknown>, hear: (message: unknown) => void, rest: () => Promise<void>) {
  const property = fc.asyncProperty(
    fc.array(messages, { minLength: AT_ONCE, maxLength: AT_ONCE }),
    async (batch) => {
      for (const message of batch) hear(message);
      await rest();
    },
  );
  return fc.assert(property, { numRuns: MESSAGES / AT_ONCE, endOnFailure: true });
}

/** What would be an exception in a page: Node reports it to nobody otherwise. */
const faults: unknown[] = [];
const note = (fault: unknown) => void faults.push(fault);
const run = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  vi.stubGlobal('run', run);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(faults.splice(0)).toEqual([]);
  expect(run).not.toHaveBeenCalled();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
vi.setConfig({ testTimeout: 300_000 });

const told = (source: unknown, data: unknown, origin: string) =>
  Object.assign(new Event('message'), { source, data, origin, ports: [] });

describe('an embed', () => {
  it(`keeps its head through ${MESSAGES} messages of a hostile host`, async () => {
    const posted: { type?: unknown; re?: unknown }[] = [];
    const parent = {
      postMessage: (message: unknown) => posted.push(structuredClone(Object(message))),
      focus: () => undefined,
    };
    const window = Object.assign(new EventTarget(), {
      parent,
      focus: () => undefined,
      open: run,
      location: new URL('https://e.example/embed/'),
    });
    const document = Object.assign(new EventTarget(), {
      dir: 'ltr',
      hasFocus: () => false,
      querySelector: () => null,
    });
    for (const [name, value] of Object.entries({ window, document, location: window.location }))
      vi.stubGlobal(name, value);
    // Nothing is one of them.
    vi.stubGlobal('HTMLElement', WeakRef);
    vi.stubGlobal('Element', WeakRef);
    const fetched: Parts['fetchChronology'] = (from, limitMB, target, messages) =>
      fetchChronology(from, limitMB, target, messages, otherFiles);
    const otherFiles = { importInput, suggested };
    const parts: Parts = {
      ...{
        connect,
        fetchChronology: fetched,
        keepTogether,
        openAddress,
        tellHeights,
        readDate: readStamp,
        showFound: () => {
          throw new Error('expected nothing to be looked for');
        },
        showMedia: () => {
          throw new Error('expected no event with media');
        },
        otherFiles,
      },
      liveDrawing: () => drawing,
      messages: en,
      snapshotOf: () => '<svg/>',
    };
    const load: LoadPart = async (name) => parts[name];
    const embed = new LiveEmbed({
      chronology,
      messages: en,
      words,
      room: { titlePx: 44, captionPx: 104 },
      drawing,
      stageWidthPx: 960,
      options: DEFAULTS,
      load,
    });
    embed.isOpen = true;
    // No copies but in this page.
    vi.stubGlobal('BroadcastChannel', undefined);
    const nothing = () => undefined;
    embed.host.listen({
      onstart: nothing,
      onstop: nothing,
      onforeign: nothing,
      onmessage: (message) => embed.take(message),
    });
    let asked = 0;
    await check(
      messagesLike(COMMANDS),
      (data) => window.dispatchEvent(told(parent, data, DECK)),
      async () => {
        await vi.advanceTimersByTimeAsync(50);
        posted.length = 0;
      },
    );
    window.dispatchEvent(told(parent, { anno: 1, type: 'goto', id: (asked += 1), data: { step: 2 } }, DECK));
    await vi.advanceTimersByTimeAsync(50);
    expect(posted.filter(({ type }) => type === 'reply')).toEqual([
      expect.objectContaining({ re: asked, ok: true }),
    ]);
    const { from, to } = embed.timeline.window;
    expect([from >= 0, to <= 1, from < to, Number.isFinite(embed.timeline.at)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([embed.options.host, embed.options.src]).toEqual(['', '']);
  });
});

describe('a page with the host script', () => {
  it(`hears ${MESSAGES} messages of a hostile frame, and only the keys of an embed`, async () => {
    const posted: unknown[] = [];
    const contentWindow = { postMessage: (message: unknown) => posted.push(message) };
    class Frame extends EventTarget {
      readonly src = 'https://embeds.example/embed/';
      readonly dataset = {};
      readonly contentWindow = contentWindow;
      readonly getRootNode = () => undefined;
    }
    class Key extends Event {
      constructor(type: string, init: Record<string, unknown>) {
        super(type);
        const { key, code, keyCode, shiftKey, ...more } = init;
        pressed.add(`${key} ${code} ${keyCode} ${typeof shiftKey} ${Object.keys(more).join(' ')}`);
      }
    }
    const pressed = new Set<string>();
    const frame = new Frame();
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), {
      documentElement: { dataset: {} },
      querySelector: () => frame,
      querySelectorAll: (selector: string) => (selector === 'iframe' ? [frame] : []),
    });
    const globals = {
      window,
      document,
      KeyboardEvent: Key,
      ShadowRoot: WeakRef,
      location: new URL(`${DECK}/talk/`),
    };
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    relayKeys('https://embeds.example/embed/anno-host.js');
    const hear = (data: unknown, origin = 'https://embeds.example') =>
      window.dispatchEvent(told(contentWindow, data, origin));

    const stranger = { anno: 1, type: 'ready' };
    for (const origin of ['null', 'https://evil.example', '']) {
      for (const message of [stranger, ...SAID.map((each) => ({ anno: 1, ...each }))]) hear(message, origin);
    }
    expect([posted, [...pressed]]).toEqual([[], []]);

    hear(stranger);
    const shown = globalThis.document.querySelector('iframe');
    if (!shown) throw new Error('expected the frame');
    const timeline = Anno(shown);
    const heights: number[] = [];
    timeline.on('height', ({ height }) => heights.push(height));
    timeline.on('link', ({ url }) => expect(url).toMatch(/^https?:/));
    hear({ anno: 1, ...SAID[1] });
    await timeline.ready();
    const asked = Promise.allSettled([timeline.next(), timeline.prev(), timeline.getState()]);
    await check(messagesLike(SAID), hear, async () => {
      await vi.advanceTimersByTimeAsync(1);
      posted.length = 0;
    });
    expect([...pressed].sort()).toEqual(
      [
        '. Period 190 boolean bubbles cancelable',
        ...[...pressed].filter((key) => /^[bB] KeyB 66 boolean bubbles cancelable$/.test(key)).sort(),
        'PageDown PageDown 34 boolean bubbles cancelable',
        'PageUp PageUp 33 boolean bubbles cancelable',
      ].sort(),
    );
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(10_000);
    timeline.destroy();
    await asked;
    await expect(timeline.next()).rejects.toThrow('destroyed');
    // The relay's own remains, which is the page's.
    expect([getEventListeners(window, 'message').length, getEventListeners(frame, 'load').length]).toEqual([
      1, 0,
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
