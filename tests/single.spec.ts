import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { crowd } from '../src/content/crowd';
import { LANGUAGES } from '../src/lib/messages/languages';
import { filesIn, namesLike } from './archive';
import { expect, test } from './page';

const FILE = 'build/embed/anno-offline-en.html';
const OUT = 'test-results/single';
const REVEAL = pathToFileURL('node_modules/reveal.js/dist/').href;

// Whatever is asked for besides files of this disk, or data inside them, fails the test.
test.use({ expectedFault: /^request off the site: (file:|about:srcdoc)/ });

const shown = (frame: Frame | FrameLocator | Page) => frame.locator('.caption h2');

function run(...words: string[]): string {
  return execFileSync('node', ['scripts/export.js', ...words], { encoding: 'utf8', stdio: 'pipe' });
}

function failure(...words: string[]): string {
  try {
    run(...words);
    return 'no failure';
  } catch (error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  }
}

/** A page from a file, which frames others. */
function writePage(name: string, body: string): string {
  mkdirSync(OUT, { recursive: true });
  const path = `${OUT}/${name}`;
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${body}`,
  );
  return pathToFileURL(path).href;
}

test('it says on which terms it carries what is not ours', () => {
  const file = readFileSync(FILE, 'utf8');
  expect(file.slice(file.lastIndexOf('<!--'))).toMatch(
    /^<!-- Licences\n[^]*svelte \d[^]*MIT[^]*-->\s*<\/body>/,
  );
});

test('a double click opens the timeline, without a network', async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(FILE).href}?keys=steps`);
  await page.locator('html[data-anno-ready]').waitFor();
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveText('Four decades of ties in the making');
  await page.getByRole('link', { name: /^Minsk Agreement signed/ }).click();
  await expect(shown(page)).toHaveText('Minsk Agreement signed');
});

test('in a deck from a disk the clicker steps, goes on, and the copies follow each other', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  const file = pathToFileURL(FILE).href;
  const frame = (title: string) =>
    `<iframe title="${title}" src="${file}?keys=steps&steps=no-limits,invasion&sync=talk" width="960" height="540"></iframe>`;
  const deck = writePage(
    'deck.html',
    `<link rel="stylesheet" href="${REVEAL}reveal.css"><div class="reveal"><div class="slides">
    <section>First</section><section>${frame('Timeline')}</section><section>Last</section></div></div>
    <div style="position: fixed; inset: auto 0 0 auto; width: 100px">${frame('Copy')}</div>
    <script src="${REVEAL}reveal.js"></script><script>Reveal.initialize({ transition: 'none' })</script>`,
  );
  await page.goto(deck);
  await expect.poll(() => page.evaluate('Reveal.isReady()')).toBe(true);
  await page.evaluate('Reveal.slide(1)');
  const timeline = page.frameLocator('iframe[title="Timeline"]');
  await timeline.locator('html[data-anno-ready]').waitFor();
  await page.frameLocator('iframe[title="Copy"]').locator('html[data-anno-ready]').waitFor();
  await timeline.locator('.caption').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('PageDown');
  await expect(shown(timeline)).toHaveText('“No limits” friendship announced');
  await expect(shown(page.frameLocator('iframe[title="Copy"]'))).toHaveText(
    '“No limits” friendship announced',
  );
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate('Reveal.getIndices().h')).toBe(2);
});

