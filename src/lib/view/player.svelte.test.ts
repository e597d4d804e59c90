import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from './player.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A player over a number of events, and how many it has visited. */
function playerOf(length: number) {
  const visits = { count: 0 };
  return { player: new Player(() => ++visits.count < length), visits };
}

describe('Player', () => {
  it('steps at once, then after each dwell, and ends after the last with no timer left', () => {
    const { player, visits } = playerOf(3);
    player.toggle();
    expect([visits.count, player.isPlaying]).toEqual([1, true]);
    vi.advanceTimersToNextTimer();
    expect([visits.count, player.isPlaying]).toEqual([2, true]);
    vi.advanceTimersToNextTimer();
    expect([visits.count, player.isPlaying]).toEqual([3, false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has no timer before it plays, nor once it is paused', () => {
    const { player, visits } = playerOf(9);
    expect(vi.getTimerCount()).toBe(0);
    player.toggle();
    player.toggle();
    expect([player.isPlaying, vi.getTimerCount()]).toEqual([false, 0]);
    vi.runAllTimers();
    expect(visits.count).toBe(1);
  });

  it('plays on from where it was paused', () => {
    const { player, visits } = playerOf(9);
    player.toggle();
    player.pause();
    player.toggle();
    expect([visits.count, player.isPlaying]).toEqual([2, true]);
    player.pause();
  });
});
