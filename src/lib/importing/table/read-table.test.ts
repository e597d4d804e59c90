import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settle } from '../settle';
import { inflated } from './inflate';
import { readTable } from './read-table';
import { sheetDay } from './sheet-day';

function draftOf(content: Uint8Array | string) {
  const read = readTable(content);
  if (read.kind !== 'draft') throw new Error(`expected a draft, found ${JSON.stringify(read)}`);
  return read.draft;
}

const rolesOf = (content: string) =>
  Object.fromEntries((draftOf(content).columns ?? []).map(({ header, role }) => [header, role]));
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readTable', () => {
  it.each([
    ['CRLF', 'Date,Title\r\n2014-09,Minsk\r\n2015-02,Minsk II\r\n'],
    ['CR alone', 'Date,Title\r2014-09,Minsk\r2015-02,Minsk II'],
    ['a byte order mark', '\ufeffDate,Title\n2014-09,Minsk\n2015-02,Minsk II'],
    ['tabs', 'Date\tTitle\n2014-09\tMinsk\n2015-02\tMinsk II'],
    ['semicolons', 'Date;Title\n2014-09;Minsk\n2015-02;Minsk II'],
    ['blank rows', 'Date,Title\n\n2014-09,Minsk\n,\n2015-02,Minsk II\n\n'],
    ['JSON', '[{"Date": "2014-09", "Title": "Minsk"}, {"Date": "2015-02", "Title": "Minsk II"}]'],
  ])('reads cells with %s', (_, content) => {
    const { rows } = draftOf(content);
    expect(rows).toMatchObject([
      { title: 'Minsk', when: { kind: 'date', date: { words: '2014-09' } } },
      { title: 'Minsk II', when: { kind: 'date', date: { words: '2015-02' } } },
    ]);
  });

  it('tells the lines where rows begin, behind line breaks in quotes too', () => {
    const { rows } = draftOf('date,title\n2014,"A\nB"\n\n2015,C\n');
    expect(rows.map(({ at }) => at)).toEqual([
      { line: 2, index: 0 },
      { line: 5, index: 1 },
    ]);
  });

  it('reads code pages of Windows where the bytes are no UTF-8', () => {
    expect(draftOf(windows('date,title\n2014,Z\xfcrich\n')).rows[0]?.title).toBe('Zürich');
    expect(draftOf(windows('date,title\n2014,\xcc\xee\xf1\xea\xe2\xe0\n')).rows[0]?.title).toBe('Москва');
  });

  it.each([
    [
      'Fecha,Evento,Descripción,Fuente\n2014,A,B,C',
      { Fecha: 'date', Evento: 'title', Descripción: 'text', Fuente: 'source' },
    ],
    [
      'Debut,Fin,Titre,Catégorie\n1914,1918,A,B',
      { Debut: 'start', Fin: 'end', Titre: 'title', Catégorie: 'lane' },
    ],
    ['Datum,Ereignis,Beschreibung\n2014,A,B', { Datum: 'date', Ereignis: 'title', Beschreibung: 'text' }],
    ['Дата,Событие,Описание\n2014,A,B', { Дата: 'date', Событие: 'title', Описание: 'text' }],
    ['日期,標題,說明\n2014,A,B', { 日期: 'date', 標題: 'title', 說明: 'text' }],
    [
      'start_date,endDate,name,tags\n2014,2015,A,B',
      { start_date: 'start', endDate: 'end', name: 'title', tags: 'lane' },
    ],
    ['a,b\nMinsk,5 September 2014\nKyiv,c. 1850', { a: 'title', b: 'date' }],
    [
      'death_date,n,who knows\n2014-01-01,7,Ada\n2014-01-02,8,Bob',
      { death_date: 'date', n: 'extra', 'who knows': 'title' },
    ],
  ])('guesses the columns of %j', (content, roles) => {
    expect(rolesOf(content)).toEqual(roles);
  });

  it('takes columns for what a person says, and says who has said so', () => {
    const read = readTable('date,what,when\n2014,A,1999\n', { when: 'start', date: 'extra' });
    if (read.kind !== 'draft') throw new Error('expected a draft');
    expect(read.draft.columns).toMatchObject([
      { role: 'extra', guessedBy: 'person' },
      { role: 'title', guessedBy: 'header' },
      { role: 'start', guessedBy: 'person' },
    ]);
    expect(read.draft.rows[0]).toMatchObject({ when: { date: { words: '1999' } }, extra: { date: '2014' } });
  });

  it('names headers that are missing or there twice', () => {
    const { columns } = draftOf('date,,x,x\n2014,a,b,c\n');
    expect(columns?.map(({ header }) => header)).toEqual(['date', 'column 2', 'x', 'x 2']);
  });

  it('obeys cells for year, month and day, and takes TimelineJS’s title from its row without a date', () => {
    const head =
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group';
    const { rows, title, losses } = draftOf(
      `${head}\n,,,,,,,,,The whole,<p>All of it</p>,,title,\n1815,12,10,,1852,11,27,,,Ada,"<p>By <a href=""https://example.org/"">her</a></p>",x.png,,\n1936,,,,,,,,,Alan,,,,\n1944,6,,,,,,,,D,,,,\n`,
    );
    expect(title).toBe('The whole');
    expect(rows).toMatchObject([
      {
        title: 'Ada',
        text: 'By her',
        links: ['https://example.org/'],
        when: { kind: 'span', start: { edtf: '1815-12-10' }, end: { edtf: '1852-11-27' } },
      },
      { when: { kind: 'date', date: { edtf: '1936' } } },
      { when: { kind: 'date', date: { edtf: '1944-06' } } },
    ]);
    expect(losses).toEqual([{ kind: 'pictures', count: 1 }]);
  });

  it('believes the date that is shown where it has the other in it', () => {
    const { rows } = draftOf('date,display_date,title\n"Dec. 1, 2003",December 2003,A\n');
    expect(rows[0]?.when).toEqual({ kind: 'date', date: { edtf: '2003-12', words: 'December 2003' } });
  });

  it('reads TimeFlow by what its header says', () => {
    const { rows, format } = draftOf(
      '#TIMEFLOW\tfield\tD\tDate/Time\n#TIMEFLOW\talias\tTIMEFLOW_START\tD\n#TIMEFLOW\talias\tTIMEFLOW_TRACK\tK\n#TIMEFLOW\t=== End ===\nD\tK\tLabel\nJul 27 2010\tRain, Wind\tA\n',
    );
    expect(format).toBe('TimeFlow');
    expect(rows[0]).toMatchObject({
      title: 'A',
      lane: 'Rain',
      extra: { K: 'Rain, Wind' },
      when: { kind: 'date' },
    });
  });

  it('leaves hostile cells texts', () => {
    const { rows } = draftOf(
      'date,title,link,other\n2014,<script>alert(1)</script>A,javascript:alert(1),"=cmd|\'/c calc\'!A1"\n',
    );
    expect(rows[0]).toMatchObject({
      title: 'A',
      extra: { link: 'javascript:alert(1)', other: "=cmd|'/c calc'!A1" },
    });
    expect(rows[0]?.links).toBeUndefined();
  });

  it('has rows without a date where no column has dates', () => {
    const { report } = settle(draftOf('name,age\nAda,36\nAlan,41\n'));
    expect(report).toMatchObject({ shown: 0, undated: [{ title: 'Ada' }, { title: 'Alan' }] });
  });
});

