import { describe, expect, it } from 'vitest';
import { givenBy } from './given';
import { readSimile } from './simile';
import { simileDate } from './simile-dates';

describe('simileDate', () => {
  it.each([
    ['1840', '1840'],
    ['-500', '-0500'],
    ['476', '0476'],
    ['-44', '-0044'],
    ['12000', 'Y12000'],
    ['-4600000000', 'Y-4600000000'],
    ['Jan 1 622 00:00:00 GMT', '0622-01-01'],
    ['-000050-04-20', '-0050-04-20'],
    ['Nov 14 1840 00:00:00 GMT', '1840-11-14'],
    ['Sat May 20 1961 00:00:00 GMT-0600', '1961-05-20'],
    ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22T12:30-06:00'],
    ['Fri Nov 22 1963 12:30:40 GMT-0600 (CST)', '1963-11-22T12:30:40-06:00'],
    ['Wed, 22 Nov 1963 12:30:00 GMT', '1963-11-22T12:30Z'],
    ['November 14, 1840', '1840-11-14'],
    ['2001-09-27', '2001-09-27'],
    ['2001-07', '2001-07'],
    ['2001-09-27T00:00:00Z', '2001-09-27'],
    ['2001-09-27T10:20:00+02:00', '2001-09-27T10:20+02:00'],
  ])('%s is %s', (words, edtf) => {
    expect(simileDate(words)).toEqual({ edtf });
  });

  it.each(['500 BC', 'Feb 30 1840', 'soon', '9/10/2017', '19100506', 'Jan 1 30'])(
    '%s stays in its words',
    (words) => {
      expect(simileDate(words)).toEqual({ words });
    },
  );
});

const xml = (events: string) => readSimile(givenBy(`<?xml version="1.0"?><data>${events}</data>`));

