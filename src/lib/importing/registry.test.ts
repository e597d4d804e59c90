import { describe, expect, it } from 'vitest';
import { faultInEnglish } from '../model/mistakes';
import type { Content, Importer } from './importer';
import { annoJson } from './json';
import { IMPORTERS, importFile } from './registry';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A format of lines, “2014-09 Minsk”; everything behind a # is lost. */
const lines: Importer = {
  name: 'Lines',
  accepts: (_, name, mime) => name.endsWith('.lines') || mime === 'text/x-lines',
  read: (content: Content) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const events = text.split('\n').map((line) => ({ date: line.split(' ')[0], title: line.slice(8) }));
    return Promise.resolve({ kind: 'input', input: { title: 'Lines', events }, losses: [] });
  },
};

describe('the registry', () => {
  it('has formats of different names, and ends with the one that takes anything', () => {
    const names = IMPORTERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(IMPORTERS.at(-1)).toBe(annoJson);
  });

  it('reads our own JSON, as bytes and as text', async () => {
    const input = { title: '月', events: [] };
    for (const content of [bytes(JSON.stringify(input)), `\ufeff${JSON.stringify(input)}`]) {
      expect(await importFile(content, 'moon.json')).toEqual({ kind: 'input', input, losses: [] });
    }
  });

  it.each([
    { title: { en: 'Two', 'zh-Hant': '兩份' }, events: [{ title: { en: 'Signed' }, date: '2014-09' }] },
    { title: { fr: 'Deux' }, lanes: [{ id: 'a', title: 'A' }] },
    { title: { fr: 'Deux' }, events: [{ date: '2014-09' }, 5] },
  ])('reads our own JSON in several languages as that: %j', async (input) => {
    expect(await importFile(JSON.stringify(input))).toEqual({ kind: 'input', input, losses: [] });
  });

  it('takes our own JSON that lacks its events for that, and not for a table of its lanes', async () => {
    const input = { title: 'T', source: { noun: 'essay' }, lanes: [{ id: 'a', title: 'A' }] };
    expect(await importFile(JSON.stringify(input), '')).toEqual({ kind: 'input', input, losses: [] });
  });

  it.each([[[[[]]]], ['Minsk'], [2014, null]])(
    'takes the lanes of a chronology for no table where its events are none: %j',
    async (...events) => {
      const input = { title: 'T', lanes: [{ id: 'a', title: 'A' }], events };
      expect(await importFile(JSON.stringify(input), '')).toEqual({ kind: 'input', input, losses: [] });
    },
  );

  it.each([
    ['notes.txt', '{"title" "T"}', 'line 1, character 10: expected “:”, found “"”'],
    [
      '',
      '{"title": "T",}',
      'line 1, character 15: expected a name in double quotes after the comma, found “}”',
    ],
  ])('of %s, which is in no format, says where it ceases to be JSON', async (name, text, line) => {
    const read = await importFile(text, name, 'text/plain');
    if (read.kind !== 'fault') throw new Error('expected a fault');
    expect(faultInEnglish(read.fault)).toBe(line);
  });

  it.each([
    ['minsk.lines', ''],
    ['minsk', 'text/x-lines'],
  ])('asks each format in turn: %s, %s', async (name, mime) => {
    const read = await importFile(bytes('2014-09 Minsk'), name, mime, [lines, ...IMPORTERS]);
    expect(read).toMatchObject({ input: { events: [{ date: '2014-09', title: 'Minsk' }] } });
  });
});
