import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../messages/languages';
import { messagesOf } from '../../messages/by-lang';
import { faultInWords } from '../../messages/fault-words';
import { WRONG_FILES, type WrongFile } from '../../messages/wrong-files';
import { importFile } from '../registry';
import { wrongFile } from './wrong-file';

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((char) => char.charCodeAt(0)),
    ),
  );
const utf16 = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const compound = (stream: string) =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(600).fill(0),
    ...utf16(stream),
  );
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
const office = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' };
const open = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });
const workbook = zip({
  ...office,
  'xl/workbook.xml': '<workbook/>',
  'xl/worksheets/sheet1.xml': '<worksheet/>',
});

async function wrongOf(content: Uint8Array | string, name = '', mime = '') {
  const read = await importFile(content, name, mime);
  if (read.kind !== 'fault' || read.fault.kind !== 'wrong-file') return read;
  const { expected, found } = read.fault;
  return 'text' in found ? `${expected}: ${found.text}` : expected;
}

describe('a file that holds nothing to read is named by what is in it', () => {
  it.each<[string, Uint8Array | string]>([
    ['picture: PNG', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR')],
    ['picture: JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0)],
    ['picture: GIF', bytes('GIF89a', 1, 0, 1, 0)],
    ['picture: WebP', bytes('RIFF', 26, 0, 0, 0, 'WEBPVP8 ')],
    ['picture: HEIC', bytes(0, 0, 0, 24, 'ftypheic')],
    ['picture: SVG', '<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['pdf', bytes('%PDF-1.7\n%', 0xe2, 0xe3, '\n1, 0, obj\n2, 0, obj')],
    ['recording: MP3', bytes('ID3', 4, 0, 0)],
    ['recording: MP4', bytes(0, 0, 0, 24, 'ftypisom')],
    ['recording', bytes('RIFF', 26, 0, 0, 0, 'WAVEfmt ')],
    ['archive: gzip', bytes(0x1f, 0x8b, 8, 0)],
    ['archive: ZIP', zip({ 'a.txt': 'a', 'b/c.csv': 'b' })],
    ['document: Word .docx', zip({ ...office, 'word/document.xml': '<document/>' })],
    ['document: Word .doc', compound('WordDocument')],
    ['document: OpenDocument .odt', open('text')],
    ['document: RTF', bytes('{\\rtf1\\ansi')],
    ['slides: PowerPoint .pptx', zip({ ...office, 'ppt/presentation.xml': '<presentation/>' })],
    ['slides: OpenDocument .odp', open('presentation')],
    ['other-workbook: Excel .xls', compound('Workbook')],
    ['other-workbook: Excel .xlsb', zip({ ...office, 'xl/workbook.bin': '' })],
    ['other-workbook: Numbers', zip({ 'Index/Document.iwa': '', 'Index/Tables/Tile.iwa': '' })],
    ['locked-workbook', compound('EncryptedPackage')],
    ['damaged-workbook', workbook],
    ['damaged-workbook', workbook.slice(0, 180)],
    ['damaged-workbook', zip(office).slice(0, 60)],
    ['damaged-workbook', open('spreadsheet')],
    ['damaged-workbook', bytes('PK', 3, 4, 1, 2, 3)],
    ['unknown: SQLite', bytes('SQLite format 3', 0)],
    ['unknown', bytes(0x7f, 'ELF', 2, 1, 1, 0)],
    ['empty', bytes()],
    ['empty', '\ufeff \r\n'],
    ['web-page: HTML', '<!DOCTYPE html>\n<html><body><table><tr><td>2014, a</td></tr></table>'],
    ['web-page: HTML', '<html>\n<head><title>a, b</title>\n<p>c, d'],
    ['sign-in', '<!doctype html><html><a href="https://accounts.google.com/ServiceLogin?x">Sign in</a>'],
    ['xml', '<?xml version="1.0"?><kml><Placemark/></kml>'],
    ['code', "import { a, b } from 'c';\nimport { d, e } from 'f';\n\nconst x = [1, 2];\n"],
    ['code', '#!/usr/bin/env python3\nprint("a, b")\n'],
    ['code', 'def a(b, c):\n    return b, c\n\ndef d(e, f):\n    pass\n'],
    ['code', '# battles\nbattles <- read.csv("battles.csv")\nplot(battles$a, battles$b)\n'],
    ['code', '<?php\necho 1, 2;\necho 3, 4;\n'],
    ['text', 'Dear all, as you know, we met in Minsk.\nNothing came of it.\n\nYours, A.\nB, C, D and E\n'],
    ['text', 'Not {'],
    ['text', 'In 1914 the war began'],
  ])('%s', async (kind, content) => {
    expect(await wrongOf(content)).toBe(kind);
  });

  it.each([
    ['empty', 'a.csv', ''],
    ['web-page: HTML', 'a.csv', 'text/csv'],
    ['picture: PNG', 'a.xlsx', ''],
  ])('whatever its name says: %s as %s', async (kind, name, mime) => {
    const contents: Readonly<Record<string, Uint8Array | string>> = {
      empty: '',
      'web-page: HTML': '<!doctype html><p>a,b',
      'picture: PNG': bytes(0x89, 'PNG', 0),
    };
    expect(await wrongOf(contents[kind] ?? '', name, mime)).toBe(kind);
  });

  it.each([
    Uint8Array.of(0xff, 0xfe, ...utf16('date,title\n2014,A\n2015,B\n')),
    'date,title\n2014,a\0b\n',
    'date,title\n2014-09-05,"Minsk, again; and again;"\n2015,B\n',
    'date;title;\n2014;A;\n2015;B;\n',
    '2014, The war began.\n2015, It went on.\n2016, It ended.\n',
    'Year\tWhat\n2014\tA, b, c.\n',
    'date,what\n2014,one, two, three\n2015,four\n',
    'date,title,text\n2014,A,"Said:\nlet us\nconst x = 1;\n"\n',
  ])('a table is none of these: %j', async (content) => {
    expect(await wrongOf(content)).toMatchObject({ kind: 'draft' });
  });
});

describe.each(Object.keys(LANGUAGES))('in %s', (lang) => {
  it('each kind has a sentence of its own, which says what is read', async () => {
    const { faults } = await messagesOf(lang);
    const said = WRONG_FILES.map((is: WrongFile) =>
      faultInWords(wrongFile({ is, format: 'X' }).fault, faults),
    );
    expect(new Set(said).size).toBe(WRONG_FILES.length);
    for (const sentence of said) expect(sentence).toMatch(/X.*CSV.*\.xlsx.*\.ods/);
  });
});
