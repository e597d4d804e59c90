import { describe, expect, it } from 'vitest';
import { dayStart } from '../time/calendar/instant';
import { inputOf } from './input';
import { parseChronology } from './parse';
import { issuesOf } from './testing';

const events = [{ title: 'Signed', date: '2014-09' }];
const withEras = (...eras: unknown[]) => ({ title: 'T', events, eras });

function chronologyOf(input: object) {
  const result = parseChronology(input);
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  return result.chronology;
}

describe('the eras of a chronology', () => {
  it('cover time by the usual bounds, in the order in which they are listed', () => {
    const { eras } = chronologyOf(
      withEras(
        { title: 'Cold War', edtf: '1947/1991', colour: 'red' },
        { title: 'A year', edtf: 1950 },
        { title: 'Since then', edtf: '1991-12-26/..' },
      ),
    );
    expect(eras).toMatchObject([
      {
        title: 'Cold War',
        bounds: { start: dayStart(1947), latestStart: dayStart(1948), end: dayStart(1992) },
      },
      { title: 'A year', edtf: '1950', bounds: { start: dayStart(1950), end: dayStart(1951) } },
      { title: 'Since then', bounds: { start: dayStart(1991, 12, 26), end: Infinity } },
    ]);
    expect(eras?.[0]?.accent).toBeDefined();
  });

  it('none are none', () => {
    expect(chronologyOf({ title: 'T', events })).not.toHaveProperty('eras');
    expect(chronologyOf(withEras())).not.toHaveProperty('eras');
  });

  it('one that is wrong is told, and left out alone; of one whose colour is none the rest is kept', () => {
    const input = withEras(
      { title: 'Right', edtf: '1950' },
      { title: 'No date' },
      { edtf: '1950' },
      { title: 'Words', edtf: 'c. 1850' },
      { title: 'Colour', edtf: '1950', colour: 'mauve' },
      { title: 'Lane', edtf: '1950', lane: 'a' },
      'Era',
    );
    expect(issuesOf(input)).toEqual([
      'eras[1].edtf: expected a date as text, or a year as a number, found nothing',
      'eras[2].title: expected a text, found nothing',
      'eras[3].edtf: expected “1850~” as EDTF has it, found “c. 1850”',
      'eras[4].colour: expected a colour of CSS such as #c03 or rgb(0 90 160), or blue, slate, red, purple, green or brown, found “mauve”',
      'eras[5].lane: expected one of title, edtf, colour, found “lane”',
      'eras[6]: expected an object, found “Era”',
    ]);
    expect(chronologyOf(input).eras?.map(({ title }) => title)).toEqual(['Right', 'Colour', 'Lane']);
  });

  it('more than fifty are told, and the first fifty kept', () => {
    const many = withEras(
      ...Array.from({ length: 51 }, (_, place) => ({ title: `E${place}`, edtf: '1950' })),
    );
    expect(issuesOf(many)).toEqual(['eras: expected at most 50, found 51']);
    expect(chronologyOf(many).eras).toHaveLength(50);
  });

  it('are the same again when they are written out', () => {
    const chronology = chronologyOf(
      withEras({ title: 'A', edtf: '18XX~/1914-07-28', colour: '#7fa' }, { title: 'B', edtf: 1950 }),
    );
    expect(chronologyOf(inputOf(chronology))).toEqual(chronology);
    expect(inputOf(chronology).eras).toEqual([
      { title: 'A', edtf: '18XX~/1914-07-28', colour: '#7fa' },
      { title: 'B', edtf: '1950' },
    ]);
  });
});
