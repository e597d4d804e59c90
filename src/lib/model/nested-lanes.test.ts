import { describe, expect, it } from 'vitest';
import { inputOf } from './input';
import { inputOfTable, tableOf } from './columns';
import { laneBy, placeOfLane, withParents } from './lane-tree';
import { parseChronology } from './parse';
import { withSuggestions } from './suggest';
import { issuesOf } from './testing';

const events = [{ title: 'Signed', date: '2014-09' }];
const withLanes = (...lanes: unknown[]) => ({ title: 'T', events, lanes });
const europe = { id: 'europe', title: 'Europe' };
const france = { id: 'france', title: 'France', parent: 'europe' };
const paris = { id: 'paris', title: 'Paris', parent: 'france' };
const asia = { id: 'asia', title: 'Asia' };

function lanesOf(...lanes: unknown[]) {
  const result = parseChronology(withLanes(...lanes));
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  return result.chronology.lanes;
}

function faultsOf(...lanes: unknown[]) {
  return withSuggestions(parseChronology(withLanes(...lanes)).mistakes).faults;
}

describe('lanes that stand in others', () => {
  it('stand below these, however they are listed, and no deeper lane is lost', () => {
    const lanes = lanesOf(paris, asia, europe, france, { id: 'spain', title: 'Spain', parent: 'europe' });
    expect(lanes.map(({ id, depth = 0 }) => [id, depth])).toEqual([
      ['asia', 0],
      ['europe', 0],
      ['france', 1],
      ['paris', 2],
      ['spain', 1],
    ]);
    expect(withParents(lanes, 'paris')).toEqual(['paris', 'france', 'europe']);
  });

  it('have the colour of these, and take no place of those that have one in turn', () => {
    const lanes = lanesOf(
      europe,
      france,
      paris,
      { id: 'rome', title: 'Rome', parent: 'europe', colour: 'green' },
      { id: 'trastevere', title: 'Trastevere', parent: 'rome' },
      asia,
      { id: 'china', title: 'China', parent: 'asia' },
    );
    const toneOf = (id: string) => lanes.find((lane) => lane.id === id)?.tone;
    expect(['france', 'paris', 'asia', 'china'].map(toneOf)).toEqual([0, 0, 1, 1]);
    const [rome, below] = ['rome', 'trastevere'].map((id) => lanes.find((lane) => lane.id === id)?.accent);
    expect(rome).toBeDefined();
    expect(below).toEqual(rome);
  });

  it('leave lanes of which none stands in another as they are', () => {
    expect(lanesOf(europe, asia)).toEqual([europe, asia]);
  });

  it('may be folded by their author', () => {
    expect(lanesOf({ ...europe, folded: true }, france)[0]?.folded).toBe(true);
    expect(issuesOf(withLanes({ ...europe, folded: 'yes' }))).toEqual([
      'lanes[0].folded: expected “true” or “false”, found “yes”',
    ]);
  });

  it('are told where there is no such lane, with the id that it is most like', () => {
    expect(issuesOf(withLanes(europe, { ...france, parent: 'Eurpoe' }))).toEqual([
      'lanes[1].parent: expected “europe” or another of the lanes, found “Eurpoe”',
    ]);
    const [fault] = faultsOf(europe, asia, { ...france, parent: 'Eurpoe' });
    expect(fault?.suggestion).toEqual({ text: 'europe', of: 'alike' });
    const [other] = faultsOf(europe, asia, { ...france, parent: 'Africa' });
    expect(other?.suggestion).toBeUndefined();
    expect(lanesOf(europe, { ...france, parent: 'Eurpoe' })[1]).toEqual({ id: 'france', title: 'France' });
  });

  it('are told where they stand in themselves, be it by way of others, and stand in none then', () => {
    const circle = [{ ...europe, parent: 'paris' }, france, paris, { ...asia, parent: 'paris' }];
    const wanted = 'expected a lane that does not stand in this one';
    expect(issuesOf(withLanes(...circle))).toEqual([
      `lanes[0].parent: ${wanted}, found “paris”`,
      `lanes[1].parent: ${wanted}, found “europe”`,
      `lanes[2].parent: ${wanted}, found “france”`,
    ]);
    expect(lanesOf(...circle).map(({ id, depth = 0 }) => [id, depth])).toEqual([
      ['europe', 0],
      ['france', 0],
      ['paris', 0],
      ['asia', 1],
    ]);
    expect(issuesOf(withLanes({ ...europe, parent: 'europe' }))).toHaveLength(1);
  });

  it('are written as they were read, in a file and in a table', () => {
    const result = parseChronology(
      withLanes({ ...europe, folded: true }, { ...france, colour: 'red' }, paris),
    );
    if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
    const input = inputOf(result.chronology);
    expect(input.lanes).toEqual([{ ...europe, folded: true }, { ...france, colour: 'red' }, paris]);
    const { header, rows } = tableOf(input);
    expect(parseChronology(inputOfTable(header, rows))).toEqual(result);
  });

  it('are found by what holds them', () => {
    const lanes = [{ ...asia }, { ...europe, within: { isFolded: true, fold: '', held: [france, paris] } }];
    expect([placeOfLane(lanes, 'paris'), placeOfLane(lanes, 'rome')]).toEqual([1, -1]);
    expect(laneBy(lanes, 'paris')).toBe(paris);
  });
});
