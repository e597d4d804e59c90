import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { isNestedLists } from './known-by';
import { readLinkedPlaces } from './linked-places';
import { readNdjson } from './ndjson';
import { readNestedLists } from './nested-lists';
import { readYears } from './years';

const given = (json: unknown) => givenBy(JSON.stringify(json));

describe('readLinkedPlaces', () => {
  const feature = (parts: object) => ({
    '@id': 'http://example.org/ely',
    type: 'Feature',
    properties: { title: 'Ely', ccodes: ['GB'] },
    ...parts,
  });
  const whensOf = (timespans: readonly unknown[]) =>
    readLinkedPlaces(
      given({ type: 'FeatureCollection', features: [feature({ when: { timespans } })] }),
    ).rows.map(({ when }) => when);

  it('reads each time span of a place', () => {
    expect(
      whensOf([
        { start: { in: '1600' }, end: { in: '1699' } },
        { start: { earliest: '1600', latest: '1610' }, end: { earliest: '1690', latest: '1699-06' } },
        { start: { in: '-0500' }, end: { latest: '0400' } },
        { start: { in: 'long ago' } },
        { end: { in: '1700' } },
        {},
      ]),
    ).toEqual([
      { kind: 'span', start: { edtf: '1600' }, end: { edtf: '1699' } },
      {
        kind: 'bounds',
        start: { edtf: '1600' },
        latestStart: { edtf: '1610' },
        earliestEnd: { edtf: '1690' },
        end: { edtf: '1699-06' },
      },
      { kind: 'span', start: { edtf: '-0500' }, end: { edtf: '0400' } },
      { kind: 'span', start: { words: 'long ago' } },
      { kind: 'span', end: { edtf: '1700' } },
      { kind: 'none' },
    ]);
  });

  it('keeps open what a span does not say, and keeps it as it stands', () => {
    expect(
      whensOf([
        { start: { latest: '1600' } },
        { start: { latest: '1600' }, end: { in: '1700' } },
        { start: { earliest: '1832-02-01' } },
        { start: { in: '1500' }, end: { earliest: '1600' } },
        { start: 1600, end: '-5' },
      ]),
    ).toEqual([
      { kind: 'span', end: { edtf: '1600' } },
      { kind: 'span', start: { edtf: '..' }, end: { edtf: '1700' } },
      { kind: 'date', date: { edtf: '[1832-02-01..]' } },
      { kind: 'span', start: { edtf: '1500' }, end: { edtf: '..' } },
      { kind: 'span', start: { edtf: '1600' }, end: { edtf: '-0005' } },
    ]);
  });

  it('loses nothing that a place says beside its dates, and gives each row a number of its own', () => {
    const { rows, losses } = readLinkedPlaces(
      given(
        feature({
          when: {
            timespans: [{ start: { in: '1600' } }, { start: { in: '1700' } }],
            periods: [{ name: 'Stuart' }],
          },
          names: [{ toponym: 'Elig' }],
          descriptions: [{ value: 'A <b>town</b>' }],
          depictions: [{ '@id': 'http://example.org/a.jpg' }],
          links: [{ type: 'closeMatch', identifier: 'wd:Q1' }],
          geometry: { type: 'Point', coordinates: [0, 52] },
        }),
      ),
    );
    expect(rows).toMatchObject([
      {
        at: { index: 0 },
        text: 'A town',
        extra: {
          periods: [{ name: 'Stuart' }],
          names: [{ toponym: 'Elig' }],
          matches: [{ type: 'closeMatch', identifier: 'wd:Q1' }],
          geometry: { type: 'Point', coordinates: [0, 52] },
        },
      },
      { at: { index: 1 } },
    ]);
    expect(losses).toEqual([{ kind: 'places', count: 1 }]);
  });

  it('dates names and shapes for themselves', () => {
    const when = { timespans: [{ start: { in: '1600' }, end: { in: '1650' } }] };
    const draft = readLinkedPlaces(
      given(
        feature({
          descriptions: [{ value: 'A town' }],
          names: [{ toponym: 'Elig', when, citations: [{ label: 'Bede' }] }],
          geometry: { type: 'Point', coordinates: [0, 52], when },
        }),
      ),
    );
    expect(draft.rows).toMatchObject([
      {
        title: 'Ely',
        text: 'A town',
        extra: { ccodes: ['GB'], part: { type: 'Point', coordinates: [0, 52] } },
      },
      {
        title: 'Elig',
        source: 'Bede',
        links: ['http://example.org/ely'],
        extra: { part: { toponym: 'Elig' } },
      },
    ]);
    expect(draft.losses).toEqual([{ kind: 'places', count: 1 }]);
  });
});

