import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { validChronology } from '../model/valid';
import { lifecycleOf, keyCommand, turnCommand } from '../../embed/host-api/dialects/reveal';
import { stepFrom, stepsOf } from './steps';

const chronology = validChronology(essay, 'essay');
const ids = (names: readonly string[]) => stepsOf(chronology, names).map(({ id }) => id);

describe('stepsOf', () => {
  it('are all events in time order, or those named in the order named', () => {
    expect(ids([])).toHaveLength(14);
    expect(ids(['invasion', 'no-limits'])).toEqual(['invasion', 'no-limits']);
  });

  it('are named in whichever way their letters are composed', () => {
    const event = { id: 'é', title: 'É', date: '2014' };
    const own = validChronology({ title: 'T', events: [event, { title: 'B', date: '2015' }] }, 'own');
    for (const form of ['NFC', 'NFD']) expect(stepsOf(own, ['é'.normalize(form)])).toHaveLength(1);
  });

  it('pass over what is unknown, and are all where nothing is known', () => {
    expect(ids(['nothing', 'invasion'])).toEqual(['invasion']);
    expect(ids(['nothing'])).toHaveLength(14);
  });
});

describe('stepFrom', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 'edge'],
    [1, -1, 0],
    [0, -1, 'edge'],
  ] as const)('from step %i of 3 by %i it is %s', (step, by, next) => {
    expect(stepFrom(step, by, 3)).toBe(next);
  });

  it('without events there is only the edge', () => {
    expect([stepFrom(0, 1, 0), stepFrom(0, -1, 0)]).toEqual(['edge', 'edge']);
  });
});

describe('the words of reveal.js', () => {
  it('are two strings, and nothing that looks like them', () => {
    expect(['slide:start', 'slide:stop'].map(lifecycleOf)).toEqual(['start', 'stop']);
    const others: unknown[] = ['slide:', '{"method":"next"}', { type: 'slide:start' }, null, undefined, 1];
    expect(others.map(lifecycleOf)).toEqual(others.map(() => undefined));
  });

  it('are JSON commands to the deck', () => {
    expect(
      [turnCommand(1), turnCommand(-1), keyCommand(66)].map((text): unknown => JSON.parse(text)),
    ).toEqual([{ method: 'next' }, { method: 'prev' }, { method: 'triggerKey', args: [66] }]);
  });
});
