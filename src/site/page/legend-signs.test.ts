import { describe, expect, it } from 'vitest';
import { legendOf } from '$lib/layout/legend';
import type { DrawnKind } from '$lib/messages/messages';
import { ringsAtOnce } from './legend-signs';

const kindsOf = (...kinds: DrawnKind[]) =>
  ringsAtOnce(legendOf(new Map(kinds.map((kind) => [kind, 1])))).map(({ kind }) => kind);

describe('ringsAtOnce', () => {
  it('has a ring in the third place, before what stood there', () => {
    expect(kindsOf('crowd', 'wings', 'imprecise', 'under-way', 'day')).toEqual([
      'crowd',
      'wings',
      'under-way',
      'imprecise',
      'day',
    ]);
  });

  it('leaves it where it is among the first, and after what a source says', () => {
    expect(kindsOf('wings', 'day', 'possible')).toEqual(['wings', 'day', 'possible']);
    expect(kindsOf('claim', 'record', 'conflict', 'under-way')).toEqual([
      'claim',
      'record',
      'conflict',
      'under-way',
    ]);
  });
});
