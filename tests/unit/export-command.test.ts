import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/export.js', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

// What is asked for wrongly is said before anything is built or made.
describe('the export command', () => {
  it('says how it is used', () => {
    const { status, stdout, stderr } = run('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const option of ['--format', '--out', '--lang', '--address', '--url', '--theme', '--ratio']) {
      expect(stdout).toContain(option);
    }
    expect(run('-h').stdout).toBe(stdout);
  });

  it.each([
    [['--out', 'nowhere/x.html'], '--out: expected a folder that is there, found nowhere'],
    [['--out', 'tests'], '--out: expected a file, found the folder tests'],
    [
      ['--url', 'nonsense'],
      '--url: expected the address of a page, such as https://example.org/timeline/, found nonsense',
    ],
    [['--url', 'javascript:alert(1)'], 'found javascript:alert(1)'],
    [['a.json', 'b.json'], 'expected one chronology.json, found 2: a.json, b.json'],
    [['--ratio', '3:2'], '--ratio: expected 16:9 or 4:3, found 3:2'],
    [['--colour', 'red'], 'Unknown option'],
  ])('%j is answered in a sentence', (words, sentence) => {
    const { status, stdout, stderr } = run(...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('gives a terminal no orders', () => {
    expect(run('--url', '\u001b[31m\u202e').stderr).toBe(
      '--url: expected the address of a page, such as https://example.org/timeline/, found \ufffd[31m\ufffd\n',
    );
  });
});
