import { describe, expect, it } from 'vitest';
import { type Steps, atOnce, atPace, stepped, within } from './pace';

function* counted(count: number, seen: number[] = []): Steps<string> {
  for (let nth = 1; nth <= count; nth += 1) {
    seen.push(nth);
    // Longer than a page may stand still.
    for (const from = performance.now(); performance.now() - from < 30;);
    yield nth / count;
  }
  return 'made';
}

function pace(controller = new AbortController()) {
  const told: number[] = [];
  return { told, signal: controller.signal, tell: (done: number) => void told.push(done) };
}

describe('atPace', () => {
  it('gives what the steps make, and tells how far they are', async () => {
    const given = pace();
    expect(await atPace(counted(4), given)).toBe('made');
    expect(given.told).toEqual([0.25, 0.5, 0.75, 1]);
  });

  it('lets others between two steps', async () => {
    const seen: number[] = [];
    const others: number[] = [];
    const made = atPace(counted(3, seen), pace());
    setTimeout(() => others.push(seen.length));
    await made;
    expect(others[0]).toBeLessThan(3);
  });

  it('takes no further step once it is cancelled', async () => {
    const seen: number[] = [];
    const controller = new AbortController();
    const given = { ...pace(controller), tell: () => controller.abort() };
    await expect(atPace(counted(4, seen), given)).rejects.toHaveProperty('name', 'AbortError');
    expect(seen).toEqual([1]);
  });

  it('takes no step where it was cancelled before', async () => {
    const seen: number[] = [];
    const given = { ...pace(), signal: AbortSignal.abort() };
    await expect(atPace(counted(4, seen), given)).rejects.toHaveProperty('name', 'AbortError');
    expect(seen).toEqual([]);
  });

  it('is at once where nobody waits', () => {
    const seen: number[] = [];
    void atPace(counted(2, seen), undefined);
    expect(seen).toEqual([1, 2]);
  });
});

describe('stepped', () => {
  it('rejects once it is cancelled, and else goes on', async () => {
    await expect(stepped({ ...pace(), signal: AbortSignal.abort() }, 0.5)).rejects.toThrow();
    await expect(stepped(pace(), 0.5)).resolves.toBeUndefined();
    await expect(stepped(undefined, 0.5)).resolves.toBeUndefined();
  });
});

describe('within', () => {
  it('is the same steps between two shares of all', () => {
    const steps = within(counted(2), 0.5, 1);
    expect([steps.next().value, steps.next().value]).toEqual([0.75, 1]);
    expect(steps.next()).toEqual({ done: true, value: 'made' });
    expect(atOnce(within(counted(1), 0, 1))).toBe('made');
  });
});
