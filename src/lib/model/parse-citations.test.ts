import { describe, expect, it } from 'vitest';
import { parseChronology } from './parse';
import { faultInEnglish } from './mistakes';

function read(record: Readonly<Record<string, unknown>>) {
  const events = [{ title: 'A', date: '2014', record: { edtf: '2014', ...record } }];
  const result = parseChronology({ title: 'T', events });
  const [event] = result.kind === 'chronology' ? result.chronology.events : [];
  const lines = result.mistakes.faults.map((fault) =>
    faultInEnglish(fault).replace('event 1 “A”: record.', ''),
  );
  return { sources: event?.record?.sources, lines };
}

const url = 'https://example.org/a';

describe('the sources of a record', () => {
  it('are one in short, or several', () => {
    expect(read({ source: 'S', url })).toEqual({ sources: [{ text: 'S', url }], lines: [] });
    expect(read({ sources: [{ text: 'S', url }, { text: 'T' }] })).toEqual({
      sources: [{ text: 'S', url }, { text: 'T' }],
      lines: [],
    });
  });

  it.each([2026, '2026-11', '2026-11-29'])('say when they were seen, no finer than %j', (seenOn) => {
    const { sources, lines } = read({ source: 'S', url, seenOn });
    expect(lines).toEqual([]);
    expect(sources?.[0]).toMatchObject({ seenOn: String(seenOn), seen: { kind: 'date' } });
  });

  it.each([
    ['javascript:alert(1)', 'an address that begins with https:// or http://'],
    ['data:text/html,<b>', 'an address that begins with https:// or http://'],
    ['//example.org/a', 'an address that begins with https:// or http://'],
    ['page.html', 'an address that begins with https:// or http://'],
    ['https://', 'a whole address such as https://example.org/page, of at most 2000 characters on one line'],
    ['https://a:b@example.org/', 'an address without a user’s name or password in it'],
  ])('keep their words beside %s, which is shown and leads nowhere', (address, expected) => {
    const { sources, lines } = read({ source: 'S', url: address });
    expect(sources).toEqual([{ text: 'S', unlinked: address }]);
    expect(lines).toEqual([`url: expected ${expected}, found “${address}”`]);
  });

  it('show of an address that is too long its beginning, and of one that hides something what it hides', () => {
    const long = `https://example.org/${'a'.repeat(3000)}`;
    expect(read({ source: 'S', url: long }).sources?.[0]?.unlinked).toHaveLength(81);
    expect(read({ source: 'S', url: long }).lines).toEqual([
      'url: expected at most 2000 characters, found 3020',
    ]);
    expect(read({ source: 'S', url: 'x\u202egpj.exe' }).sources).toEqual([
      { text: 'S', unlinked: 'x\\u{202e}gpj.exe' },
    ]);
  });

  it.each([
    [{}, 'source: expected a text, found nothing'],
    [{ url }, 'source: expected a text, found nothing'],
    [{ sources: [] }, 'sources: expected at least one source, found []'],
    [{ sources: 'S' }, 'sources: expected a list, found “S”'],
    [{ sources: [{ url }] }, 'sources[0].text: expected a text, found nothing'],
  ])('%j are none', (record, line) => {
    expect(read(record)).toEqual({ sources: undefined, lines: [line] });
  });

  it('are told where both forms stand together, and where there is a date that is none', () => {
    expect(read({ source: 'S', url, sources: [{ text: 'T', seenOn: 'today' }] })).toMatchObject({
      sources: [{ text: 'T' }],
      lines: [
        'source: expected either a source, which is short for one of sources, or sources, found “S”',
        expect.stringContaining('url: expected either a source'),
        expect.stringContaining('sources[0].seenOn: expected an EDTF date'),
      ],
    });
  });
});
