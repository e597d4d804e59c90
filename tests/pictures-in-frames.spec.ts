import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { boxOf, expect, packed, test } from './page';
import { ELSEWHERE, servePictures } from './pictures/elsewhere';
import { storedPicture } from './pictures/made-picture';

const ASKS = 'Show picture from pictures.example.org';
const HOST = 'http://127.0.0.1:4403/host.html';
const GATE = 'A brick gate with a chapel above it';
const TOLD =
  'Whoever comes from the river sees it before all else, and tells of it when he is at home again, '
    .repeat(5)
    .trim();
const FILE = {
  title: 'Kyiv in pictures',
  pictures: {
    gate: storedPicture(640, 480),
    tall: storedPicture(300, 900),
    damaged: `${storedPicture(40, 40).slice(0, -60)}${'A'.repeat(60)}`,
  },
  events: [
    {
      ...{ id: 'gate', title: 'A gate is built', date: '1037~', gloss: 'Of brick and stone.' },
      media: {
        ...{ picture: 'gate', alt: GATE, caption: 'The gate today' },
        ...{ credit: 'Photograph by the author', licence: 'CC BY 4.0' },
      },
    },
    { id: 'mast', title: 'A mast is raised', date: '1100', media: { picture: 'tall', alt: 'A mast' } },
    {
      ...{ id: 'told', title: TOLD, date: '1150', gloss: TOLD },
      media: { picture: 'gate', alt: 'A gate that is told of' },
    },
    {
      ...{ id: 'tower', title: 'A tower rises', date: '1240', gloss: 'By the river.' },
      media: { src: `${ELSEWHERE}/tower.png`, alt: 'A tower by a river', credit: 'A traveller' },
    },
    {
      id: 'wall',
      title: 'A wall falls',
      date: '1500',
      media: { src: `${ELSEWHERE}/gone.png`, alt: 'A wall' },
    },
    { id: 'page', title: 'A page is torn', date: '1700', media: { picture: 'damaged', alt: 'A torn page' } },
    {
      ...{ id: 'anew', title: 'It is built anew', date: '1982' },
      media: { link: 'https://www.example.org/film', kind: 'video', caption: 'Newsreel' },
    },
    { id: 'words', title: 'Words alone', date: '1990', gloss: 'There is nothing to see.' },
  ],
};

test.use({
  expectedFault:
    /^request off the site: (https:\/\/pictures\.example\.org\/|http:\/\/127\.0\.0\.1:4403\/|http:\/\/localhost:4404\/|blob:|file:)|ERR_FAILED/,
});

async function openEmbed(page: Page, search: string, site = './'): Promise<string[]> {
  const asked = await servePictures(page, FILE);
  await page.goto(`${site}embed/?src=/kyiv.json&${search}`);
  await page.locator('html[data-anno-ready]').waitFor();
  return asked;
}

const media = (page: Page | FrameLocator) => page.locator('.anno-media');
const caption = (page: Page) => page.getByRole('region', { name: 'Excerpt' });
const drawn = (page: Page, name: string) => page.getByRole('img', { name });

async function isWithin(inner: Locator, outer: Locator): Promise<void> {
  const [small, large] = [await boxOf(inner), await boxOf(outer)];
  expect(small.x).toBeGreaterThanOrEqual(large.x - 0.5);
  expect(small.y).toBeGreaterThanOrEqual(large.y - 0.5);
  expect(small.x + small.width).toBeLessThanOrEqual(large.x + large.width + 0.5);
  expect(small.y + small.height).toBeLessThanOrEqual(large.y + large.height + 0.5);
}

