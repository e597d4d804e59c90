import { describe, expect, it } from 'vitest';
import { parseChronology } from '../../model/parse';
import { importInput } from '../registry';

const windows = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '“' ? 0x93 : letter === '–' ? 0x96 : letter.charCodeAt(0)));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);

async function read(content: Uint8Array | string, name = '') {
  const found = await importInput(content, name);
  if (found.kind !== 'input' || !found.from)
    throw new Error(`expected a table, found ${JSON.stringify(found)}`);
  const result = parseChronology(found.input);
  if (result.kind !== 'chronology') throw new Error('expected a chronology');
  expect(result.mistakes.faults).toEqual([]);
  const { events, lanes } = result.chronology;
  const said = [...events]
    .sort((a, b) => a.order - b.order)
    .map(({ claim, title, lane }) => {
      const called = lanes.find(({ id }) => id === lane)?.title;
      return `${claim.edtf} ${title}${lanes.length > 1 ? ` [${called}]` : ''}`;
    });
  return { ...found.from, said, chronology: result.chronology, input: found.input };
}

const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group';

describe('a table that people really have', () => {
  it.each<[what: string, content: Uint8Array | string, said: readonly string[]]>([
    [
      'TimelineJS’s, with years before 1, a title over it, and years as sheets group them',
      `My list,,\n${HEAD}\n-753,4,21,,,,,,,Rome,,,,\n"1,999",0,0,,,,,,,B,,,,\n-13800000000,,,,,,,,,C,,,,\n`,
      ['-0752-04-21 Rome', '1999 B', 'Y-13800000000 C'],
    ],
    [
      'TimelineJS’s in Spanish',
      'Año,Mes,Día,Año final,Mes final,Titular,Texto\n1936,7,18,1939,4,A,b\n',
      ['1936-07-18/1939-04 A'],
    ],
    [
      'TimelineJS’s in German, as Windows writes it',
      windows('Jahr;Monat;Endjahr;Überschrift\n1989;11;;“A\n1914–1918;;;B\n'),
      ['1989-11 “A', '1914/1918 B'],
    ],
    [
      'a calendar’s, with times in columns of their own',
      'Subject,Start Date,Start Time,End Date,End Time\nA,05/30/2020,10:00 AM,05/30/2020,1:00 PM\nB,06/02/2020,,06/05/2020,\n',
      ['2020-05-30T10:00/2020-05-30T13:00 A', '2020-06-02/2020-06-05 B'],
    ],
    [
      'a date beside a time',
      'Date,Time,Event\n2014-09-05,10.30,A\n2014-09-06,4pm,B\n2014-09-07,late,C\n',
      ['2014-09-05T10:30 A', '2014-09-06T16:00 B', '2014-09-07 C'],
    ],
    [
      'a year beside a day without one',
      'Year,Date,Event\n1945,16 July,A\n1951,,B\n',
      ['1945-07-16 A', '1951 B'],
    ],
    [
      'an end that is none yet',
      'Start,End,Name\n1989,present,A\n1990,至今,B\n1991,?,C\n',
      ['1989/.. A', '1990/.. B', '1991/ C'],
    ],
    [
      'both ends in one cell',
      'Name,Date\nA,"September 5, 2023 → September 19, 2023"\n',
      ['2023-09-05/2023-09-19 A'],
    ],
    ['lives', 'Person,Born,Died\nAda,10 December 1815,1852\n', ['1815-12-10/1852 Ada']],
    ['names in two columns', 'first name,last name,born\nAda,Lovelace,1815\n', ['1815 Ada Lovelace']],
    ['longer headers', 'Event Date,Event Title,Event Description,Event Type\n2014,A,b,C\n', ['2014 A']],
    [
      'titles that tell rows apart',
      'Dynasty,Reign,Emperor\nTang,618–626,Gaozu\nTang,626–649,Taizong\n',
      ['0618/0626 Gaozu', '0626/0649 Taizong'],
    ],
    [
      'no header',
      '28 July 1914,War begins\n11 November 1918,War ends\n',
      ['1914-07-28 War begins', '1918-11-11 War ends'],
    ],
    [
      'lines over its header',
      'Report of 2024,,\nOffice,,\nDate,Title,Lane\n1914,A,L\n1915,B,M\n',
      ['1914 A [L]', '1915 B [M]'],
    ],
    [
      'rows without a lane among others',
      'Date,Title,Lane\n1914,A,\n1915,B,M\n',
      ['1914 A [Other]', '1915 B [M]'],
    ],
    [
      'tags, of which the first is its lane',
      'Date,Title,Tags\n1914,A,"x, y"\n1915,B,z\n',
      ['1914 A [x]', '1915 B [z]'],
    ],
    [
      'precisions',
      'date,precision,title\n1860-01-01,decade,A\n1801-01-01,7,B\n1850-01-01,circa,C\n',
      ['186X A', '18XX B', '1850-01-01~ C'],
    ],
    [
      'bars, and commas in its texts',
      'Date|Title\n1914|A, with, commas\n1915|B\n',
      ['1914 A, with, commas', '1915 B'],
    ],
    ['Markdown', '| Year | Event |\n|---|:-:|\n| 1914 | A \\| B |\n', ['1914 A | B']],
    ['UTF-16, as Excel writes text', utf16('Date\tTitle\r\n1914\tÄ\r\n'), ['1914 Ä']],
    ['lines that end in two ways', 'Date,Title\r\n1914,A\n1915,B\r\n', ['1914 A', '1915 B']],
    [
      'a quotation mark that isn’t closed',
      'Date,Title\n1914,"A\n1915,B\n1916,C\n',
      ['1914 "A', '1915 B', '1916 C'],
    ],
  ])('has %s', async (_, content, said) => {
    expect((await read(content, 'a.csv')).said).toEqual(said);
  });

  const rows = [
    { date: '1914', title: 'A' },
    { date: '1918', title: 'B' },
  ];
  it.each<[what: string, json: unknown]>([
    ['objects by their names', { a: rows[0], b: rows[1] }],
    ['a list in another object', { meta: { count: 2 }, result: { data: rows } }],
    [
      'events of other fields',
      { title: 'Wars', events: rows.map(({ date, title }) => ({ date, name: title })) },
    ],
    ['lists by field', { date: ['1914', '1918'], title: ['A', 'B'] }],
    ['fields by number', { date: { 0: '1914', 1: '1918' }, title: { 0: 'A', 1: 'B' } }],
    ['texts by date', { 1914: 'A', 'in words': 'C', 1918: ['B'] }],
    [
      'lists of cells',
      [
        ['date', 'title'],
        ['1914', 'A'],
        ['1918', 'B'],
      ],
    ],
    [
      'dates in parts',
      [
        { date: { year: 1914 }, title: 'A' },
        { date: { year: 1918 }, title: 'B' },
      ],
    ],
    [
      'dates inside dates',
      [
        { date: { start: '1914' }, title: 'A' },
        { date: { start: '1918' }, title: 'B' },
      ],
    ],
    [
      'places',
      {
        type: 'FeatureCollection',
        features: rows.map((properties) => ({ type: 'Feature', geometry: null, properties })),
      },
    ],
  ])('may be JSON: %s', async (_, json) => {
    const { said } = await read(JSON.stringify(json));
    expect(said).toContain('1914 A');
    expect(said).toContain('1918 B');
  });

  it('may be lines of JSON, and keeps what they have as it is', async () => {
    const line = { date: '1914', name: 'A', n: 3, is: true, tags: ['x', 'y'], at: { lat: 1 } };
    const { input } = await read(`${JSON.stringify(line)}\n${JSON.stringify({ date: '1918', name: 'B' })}\n`);
    expect(input).toMatchObject({
      events: [{ title: 'A', extra: { n: 3, is: true, tags: ['x', 'y'], at: { lat: 1 } } }, { title: 'B' }],
    });
  });

  it('believes a shown date that may be two where the other proves one of them', async () => {
    const { said } = await read(
      'date,display_date,title\n"Oct. 1, 2006",Oct-06,A\n"Oct. 6, 2007",Oct-06,B\n',
    );
    expect(said).toEqual(['2006-10 A', '2007-10-06 B']);
  });

  it('keeps names with commas in them, where semicolons stand between them', async () => {
    const { chronology } = await read(
      `date,title,people\n1914,A,"Smith, John; Doe, Jane"\n1915,B,"C,D"\n1916,C,"['E', ""F's""]"\n`,
    );
    const [first, second, third] = chronology.events.toSorted((a, b) => a.order - b.order);
    expect([first?.actors, second?.actors, third?.actors]).toEqual([
      ['Smith, John', 'Doe, Jane'],
      ['C', 'D'],
      ['E', "F's"],
    ]);
  });

  it('keeps the links of sources, and says what is cited unseen', async () => {
    const { input, report } = await read(
      'date,title,source\n1914,A,"<a href=""https://ok.example/"">NYT</a>"\n',
    );
    expect(input).toMatchObject({
      events: [{ record: { edtf: '1914', source: 'NYT' }, extra: { links: ['https://ok.example/'] } }],
    });
    expect(report.assumed).toMatchObject([{ kind: 'cited', count: 1 }]);
  });

  it('keeps small cells beside one that is too large, and counts what is not kept', async () => {
    const { input, report } = await read(
      `date,title,data,town\n1914,A,${'x'.repeat(1_000_000)},B\n`,
      'a.csv',
    );
    expect(input).toMatchObject({ events: [{ extra: { town: 'B' } }] });
    expect(report.losses).toEqual([{ kind: 'large-cells', count: 1 }]);
  });

  it('counts eras of TimelineJS, keeps them, and makes no events of them', async () => {
    const { said, report, input } = await read(
      `${HEAD}\n1900,,,,1950,,,,,An era,,,era,\n1914,,,,,,,,,A,,,,\n`,
    );
    expect(said).toEqual(['1914 A']);
    expect(report.losses).toEqual([{ kind: 'eras', count: 1 }]);
    expect(input).toMatchObject({ extra: { eras: [{ title: 'An era' }] } });
  });

  it('says so where no column has dates', async () => {
    expect((await read('name,age\nAda,36\nAlan,41\n')).report.needsDateColumn).toBe(true);
    expect((await read('date,name\nsoon,Ada\n')).report.needsDateColumn).toBeUndefined();
  });

  it('leaves a file of our own to be told its mistakes', async () => {
    const own = { title: 'A', events: [{ title: 'b', date: 'July 1914' }] };
    expect(await importInput(JSON.stringify(own))).toMatchObject({ kind: 'input', input: own });
  });
});
