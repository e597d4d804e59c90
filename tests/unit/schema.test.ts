import { Ajv, type SchemaObject } from 'ajv';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHRONOLOGIES } from '../../src/content';
import { crowd } from '../../src/content/crowd';
import { specimens } from '../../src/content/specimens';
import type { FaultKind } from '../../src/lib/messages/fault';
import { parseChronology } from '../../src/lib/model/parse';
import { EDTF_PATTERN } from '../../src/lib/time/edtf/edtf-pattern';
import { parseEdtf } from '../../src/lib/time/edtf/parse-edtf';
import { jsonSchema } from '../../src/site/json-schema';
import { damagedDocument, validDocument } from './documents';
import { edtf } from './edtf/grammar';
import { valid } from './edtf/vectors';

const RUNS = 500;
const FILE = '../../static/schema/chronology.json';
/** What a schema can see; all else holds between the parts of a file, or is counted otherwise. */
const SEEN: readonly FaultKind[] = [
  'type',
  'field',
  'choice',
  'version',
  'range',
  'claim',
  'cited',
  'date-digits',
];

const published: SchemaObject = JSON.parse(JSON.stringify(jsonSchema()));
const judge = new Ajv({ allErrors: true }).compile(published);

/** What a validator of JSON Schema has against a file. */
function refusals(value: unknown): string[] {
  judge(value);
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function isAccepted(value: unknown): boolean {
  return parseChronology(value).mistakes.faults.length === 0;
}

const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function samples(): Promise<[string, unknown][]> {
  const own = await Promise.all(
    Object.entries(CHRONOLOGIES).map(async ([name, content]): Promise<[string, unknown]> => [
      name || 'essay',
      (await content()).default,
    ]),
  );
  const files = readdirSync('tests/decks')
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown] => [name, JSON.parse(readFileSync(`tests/decks/${name}`, 'utf8'))]);
  const told = ['README.md', 'docs/format.md'].flatMap((name) =>
    [...readFileSync(name, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
      ([, json = '']): [string, unknown] => [name, JSON.parse(json)],
    ),
  );
  const sheets = specimens.map((sheet): [string, unknown] => [`specimens: ${sheet.title}`, sheet]);
  return [...own, ...files, ...told, ...sheets, ['a crowd', crowd(500)]];
}

describe('the schema of the format', () => {
  it('is the file that is published; `npm run schema` writes it', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it('takes every sample of this repository that the reader takes', async () => {
    const all = await samples();
    expect(all.length).toBeGreaterThan(10);
    const accepted = all.filter(([, value]) => isAccepted(asFile(value)));
    expect(all.length - accepted.length).toBeLessThan(4);
    for (const [name, value] of accepted) expect(refusals(asFile(value)), name).toEqual([]);
  });

  it('takes every file that the reader takes', () => {
    fc.assert(
      fc.property(validDocument, (document) => {
        const file = asFile(document);
        expect(isAccepted(file)).toBe(true);
        expect(refusals(file)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses no damaged file that the reader takes, and whatever a schema can see', () => {
    let refused = 0;
    fc.assert(
      fc.property(damagedDocument, (document) => {
        const file = asFile(document ?? null);
        const { faults } = parseChronology(file).mistakes;
        const found = refusals(file);
        if (found.length > 0) {
          refused += 1;
          expect(faults, found.join('\n')).not.toEqual([]);
        }
        if (faults.some(({ kind }) => SEEN.includes(kind))) expect(found).not.toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
  });

  const minsk = { title: 'Agreement signed', date: '2014-09' };
  const recorded = (record: object) => ({ events: [{ ...minsk, record: { edtf: '2014', ...record } }] });
  it.each([
    ['the schema’s own address', { $schema: 'https://example.org/schema/chronology.json' }, true],
    ['the schema’s address as a number', { $schema: 1 }, false],
    ['a source in short', recorded({ source: 'S', url: 'https://a.b/', seenOn: '2026-11' }), true],
    ['several sources', recorded({ sources: [{ text: 'S' }, { text: 'T', url: 'http://a.b' }] }), true],
    ['both at once', recorded({ source: 'S', sources: [{ text: 'T' }] }), false],
    ['an address without its source', recorded({ url: 'https://a.b/' }), false],
    ['no source', recorded({ sources: [] }), false],
    ['an address that is none', recorded({ source: 'S', url: 'javascript:a' }), false],
    ['a second version', { version: 2 }, false],
    ['a field of another name', { tittle: 'T' }, false],
    ['no date', { events: [{ title: 'A' }] }, false],
    ['a date and a claim', { events: [{ ...minsk, claim: { edtf: '2014', basis: 'stated' } }] }, false],
    [
      'a date that is null and a claim',
      { events: [{ ...minsk, date: null, claim: { edtf: '2014', basis: 'stated' } }] },
      false,
    ],
    [
      'a derived claim',
      { events: [{ title: 'A', claim: { edtf: '2014', basis: 'derived', derivation: 'd' } }] },
      true,
    ],
    [
      'a derived claim without its step',
      { events: [{ title: 'A', claim: { edtf: '2014', basis: 'derived' } }] },
      false,
    ],
    [
      'a link that is no web address',
      {
        source: { noun: 'n', authors: [], title: 't', publisher: 'p', published: 2014, url: 'javascript:1' },
      },
      false,
    ],
    ['an id with a space', { events: [{ ...minsk, id: 'a b' }] }, false],
    ['a year of five digits as a number', { events: [{ ...minsk, date: 20_140 }] }, false],
  ])('and the reader judge alike: %s', (_, fields, isRight) => {
    const file = { title: 'Minsk', events: [minsk], ...fields };
    expect({ schema: refusals(file).length === 0, reader: isAccepted(file) }).toEqual({
      schema: isRight,
      reader: isRight,
    });
  });
});

describe('EDTF_PATTERN', () => {
  it.each(valid)('takes %s', (text) => {
    expect(text).toMatch(EDTF_PATTERN);
  });

  it('takes whatever is a date', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        if (parseEdtf(text).kind !== 'fault') expect(text).toMatch(EDTF_PATTERN);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '',
    '2014-13',
    '2014-09-32',
    '14-09',
    '2014/2015/2016',
    '[2014',
    '10000 BC',
    '2014 ',
    '2014-09-05T25:00:00',
    'soon',
  ])('refuses “%s”, which is none', (text) => {
    expect(text).not.toMatch(EDTF_PATTERN);
    expect(parseEdtf(text).kind).toBe('fault');
  });
});