const ODS = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="Talks">
<table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><office:annotation><text:p>who says so?</text:p></office:annotation><text:p>Title</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell office:value-type="date" office:date-value="2014-09-05T00:00:00"><text:p>5. Sept. 14</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Minsk<text:s text:c="2"/><text:span>more</text:span></text:p><text:p>Later</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1850"><text:p>1.850</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>c. 1850</text:p></table:table-cell><table:table-cell><text:p>C</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table><table:table table:name="Other"><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>`;

describe('a sheet of OpenDocument', () => {
  const document = (content: string) =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8(content),
    });

  it('gives its first sheet: values, with days as days, and no comments', () => {
    const { rows, columns, format, title } = draftOf(document(ODS));
    expect([format, title, columns?.map(({ header }) => header)]).toEqual([
      'OpenDocument',
      'Talks',
      ['Date', 'Title'],
    ]);
    expect(rows).toMatchObject([
      { at: { line: 5 }, title: 'Minsk  more\nLater', when: { date: { words: '2014-09-05' } } },
      { at: { line: 6 }, title: 'B', when: { date: { words: '1850' } } },
      { at: { line: 7 }, title: 'C', when: { date: { words: 'c. 1850' } } },
    ]);
  });

  it('has no more rows than it has, however often it says that one is there', () => {
    const many = ODS.replace(
      '<table:table-row><table:table-cell office:value-type="float"',
      '<table:table-row table:number-rows-repeated="9999999999"><table:table-cell office:value-type="float"',
    );
    expect(draftOf(document(many)).rows.length).toBe(10_002);
  });
});

const XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

function workbook(sheet: string, strings = '', styles = STYLES): Uint8Array {
  const files = {
    'xl/workbook.xml': `<workbook ${XMLNS} xmlns:r="r"><sheets><sheet name="Talks" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet ${XMLNS}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${XMLNS}>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${XMLNS}><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('a workbook', () => {
  it('gives its first sheet, with days as days', () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Title</t></is></c></row>' +
      '<row r="3"><c r="A3" s="1"><v>41887</v></c><c r="C3" t="s"><v>1</v></c></row>';
    const { rows, format, title } = draftOf(
      workbook(sheet, '<si><t>Date</t></si><si><r><t>Min</t></r><r><t>sk</t></r><rPh><t>x</t></rPh></si>'),
    );
    expect([format, title]).toEqual(['Excel', 'Talks']);
    expect(rows).toMatchObject([
      { at: { line: 3 }, title: 'Minsk', when: { kind: 'date', date: { words: '2014-09-05' } } },
    ]);
  });

  it.each([
    [17, '', 38_991, '2006-10'],
    [170, 'mmm\\-yy', 38_991, '2006-10'],
    [170, 'yyyy&quot;年&quot;m&quot;月&quot;;@', 38_991, '2006-10'],
    [170, 'mmm yyyy', 39_000, '2006-10-10'],
    [170, 'yyyy', 38_718, '2006'],
    [170, 'yyyy', 38_991, '2006-10-01'],
    [170, 'dd/mm/yyyy', 38_991, '2006-10-01'],
    [170, '[mm]:ss', 38_991, '38991'],
  ])('has a first as fine as its cell shows it: format %i %s, day %i', (id, code, serial, words) => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c></row>' +
      `<row r="2"><c r="A2" s="1"><v>${serial}</v></c></row>`;
    expect(draftOf(workbook(sheet, '', styles)).rows).toMatchObject([{ when: { date: { words } } }]);
  });

  it('is refused where it is larger than anybody needs, however large it says that it is', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) });
    expect(inflated(bomb, () => true, 1_000_000)).toBeUndefined();
    expect(inflated(bomb, () => true, 6_000_000)?.size).toBe(1);
  });

  it('is a fault where it is damaged', () => {
    expect(readTable(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3))).toMatchObject({ kind: 'fault' });
  });

  it.each([
    [1, false, '1900-01-01'],
    [61, false, '1900-03-01'],
    [41887, false, '2014-09-05'],
    [41887.5, false, '2014-09-05T12:00:00'],
    [0, true, '1904-01-01'],
  ])('day %f, by the calendar of 1904: %s, is %s', (serial, is1904, day) => {
    expect(sheetDay(serial, is1904)).toBe(day);
  });
});
