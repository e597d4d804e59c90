import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { makeFrame } from './frame';
import { roomFor } from './rows/room';
import { textWidth } from './rows/text-width';
import { bracketOver, bracketWidth } from './axis/bracket';
import type { ScaleKind } from '../model/scale-kinds';
import type { Shares } from './scale/view';
import { sceneOf } from './scene';

const days = (from: number, count: number) =>
  Array.from({ length: count }, (_, day) => `1963-11-${String(from + day).padStart(2, '0')}`);
const DATES = ['1961-05-20', '1962', ...days(22, 3), ...days(22, 3), ...days(22, 3), '1978'];

interface Asked {
  readonly dates?: readonly string[];
  readonly kind?: ScaleKind;
  readonly window?: Shares;
  readonly hidden?: readonly string[];
  readonly m?: typeof en;
  readonly stagePx?: number;
  readonly more?: object;
}

function sceneFor(asked: Asked) {
  const { dates = DATES, kind = 'even', window = { from: 0, to: 1 }, hidden = [] } = asked;
  const { m = en, stagePx = 1280, more } = asked;
  const events = dates.map((date, place) => ({ title: `${place}`, date, lane: place % 2 ? 'odd' : 'even' }));
  const lanes = ['odd', 'even'].map((id) => ({ id, title: id }));
  const chronology = validChronology({ title: 'T', lanes, events, ...more }, 'chronology');
  const frame = makeFrame(chronology, kind, roomFor(stagePx), hidden, m);
  const view = { ...window, widthPx: frame.room.widthPx };
  return { scene: sceneOf(frame, view, m, wordsOf(chronology, m)), view };
}

const bracketFor = (asked: Asked) => sceneFor(asked).scene.bracket;