for (const [name, attributes] of [
  [
    'a sandbox of scripts alone',
    (file: string) => ({ sandbox: 'allow-scripts', src: pathToFileURL(file).href }),
  ],
  ['srcdoc', (file: string) => ({ srcdoc: readFileSync(file, 'utf8') })],
  [
    'a data address',
    (file: string) => ({ src: `data:text/html;base64,${readFileSync(file).toString('base64')}` }),
  ],
  [
    'a data address in a sandbox',
    (file: string) => ({
      sandbox: 'allow-scripts',
      src: `data:text/html;base64,${readFileSync(file).toString('base64')}`,
    }),
  ],
] as const) {
  test(`works from ${name}, as what it was made for`, async ({ page }) => {
    mkdirSync(OUT, { recursive: true });
    const file = `${OUT}/${name.replaceAll(' ', '-')}.html`;
    run(
      '--format',
      'html',
      '--out',
      file,
      '--address',
      '?keys=steps&steps=no-limits,invasion&theme=dark&sync=off#invasion',
    );
    await page.goto(writePage(`host-of-${name.replaceAll(' ', '-')}.html`, '<p>A page</p>'));
    await page.evaluate((given) => {
      const frame = document.createElement('iframe');
      for (const [key, value] of Object.entries(given)) frame.setAttribute(key, value);
      Object.assign(frame, { width: '960', height: '540' });
      document.body.append(frame);
    }, attributes(file));
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-anno-ready]').waitFor();
    await expect(frame.locator('.anno-embed')).toHaveAttribute('data-theme', 'dark');
    await expect(shown(frame)).toHaveText('Russia invades Ukraine');
    await frame.locator('.caption').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('PageUp');
    await expect(shown(frame)).toHaveText('“No limits” friendship announced');
    await frame.locator('[data-event="invasion"] [data-part="label"]').click();
    await expect(shown(frame)).toHaveText('Russia invades Ukraine');
  });
}

