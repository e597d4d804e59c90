import { describe, expect, it } from 'vitest';
import { FileReading } from './file-reading';
import type { Choices, GivenFile, Progress } from './given';
import { readIn } from './read-in';

const NONE: Choices = { answers: {}, mapping: {} };
const quiet = () => undefined;
const fileOf = (content: string, name = 'walls.csv'): GivenFile => ({ content, name, mime: '' });

const WALLS = 'when,what,town\n9/10/2017,A wall,Melilla\n1914,Another,Belfast\n';

describe('readIn', () => {
  it('reads a file of other people, with its columns, their first cells and the report', async () => {
    const found = await readIn(fileOf(WALLS))(NONE, quiet);
    expect(found).toMatchObject({
      kind: 'read',
      chronology: { title: 'Walls', events: [{ title: 'Another' }, { title: 'A wall' }] },
      from: {
        format: 'CSV',
        rows: 2,
        columns: [
          { header: 'when', role: 'date', samples: ['9/10/2017', '1914'] },
          { header: 'what', role: 'title' },
          { header: 'town', samples: ['Melilla', 'Belfast'] },
        ],
        report: { questions: [{ id: 'order', count: 1 }] },
      },
    });
  });

  it('reads our own format, of which there is no report', async () => {
    const found = await readIn(fileOf('{"title": "T", "events": []}'))(NONE, quiet);
    expect(found).toMatchObject({ kind: 'read', input: { title: 'T' }, mistakes: { faults: [] } });
    expect(found).not.toHaveProperty('from');
  });

  it('reads by answers and by columns, and takes both back', async () => {
    const read = readIn(fileOf(WALLS));
    const asked = await read(NONE, quiet);
    const answered = await read({ answers: { order: 'month-first' }, mapping: {} }, quiet);
    expect(answered).toMatchObject({ chronology: { events: [{}, { claim: { edtf: '2017-09-10' } }] } });
    const mapped = await read({ answers: {}, mapping: { town: 'lane' } }, quiet);
    expect(mapped).toMatchObject({ chronology: { lanes: [{ title: 'Melilla' }, { title: 'Belfast' }] } });
    expect(await read(NONE, quiet)).toEqual(asked);
  });

  it('tells what it does, and does not read anew what it has', async () => {
    const read = readIn(fileOf(WALLS));
    const stages = async (choices: Choices) => {
      const told: Progress['stage'][] = [];
      await read(choices, ({ stage }) => told.push(stage));
      return [...new Set(told)];
    };
    expect(await stages(NONE)).toEqual(['reading', 'settling', 'checking']);
    expect(await stages({ ...NONE, answers: { order: 'day-first' } })).toEqual(['settling', 'checking']);
    expect(await stages(NONE)).not.toContain('reading');
    expect(await stages({ ...NONE, mapping: { town: 'lane' } })).toContain('reading');
  });

  it('tells the columns of a table without dates, of which nothing is shown', async () => {
    const found = await readIn(fileOf('what,town\nA wall,Melilla\n'))(NONE, quiet);
    expect(found).toMatchObject({
      kind: 'read',
      chronology: { events: [] },
      from: { rows: 1, columns: [{ header: 'what' }, { header: 'town' }], report: { shown: 0 } },
    });
  });

  it('says why it can make nothing of a file', async () => {
    const found = await readIn(fileOf('{"title": ', 'walls.json'))(NONE, quiet);
    expect(found).toMatchObject({ kind: 'unread', mistakes: { faults: [{ kind: 'json' }] } });
  });

  it('finds plain data alone, which comes through to another thread as it is', async () => {
    for (const content of [WALLS, '{"title": "T", "events": [{"title": "A", "date": "soon"}, 7]}']) {
      const found = await readIn(fileOf(content))(NONE, quiet);
      expect(structuredClone(found)).toEqual(found);
      expect(JSON.stringify(structuredClone(found))).toBe(JSON.stringify(found));
    }
  });
});

describe('FileReading where there are no workers', () => {
  it('reads here', async () => {
    const reading = new FileReading();
    expect(await reading.read(fileOf(WALLS), NONE)).toMatchObject({ kind: 'read' });
    const answered = await reading.again({ answers: { order: 'day-first' }, mapping: {} });
    expect(answered).toMatchObject({ chronology: { events: [{}, { claim: { edtf: '2017-10-09' } }] } });
  });

  it('what is asked takes the place of what was asked before', async () => {
    const reading = new FileReading();
    const first = reading.read(fileOf('date,title\n1900,One\n'), NONE);
    const second = reading.read(fileOf('date,title\n1901,Other\n'), NONE);
    expect(await first).toEqual({ kind: 'cancelled' });
    expect(await second).toMatchObject({ chronology: { events: [{ title: 'Other' }] } });
  });

  it('stops, and reads again what was stopped', async () => {
    const reading = new FileReading();
    const stopped = reading.read(fileOf(WALLS), NONE);
    reading.stop();
    expect(await stopped).toEqual({ kind: 'cancelled' });
    expect(await reading.again(NONE)).toMatchObject({ kind: 'read' });
  });

  it('has nothing to read again at first', () => {
    expect(() => new FileReading().again(NONE)).toThrow('expected a file that has been read');
  });
});
