import fc from 'fast-check';
import Papa from 'papaparse';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table';
import { separatedCells } from './separated';

const cell = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\r\0]/g, ' '));
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 6 });

describe('separatedCells', () => {
  it('reads again what was written between any marks, with any ends of lines', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('\t', ',', ';', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (body, delimiter, newline) => {
          const header = ['Date', 'Title', 'Text'];
          const text = Papa.unparse([header, ...body], { delimiter, newline, quotes: true });
          const read = separatedCells(text);
          const full = body.filter((each) => each.some((one) => one.trim() !== ''));
          expect(read.headers).toEqual(header);
          expect(read.rows.map(({ cells }) => cells)).toEqual(full);
        },
      ),
    );
  });
});

describe('hostile cells', () => {
  it('expand no entities of a workbook, and run no formulas', () => {
    const sheet =
      '<!DOCTYPE w [<!ENTITY a "AAAA"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>' +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row>' +
      '<row r="2"><c r="A2"><v>1914</v></c><c r="B2" t="str"><f>HYPERLINK("http://x")</f><v>&b;=cmd|x</v></c></row>' +
      '</sheetData></worksheet>';
    const files = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    };
    const read = readTable(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    );
    if (read.kind !== 'draft') throw new Error('expected a draft');
    const [row] = read.draft.rows;
    expect(row?.title).not.toContain('AAAA');
    expect(row?.title).toContain('=cmd|x');
    expect(JSON.stringify(row)).not.toContain('HYPERLINK');
  });
});