test.describe('on the command line', () => {
  test('any chronology becomes a file of its own', async ({ page }) => {
    mkdirSync(OUT, { recursive: true });
    const said = run(
      '--format',
      'html',
      '--lang',
      'zh-Hant',
      '--out',
      `${OUT}/moon.html`,
      'tests/decks/moon.json',
    );
    expect(said).toMatch(/moon\.html: \d+ kB/);
    await page.goto(pathToFileURL(`${OUT}/moon.html`).href);
    await page.locator('html[data-anno-ready]').waitFor();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    const { title, events } = JSON.parse(readFileSync('tests/decks/moon.json', 'utf8'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.anno-mark')).toHaveCount(events.length);
  });

  test('or an address that carries it', async ({ page, baseURL }) => {
    const hash = run('--format', 'link', 'tests/decks/moon.json').trim();
    await page.goto(new URL(`/embed/${hash}`, baseURL).href);
    await page.locator('html[data-anno-ready]').waitFor();
    const { title } = JSON.parse(readFileSync('tests/decks/moon.json', 'utf8'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto('about:blank');
    await page.goto(new URL('/embed/#data=abcd', baseURL).href);
    await expect(page.getByRole('alert')).toContainText('cannot be unpacked');
  });

  test('with two links between two events, both ways and of one kind, and the same words quoted twice', async ({
    page,
  }) => {
    mkdirSync(OUT, { recursive: true });
    const source = { noun: 'report', authors: ['A'], title: 'R', publisher: 'P', published: '2015' };
    const quotes = ['Summary', 'Chapter 3'].map((section) => ({
      ...{ exact: 'Es begann 2014.', section, marks: ['2014'] },
    }));
    const linked = (to: string) => ['leads to', 'broken by', 'leads to'].map((kind) => ({ to, kind }));
    const events = [
      { id: 'a', title: 'Treaty', date: '2014', quotes, links: linked('b') },
      { id: 'b', title: 'War', date: '2015', quotes, links: linked('a') },
    ];
    writeFileSync(
      `${OUT}/twice.json`,
      JSON.stringify({ title: 'Twice', lang: 'de-u-co-phonebk', source, events }),
    );
    run('--out', `${OUT}/twice.html`, `${OUT}/twice.json`);
    for (const mode of ['slide', 'article']) {
      await page.goto(`${pathToFileURL(`${OUT}/twice.html`).href}?mode=${mode}`);
      await page.locator('html[data-anno-ready]').waitFor();
      for (const title of ['Treaty', 'War']) {
        await page.getByRole('link', { name: `${title}, ` }).click();
        await expect(shown(page)).toHaveText(title);
        await expect(page.locator('.caption blockquote')).toHaveCount(mode === 'article' ? 2 : 1);
        await expect(page.locator('.caption')).toContainText('German');
        await expect(page.locator('.kind')).toHaveText([
          ...['leads to', 'broken by', 'leads to'],
          ...['leads to this', 'broken by this', 'leads to this'],
        ]);
      }
    }
  });

  test('or slides, or pictures', async () => {
    mkdirSync(OUT, { recursive: true });
    run(
      '--format',
      'pptx',
      '--ratio',
      '4:3',
      '--theme',
      'dark',
      '--out',
      `${OUT}/moon.pptx`,
      'tests/decks/moon.json',
    );
    const { title, events } = JSON.parse(readFileSync('tests/decks/moon.json', 'utf8'));
    const deck = filesIn(`${OUT}/moon.pptx`);
    expect(namesLike(deck, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1 + events.length);
    expect(run('--format', 'svg', '--lang', 'zh-Hant', 'tests/decks/moon.json')).toContain(
      `>${title}</title>`,
    );
    run('--format', 'zip', '--out', `${OUT}/moon.zip`, 'tests/decks/moon.json');
    expect([...filesIn(`${OUT}/moon.zip`).keys()]).toHaveLength(1 + events.length);
  });

  test('says what is wrong', () => {
    expect(failure('--format', 'gif')).toContain(
      '--format: expected html, pptx, svg, zip, csv, json, timelinejs-csv, timelinejs, ics, markwhen, annotations, vis, ts or link, found gif',
    );
    expect(failure('--ratio', '3:2')).toContain('--ratio: expected 16:9 or 4:3, found 3:2');
    expect(failure('--lang', 'eo')).toContain(
      `--lang: expected ${Object.keys(LANGUAGES).join(' or ')}, found eo`,
    );
    expect(failure('--colour', 'red')).toContain("Unknown option '--colour'");
    expect(failure('nowhere.json')).toContain('nowhere.json: expected JSON');
    expect(failure('tests/decks/mistaken.json')).toContain('event 1 “First footprint”: dat');
    mkdirSync(OUT, { recursive: true });
    writeFileSync(`${OUT}/broken.json`, '{\n  "title": "T",\n}');
    expect(failure(`${OUT}/broken.json`)).toContain(
      'broken.json: line 3, character 1: expected a name in double quotes after the comma, found “}”',
    );
  });

  test('writes what is right, and says what is not', () => {
    mkdirSync(OUT, { recursive: true });
    const events = [
      { title: 'Right', date: '2001' },
      { title: 'Blank\u001b[31m', date: '' },
    ];
    writeFileSync(`${OUT}/partly.json`, `\ufeff${JSON.stringify({ title: 'T', events })}`);
    const words = ['scripts/export.js', '--format', 'svg', `${OUT}/partly.json`];
    const { status, stdout, stderr } = spawnSync('node', words, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toContain('>Right</text>');
    expect(stderr).toBe(
      `${OUT}/partly.json:\nevent 2 “Blank\\u{1b}[31m”: date: expected a date as text, or a year as a number, found “”\n` +
        'Events left out because of this: 1\n',
    );
  });

  test('says what slides lack, and writes them', () => {
    mkdirSync(OUT, { recursive: true });
    const url = `https://example.org/#data=${'a'.repeat(2000)}`;
    const words = ['scripts/export.js', '--format', 'pptx', '--url', url, '--out', `${OUT}/long.pptx`];
    const { status, stderr } = spawnSync('node', words, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        'The slides lack links back to their page: PowerPoint takes no address of more than 2000 characters.\n',
    });
    expect(filesIn(`${OUT}/long.pptx`).size).toBeGreaterThan(20);
  });

  test('with 200 events is at most 250 kB of gzip', () => {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(`${OUT}/crowd.json`, JSON.stringify(crowd(200)));
    run('--out', `${OUT}/crowd.html`, `${OUT}/crowd.json`);
    expect(gzipSync(readFileSync(`${OUT}/crowd.html`)).length).toBeLessThanOrEqual(250_000);
  });
});