describe('the bracket of a scene', () => {
  it('says over which part most of the events lie', () => {
    expect(bracketFor({})).toMatchObject({ words: '9 of 12 from 22 to 24 November 1963' });
    expect(bracketFor({ m: uk })?.words).toBe('9 із 12 — з 22 до 24 листопада 1963 року');
    expect(bracketFor({ m: zhHant })?.words).toBe('12件中9件在1963年11月22日至24日');
  });

  it('reaches over the dates that it counts, and no other', () => {
    const { scene } = sceneFor({});
    const { from = 1, to = 0 } = scene.bracket ?? {};
    expect(scene.marks.filter(({ anchor }) => anchor >= from && anchor <= to)).toHaveLength(9);
  });

  it('says less where there is less room, on it or beside it, within the plot and clear of how long folds are', () => {
    expect(bracketFor({ stagePx: 480 })?.words).toBe('9 of 12, 22–24 Nov 1963');
    expect(bracketFor({ stagePx: 480, m: uk })?.words).toBe('9 із 12, 22–24 лист. 1963');
    expect(bracketFor({ stagePx: 600, m: zhHant })?.words).toMatch(/^12件中9件(，|在)1963年11月22日/);
    expect(bracketFor({ stagePx: 360 })?.words).toBe('9 of 12');
    for (const kind of ['time', 'gaps', 'even'] as const)
      for (const stagePx of [360, 640, 960, 1280]) {
        const { scene, view } = sceneFor({ kind, stagePx });
        if (!scene.bracket) continue;
        const { at, words, from, to, sizePx } = scene.bracket;
        const half = bracketWidth(words, sizePx) / 2 / view.widthPx;
        expect(Math.min(from, at - half)).toBeGreaterThanOrEqual(0);
        expect(Math.max(to, at + half)).toBeLessThanOrEqual(1);
        for (const { start, end, label } of scene.axis.tears) {
          const ofLabel = textWidth(label, 12) / 2 / view.widthPx;
          if (label)
            for (const place of [from, to])
              expect(Math.abs(place - (start + end) / 2)).toBeGreaterThan(ofLabel);
          const gap = Math.abs(at - (start + end) / 2);
          if (label) expect(gap).toBeGreaterThan(half + ofLabel);
        }
      }
    expect(bracketFor({ kind: 'time' })?.words).toBe('9 of 12 from 22 to 24 November 1963');
  });

  it('sets its words as a note, and larger where nothing stands low above them', () => {
    const words = ['9 of 12 from 22 to 24 November 1963', '9 of 12'];
    const room = { view: { from: 0, to: 1, widthPx: 800 }, tears: [], drawn: [], factor: 1 };
    const over = (more: object, to = 1) =>
      bracketOver({ from: 0.4, to }, words, 1, { ...room, ...more })?.sizePx;
    expect(over({})).toBe(20);
    expect(over({ factor: 1.4 })).toBeCloseTo(15, 0);
    const foot = (abovePx: number, to = 800) => ({ drawn: [{ abovePx, from: 0, to }] });
    expect(over(foot(24))).toBe(20);
    expect(over(foot(23))).toBe(17);
    expect(over(foot(20))).toBe(15);
    expect(over(foot(19))).toBe(13);
    expect(over(foot(23, 300))).toBe(20);
    const little = bracketOver({ from: 0.1, to: 0.9 }, words, 1, {
      ...room,
      view: { from: 0, to: 1, widthPx: 240 },
    });
    expect(little).toMatchObject({ words: '9 of 12', sizePx: 20 });
    const fits = bracketWidth('9 of 12 from 22 to 24 November 1963', 13) + 40;
    const tight = bracketOver({ from: 0, to: 1 }, words, 1, {
      ...room,
      view: { from: 0, to: 1, widthPx: fits },
    });
    expect(tight).toMatchObject({ words: words[0], sizePx: 13 });
  });

  it('is clear of what stands in rows: names, and beads above it', () => {
    for (const stagePx of [640, 960, 1280]) {
      const { scene, view } = sceneFor({ stagePx });
      const { bracket } = scene;
      if (!bracket) throw new Error('expected a bracket');
      const half = bracketWidth(bracket.words, bracket.sizePx) / 2;
      const topPx = roomFor(stagePx).lanesPx - 5 - bracket.sizePx * 0.88;
      for (const { y, label, labelLeft } of scene.marks)
        if (y + 10 > topPx)
          expect(Math.abs(labelLeft + label.widthPx / 2 - bracket.at * view.widthPx)).toBeGreaterThan(
            half + label.widthPx / 2,
          );
    }
  });

  it('takes the place of lengths that would stand in its line', () => {
    const { scene, view } = sceneFor({});
    const { from = 0, to = 0 } = scene.bracket ?? {};
    for (const { at, label } of scene.axis.elapsed) {
      const half = textWidth(label, 11) / 2 / view.widthPx;
      expect(at + half < from || at - half > to).toBe(true);
    }
  });

  it('is gone where one of its ends is out of view', () => {
    const { from = 0, to = 1 } = bracketFor({}) ?? {};
    expect(bracketFor({ window: { from: from - 0.01, to: to + 0.01 } })).toBeDefined();
    expect(bracketFor({ window: { from: from + 0.01, to: 1 } })).toBeUndefined();
  });

  it('counts the lanes that are shown', () => {
    const dense = Array.from({ length: 20 }, (_, place) =>
      place % 2 ? '1963-11-22' : `${1901 + 5 * place}`,
    );
    expect(bracketFor({ dates: dense })?.words).toBe('11 of 20 from 1961 to 1963');
    expect(bracketFor({ dates: [...dense, '1999', '2010'], hidden: ['even'] })?.words).toBe(
      '10 of 11 on 22 November 1963',
    );
  });

  it('stands at one end of all the time, be it most of the picture', () => {
    const late = ['1900', '1930', '1990', '1991', '1992', '1993', '1994', '1995', '1996'];
    expect(bracketFor({ dates: late, kind: 'time' })?.words).toBe('7 of 9 since 1990');
    expect(bracketFor({ dates: late, kind: 'even' })?.words).toBe('7 of 9 since 1990');
  });

  it('says when more than half came about in a far smaller part of the time, and when most did in one year or day', () => {
    const years = (from: number, count: number, step = 1) =>
      Array.from({ length: count }, (_, place) => `${from + place * step}`);
    const middle = [...years(1800, 5, 20), ...years(1900, 12, 2), ...years(1950, 4, 15)];
    expect(bracketFor({ dates: middle })?.words).toBe('12 of 21 from 1900 to 1922');
    expect(bracketFor({ dates: middle, stagePx: 360, kind: 'time' })?.words).toBe('12 of 21, 1900–1922');
    expect(bracketFor({ dates: years(1800, 21, 5) })).toBeUndefined();
    const busy = [...years(1800, 20, 10), ...Array.from({ length: 6 }, (_, day) => `1810-05-0${day + 1}`)];
    expect(bracketFor({ dates: busy })?.words).toBe('7 of 26 in 1810');
    const tied = [...busy, ...Array.from({ length: 6 }, (_, day) => `1970-05-0${day + 1}`)];
    expect(bracketFor({ dates: tied })).toBeUndefined();
  });

  it('else says how long nothing happened, where that is far longer than ever else and no fold says so', () => {
    const dates = ['1800', '1810', '1820', '1830', '1900', '1912', '1920', '1930'];
    expect(bracketFor({ dates, kind: 'time' })?.words).toBe('Longest silence: between 69 and 71 years');
    expect(bracketFor({ dates, kind: 'gaps' })).toBeUndefined();
    expect(bracketFor({ dates, kind: 'time', m: uk })?.words).toMatch(/^Найдовша пауза: /);
    expect(bracketFor({ dates, kind: 'time', m: zhHant })?.words).toMatch(/^最長空白：/);
    expect(bracketFor({ dates: [...dates, '1980'], kind: 'time' })).toBeUndefined();
    expect(bracketFor({ dates: dates.slice(3, 7), kind: 'time' })).toBeUndefined();
  });

  it('brackets nothing as long where the scale shows no lengths', () => {
    const dates = ['1800', '1810', '1820', '1830', '1900', '1912', '1920', '1930'];
    const { scene, view } = sceneFor({ dates, kind: 'even' });
    const { from = 0, to = 1, at = 0, words = '', sizePx = 0 } = scene.bracket ?? {};
    expect(from).toBe(to);
    expect(words).toBe('//\u2009Longest silence: between 69 and 71 years');
    const [before, after] = [scene.marks[3]?.anchor ?? 1, scene.marks[4]?.anchor ?? 0];
    const sign = at - bracketWidth(words, sizePx) / 2 / view.widthPx;
    expect(sign).toBeGreaterThan(before);
    expect(sign).toBeLessThan(after);
    expect(scene.axis.elapsed.filter(({ label }) => /69|70|71/.test(label))).toEqual([]);
    const reigns = ['1600/1620', '1621/1640', '1641/1655', '1656/1670', '1671/1690', '1691/1750'];
    expect(bracketFor({ dates: reigns, kind: 'even' })).toBeUndefined();
  });

  it('has the words of a silence before its sign where that is late', () => {
    const dates = ['1800', '1812', '1824', '1836', '1848', '1920', '1932', '1944'];
    expect(bracketFor({ dates, kind: 'even', stagePx: 480 })?.words).toMatch(/^Longest silence: .* \/\/$/);
  });

  it('else says what lasted the longest, where that is far longer than all the others', () => {
    const reigns = ['1600/1620', '1621/1640', '1641/1655', '1656/1670', '1671/1690', '1691/1750'];
    expect(bracketFor({ dates: reigns, kind: 'time' })?.words).toBe('Longest: 5, between 58 and 60 years');
    expect(bracketFor({ dates: [...reigns, '1751/1795'], kind: 'time' })).toBeUndefined();
    expect(bracketFor({ dates: reigns.slice(4), kind: 'time' })).toBeUndefined();
  });

  it('is not there where whoever made the chronology says what is to be seen, or nothing stands out', () => {
    expect(bracketFor({ more: { notes: [{ text: 'See', at: '1963' }] } })).toBeUndefined();
    expect(bracketFor({ dates: DATES.slice(0, 4) })).toBeUndefined();
  });
});
