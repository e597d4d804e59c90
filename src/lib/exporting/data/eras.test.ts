import { describe, expect, it } from 'vitest';
import { importInput } from '../../importing/registry';
import { ics } from '../formats/ics';
import { timelineJs } from '../formats/timelinejs';
import { markwhen } from '../formats/markwhen';
import { vis } from '../formats/vis';
import { orderOf } from './testing';
import { timelineJsRows } from './timelinejs';

const ERAS = [
  { title: 'Cold War', edtf: '1947/1991' },
  { title: 'A year', edtf: '1956' },
  { title: 'Since then', edtf: '1991-12-26/..' },
];
const order = orderOf({ title: 'T', events: [{ title: 'E', date: '1961-08-13' }], eras: ERAS });

async function erasAgain(exporter: typeof vis) {
  const { content } = await exporter.make(order);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importInput(bytes, `a${exporter.ending}`);
}

describe('tags in other programs’ files', () => {
  const tagged = orderOf({
    title: 'T',
    lanes: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
    events: [{ title: 'E', date: '1961-08-13', lane: 'a', tags: ['law', 'sea'] }],
  });

  it.each([markwhen, vis, ics])('$name has them, and they are read again', async (exporter) => {
    const { content } = await exporter.make(tagged);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    expect(await importInput(bytes, `a${exporter.ending}`)).toMatchObject({
      input: { events: [{ tags: ['law', 'sea'] }] },
    });
  });
});

describe('eras in other programs’ files', () => {
  it('TimelineJS has those that begin and end, and they are read again', async () => {
    expect(await erasAgain(timelineJs)).toMatchObject({ input: { eras: ERAS.slice(0, 2) } });
  });

  it('vis-timeline has them as backgrounds, and they are read again by their days', async () => {
    expect(await erasAgain(vis)).toMatchObject({
      input: { eras: [{ title: 'Cold War' }, { title: 'A year' }] },
    });
  });

  it('a spreadsheet of TimelineJS has a row for each, of its type', () => {
    const [, , ...rows] = timelineJsRows(order);
    expect(rows.filter((row) => row.includes('era')).map((row) => [row[0], row[4]])).toEqual([
      ['1947', '1991'],
      ['1956', '1956'],
    ]);
  });

  it('are counted where a format has none', async () => {
    const { chronology } = order.content;
    const partsOf = async ({ lossesOf }: typeof vis) => JSON.stringify(await lossesOf?.(chronology));
    expect(await partsOf(markwhen)).toContain('{"what":"eras","count":3}');
    expect(await partsOf(vis)).toContain('{"what":"eras","count":1}');
    expect(await partsOf(timelineJs)).toContain('{"what":"eras","count":1}');
  });
});
