import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../../content/crowd';
import essay from '../../../content/sino-russia-axis';
import { specimens } from '../../../content/specimens';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { zhHant } from '../../messages/zh-Hant';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { PALETTES, THEMES } from '../../drawing/palette';
import { SOCIAL } from '../../drawing/still/sheet';
import { svgOf } from './svg';
import { contentOf, elements, onSheet, parseSvg, stillIn, withAttribute } from './testing';
import { socialStill, stillOfView } from '../../drawing/still/views';

// A busy machine takes its time over many documents.
vi.setConfig({ testTimeout: 60_000 });

const twoDays: ChronologyInput = {
  title: 'Two days',
  events: [
    { id: 'one', title: 'The first day', date: '2001-01-01' },
    { id: 'other', title: 'The other day', date: '2001-01-20' },
  ],
};
const inputs = [essay, twoDays, ...specimens, ...[1, 60, 200].map(crowd)];

describe('svgOf', () => {
  it('is a well-formed document with a title and a description, and needs nothing else', () => {
    for (const input of inputs) {
      for (const kind of SCALE_KINDS) {
        const content = contentOf(input);
        const svg = svgOf(stillOfView(content, { kind }));
        const { documentElement: root } = parseSvg(svg);
        expect(root?.getAttribute('role')).toBe('img');
        expect(root?.getAttribute('viewBox')).toBe('0 0 1280 720');
        expect(svg).toContain(`<title id="title" xml:lang="en">${content.chronology.title}</title>`);
        expect(svg).not.toMatch(
          /<(script|style|foreignObject|image|use)\b|href|@import|NaN|undefined|\[object/,
        );
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
      }
    }
  });

  it('says of each text in which language it is, where some have no words in that of the whole', () => {
    const told: ChronologyInput = {
      title: { en: 'Two days', 'zh-Hant': '兩天' },
      lanes: [{ id: 'a', title: 'First' }],
      events: [
        { title: { en: 'One', 'zh-Hant': '其一' }, date: '2001', lane: 'a' },
        { title: 'Other', date: '2002', lane: 'a' },
      ],
    };
    const chronology = validChronology(told, 'told', 'zh-Hant');
    const svg = svgOf(stillOfView({ ...contentOf(told), chronology }, { kind: 'time' }));
    const langs = elements(parseSvg(svg), 'text').map((text) => [
      text.textContent,
      text.getAttribute('xml:lang'),
    ]);
    expect(langs).toContainEqual(['兩天', 'zh-Hant']);
    expect(langs).toContainEqual(['其一', 'zh-Hant']);
    expect(langs).toContainEqual(['Other', 'en']);
  });

  it('each event in sight has its group, named as its mark, and its label as text', () => {
    for (const input of [essay, ...specimens]) {
      const still = stillIn(input, { kind: 'even' });
      const document = parseSvg(svgOf(still));
      for (const { event, label } of still.scene.marks) {
        const [group] = withAttribute(document, 'data-event', event.id);
        const name = group && elements(group, 'title')[0]?.textContent;
        expect(name).toContain(`${event.title}, date ${event.claim.edtf}, `);
        const text = group && elements(group, 'text').at(-1)?.textContent;
        if (label.widthPx > 0 && !label.isShort) expect(text).toBe(event.title);
      }
    }
  });

  // Where no lane has a name the plot begins at the margin. A day is 1184 px / (20 days + 0.3 before + 0.6 after) wide, the margins being parts of 30 days.
  it('a point is drawn where its day’s middle is, and its label beside it', () => {
    const still = stillIn(twoDays);
    const { factor } = still.room;
    const document = parseSvg(svgOf(still));
    const dayPx = 1184 / 20.9;
    const place = (id: string) => {
      const [group] = withAttribute(document, 'data-event', id);
      const circle = group && elements(group, 'circle')[0];
      const label = group && elements(group, 'text')[0];
      if (!circle || !label) throw new Error(`expected a point and a label of ${id}`);
      return {
        point: onSheet(circle, 'cx', 'cy'),
        label: onSheet(label),
        anchor: label.getAttribute('text-anchor'),
      };
    };
    const [one, other] = [place('one'), place('other')];
    expect(one.point.x).toBeCloseTo(48 + 0.8 * dayPx, 1);
    // A single row takes as much of the height as a row may.
    expect(one.point.y).toBeCloseTo(80 + 26 * factor, 5);
    expect(one.label.x).toBeCloseTo(one.point.x + (6 + 7) * factor, 1);
    expect(one.anchor).toBeNull();
    expect(other.point.x).toBeCloseTo(48 + 19.8 * dayPx, 1);
    expect(other.label.x).toBeCloseTo(other.point.x - (6 + 7) * factor, 1);
    expect(other.anchor).toBe('end');
  });

  it('a month is a band from its first day to its last, without an outline, and a small mark at its middle', () => {
    const month: ChronologyInput = { title: 'A month', events: [{ id: 'm', title: 'M', date: '2001-04' }] };
    const still = stillIn(month);
    const document = parseSvg(svgOf(still));
    const [band, middle] = withAttribute(document, 'data-event', 'm').flatMap((group) =>
      elements(group, 'rect'),
    );
    const dayPx = 1184 / 30.9;
    expect(Number(band?.getAttribute('x'))).toBeCloseTo(0.3 * dayPx, 1);
    expect(Number(band?.getAttribute('width'))).toBeCloseTo(30 * dayPx, 1);
    expect(band?.getAttribute('stroke')).toBeNull();
    expect(Number(middle?.getAttribute('x'))).toBeCloseTo(15.3 * dayPx - 1.5 * still.room.factor, 1);
  });

  it.each([
    ['2001~', 'stroke-dasharray="3 2"'],
    ['2001-05-03?', '>?</text>'],
    ['2001-05-03/2002-02-01', 'data-shape="bar"'],
    ['2001-05-03/..', 'stop-opacity="0"'],
    ['[2001-02,2001-05]', 'stroke-dasharray="2 2"'],
  ])('%s is drawn with %s', (date, drawn) => {
    const svg = svgOf(stillIn({ title: 'T', events: [{ id: 'e', title: 'E', date }] }));
    const group = svg.slice(svg.indexOf('data-event="e"'), svg.indexOf('data-part="legend"'));
    expect(group).toContain(drawn);
  });

  it('a record stands over its claim, and one that disagrees is joined to it', () => {
    const svg = svgOf(stillIn(essay));
    const group = svg.slice(svg.indexOf('data-event="minsk-at-munich"')).split('data-event=')[1] ?? '';
    const shapes = [...group.matchAll(/data-part="(\w+)" data-shape="(\w+)"/g)].map(
      ([, part, shape]) => `${part} ${shape}`,
    );
    expect(shapes).toEqual(['band band', 'point middle', 'join line', 'record point']);
    // The sign of a disagreement is drawn, whatever a font has.
    const line = group.slice(group.indexOf('data-shape="line"'), group.indexOf('data-shape="point"'));
    expect(line.match(/<path [^>]*stroke-width="1.5"/g)).toHaveLength(3);
    expect(svg).not.toContain('≠');
  });

  it('writes &, <, > and quotation marks as themselves, drops control characters, and has a sign for what is no letter', () => {
    const title = 'R&D <b>"x"</b> \u0007\u0000\u202Eé\uD800 ]]> end';
    const svg = svgOf(stillIn({ title, events: [{ id: 'e', title, date: '2001' }] }));
    const document = parseSvg(svg);
    expect(elements(document, 'title')[0]?.textContent).toBe('R&D <b>"x"</b> \u202Eé\uFFFD ]]> end');
    expect(elements(document, 'b')).toEqual([]);
  });

  it('keeps titles from right to left and emoji whole', () => {
    const titles = ['معاهدة وستفاليا', 'חוזה', 'Launch 👩🏽‍🚀🚀', '條約簽訂'];
    const events = titles.map((title, index) => ({ id: `e${index}`, title, date: String(2001 + index * 3) }));
    const texts = elements(parseSvg(svgOf(stillIn({ title: 'T', events }))), 'text').map(
      (text) => text.textContent,
    );
    expect(texts).toEqual(expect.arrayContaining(titles));
  });

  it('says dates before the common era', () => {
    const input: ChronologyInput = {
      title: 'Eras',
      events: [
        { title: 'Ides', date: '-0043-03-15' },
        { title: 'A', date: '0014' },
      ],
    };
    const svg = svgOf(stillIn(input, { at: -63_523_000_000_000 }));
    expect(svg).toMatch(/BCE<\/text>/);
  });

  it('every one of 200 events has a mark or is counted by a cluster', () => {
    const document = parseSvg(svgOf(stillIn(crowd(200))));
    const marks = elements(document, 'g').filter((group) => group.hasAttribute('data-event'));
    const clusters = withAttribute(document, 'data-part', 'cluster');
    const counted = clusters.reduce((sum, each) => sum + Number(each.getAttribute('data-count')), 0);
    expect(clusters.length).toBeGreaterThan(0);
    expect(marks.length + counted).toBe(200);
    expect(clusters[0]?.textContent).toMatch(/^\d+ events, .+ to .+$/);
  });

  it('no text begins outside the sheet', () => {
    for (const input of inputs) {
      for (const kind of SCALE_KINDS) {
        const stills = [stillIn(input, { kind }), stillIn(input, { kind, window: { from: 0.4, to: 0.5 } })];
        for (const still of [...stills, socialStill(contentOf(input), kind)]) {
          for (const text of elements(parseSvg(svgOf(still)), 'text')) {
            const { x, y } = onSheet(text);
            const where = `${input.title}: ${text.textContent} at ${x}, ${y}`;
            expect(x >= 0 && x <= still.sheet.widthPx && y >= 0 && y <= still.sheet.heightPx, where).toBe(
              true,
            );
          }
        }
      }
    }
  });

  it('the chosen event stands out, with its dates, its quote and where that is from', () => {
    const words = { citation: 'A. Author, “Essay”, 2024' };
    const base = contentOf(essay, { address: 'https://example.org/?scale=gaps&at=2014' });
    const content = { ...base, words: { ...base.words, ...words } };
    const svg = svgOf(stillOfView(content, { kind: 'gaps', selectedId: 'minsk-agreement' }));
    const document = parseSvg(svg);
    const chosen = withAttribute(document, 'data-selected', 'true').map((group) =>
      group.getAttribute('data-event'),
    );
    expect(chosen).toEqual(['minsk-agreement']);
    const caption = withAttribute(document, 'data-part', 'caption')[0]?.textContent ?? '';
    expect(caption).toContain('Minsk Agreement signed');
    expect(caption).toContain('Date 2014-09');
    expect(caption).toContain('in September 2014');
    expect(withAttribute(document, 'data-part', 'source')[0]?.textContent).toBe(words.citation);
    expect(withAttribute(document, 'data-part', 'address')[0]?.textContent).toBe(
      'https://example.org/?scale=gaps&at=2014',
    );
    const beside = withAttribute(document, 'data-event', 'invasion').flatMap((group) =>
      elements(group, 'circle'),
    );
    expect(beside.map((part) => part.getAttribute('fill'))).toEqual([PALETTES.light.beside]);
  });

  it('dating words lie on a tint as wide as they are measured, wherever in the line they stand', () => {
    const runs = [
      { text: '“… signed ', isMarked: false },
      { text: 'in September 2014', isMarked: true },
      { text: ' in Minsk”', isMarked: false },
    ];
    const base = contentOf(twoDays, { serifWidth: (text, sizePx) => (text.length * sizePx) / 2 });
    const content = { ...base, words: { ...base.words, passage: () => ({ runs }) } };
    const document = parseSvg(svgOf(stillOfView(content, { kind: 'time', selectedId: 'one' })));
    const [words] = withAttribute(document, 'data-part', 'dating-words');
    const tint = withAttribute(document, 'fill', '#fbe9a6')[0];
    expect(words?.textContent).toBe('in September 2014');
    // 17 letters of half of 24 px, and 1.5 px more at either end.
    expect(Number(words?.getAttribute('textLength'))).toBe(204);
    expect(Number(tint?.getAttribute('width'))).toBe(207);
    expect(Number(words?.getAttribute('x')) - Number(tint?.getAttribute('x'))).toBeCloseTo(1.5, 2);
  });

  it('lanes’ names are whole, in as many lines as they take', () => {
    const stills = [stillIn(essay), socialStill(contentOf(essay), 'gaps')];
    for (const still of stills) {
      const names = withAttribute(parseSvg(svgOf(still)), 'data-part', 'lane').map(
        (name) => name.textContent,
      );
      expect(names).toEqual(['DRAWING', 'TOGETHER', 'BACKGROUND', 'PULLING', 'APART']);
    }
  });

  it('events of folded lanes are ticks without names, and are counted', () => {
    const document = parseSvg(svgOf(stillIn(essay, { hiddenLanes: ['apart'] })));
    expect(withAttribute(document, 'data-event', 'standard-map')).toEqual([]);
    const strips = withAttribute(document, 'data-part', 'cluster');
    expect(strips.map((strip) => strip.getAttribute('data-count'))).toEqual(['4']);
  });

  it('speaks the interface’s language and keeps the chronology’s', () => {
    const { documentElement: root } = parseSvg(svgOf(stillIn(essay, {}, { messages: zhHant })));
    expect(root?.getAttribute('xml:lang')).toBe('zh-Hant');
    expect(root && elements(root, 'desc')[0]?.textContent).toBe('時間軸（依時間比例），共14個事件。');
  });

  it('the same input gives the same string, whatever the order of its events', () => {
    const shuffled = { ...crowd(60), events: [...crowd(60).events].reverse() };
    expect(svgOf(stillIn(crowd(60)))).toBe(svgOf(stillIn(crowd(60))));
    expect(svgOf(stillIn(twoDays))).toBe(
      svgOf(stillIn({ ...twoDays, events: [...twoDays.events].reverse() })),
    );
    expect(parseSvg(svgOf(stillIn(shuffled)))).toBeDefined();
  });

  it('is as large as asked for, with the same picture', () => {
    const still = stillIn(twoDays);
    const [small, large] = [svgOf(still), svgOf(still, { widthPx: 3840, heightPx: 2160 })];
    expect(large).toContain('viewBox="0 0 1280 720" width="3840" height="2160"');
    expect(large.replace('width="3840" height="2160"', 'width="1280" height="720"')).toBe(small);
  });

  it.each(THEMES)('is drawn in the colours of %s', (theme) => {
    const svg = svgOf(stillIn(essay, {}, { theme }));
    expect(svg).toContain({ light: '#faf8f4', dark: '#111419', 'high-contrast': '#ffffff' }[theme]);
    expect(svg).not.toMatch(/oklch|var\(|light-dark|color-mix/);
  });

  it('an empty chronology is a sheet with its title', () => {
    const svg = svgOf(stillIn({ title: 'Nothing yet', events: [] }));
    expect(elements(parseSvg(svg), 'text').map((text) => text.textContent)).toContain('Nothing yet');
  });

  it('beside a link the sheet is as wide to its height as 1200 to 630', () => {
    expect(SOCIAL.widthPx / SOCIAL.heightPx).toBe(1200 / 630);
  });
});
