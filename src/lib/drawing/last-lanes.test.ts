import { describe, expect, it } from 'vitest';
import { svgOf } from '../exporting/svg/svg';
import { contentOf, elements, parseSvg, withAttribute } from '../exporting/svg/testing';
import { en } from '../messages/en';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { withLastLanesTogether } from './last-lanes';
import { stillOfView } from './still/views';

const many = (lanes: number) => ({
  title: 'Many',
  lanes: Array.from({ length: lanes }, (_, place) => ({ id: `l${place}`, title: `Lane ${place + 1}` })),
  events: Array.from({ length: lanes * 3 }, (_, place) => ({
    id: `e${place}`,
    title: `Event ${place + 1}`,
    date: String(1900 + place),
    lane: `l${place % lanes}`,
  })),
});
const room = { widthPx: 1000, heightPx: 200, nameHeightPx: 0, nameWidthPx: 90 };
const titlesIn = (lanes: number, shownId?: string) =>
  withLastLanesTogether(validChronology(many(lanes), 'many'), room, en, [], shownId).chronology.lanes.map(
    ({ title }) => title,
  );

describe('withLastLanesTogether', () => {
  it('leaves lanes alone that have room', () => {
    const chronology = validChronology(many(5), 'many');
    expect(withLastLanesTogether(chronology, room, en, ['l1'])).toEqual({
      chronology,
      foldedLanes: ['l1'],
    });
  });

  it('the last ones are one that says how many they are, with how many events', () => {
    expect(titlesIn(12)).toEqual([
      'Lane 1',
      'Lane 2',
      'Lane 3',
      'Lane 4',
      'Lane 5',
      '7 more lanes, 21 events',
    ]);
  });

  it('the lane of the event that the picture is about is never among them', () => {
    expect(titlesIn(12, 'e11')).toEqual([
      'Lane 1',
      'Lane 2',
      'Lane 3',
      'Lane 4',
      'Lane 12',
      '7 more lanes, 21 events',
    ]);
  });

  it('lanes that are folded stay so', () => {
    const chronology = validChronology(many(12), 'many');
    expect(withLastLanesTogether(chronology, room, en, ['l1', 'l9']).foldedLanes).toEqual(['l1', 'l5']);
  });

  it.each([
    [en, '1 more lane, 1 event', '3 more lanes, 22 events'],
    [uk, 'ще 1 категорія, 1 подія', 'ще 3 категорії, 22 події'],
    [zhHant, '另有1個分類，共1個事件', '另有3個分類，共22個事件'],
  ])('counts in the language of the picture', ({ stills }, one, some) => {
    expect([stills.moreLanes(1, 1), stills.moreLanes(3, 22)]).toEqual([one, some]);
  });
});

describe('a still of more lanes than it has room for', () => {
  const chronology = many(40);
  const svg = parseSvg(svgOf(stillOfView(contentOf(chronology), { kind: 'time' })));

  it('has every event as a mark or counted in a strip', () => {
    const counted = withAttribute(svg, 'data-part', 'cluster').map((strip) =>
      Number(strip.getAttribute('data-count')),
    );
    const marks = elements(svg, 'g').filter((group) => group.getAttribute('data-event') !== null);
    expect(marks.length + counted.reduce((sum, count) => sum + count, 0)).toBe(120);
  });
});
