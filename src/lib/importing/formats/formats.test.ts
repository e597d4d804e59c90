import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../importer';
import { FORMATS } from './formats';

const FILES: Readonly<Record<string, string>> = {
  iCalendar:
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART:20140905\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  TimelineJS: '{"events":[{"start_date":{"year":"2014","month":"9","day":""},"text":{"headline":"Fair"}}]}',
  SIMILE:
    '<data><event start="1840" title="Fair" isDuration="false">It &lt;b&gt;was&lt;/b&gt;.</event></data>',
  'vis-timeline':
    '{"groups":[{"id":1,"content":"A"}],"items":[{"id":1,"group":1,"content":"Fair","start":"2014-09-05"}]}',
  'Linked Places':
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Fair"},"when":{"timespans":[{"start":{"in":"1600"}}]}}]}',
  Wikidata:
    '{"head":{"vars":["f"]},"results":{"bindings":[{"f":{"type":"uri","value":"http://www.wikidata.org/entity/Q1"},"fLabel":{"value":"Fair"},"t":{"value":"1600-01-01T00:00:00Z"}}]}}',
  'The History of Everything': '[{"date":-13800000000,"label":"Fair","article":"fair.txt"}]',
  'Nested lists': '[{"category":"A","entries":[{"year":789,"title":"Fair"}]}]',
  'Anno NDJSON': '{"title":"Fairs"}\n{"title":"Fair","date":"2014"}\n',
  markwhen: 'title: Fairs\n\ngroup A\n1989-now: Fair\nendGroup\n',
};
const NAMES = Object.keys(FILES);

function acceptedBy(content: Content): readonly string[] {
  return FORMATS.filter((each) => each.accepts(content, '', '')).map(({ name }) => name);
}

describe('the formats of other programs', () => {
  it('are all tried here', () => {
    expect(FORMATS.map(({ name }) => name).sort()).toEqual(NAMES.toSorted());
  });

  it.each(NAMES)('know %s by what stands in it, as text and as bytes, with a byte order mark', (name) => {
    const text = FILES[name] ?? '';
    const wide = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    for (const content of [text, `\ufeff${text}`, new TextEncoder().encode(`\ufeff${text}`), wide]) {
      expect(acceptedBy(content)).toEqual([name]);
    }
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"title":"T","events":[{"title":"Fair","date":"2014"}]}',
    '{"title":"T","events":[]}',
    '[{"name":"Anne","start":1702,"end":1714}]',
    '[{"year":789,"title":"Fair"}]',
    'date,title\n2014-09-05,Fair\n',
    'date\ttitle\n10:20\tFair\n',
    'Some prose: that says nothing.\nIn 2014: more.',
    '<html><body><data>x</data></body></html>',
    'PK\u0003\u0004',
  ])('leave %j to others', (text) => {
    expect(acceptedBy(text)).toEqual([]);
  });

  it.each(NAMES.filter((name) => name !== 'Anno NDJSON'))('reads the one event of %s', async (name) => {
    const read = await FORMATS.find((each) => each.name === name)?.read(FILES[name] ?? '');
    expect(read).toMatchObject({ kind: 'draft', draft: { rows: [{ title: 'Fair' }] } });
  });

  it('read whatever they are given, and their drafts are plain data', async () => {
    const mangled = fc
      .tuple(fc.constantFrom(...Object.values(FILES)), fc.nat(), fc.nat(30), fc.string())
      .map(
        ([text, at, length, put]) =>
          text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
      );
    const content: fc.Arbitrary<Content> = fc.oneof(mangled, fc.json(), fc.string(), fc.uint8Array());
    await fc.assert(
      fc.asyncProperty(content, async (file) => {
        for (const format of FORMATS) {
          format.accepts(file, '', '');
          const read = await format.read(file);
          if (read.kind === 'draft') expect(JSON.parse(JSON.stringify(read.draft))).toEqual(read.draft);
        }
      }),
    );
  });

  it('read files of their own shape with anything in any place', async () => {
    const keys = (
      'events start_date end_date year month day hour minute text headline media url unique_id timeline date startDate asset era eras ' +
      'start end content title items groups group id features when timespans in earliest latest properties geometry geometries names ' +
      'results bindings value label category entries description link image s t e de'
    ).split(' ');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(
          '',
          '2014',
          '2014-09-05',
          'http://www.wikidata.org/entity/Q1',
          -1,
          0,
          1e21,
          null,
          true,
        ),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (json) => {
        const file = JSON.stringify(json);
        for (const format of FORMATS) {
          format.accepts(file, '', '');
          const read = await format.read(file);
          if (read.kind === 'draft') expect(JSON.parse(JSON.stringify(read.draft))).toEqual(read.draft);
        }
      }),
    );
  });

  it('are soon done with what is nested without end', async () => {
    const deep = `{"events":[{"start_date":{"year":1},"extra":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
    const lists = '['.repeat(50_000);
    const xml = '<data><event start="1">'.repeat(20_000);
    const calendar = 'BEGIN:VEVENT\n'.repeat(20_000);
    for (const file of [
      deep,
      lists,
      xml,
      calendar,
      `BEGIN:VCALENDAR\n${calendar}`,
      '1-'.repeat(50_000),
      '(['.repeat(50_000),
    ]) {
      for (const format of FORMATS) {
        format.accepts(file, '', '');
        const read = await format.read(file);
        expect(JSON.stringify(read).length).toBeLessThan(10_000_000);
      }
    }
  });
});