test.describe('on a slide', () => {
  for (const [width, height] of [
    [1280, 720],
    [960, 540],
    [640, 360],
    [500, 400],
    [320, 180],
  ] as const) {
    test(`a stored picture stands beside the words, in sight and over nothing (${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const [id, name] of [
        ['gate', GATE],
        ['mast', 'A mast'],
      ] as const) {
        await openEmbed(page, `mode=slide&event=${id}`);
        const picture = drawn(page, name);
        await expect(picture).toHaveAttribute('data-drawn');
        await isWithin(media(page), page.locator('.sheet'));
        await isWithin(picture, media(page));
        const [stage, words, beside] = [
          await boxOf(page.locator('.anno-stage')),
          await boxOf(caption(page)),
          await boxOf(media(page)),
        ];
        expect(beside.y).toBeGreaterThanOrEqual(stage.y + stage.height - 0.5);
        expect(beside.x).toBeGreaterThanOrEqual(words.x + words.width - 0.5);
        // It has its own ratio.
        const { width: wide, height: high } = await boxOf(picture);
        expect(wide / high).toBeCloseTo(id === 'gate' ? 4 / 3 : 1 / 3, 1);
        await expect(caption(page)).not.toHaveAttribute('style', /--lines/);
      }
    });
  }

  test('whose it is stands below it; words that describe it are for those who do not see it', async ({
    page,
  }) => {
    await openEmbed(page, 'mode=slide&event=gate');
    await expect(media(page).getByText('Photograph by the author · CC BY 4.0')).toBeVisible();
    await expect(media(page).getByText('The gate today')).toBeHidden();
  });

  test('it gives way where the words have no room beside it', async ({ page }) => {
    await page.setViewportSize({ width: 500, height: 400 });
    await openEmbed(page, 'mode=slide&keys=steps&event=mast');
    await expect(drawn(page, 'A mast')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(caption(page).getByRole('heading')).toHaveText(TOLD);
    await expect(media(page)).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await expect(drawn(page, 'A mast')).toBeVisible();
  });

  test('it goes with its event, and the words have all of the width again', async ({ page }) => {
    await openEmbed(page, 'mode=slide&keys=steps&steps=gate,words&step=1');
    await expect(drawn(page, GATE)).toBeVisible();
    const { width } = await boxOf(caption(page));
    await page.keyboard.press('PageDown');
    await expect(caption(page).getByRole('heading')).toHaveText('Words alone');
    await expect(media(page)).toHaveCount(0);
    expect((await boxOf(caption(page))).width).toBeGreaterThan(width + 100);
  });

  test('a timeline without pictures brings nothing for them', async ({ page }) => {
    const brought: string[] = [];
    page.on('request', (request) => brought.push(request.url()));
    await openEmbed(page, 'mode=slide&event=words');
    await page.goto('./embed/#minsk-agreement');
    await page.locator('html[data-anno-ready]').waitFor();
    expect(brought.filter((url) => url.endsWith('anno-media.js'))).toEqual([]);
  });
});

test.describe('in an article', () => {
  test('it stands below the words, with its caption and whose it is', async ({ page }) => {
    await page.setViewportSize({ width: 500, height: 1000 });
    await openEmbed(page, 'mode=article&event=gate');
    await expect(drawn(page, GATE)).toHaveAttribute('data-drawn');
    const [words, below] = [await boxOf(caption(page)), await boxOf(media(page))];
    expect(below.y).toBeGreaterThanOrEqual(words.y + words.height - 0.5);
    await expect(media(page).getByText('The gate today')).toBeVisible();
    await expect(media(page).getByText('Photograph by the author · CC BY 4.0')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(500);
  });

  test('what is none is a link of its own window', async ({ page }) => {
    await openEmbed(page, 'mode=article&event=anew');
    const link = media(page).getByRole('link', { name: 'Video on example.org' });
    await expect(link).toHaveAttribute('href', 'https://www.example.org/film');
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  });

  test('one that is damaged says so', async ({ page }) => {
    await openEmbed(page, 'mode=article&event=page');
    await expect(media(page)).toContainText('The picture could not be shown. A torn page');
  });
});

test('a server that says default-src self shows stored pictures, too', async ({ page }) => {
  await openEmbed(page, 'mode=slide&event=gate', 'http://localhost:4404/');
  await expect(drawn(page, GATE)).toHaveAttribute('data-drawn');
});

test.describe('a picture elsewhere', () => {
  test('is asked for by nobody until its reader presses, each time', async ({ page }) => {
    const asked = await openEmbed(page, 'mode=slide&keys=steps&event=tower');
    await page.getByRole('button', { name: ASKS }).click();
    await expect(drawn(page, 'A tower by a river')).toBeFocused();
    await expect.poll(() => asked).toEqual([`${ELSEWHERE}/tower.png`]);
    await isWithin(media(page), page.locator('.sheet'));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('button', { name: ASKS })).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  test('says what it tells, and that it can’t be shown', async ({ page }) => {
    await openEmbed(page, 'mode=article&event=wall');
    const button = page.getByRole('button', { name: ASKS });
    await expect(button).toHaveAccessibleDescription('pictures.example.org will learn that you look at it.');
    await button.click();
    await expect(media(page)).toContainText('The picture could not be shown. A wall');
    await expect(media(page).getByRole('link')).toHaveAttribute('href', `${ELSEWHERE}/gone.png`);
  });

  test('loads by itself where the page around says so, and by no address alone', async ({
    page,
    baseURL,
  }) => {
    const asked = await openEmbed(page, 'mode=slide&media=load&event=tower');
    await expect(page.getByRole('button', { name: ASKS })).toBeVisible();
    expect(asked).toEqual([]);
    const embed = new URL('/embed/?src=/kyiv.json&mode=slide&media=load&event=tower', baseURL).href;
    await page.goto(`${HOST}?embed=${encodeURIComponent(embed)}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('img', { name: 'A tower by a river' })).toBeVisible();
    expect(asked).toEqual([`${ELSEWHERE}/tower.png`]);
  });

  test('of a timeline that an address carries is asked for, too', async ({ page }) => {
    const asked = await servePictures(page, FILE);
    const { pictures, ...file } = FILE;
    expect(Object.keys(pictures)).toHaveLength(3);
    const events = file.events.filter(({ media: each }) => !each || !('picture' in each));
    await page.goto(`./embed/?mode=slide&event=tower${packed({ ...file, events })}`);
    await expect(page.getByRole('button', { name: ASKS })).toBeVisible();
    expect(asked).toEqual([]);
  });
});