describe('readSimile', () => {
  it('has the title that the whole says, or the part of a wiki that it is from', () => {
    const titleOf = (text: string) => readSimile(givenBy(text)).title;
    expect(titleOf('<data wiki-section="Simile JFK Timeline"></data>')).toBe('Simile JFK Timeline');
    expect(titleOf('{ "title": "JFK", "wiki-section": "A part", "events": [] }')).toBe('JFK');
    expect(titleOf('<data></data>')).toBeUndefined();
  });

  it('reads what an event of XML says', () => {
    const draft = xml(
      '<!-- a --><event start="1840" title="Birth &amp;amp; baptism" link="http://example.org" image="m.png" icon="i.png">\n' +
        '  He was &lt;i&gt;born&lt;/i&gt;\n  in Paris. </event>',
    );
    expect(draft).toEqual({
      format: 'SIMILE',
      habits: { order: 'month-first', yearZero: 'astronomical' },
      rows: [
        {
          at: { index: 0 },
          title: 'Birth & baptism',
          text: 'He was born in Paris.',
          links: ['http://example.org'],
          when: { kind: 'date', date: { edtf: '1840' } },
          extra: { image: 'm.png', icon: 'i.png' },
        },
      ],
      losses: [
        { kind: 'pictures', count: 1 },
        { kind: 'styles', count: 1 },
      ],
    });
  });

  it('has the four points of what lasts', () => {
    const [row] = xml(
      '<event start="1880" latestStart="1885" earliestEnd="1895" end="1900" isDuration="true"/>',
    ).rows;
    expect(row?.when).toEqual({
      kind: 'bounds',
      start: { edtf: '1880' },
      latestStart: { edtf: '1885' },
      earliestEnd: { edtf: '1895' },
      end: { edtf: '1900' },
    });
  });

  it('has what lasts, and what happened once between two dates: in XML the second, unless it says so', () => {
    const ends = 'start="1845" end="1848"';
    const whens = xml(`<event ${ends}/><event ${ends} isDuration="true"/>`).rows.map(({ when }) => when);
    const [start, end] = [{ edtf: '1845' }, { edtf: '1848' }];
    expect(whens).toEqual([
      { kind: 'bounds', start, latestStart: end },
      { kind: 'span', start, end },
    ]);
    const json = {
      events: [
        { start: '1845', end: '1848', title: 'a' },
        { s: '1845', e: '1848', t: 'b', de: false },
      ],
    };
    expect(
      readSimile(givenBy(JSON.stringify(json))).rows.map(({ when, title }) => [title, when.kind]),
    ).toEqual([
      ['a', 'span'],
      ['b', 'bounds'],
    ]);
  });

  it.each([
    ['1845', '1846', '1845'],
    ['-1', '0', '-0001'],
    ['Apr 01 1883 00:00:00 GMT', 'May 01 1883 00:00:00 GMT', '1883-04'],
    ['Dec 01 1976 00:00:00 GMT', 'Jan 01 1977 00:00:00 GMT', '1976-12'],
    ['Jan 01 1978 00:00:00 GMT', 'Jan 01 1979 00:00:00 GMT', '1978'],
    ['2000-02-28', '2000-02-29', '2000-02-28'],
    ['2000-02', '2000-03', '2000-02'],
  ])('has what happened once between %s and %s in %s, and says so', (start, end, edtf) => {
    const [row] = xml(`<event start="${start}" end="${end}"/>`).rows;
    expect(row).toMatchObject({ when: { kind: 'date', date: { edtf } }, assumed: ['whole-unit'] });
  });

  it('says that of four points the outer two are drawn', () => {
    const [four, once] = xml(
      '<event start="1880" latestStart="1885" earliestEnd="1895" end="1900" isDuration="true"/><event start="1880" end="1885"/>',
    ).rows;
    expect(four?.assumed).toEqual(['widest']);
    expect(once?.assumed).toBeUndefined();
  });

  it('keeps a link that leads nowhere on the web', () => {
    const [row] = xml('<event start="1840" link="../monet.html"/>').rows;
    expect(row?.links).toBeUndefined();
    expect(row?.extra).toEqual({ link: '../monet.html' });
  });

  it('takes no event that closes itself for the end of the file', () => {
    expect(xml('<event start="1840" title="a"/>').losses).toEqual([]);
  });

  it('expands no entity of a file’s own', () => {
    const bomb = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
      '',
    );
    const text = `<!DOCTYPE data [<!ENTITY e0 "lol">${bomb}]><data><event start="1840" title="&e9;">&e9;</event></data>`;
    const { rows } = readSimile(givenBy(text));
    expect(rows[0]).toMatchObject({ title: '&e9;', text: '&e9;' });
  });

  it('says that a file is cut off, and has what came before', () => {
    const { rows, losses } = readSimile(
      givenBy('<data><event start="1840" title="a">x</event><event start="18'),
    );
    expect(rows).toHaveLength(1);
    expect(losses).toEqual([{ kind: 'cut-off', count: 1 }]);
  });

  it('loads nothing that an entity names, and is soon done with what is nested without end', () => {
    const outside =
      '<!DOCTYPE data [<!ENTITY x SYSTEM "file:///etc/passwd">]><data><event start="1840">&x;</event></data>';
    expect(readSimile(givenBy(outside)).rows[0]?.text).toBe('&x;');
    const deep = `<data><event start="1840" title="a"/>${'<a>'.repeat(100_000)}<event start="1841"/></data>`;
    expect(readSimile(givenBy(deep))).toMatchObject({
      rows: [{ title: 'a' }],
      losses: [{ kind: 'cut-off' }],
    });
  });

  it('has script, addresses that run and signs that turn a text round as text', () => {
    const [row] = xml(
      '<event start="1840" title="\u202eab &lt;script&gt;alert(1)&lt;/script&gt;" link="javascript:alert(1)">&lt;a href="javascript:alert(1)"&gt;x&lt;/a&gt;</event>',
    ).rows;
    expect(row).toMatchObject({ title: '\u202eab', text: 'x', extra: { link: 'javascript:alert(1)' } });
    expect(row?.links).toBeUndefined();
  });

  it('reads the encoding that XML’s first line names', () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-2"?><data><event start="1840" title="';
    const bytes = Uint8Array.from([
      ...[...head].map((sign) => sign.charCodeAt(0)),
      0xb3,
      ...[...'"/></data>'].map((sign) => sign.charCodeAt(0)),
    ]);
    expect(readSimile(givenBy(bytes)).rows[0]?.title).toBe('ł');
  });
});
