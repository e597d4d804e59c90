import { describe, expect, it } from 'vitest';
import { specimens } from '../../content/specimens';
import essay from '../../content/sino-russia-axis';
import type { ChronologyInput } from '../model/chronology';
import { validChronology } from '../model/valid';
import { dayStart } from '../time/calendar/instant';
import { legendOf, signsIn } from './legend';
import { SAMPLES } from './marks/samples';
import type { ScaleKind } from '../model/scale-kinds';
import { frameAt, sceneIn } from './testing';

const dated = (...dates: string[]): ChronologyInput => ({
  title: 'T',
  events: dates.map((date) => ({ title: 'A', date })),
});

interface Sight {
  readonly kind?: ScaleKind;
  readonly window?: readonly [start: number, end: number];
  readonly at?: number;
  readonly shown?: string;
  readonly widthPx?: number;
}

function kindsOf(content: ChronologyInput, { kind = 'time', window, at, shown, widthPx = 1280 }: Sight = {}) {
  const chronology = validChronology(content, 'x');
  const frame = frameAt(chronology, widthPx, kind);
  const { toShare } = frame.scale;
  const scene = window ? sceneIn(frame, toShare(window[0]), toShare(window[1])) : sceneIn(frame);
  const { lanes } = chronology;
  return legendOf(signsIn({ scene, view: frame.room, lanes, at, shown })).map((entry) => entry.kind);
}

