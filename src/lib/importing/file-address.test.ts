import { describe, expect, it } from 'vitest';
import { fileAddress } from './file-address';

const GOOGLE = 'https://docs.google.com/spreadsheets';
const SHARED = `${GOOGLE}/d/1AbC-d_E`;
const PUBLISHED = `${GOOGLE}/d/e/2PACX-1v`;

describe('fileAddress', () => {
  it.each([
    [`${SHARED}/edit#gid=7`, `${SHARED}/export?format=csv&gid=7`],
    [`${SHARED}/edit?gid=0#gid=0`, `${SHARED}/export?format=csv&gid=0`],
    [`${SHARED}/edit?usp=sharing`, `${SHARED}/export?format=csv`],
    [SHARED, `${SHARED}/export?format=csv`],
    [`${SHARED}/view`, `${SHARED}/export?format=csv`],
    [`${GOOGLE}/u/1/d/1AbC-d_E/htmlview?gid=3`, `${SHARED}/export?format=csv&gid=3`],
    ['https://docs.google.com/a/example.org/spreadsheets/d/1AbC-d_E/edit', `${SHARED}/export?format=csv`],
    [`${SHARED}/export?format=xlsx`, `${SHARED}/export?format=xlsx`],
    [`${SHARED}/export?format=pdf&gid=2`, `${SHARED}/export?format=csv&gid=2`],
    [`${PUBLISHED}/pubhtml`, `${PUBLISHED}/pub?output=csv`],
    [`${PUBLISHED}/pubhtml?gid=5&single=true`, `${PUBLISHED}/pub?output=csv&single=true&gid=5`],
    [`${PUBLISHED}/pub?output=csv`, `${PUBLISHED}/pub?output=csv`],
    [`${PUBLISHED}/pub?gid=5&single=true&output=tsv`, `${PUBLISHED}/pub?output=tsv&single=true&gid=5`],
    [`${SHARED}/pubhtml`, `${SHARED}/pub?output=csv`],
    [`${SHARED}/gviz/tq?tqx=out:json`, `${SHARED}/export?format=csv`],
    [`${SHARED}/gviz/tq?tqx=out:csv&gid=4`, `${SHARED}/export?format=csv&gid=4`],
    [`${SHARED}/gviz/tq?tqx=out:html&sheet=My%20talks`, `${SHARED}/gviz/tq?sheet=My+talks&tqx=out%3Acsv`],
  ])('of the sheet %s is %s', (given, href) => {
    expect(fileAddress(given)).toEqual({ href, isSheet: true });
    expect(fileAddress(href).href).toBe(href);
  });

  it.each([
    ['https://www.dropbox.com/s/a1b2/talks.csv?dl=0', 'https://dl.dropboxusercontent.com/s/a1b2/talks.csv'],
    [
      'https://www.dropbox.com/scl/fi/a1b2/my%20talks.xlsx?rlkey=c3&st=d4&dl=0',
      'https://dl.dropboxusercontent.com/scl/fi/a1b2/my%20talks.xlsx?rlkey=c3&st=d4',
    ],
    [
      'https://github.com/ada/notes/blob/main/data/talks.csv',
      'https://raw.githubusercontent.com/ada/notes/main/data/talks.csv',
    ],
    ['https://github.com/ada/notes/raw/v1/a.csv', 'https://raw.githubusercontent.com/ada/notes/v1/a.csv'],
  ])('of what %s shows is %s', (given, href) => {
    expect(fileAddress(given)).toEqual({ href, isSheet: false });
  });

  it.each([
    'https://example.org/talks.csv?dl=0',
    'https://docs.google.com/document/d/1AbC/edit',
    'https://github.com/ada/notes',
    'https://docs.google.com.example.org/spreadsheets/d/1AbC/edit',
    'https://raw.githubusercontent.com/ada/notes/main/talks.csv',
    'data:text/csv,date%2Ctitle',
    '/talks.csv',
  ])('%s is as it is', (given) => {
    expect(fileAddress(given)).toEqual({ href: given, isSheet: false });
  });
});
