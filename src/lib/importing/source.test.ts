import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFile } from './registry';
import { type Loaded, loadFile, sourceAddress, unpackFile } from './source';

const SHEET = 'https://docs.google.com/spreadsheets/d/1AbC';
const terms = { limitMB: 1, patienceMs: 1000, onprogress: () => undefined };
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));

/** What a file holds, once it is loaded. */
async function held(loading: Promise<Loaded>) {
  const loaded = await loading;
  return loaded.kind === 'file' ? importFile(loaded.content, loaded.name, loaded.mime) : loaded;
}
const moon = { kind: 'input', input: { title: '月' }, losses: [] };

afterEach(() => vi.unstubAllGlobals());

describe('sourceAddress', () => {
  it('is the whole address, from the page’s own', () => {
    expect(sourceAddress('moon.json', 'https://a.org/embed/')).toBe('https://a.org/embed/moon.json');
    expect(sourceAddress('http://b.org/x', 'https://a.org/')).toBe('http://b.org/x');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'blob:x', 'ftp://a.org', 'http://'])(
    '%s is none that may be loaded from',
    (src) => {
      expect(sourceAddress(src, 'https://a.org/')).toBeUndefined();
    },
  );
});

describe('loadFile', () => {
  it('is what the address holds, in letters of several bytes too', async () => {
    answer('{"title":"月"}');
    expect(await held(loadFile('x', terms))).toEqual(moon);
  });

  it('takes a byte order mark', async () => {
    answer('\ufeff{"title":"月"}');
    expect(await held(loadFile('x', terms))).toEqual(moon);
  });

  it('is known by its name and by what the server says that it is', async () => {
    answer('{}', { headers: { 'content-type': 'Application/JSON; charset=utf-8' } });
    expect(await loadFile('https://example.org/a/moon.json?v=1', terms)).toMatchObject({
      name: 'moon.json',
      mime: 'application/json',
    });
  });

  it.each([
    ['https://example.org/wars%20and%20peace.csv', 'wars and peace.csv'],
    ['https://example.org/100%.csv', '100%.csv'],
  ])('is called as people call it: %s', async (address, name) => {
    answer('a');
    expect(await loadFile(address, terms)).toMatchObject({ name });
  });

  it.each([
    ['refused', 403, '', 'text/plain'],
    ['not there', 404, '', 'text/plain'],
    ['for those who sign in', 200, '<!doctype html><title>Sign in</title>', 'text/html; charset=utf-8'],
  ])('a sheet of Google that is %s is not published', async (_, status, body, type) => {
    answer(body, { status, headers: { 'content-type': type } });
    const fault = { kind: 'unpublished' };
    expect(await loadFile(`${SHEET}/edit`, terms)).toMatchObject({ kind: 'fault', fault });
  });

  it('a sheet of Google that other sites may not read is not published', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadFile(`${SHEET}/edit`, terms)).toMatchObject({ fault: { kind: 'unpublished' } });
  });

  it('a sheet of Google is loaded as its CSV, and has no name of its own', async () => {
    const fetched = vi.fn(() =>
      Promise.resolve(new Response('date,title\n2014,A\n', { headers: { 'content-type': 'text/csv' } })),
    );
    vi.stubGlobal('fetch', fetched);
    expect(await loadFile(`${SHEET}/edit#gid=3`, terms)).toMatchObject({ name: '', mime: 'text/csv' });
    expect(fetched).toHaveBeenCalledWith(`${SHEET}/export?format=csv&gid=3`, expect.anything());
  });

  it('a server of Google’s that fails is a fault like any other', async () => {
    answer('', { status: 503 });
    expect(await loadFile(`${SHEET}/edit`, terms)).toMatchObject({ fault: { kind: 'status' } });
  });

  it('says how much has come', async () => {
    const onprogress = vi.fn();
    answer('[1, 2]');
    await loadFile('x', { ...terms, onprogress });
    expect(onprogress).toHaveBeenLastCalledWith(6);
  });

  it.each([
    ['', { kind: 'wrong-file', expected: 'empty' }],
    ['{\n"a":', { kind: 'json', at: { line: 2, character: 5 } }],
    ['<!doctype html>', { kind: 'wrong-file', expected: 'web-page' }],
    [' '.repeat(1_000_001), { kind: 'too-large', expected: 1 }],
  ])('%#: what is no data, or too much of it, is a fault', async (body, fault) => {
    answer(body);
    expect(await held(loadFile('x', terms))).toMatchObject({ kind: 'fault', fault });
  });

  it('an answer that is an error is a fault with its number', async () => {
    answer('not here', { status: 404 });
    expect(await loadFile('x', terms)).toMatchObject({
      kind: 'fault',
      fault: { kind: 'status', expected: 200, found: { text: '404' } },
    });
  });

  it('a server that can’t be reached, or doesn’t allow it, is a fault', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await loadFile('x', terms)).toMatchObject({ kind: 'fault', fault: { kind: 'unreachable' } });
  });

  it('a server that sends nothing for too long is a fault', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    expect(await loadFile('x', { ...terms, patienceMs: 5 })).toMatchObject({
      kind: 'fault',
      fault: { kind: 'too-slow' },
    });
  });
});

describe('unpackFile', () => {
  const packed = (text: string) => deflateRawSync(text).toString('base64url');

  it('is what the address carries', async () => {
    expect(await held(unpackFile(packed('\ufeff{"title":"月"}'), terms))).toEqual(moon);
  });

  it('no JSON, too much of it, and what is cut short are three faults', async () => {
    const fault = (text: string) => held(unpackFile(text, terms));
    expect(await fault(packed('{"a" 1}'))).toMatchObject({
      fault: { kind: 'json', at: { line: 1, character: 6 } },
    });
    expect(await fault(packed(' '.repeat(1_000_001)))).toMatchObject({ fault: { kind: 'too-large' } });
    expect(await fault(packed('{"title":"T"}').slice(0, -4))).toMatchObject({ fault: { kind: 'damaged' } });
    expect(await fault('')).toMatchObject({ fault: { kind: 'damaged' } });
  });
});
