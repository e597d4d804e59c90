import type { Page } from '@playwright/test';

/** What a page has standing: what is listened to, what is to come, what is watched, and what is in memory of the document. */
export interface Standing {
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
  readonly frames: number;
  readonly observers: number;
}

declare global {
  interface Window {
    standing: { timers: Set<number>; frames: Set<number>; observers: Set<object> };
  }
}

/** Has a page count what it has standing; for `addInitScript`. */
export function watchStanding(): void {
  const standing = { timers: new Set<number>(), frames: new Set<number>(), observers: new Set<object>() };
  window.standing = standing;
  const {
    setTimeout: later,
    clearTimeout: never,
    requestAnimationFrame: next,
    cancelAnimationFrame: no,
  } = window;
  Object.assign(window, {
    setTimeout: (act: (...words: unknown[]) => void, ms?: number, ...words: unknown[]) => {
      const id = later(() => {
        standing.timers.delete(id);
        act(...words);
      }, ms);
      standing.timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      standing.timers.delete(id);
      never(id);
    },
    requestAnimationFrame: (act: FrameRequestCallback) => {
      const id = next((time) => {
        standing.frames.delete(id);
        act(time);
      });
      standing.frames.add(id);
      return id;
    },
    cancelAnimationFrame: (id: number) => {
      standing.frames.delete(id);
      no(id);
    },
  });
  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, disconnect } = Observer.prototype;
    Object.assign(Observer.prototype, {
      observe(this: object, ...words: unknown[]) {
        standing.observers.add(this);
        return Reflect.apply(observe, this, words);
      },
      disconnect(this: object) {
        standing.observers.delete(this);
        return Reflect.apply(disconnect, this, []);
      },
    });
  }
}

/** Counts what stands once the page has come to rest and what nobody holds is gone. */
export async function countStanding(page: Page): Promise<Standing> {
  await page.waitForFunction(() => window.standing.timers.size === 0 && window.standing.frames.size === 0);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const counted = await page.evaluate(() => ({
    timers: window.standing.timers.size,
    frames: window.standing.frames.size,
    observers: window.standing.observers.size,
  }));
  await session.detach();
  return { nodes, listeners: jsEventListeners, ...counted };
}