describe('readYears', () => {
  it('has exact years of deep time, and asks about the others', () => {
    const rows = [
      { label: 'Big\nBang', date: -13_800_000_000, asset: {}, id: 'bang' },
      { label: 'Fair', start: -500, end: 1990, article: 'f.txt' },
    ];
    expect(readYears(given(rows)).rows).toEqual([
      {
        at: { index: 0 },
        id: 'bang',
        title: 'Big Bang',
        when: { kind: 'date', date: { edtf: 'Y-13800000000' } },
        extra: { asset: {} },
      },
      {
        at: { index: 1 },
        title: 'Fair',
        when: { kind: 'span', start: { words: '-500' }, end: { words: '1990' } },
        extra: { article: 'f.txt' },
      },
    ]);
  });
});

describe('readNestedLists', () => {
  it('takes lists’ names for lanes', () => {
    const lists = [
      { category: 'A', entries: [{ year: 789, title: 'Fair &amp; feast', id: 'f', place: 'Ely' }] },
      { category: 'B', entries: [{ year: 800, text: 'Ship' }, 'x'] },
    ];
    expect(readNestedLists(given(lists))).toEqual({
      format: 'JSON',
      rows: [
        {
          at: { index: 0 },
          lane: 'A',
          id: 'f',
          title: 'Fair & feast',
          when: { kind: 'date', date: { words: '789' } },
          extra: { place: 'Ely' },
        },
        { at: { index: 1 }, lane: 'B', title: 'Ship', when: { kind: 'date', date: { words: '800' } } },
      ],
      losses: [{ kind: 'no-events', count: 1 }],
    });
  });
});

describe('readNestedLists of an object', () => {
  const event = (title: string, more = {}) => ({ date: '2014', title, ...more });

  it.each([
    [{ timeline: [event('a')] }, [['a', undefined]]],
    [
      { A: [event('a')], B: [event('b')] },
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
    ],
    [{ title: 'T', groups: [{ name: 'A', events: [event('a')] }] }, [['a', 'A']]],
    [
      { list: [{ name: 'A', children: [{ name: 'A1', children: [event('deep')] }, event('a')] }] },
      [
        ['deep', 'A1'],
        ['a', 'A'],
      ],
    ],
    [
      { list: [event('parent', { children: [event('child')] })] },
      [
        ['parent', undefined],
        ['child', 'parent'],
      ],
    ],
  ])('reads %j', (json, expected) => {
    expect(isNestedLists(given(json))).toBe(true);
    expect(readNestedLists(given(json)).rows.map(({ title, lane }) => [title, lane])).toEqual(expected);
  });

  it('has the text, the whole’s own words, and what it has no field for', () => {
    const json = { title: 'T', by: 'me', list: [event('a', { description: 'So <i>much</i>', age: 3 })] };
    expect(readNestedLists(given(json))).toMatchObject({
      title: 'T',
      extra: { by: 'me' },
      rows: [{ title: 'a', text: 'So much', extra: { age: 3 } }],
    });
  });

  it.each([
    { title: 'T', events: [event('a')] },
    { events: [{ title: 'a', claim: { edtf: '2014' }, date: '2014' }] },
    { events: [] },
    { list: [1, 2] },
    { list: [{ name: 'a' }] },
  ])('leaves %j to others', (json) => {
    expect(isNestedLists(given(json))).toBe(false);
  });
});

describe('readNdjson', () => {
  it('reads events, a head where there is one, and leaves what is no JSON to be refused', () => {
    const fair = { title: 'Fair', date: '2014' };
    const line = JSON.stringify(fair);
    expect(readNdjson(givenBy(`{"title":"Fairs","lang":"de"}\n\n${line}\nx\n`))).toEqual({
      title: 'Fairs',
      lang: 'de',
      events: [fair, 'x'],
    });
    expect(readNdjson(givenBy(line))).toEqual({ title: 'Fair …', events: [fair] });
    expect(readNdjson(givenBy(''))).toEqual({ events: [] });
    const told = { title: { en: 'Fair', de: 'Messe' }, date: '2014' };
    expect(readNdjson(given(told))).toEqual({ title: { en: 'Fair …', de: 'Messe …' }, events: [told] });
  });
});