describe('signsIn', () => {
  it('has the dates that stand in a picture and nothing else', () => {
    expect(kindsOf(dated())).toEqual([]);
    expect(kindsOf(dated('2014-09-05'))).toEqual(['day']);
    expect(kindsOf(dated('2014-09', '2014-09-05~'))).toEqual(['approximate', 'imprecise', 'day']);
    expect(kindsOf(dated('2008/2014'))).toEqual(['wings', 'interval']);
    expect(kindsOf(dated('1914', '2014-09'))).toEqual(['narrow', 'imprecise']);
    expect(kindsOf(dated('1914', '2014-09~'))).toEqual(['narrow-about', 'imprecise']);
    expect(kindsOf(dated('2014-09-05/', '[2014,2015]', '{2016?}'))).toEqual([
      ...['uncertain', 'one-of', 'all-of', 'unknown', 'day'],
    ]);
  });

  it('has of a part what of that is in view: a month that was too narrow is a stretch there', () => {
    const content = dated('1914', '2014-09', '2018-03-04');
    const [start, end] = [dayStart(2014, 8, 1), dayStart(2014, 11, 1)];
    expect(kindsOf(content)).toEqual(['narrow', 'imprecise', 'day']);
    expect(kindsOf(content, { window: [start, end] })).toEqual(['imprecise']);
    expect(kindsOf(content, { window: [dayStart(1920), dayStart(1930)] })).toEqual([]);
  });

  it('has what leaves the view only where something does', () => {
    const content = dated('2001-01-01/2009-12-31', '2012');
    expect(kindsOf(content)).toEqual(['imprecise', 'interval']);
    expect(kindsOf(content, { window: [dayStart(2003), dayStart(2005)] })).toEqual(['beyond', 'interval']);
  });

  it('has folds and what is broken by them only on the scale that folds', () => {
    expect(kindsOf(essay, { kind: 'gaps' })).toEqual(expect.arrayContaining(['broken', 'fold']));
    const toScale = kindsOf(essay);
    expect(toScale.filter((kind) => kind === 'broken' || kind === 'fold')).toEqual([]);
  });

  it('has rings only while a playhead is on something that has a mark to go around', () => {
    const [content, id] = [dated('2014', '2016-05-04'), 'a-2016-05-04'];
    const rings = (at?: number) =>
      kindsOf(content, at === undefined ? {} : { at }).filter((kind) => /under-way|possible/.test(kind));
    expect(rings()).toEqual([]);
    expect(rings(dayStart(2014, 5, 1))).toEqual(['possible']);
    expect(rings(dayStart(2016, 5, 4))).toEqual(['under-way']);
    expect(rings(dayStart(2015, 5, 4))).toEqual([]);
    // What is chosen has a line around all of it instead.
    const chosen = kindsOf(content, { at: dayStart(2016, 5, 4), shown: id });
    expect(chosen).not.toContain('under-way');
  });

  it('has a crowd where events have no row of their own', () => {
    const days = Array.from({ length: 300 }, (_, index) => `${1900 + (index % 100)}-05-04`);
    expect(kindsOf(dated(...days), { widthPx: 360 })).toContain('crowd');
  });

  it('has diamonds from the seventh lane on, the links of what is shown, and notes where there are any', () => {
    const lanes = Array.from({ length: 7 }, (_, place) => ({ id: `l${place}`, title: `Lane ${place}` }));
    const events = lanes.map(({ id }, place) => ({
      ...{ id: `e${place}`, title: `E ${place}`, date: `201${place}-05-04`, lane: id },
      ...(place === 0 && { links: [{ to: 'e1', kind: 'follows' }] }),
    }));
    const content = { title: 'T', lanes, events };
    expect(kindsOf(content)).toEqual(expect.arrayContaining(['day', 'again']));
    expect(kindsOf({ ...content, lanes: lanes.slice(0, 6), events: events.slice(0, 6) })).not.toContain(
      'again',
    );
    expect(kindsOf(content, { shown: 'e1' })).toContain('link');
    for (const shown of [undefined, 'e2'])
      expect(kindsOf(content, shown === undefined ? {} : { shown })).not.toContain('link');
    expect(kindsOf(content)).not.toContain('note');
    expect(kindsOf({ ...content, notes: [{ text: 'Look', at: 'e3' }] })).toContain('note');
  });

  it('leaves out what is not drawn', () => {
    const chronology = validChronology(dated('2014-09-05', '2015'), 'x');
    const frame = frameAt(chronology, 1280, 'time');
    const [hidden] = chronology.events;
    const shown = { scene: sceneIn(frame), view: frame.room, lanes: chronology.lanes };
    expect([...signsIn({ ...shown, isDrawn: (id) => id !== hidden?.id }).keys()]).toEqual(['imprecise']);
  });

  it('of the essay begins with what its words support, the record, and the two in conflict', () => {
    expect(kindsOf(essay, { kind: 'gaps' }).slice(0, 3)).toEqual(['claim', 'record', 'conflict']);
  });

  it('names no disagreement of which there is no line to be seen', () => {
    const kinds = (...[claim, record]: readonly [string, string]) =>
      kindsOf({
        title: 'T',
        events: [
          { title: 'Old style', date: claim, record: { edtf: record, source: 'S', conflict: 'C' } },
          { title: 'B', date: '2023' },
        ],
      });
    expect(kinds('1689-08-27', '1789-09-06')).toContain('conflict');
    expect(kinds('1689-08-27', '1689-09-06')).not.toContain('conflict');
  });

  it('begins with what stands there most, then with what needs to be explained, and has the plainest signs last', () => {
    const content = dated('2014-09-05', '2015/2016', '2017?', '2018~', '2019');
    const kinds = kindsOf(content);
    expect(kinds.slice(0, 3)).toEqual(['imprecise', 'uncertain', 'approximate']);
    expect(kinds.slice(-1)).toEqual(['day']);
  });

  it('has one name for one sign: of a day nothing is said beside that of two dates that agree', () => {
    const agreed = { edtf: '2010-05-02', source: 'S' };
    const events = [
      { title: 'Dated twice', date: '2010-05-02', record: agreed },
      { title: 'Dated once', date: '2010-06-01' },
    ];
    expect(kindsOf({ title: 'T', events })).toEqual(['agreed']);
    expect(kindsOf({ title: 'T', events: events.slice(1) })).toEqual(['day']);
  });

  it('of the specimens together has every kind of date', () => {
    // What stands around dates, and what is too short to be seen, which they have to no such scale.
    const around = [
      'narrow-about',
      'broken',
      'fold',
      'crowd',
      'beyond',
      'again',
      'under-way',
      'possible',
      'link',
      'note',
    ];
    const found = new Set(specimens.flatMap((content) => kindsOf(content)));
    expect(
      Object.keys(SAMPLES).filter(
        (kind) => !around.includes(kind) && ![...found].some((each) => each === kind),
      ),
    ).toEqual([]);
  });
});
