import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import essay from '../../src/content/sino-russia-axis';
import { picturesPptxOf } from '../../src/lib/exporting/pptx/pictures-pptx';
import { pptxOf } from '../../src/lib/exporting/pptx/pptx';
import { BELOW_TITLE } from '../../src/lib/drawing/still/sheet';
import { altOf } from '../../src/lib/drawing/still/picture';
import { svgOf } from '../../src/lib/exporting/svg/svg';
import { stepStills } from '../../src/lib/drawing/still/views';
import { en } from '../../src/lib/messages/en';
import { validChronology } from '../../src/lib/model/valid';
import { stillWordsOf } from '../../src/lib/reading/still-words';
import { pngOf } from '../../scripts/unfurl';

const PROGRAMS = ['soffice', 'pdftotext', 'pdfinfo'];
const missing = PROGRAMS.filter((program) => spawnSync(program, ['--version']).error !== undefined);
const isSkipped = missing.length > 0 && !process.env.CI;
if (missing.length > 0) {
  console.warn(`The deck was not opened in LibreOffice: no ${missing.join(', no ')} on the PATH.`);
}

const chronology = validChronology(essay, 'essay');
const liveUrl = 'https://example.org/anno/?from=2014&lanes=a,b';
const run = promisify(execFile);

/** Opens a deck of the folder in LibreOffice and writes it there as `deck.pdf`. */
async function openDeck(folder: string, deck: Uint8Array): Promise<void> {
  const path = (name: string) => join(folder, name);
  writeFileSync(path('deck.pptx'), deck);
  const filter = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: 'true' } });
  await run('soffice', [
    `-env:UserInstallation=${pathToFileURL(path('profile')).href}`,
    '--headless',
    '--convert-to',
    `pdf:impress_pdf_Export:${filter}`,
    '--outdir',
    folder,
    path('deck.pptx'),
  ]);
}

/** What assistive technology says of the pictures of a tagged PDF. */
function alternatives(pdf: string): string[] {
  return [...readFileSync(pdf, 'latin1').matchAll(/\/Alt\s*<FEFF([0-9A-F]*)>/g)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  );
}

describe.skipIf(isSkipped)('the deck of the essay, opened in LibreOffice', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const output = async (program: string, ...words: string[]) => (await run(program, words)).stdout;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anno-deck-'));
    await openDeck(folder, pptxOf(chronology, en, { ratio: '16:9', theme: 'light', liveUrl }));
  }, 180_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('has a page for the whole and one for each event', async () => {
    expect(await output('pdfinfo', path('deck.pdf'))).toMatch(/^Pages:\s+15$/m);
  });

  it('has every event’s title among the text of the first page, and alone atop its own', async () => {
    const pages = (await output('pdftotext', '-layout', path('deck.pdf'), '-')).split('\f');
    chronology.events.forEach(({ title }, index) => {
      // As much of it as there is room for.
      expect(pages[0]).toContain(title.slice(0, 20));
      expect(pages[index + 1]?.trimStart().startsWith(title)).toBe(true);
    });
  });

  it('leads from each event of the first page to the live page, and nowhere else', async () => {
    const lines = (await output('pdfinfo', '-url', path('deck.pdf'))).split('\n');
    const first = lines.flatMap((line) => /^\s*1\s+Annotation\s+(.+)$/.exec(line)?.[1] ?? []);
    expect([...new Set(first)].sort()).toEqual(chronology.events.map(({ id }) => `${liveUrl}#${id}`).sort());
  });

  it('says what each event’s mark is to who cannot see it', () => {
    const words = alternatives(path('deck.pdf'));
    for (const { title, lane } of chronology.events) {
      // A label that says how long something lasts begins so too, and knows no lane.
      const inLane = chronology.lanes.find(({ id }) => id === lane)?.title ?? '';
      const ofMark = words.filter((text) => text.startsWith(`${title}, `) && text.includes(`, ${inLane}`));
      expect(ofMark).toHaveLength(15);
    }
    expect(words).toContain('Minsk Agreement signed, 5 September 2014, Background');
  });
});

describe.skipIf(isSkipped)('the deck of pictures of the essay, opened in LibreOffice', () => {
  const words = stillWordsOf(chronology, en);
  const content = { chronology, messages: en, words, theme: 'light' } as const;
  const pictures = Array.from(stepStills(content, 'gaps', chronology.events, BELOW_TITLE), ({ still }) => ({
    svg: svgOf(still),
    png: pngOf(svgOf(still)),
    alt: altOf(still),
  }));
  let folder = '';
  const output = async (program: string, ...given: string[]) => (await run(program, given)).stdout;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anno-deck-'));
    await openDeck(folder, picturesPptxOf(chronology, en, { theme: 'light', liveUrl }, pictures));
  }, 180_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('has on each page its title as text, and its place on the live page', async () => {
    const pdf = join(folder, 'deck.pdf');
    const pages = (await output('pdftotext', '-layout', pdf, '-')).split('\f').map((page) => page.trim());
    const titles = [chronology.title, ...chronology.events.map(({ title }) => title)];
    expect(pages.slice(0, 15)).toEqual(titles);
    const lines = (await output('pdfinfo', '-url', pdf)).split('\n');
    const found = lines.flatMap((line) => /^\s*\d+\s+Annotation\s+(.+)$/.exec(line)?.[1] ?? []);
    expect(found).toEqual([liveUrl, ...chronology.events.map(({ id }) => `${liveUrl}#${id}`)]);
  });

  it('says what each picture is to who cannot see it', () => {
    const found = alternatives(join(folder, 'deck.pdf'));
    for (const { alt } of pictures) expect(found).toContain(alt);
  });
});
