import { describe, expect, it } from 'vitest';
import { convertFile } from './convert';
import type { Mapping } from './table/guess';

const TABLE = 'Fought,What\n9/10/2017,A\n19th century,B\n';
const given: Mapping = JSON.parse('{"Fought":"when"}');

const convert = (mapping: Mapping, answers = {}) => convertFile(TABLE, { name: 'a.csv', mapping, answers });

describe('convertFile', () => {
  it('takes columns and answers that are there', async () => {
    expect(await convert({ Fought: 'date' }, { order: 'day-first', centuries: 'strict' })).toMatchObject({
      kind: 'input',
      isPartial: false,
    });
  });

  it.each<[what: string, mapping: Mapping, answers: Readonly<Record<string, string>>, expected: object]>([
    [
      'a role',
      given,
      {},
      { option: 'map', found: 'when', expected: expect.arrayContaining(['date', 'title']) },
    ],
    ['a column', { Town: 'lane' }, {}, { option: 'map', found: 'Town', expected: ['Fought', 'What'] }],
    [
      'a question',
      {},
      { oder: 'day-first' },
      { option: 'answer', found: 'oder', expected: expect.arrayContaining(['order']) },
    ],
    [
      'a choice',
      {},
      { order: 'days' },
      { option: 'answer', found: 'days', expected: ['day-first', 'month-first'] },
    ],
    ['a row', {}, { 'row:7': '2017' }, { option: 'answer', found: 'row:7' }],
  ])('refuses %s that is not, by its name, with those that are', async (_, mapping, answers, expected) => {
    expect(await convert(mapping, answers)).toMatchObject({ kind: 'unknown', ...expected });
  });
});
