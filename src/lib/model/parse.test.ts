import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart } from '../time/calendar/instant';
import { faultInEnglish } from './mistakes';
import { parseChronology } from './parse';
import { issuesOf as issues, linesOf } from './testing';

function chronology(input: unknown) {
  const result = parseChronology(input);
  if (result.kind === 'issues') throw new Error(linesOf(result.mistakes).join('\n'));
  return result.chronology;
}

const stated = (edtf: string) => ({ edtf, basis: 'stated' });
const event = (fields: object) => ({ title: 'T', events: [{ title: 'A', date: '2014-09', ...fields }] });
const claimed = (fields: object) => ({
  title: 'T',
  events: [{ title: 'A', claim: stated('2014-09'), ...fields }],
});
const quote = (exact: string, ...marks: string[]) => event({ quotes: [{ exact, marks }] });
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('parseChronology', () => {
  it('takes a title and an event with a title and a date for a whole chronology', () => {
    expect(chronology({ title: 'T', events: [{ title: 'Minsk', date: '2014-09' }] })).toEqual({
      title: 'T',
      lang: 'en',
      lanes: [{ id: 'events', title: 'T' }],
      events: [
        {
          id: 'minsk',
          title: 'Minsk',
          claim: {
            edtf: '2014-09',
            basis: 'stated',
            date: expect.objectContaining({ precision: 'month' }),
            bounds: expect.objectContaining({ start: dayStart(2014, 9), end: dayStart(2014, 10) }),
          },
          quotes: [],
          lane: 'events',
          actors: [],
          links: [],
          weight: 0.5,
          order: 0,
          anchor: dayStart(2014, 9, 16),
        },
      ],
    });
  });

  it('takes a year as a number for the year of the same digits', () => {
    const { events } = chronology({
      title: 'T',
      events: [2022, '2022'].map((date) => ({ title: 'A', date })),
    });
    const [number, text] = events;
    expect(number?.claim).toEqual(text?.claim);
    expect(number?.claim.edtf).toBe('2022');
  });

  it('takes a chronology without events', () => {
    expect(chronology({ title: 'T', events: [] }).events).toEqual([]);
  });

  it('keeps everything that an author writes', () => {
    const full = {
      id: 'minsk-1',
      title: 'Minsk',
      claim: { edtf: '2014-09', basis: 'derived', derivation: 'a step', words: 'Sept. 2014' },
      record: {
        edtf: '2014-09-05',
        sources: [{ text: 'A protocol', url: 'https://example.org/p', seenOn: '2026-11' }, { text: 'B' }],
      },
      quotes: [
        { exact: 'in September 2014', prefix: 'p', suffix: 's', section: 'S', marks: ['September 2014'] },
      ],
      gloss: 'A gloss.',
      lane: 'b',
      actors: ['Ukraine'],
      links: [{ to: 'other', kind: 'leads to' }],
      weight: 0,
      extra: { 'Media Credit': '<b>X</b>', nested: [{ a: null }] },
    };
    const lanes = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const source = { noun: 'essay', authors: ['X'], title: 'E', publisher: 'P', published: '2024-03~' };
    const content = { version: 1, title: 'T', lang: 'zh-Hant', source, lanes, extra: { theme: [1] } };
    const parsed = chronology({ ...content, events: [full, { title: 'Other', date: '2015' }] });
    expect(parsed).toMatchObject({ title: 'T', lang: 'zh-Hant', source, lanes, extra: { theme: [1] } });
    expect(parsed.events[0]).toMatchObject({ ...full, order: 0, anchor: dayStart(2014, 9, 5) + 43_200_000 });
  });

  it.each([2, 0, 1.5, '2', 'v2', '2.0'])('names version %j, and guesses nothing of it', (version) => {
    const { kind, mistakes } = parseChronology({ version, title: 'T', events: [{}], new: 1 });
    expect(kind).toBe('issues');
    expect(mistakes.faults.map(faultInEnglish)).toEqual([
      `This file is of version ${version}, and only version 1 can be read here. Open it with a newer copy of Anno, or ask its author for a file of version 1.`,
    ]);
  });

  it.each([1, undefined, '1', ' ', null, true, []])('reads a file whose version is %j', (version) => {
    expect(parseChronology({ version, title: 'T', events: [] }).kind).toBe('chronology');
  });

  it('an event without a lane is in the first', () => {
    const lanes = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    expect(chronology({ ...event({}), lanes }).events[0]?.lane).toBe('a');
  });

  it('a record that disagrees with its claim stands with a conflict in words', () => {
    const record = { edtf: '2014-10-01', source: 'S', conflict: 'they differ' };
    expect(chronology(claimed({ record })).events[0]?.record).toMatchObject({
      edtf: '2014-10-01',
      sources: [{ text: 'S' }],
      conflict: 'they differ',
    });
  });

  it('a record that meets its claim in one day overlaps it; one that begins where it ends does not', () => {
    expect(issues(claimed({ record: { edtf: '2014-09-30/2014-12', source: 'S' } }))).toEqual([]);
    expect(issues(claimed({ record: { edtf: '2014-10-01/2014-12', source: 'S' } }))).toHaveLength(1);
  });

  it('a quote may have 40 words, and a link may name an id that was made from a title', () => {
    expect(issues(quote(` ${words(40)} `))).toEqual([]);
    const events = [
      { title: 'A', date: '2014', links: [{ to: 'b', kind: 'leads to' }] },
      { title: 'B', date: '2015' },
    ];
    expect(issues({ title: 'T', events })).toEqual([]);
  });

  const at = 'event 1 “A”';
  it.each([
    [
      'a record that does not overlap its claim',
      claimed({ record: { edtf: '2014-10-05', source: 'S' } }),
      `${at}: record.edtf: expected a date that overlaps the claim 2014-09, or a conflict in words, found “2014-10-05”`,
    ],
    [
      'a conflict where there is none',
      claimed({ record: { edtf: '2014-09-05', source: 'S', conflict: 'no' } }),
      `${at}: record.conflict: expected none, since the record overlaps the claim 2014-09, found “no”`,
    ],
    [
      'a link to nowhere',
      event({ links: [{ to: 'b', kind: 'leads to' }] }),
      `${at}: links[0].to: expected the id of an event, found “b”`,
    ],
    [
      'a link to itself',
      event({ id: 'a', links: [{ to: 'a', kind: 'leads to' }] }),
      `${at}: links[0].to: expected another event, found “a”`,
    ],
    [
      'a link to itself by the id made from its title',
      event({ links: [{ to: 'a', kind: 'leads to' }] }),
      `${at}: links[0].to: expected another event, found “a”`,
    ],
    [
      'an id that another event has',
      {
        title: 'T',
        events: [
          { id: 'a', title: 'A', date: '2014' },
          { id: 'a', title: 'B', date: '2015' },
        ],
      },
      'event 2 “B”: id: expected an id of its own, not that of event 1, found “a”',
    ],
    [
      'an id with a space',
      event({ id: 'a b' }),
      `${at}: id: expected letters, digits and hyphens, found “a b”`,
    ],
    [
      'an unreadable date',
      event({ date: '2014-13' }),
      `${at}: date: expected a month from 01 to 12, or a season or other part of a year from 21 to 41 at character 6, found “2014-13”`,
    ],
    [
      'an impossible day in a claim',
      event({ date: undefined, claim: stated('2023-02-29') }),
      `${at}: claim.edtf: expected a day from 01 to 28 that 2023-02 has at character 9, found “2023-02-29”`,
    ],
    [
      'an unreadable record',
      claimed({ record: { edtf: '2015/2014', source: 'S' } }),
      `${at}: record.edtf: expected an end that is not before its start at character 6, found “2015/2014”`,
    ],
    [
      'a claim and a date at once',
      claimed({ date: '2014' }),
      `${at}: date: expected either a date, which is short for a stated claim, or a claim, found “2014”`,
    ],
    [
      'a derived claim without its step',
      event({ date: undefined, claim: { edtf: '2014', basis: 'derived' } }),
      `${at}: claim.derivation: expected the step in words, found nothing`,
    ],
    ['an unknown lane', event({ lane: 'b' }), `${at}: lane: expected one of events, found “b”`],
    ['a weight above 1', event({ weight: 1.5 }), `${at}: weight: expected a number from 0 to 1, found 1.5`],
    ['a weight below 0', event({ weight: -0.1 }), `${at}: weight: expected a number from 0 to 1, found -0.1`],
    [
      'a quote in no language',
      event({ quotes: [{ exact: 'fut', lang: 'of France', marks: [] }] }),
      `${at}: quotes[0].lang: expected a language tag such as “en” or “zh-Hant”, found “of France”`,
    ],
    ['a quote of 41 words', quote(words(41)), `${at}: quotes[0].exact: expected at most 40 words, found 41`],
    [
      'a mark that is not in its quote',
      quote('in September 2014', 'October'),
      `${at}: quotes[0].marks: expected “October” exactly once in the quote, found 0`,
    ],
    [
      'a mark that is in its quote twice',
      quote('2014 and 2014', '2014'),
      `${at}: quotes[0].marks: expected “2014” exactly once in the quote, found 2`,
    ],
    [
      'a source published on no date',
      {
        ...event({}),
        source: { noun: 'essay', authors: ['X'], title: 'E', publisher: 'P', published: 'March' },
      },
      'source.published: expected an EDTF date such as 2014, 2014-09, 2014-09-05, 2014~ or 201X, found “March”',
    ],
    [
      'a lane id twice',
      {
        ...event({}),
        lanes: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      },
      'lanes[1].id: expected an id of its own, not that of lanes[0], found “a”',
    ],
  ])('%s is one line', (_, input, line) => {
    expect(issues(input)).toEqual([line]);
  });

  it('collects the mistakes of all events, in their order', () => {
    const events = [
      { id: 'x', title: 'A', date: '2014-13', weight: 2, lane: 'no' },
      { title: 'B', date: '2014' },
      { id: 'x', title: 'C', date: '12345', links: [{ to: 'y', kind: 'k' }] },
    ];
    const found = issues({ title: 'T', events });
    expect(found.map((line) => line.replace(/: expected.*/, ''))).toEqual([
      'event 1 “A”: date',
      'event 1 “A”: lane',
      'event 1 “A”: weight',
      'event 3 “C”: id',
      'event 3 “C”: date',
      'event 3 “C”: links[0].to',
    ]);
  });

  it('draws what is right, counts what it does not show, and tells all mistakes at once', () => {
    const result = parseChronology({
      titel: 'T',
      title: 'T',
      lanes: 'none',
      events: [
        { title: 'Right', date: '2001-05' },
        { title: 'Blank', date: '' },
        { title: 'Slip', date: '2001-13' },
        { title: 'Shape', date: '2004', weight: 7, gloss: 5 },
        { title: 'Linked', date: '2005', links: ['blank', 'right'].map((to) => ({ to, kind: 'k' })) },
        null,
      ],
    });
    if (result.kind === 'issues') throw new Error('expected a chronology');
    expect(result.mistakes.notShown).toBe(3);
    expect(linesOf(result.mistakes).map((line) => line.replace(/: expected.*/, ''))).toEqual([
      'titel',
      'lanes',
      'event 2 “Blank”: date',
      'event 3 “Slip”: date',
      'event 4 “Shape”: gloss',
      'event 4 “Shape”: weight',
      'event 6',
    ]);
    const { events } = result.chronology;
    expect(events.map(({ title, weight }) => [title, weight])).toEqual(
      ['Right', 'Shape', 'Linked'].map((title) => [title, 0.5]),
    );
    // A link to what is not shown goes with it, and is no mistake of its own.
    expect(events[2]?.links).toEqual([{ to: 'right', kind: 'k' }]);
  });

  it.each([
    ['a record that can’t be read', { record: { edtf: '2014-13', source: 'S' } }],
    ['a record without its source', { record: { edtf: '2014-09' } }],
    ['a claim without its basis', { date: undefined, claim: { edtf: '2014' } }],
    ['a claim without the step that it took', { date: undefined, claim: { edtf: '2014', basis: 'derived' } }],
    ['a lane that can’t be read', { lane: 5 }],
    ['no title', { title: undefined }],
  ])('an event is not shown with %s, since it would be shown as what it is not', (_, fields) => {
    const right = { title: 'B', date: '2015' };
    const result = parseChronology({ title: 'T', events: [...event(fields).events, right] });
    expect(result).toMatchObject({ kind: 'chronology', mistakes: { notShown: 1 } });
    expect(result.mistakes.faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['a record that is null', { record: null }, {}],
    ['a claim that is null', { claim: null }, { claim: { edtf: '2014-09' } }],
    ['a superfluous conflict', { record: { edtf: '2014-09', source: 'S', conflict: 'no' } }, {}],
    ['a link to nowhere', { links: [{ to: 'b', kind: 'k' }] }, { links: [] }],
    ['a mark that is not there', { quotes: [{ exact: 'x', marks: ['y'] }] }, { quotes: [{ marks: [] }] }],
    ['a quote too long', { quotes: [{ exact: words(41), marks: [] }] }, { quotes: [] }],
    ['a weight out of range', { weight: 7 }, { weight: 0.5 }],
    ['an id that is none', { id: 'a b' }, { id: 'a' }],
    ['a field that is none', { colour: 'red' }, {}],
    ['a title too long', { title: 'b'.repeat(501) }, { title: `${'b'.repeat(499)}…` }],
  ])('an event is shown without %s', (_, fields, shown) => {
    const result = parseChronology(event(fields));
    if (result.kind === 'issues') throw new Error('expected a chronology');
    expect(result.mistakes).toMatchObject({ faults: [expect.anything()], more: 0, notShown: 0 });
    expect(result.chronology.events).toMatchObject([shown]);
  });

  it('an event is shown in the lane that it names, and never in another', () => {
    const events = ['a', 'b', 'b'].map((lane) => ({ title: 'A', date: '2014', lane }));
    const a = { id: 'a', title: 'A' };
    const lanes = (input: unknown) => {
      const result = parseChronology(input);
      return result.kind === 'chronology' ? result.chronology.lanes : [];
    };
    expect(lanes({ title: 'T', lanes: [a], events })).toEqual([a, { id: 'b', title: 'b' }]);
    expect(lanes({ title: 'T', events })).toEqual(['a', 'b'].map((id) => ({ id, title: id })));
  });

  it('is none where no event is right', () => {
    const events = [{ title: 'A', date: '' }, { date: '2014' }];
    expect(parseChronology({ title: 'T', events })).toMatchObject({
      kind: 'issues',
      mistakes: { faults: { length: 2 }, notShown: 2 },
    });
  });

  it('an id is the same in whichever way its letters are composed', () => {
    const [one, other] = ['NFC', 'NFD'].map((form) => 'é'.normalize(form));
    const events = [
      { id: one, title: 'A', date: '2014' },
      { title: 'B', date: '2015', links: [{ to: other, kind: 'k' }] },
    ];
    expect(chronology({ title: 'T', events }).events[1]?.links).toEqual([{ to: one, kind: 'k' }]);
    expect(issues({ title: 'T', events: [...events, { id: other, title: 'C', date: '2016' }] })).toEqual([
      expect.stringContaining('not that of event 1'),
    ]);
  });

  it('keeps a mistake on its line, whatever line breaks the content has', () => {
    const found = issues(event({ title: 'A\nB', date: '2014\n09', lane: 'a\r\nb' }));
    expect(found).toHaveLength(2);
    expect(found.join('')).not.toMatch(/[\r\n]/);
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(parseChronology(input).kind).toMatch(/^(chronology|issues)$/);
      }),
    );
  });

  it('never throws on anything that is nearly a chronology', () => {
    const value = fc.oneof(
      fc.constantFrom(undefined, null, '', 'a', '2014-09', '2015/2014', 0, 1, -1, NaN, true, [], {}, 10n),
      fc.jsonValue(),
    );
    const some = (...keys: string[]) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    const nearEvent = fc
      .tuple(
        some(
          'id',
          'title',
          'date',
          'claim',
          'record',
          'quotes',
          'gloss',
          'lane',
          'actors',
          'links',
          'weight',
        ),
        some('edtf', 'basis', 'derivation'),
        some('exact', 'marks'),
        fc.boolean(),
      )
      .map(([fields, claim, found, isValid]) =>
        isValid
          ? { ...fields, title: 'A', date: '2014' }
          : { ...fields, claim, quotes: [found], links: [claim] },
      );
    fc.assert(
      fc.property(
        some('version', 'lang', 'source', 'lanes'),
        fc.array(nearEvent, { maxLength: 4 }),
        (own, events) => {
          const result = parseChronology({ ...own, title: 'T', events });
          if (result.kind === 'issues') {
            expect(result.mistakes.faults.length).toBeGreaterThan(0);
            linesOf(result.mistakes).forEach((line) =>
              expect(line).toMatch(
                /^.*expected .*, found .*$|^This file is of version .*, and only version 1 can be read here\./,
              ),
            );
          }
        },
      ),
    );
  });

  it('says what was found even where JSON cannot', () => {
    const self: Record<string, unknown> = {};
    self['self'] = self;
    expect(issues({ title: 10n, events: [] })[0]).toContain('found a value of type bigint');
    expect(issues({ title: self, events: [] })[0]).toContain('found {"self":{"self":{"self":{…}}}}');
  });
});