test.describe('the offline copy', () => {
  /** Opens a file of the disk without a network, where a picture has to come out of the file. */
  async function isWhole(page: Page, path: string): Promise<void> {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.setViewportSize({ width: 960, height: 540 });
    await page.goto(`${pathToFileURL(path).href}?mode=slide&keys=steps#gate`);
    await expect(drawn(page, GATE)).toHaveAttribute('data-drawn');
    await expect(media(page)).toContainText('Photograph by the author');
    await page.goto(`${pathToFileURL(path).href}?mode=article#tower`);
    await page.reload();
    const link = media(page).getByRole('link', { name: 'A tower by a river' });
    await expect(link).toHaveAttribute('href', `${ELSEWHERE}/tower.png`);
    await expect(page.getByRole('button', { name: ASKS })).toHaveCount(0);
    expect(asked).toEqual([]);
  }

  test('of the command line has the pictures that the file stores, and links to the others', async ({
    openPage,
  }) => {
    const [file, out] = ['kyiv.json', 'kyiv.html'].map((name) => test.info().outputPath(name));
    if (!file || !out) throw new Error('expected two paths');
    writeFileSync(file, JSON.stringify(FILE));
    // It ends with 2: the file is told that a picture is damaged or wants words.
    spawnSync('node', ['scripts/export.js', '--format', 'html', '--out', out, file]);
    await isWhole(await openPage({ offline: true }), out);
  });

  test('of a page has them too', async ({ page, openPage }) => {
    await servePictures(page, FILE);
    await page.goto('./open/?src=/kyiv.json');
    await expect(page.getByRole('region', { name: FILE.title, exact: true })).toHaveAttribute(
      'data-measured',
    );
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Offline copy', exact: true }).click();
    const path = test.info().outputPath('shared.html');
    await (await downloaded).saveAs(path);
    await isWhole(await openPage({ offline: true }), path);
  });
});
