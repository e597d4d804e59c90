import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../src/lib/exporting/registry';
import { parseChronology } from '../../src/lib/model/parse';

const folder = mkdtempSync(join(tmpdir(), 'anno-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      'node',
      ['scripts/convert.js', ...words],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** The events that were written, each with its title and its claim's date. */
function eventsIn(json: string): (readonly [title: string, edtf: string])[] {
  const result = parseChronology(JSON.parse(json));
  if (result.kind !== 'chronology') throw new Error('expected a chronology');
  return result.chronology.events.map(({ title, claim }) => [title, claim.edtf]);
}

const TALKS = 'When,What\n5 Sept 2014,Minsk\nc. 1850,Rails\n';

describe('the convert command', () => {
  it('reads from standard input, writes to standard output, and reports on the error stream', async () => {
    const { code, stdout, stderr } = await run(['-', '-'], TALKS);
    expect(code).toBe(0);
    expect(eventsIn(stdout)).toEqual([
      ['Rails', '1850~'],
      ['Minsk', '2014-09-05'],
    ]);
    expect(stderr).toContain('CSV: 2 rows, 2 shown');
    expect(stderr).toContain('  When: date (header)');
  });

  it('says what it takes for granted', async () => {
    const { code, stderr } = await run(['-', '-'], 'When,What\n19th century,Steam\n');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^assumed: .*, 1\n {2}line 2 “Steam”: 19th century → /m);
  });

  it('reads and writes files, in the format of their ending', async () => {
    const [from, to] = [file('talks.csv', TALKS), join(folder, 'talks-timelinejs.json')];
    const { code, stdout, stderr } = await run([from, to]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({ events: [{}, {}] });
    expect(stderr).toMatch(/In TimelineJS, .*exact/);
  });

  it('takes columns for what it is told', async () => {
    const table = 'a,b,c\nRails,1850,North\nMinsk,2014,East\n';
    const { code, stdout, stderr } = await run(['-', '-', '--map', 'title=c,date=b,lane=a'], table);
    expect(code).toBe(0);
    expect(eventsIn(stdout).map(([title]) => title)).toEqual(['North', 'East']);
    expect(stderr).toContain('  c: title (person)');
  });

  it('asks what only a person can tell, and obeys the answer', async () => {
    const table = 'date,title\n9/10/2017,A\n1/2/2018,B\n';
    const asked = await run(['-', '-'], table);
    expect(asked.stderr).toContain('asked: order, 2: ');
    expect(eventsIn(asked.stdout)[0]).toEqual(['A', '[2017-09-10,2017-10-09]']);
    const answered = await run(['-', '-', '--answer', 'order=day-first'], table);
    expect(answered.code).toBe(0);
    expect(eventsIn(answered.stdout)).toEqual([
      ['A', '2017-10-09'],
      ['B', '2018-02-01'],
    ]);
  });

  it('ends with 2 where some rows are not shown, and lists them', async () => {
    const { code, stdout, stderr } = await run(['-', '-'], 'date,title\n2014,A\nnever,B\n,C\n');
    expect(code).toBe(2);
    expect(eventsIn(stdout)).toEqual([['A', '2014']]);
    expect(stderr).toContain('1 dates not understood:\n  line 3 “B”: never');
    expect(stderr).toContain('1 without a date:\n  line 4 “C”');
  });

  it('reads a file as what it is said to be', async () => {
    const text = '2014: Minsk, again\n';
    expect((await run(['-', '-'], text)).code).toBe(1);
    const { code, stdout } = await run(['-', '-', '--from', 'markwhen'], text);
    expect(code).toBe(0);
    expect(eventsIn(stdout)).toEqual([['Minsk, again', '2014']]);
  });

  it.each<[string, readonly string[], string, string]>([
    ['no data', ['-', '-'], '%PDF-1.7\n', '-: This is a PDF. Anno reads tables'],
    ['an empty file', ['-', '-'], '', '-: This file is empty.'],
    ['no date at all', ['-', '-'], 'name,age\nAda,36\nAlan,41\n', 'expected rows with a date, found none'],
    ['a format that is none', ['-', '-', '--from', 'x'], TALKS, 'Anno JSON, found x'],
    ['another that is none', ['-', '-', '--to', 'x'], TALKS, '--to: expected json, html, '],
    ['an ending that names none', ['-', 'x.xlsx'], TALKS, 'x.xlsx: expected an ending such as .json, .html'],
    ['a file that is not there', ['nowhere.csv', '-'], '', 'nowhere.csv: expected a file: '],
    ['a folder that is not there', ['-', 'nowhere/x.json'], TALKS, 'expected a file that can be written'],
    ['half a pair', ['-', '-', '--map', 'date'], TALKS, '--map: expected name=value, found date'],
    ['one name', ['-'], TALKS, 'expected IN and OUT, found 1 names'],
  ])('ends with 1 and a sentence, and writes nothing: %s', async (_, words, input, sentence) => {
    const { code, stdout, stderr } = await run(words, input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('gives a terminal no orders', async () => {
    const { stderr } = await run(['-', '-'], 'date,title\nnever,\u001b[31m\u202eB\n2014,A\n');
    expect(stderr).toContain('“\\u{1b}[31m\\u{202e}B”');
  });

  const names = EXPORTERS.filter(({ needsCanvas }) => !needsCanvas).map(({ name }) => name);
  it.each(names)('writes %s', async (name) => {
    const to = join(folder, `made.${name}`);
    const { code } = await run(['-', to, '--to', name], TALKS);
    expect(code).toBe(0);
    const made = readFileSync(to);
    expect(made.length).toBeGreaterThan(50);
    if (!/^(?:pptx|zip)$/.test(name)) expect(made.toString()).toMatch(/Minsk|AnnotationCollection/);
  });
});
