import { describe, expect, it } from 'vitest';
import { importInput } from '../importing/registry';
import { eventsOf } from './document';
import { dateTextOf } from './event-date';
import { editable } from './from-rows';

const TABLE = `Date\tTitle
2014\tA
soon\tB
9/10/2017–12/10/2018\tC
\tD
2016\tE`;

describe('editable', () => {
  it('has every row of a table in its place, each date as it was written', async () => {
    const read = await importInput(TABLE);
    if (read.kind === 'fault') throw new Error('expected a table');
    const file = editable(read.input, read.from?.report);
    expect(eventsOf(file ?? {}).map((event) => [dateTextOf(event), event['title']])).toEqual([
      ['2014', 'A'],
      ['soon', 'B'],
      ['9/10/2017–12/10/2018', 'C'],
      ['', 'D'],
      ['2016', 'E'],
    ]);
  });

  it('of our own format is the file as it is', () => {
    const file = { titel: 'T', title: 'T', events: [{ title: 'A', date: 'soon', colour: 'red' }] };
    expect(editable(file)).toEqual(file);
  });

  it.each([null, 5, [], {}, { events: {} }, undefined])('of %j is nothing', (input) => {
    expect(editable(input)).toBeUndefined();
  });
});
