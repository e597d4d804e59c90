import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import { boxOf, excerpt, expect, isReadyIn, list, mark, packed, test } from './page';
import { ELSEWHERE, servePictures } from './pictures/elsewhere';
import { storedPicture } from './pictures/made-picture';

const ASKS = 'Show picture from pictures.example.org';
const KYIV = 'Kyiv in pictures';
const FILE = {
  title: KYIV,
  pictures: {
    gate: storedPicture(640, 480),
    mast: storedPicture(200, 600),
    damaged: `${storedPicture(40, 40).slice(0, -60)}${'A'.repeat(60)}`,
  },
  events: [
    {
      title: 'A gate is built',
      date: '1037~',
      gloss: 'Of brick and stone.',
      media: {
        ...{ picture: 'gate', alt: 'A brick gate with a chapel above it', caption: 'The gate today' },
        ...{ credit: 'Photograph by the author', licence: 'CC BY 4.0' },
      },
    },
    { title: 'A mast is raised', date: '1100', gloss: 'Of oak.', media: { picture: 'mast', alt: 'A mast' } },
    {
      title: 'A tower rises',
      date: '1240',
      media: { src: `${ELSEWHERE}/tower.png`, alt: 'A tower by a river', caption: 'From the north' },
    },
    { title: 'A wall falls', date: '1500', media: { src: `${ELSEWHERE}/gone.png`, alt: 'A wall' } },
    { title: 'A page is torn', date: '1700', media: { picture: 'damaged', alt: 'A torn page' } },
    {
      title: 'It is built anew',
      date: '1982',
      media: { link: 'https://www.example.org/film', kind: 'video', caption: 'Newsreel' },
    },
  ],
};

test.use({
  expectedFault:
    /^request off the site: (https:\/\/pictures\.example\.org\/|http:\/\/localhost:4404\/|blob:)|ERR_FAILED/,
});

async function open(page: Page, address = './open/?src=/kyiv.json'): Promise<string[]> {
  const asked = await servePictures(page, FILE);
  await page.goto(address);
  await isReadyIn(page, KYIV);
  return asked;
}

/** The colour in the middle of a canvas. */
const middleOf = (canvas: Locator) =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return [];
    const { width, height } = element;
    return [...(element.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
  });

const pictureNamed = (page: Page, name: string) => excerpt(page).getByRole('img', { name });

test.describe('a picture that a file stores', () => {
  const servers = { 'any server': './', 'a server that says default-src self': 'http://localhost:4404/' };
  for (const [server, site] of Object.entries(servers)) {
    test(`is drawn without asking, by ${server}`, async ({ page }) => {
      const asked = await open(page, `${site}open/?src=/kyiv.json`);
      await mark(page, 'A gate is built').click();
      const gate = pictureNamed(page, 'A brick gate with a chapel above it');
      await expect(gate).toHaveAttribute('data-drawn');
      const [red = 0, green = 0, blue = 0, alpha] = await middleOf(gate);
      expect(alpha).toBe(255);
      expect(blue).toBeGreaterThan(green);
      expect(green).toBeGreaterThan(red);
      await expect(excerpt(page).getByText('The gate today')).toBeVisible();
      await expect(excerpt(page).getByText('Photograph by the author · CC BY 4.0')).toBeVisible();
      expect(asked).toEqual([]);
    });
  }

  test('has its room before it is there', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      window.createImageBitmap = () => new Promise(() => undefined);
    });
    await mark(page, 'A gate is built').click();
    const box = await pictureNamed(page, 'A brick gate with a chapel above it').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1);
  });

  test('stands in the list, too, where words run beside it', async ({ page }) => {
    await open(page);
    const small = list(page).getByRole('img', { name: 'A brick gate with a chapel above it' });
    await expect(small).toHaveAttribute('data-drawn');
    expect((await small.boundingBox())?.width).toBeLessThanOrEqual(100);
  });

  test('keeps its own shape in the list and on paper, small and whole beside its words', async ({ page }) => {
    await open(page);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const [name, ratio] of [
        ['A brick gate with a chapel above it', 4 / 3],
        ['A mast', 1 / 3],
      ] as const) {
        const picture = list(page).getByRole('img', { name });
        await expect(picture).toHaveAttribute('data-drawn');
        const { width, height } = await boxOf(picture);
        expect(width / height, `${name} on ${media}`).toBeCloseTo(ratio, 1);
        // 42 mm.
        expect(Math.max(width, height)).toBeLessThanOrEqual(media === 'print' ? 159 : 96);
        const words = await boxOf(
          list(page)
            .locator('li', { has: page.getByRole('img', { name }) })
            .locator('.gloss'),
        );
        expect(words.y).toBeLessThan((await boxOf(picture)).y + height);
      }
    }
    await expect(list(page).getByText('The gate today · Photograph by the author · CC BY 4.0')).toBeVisible();
  });

  test('is not printed as a blank where it has not been drawn', async ({ page }) => {
    await page.addInitScript(() => {
      window.createImageBitmap = () => new Promise(() => undefined);
    });
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expect(list(page).locator('canvas').first()).toBeHidden();
    await expect(list(page).getByText('The gate today · Photograph by the author · CC BY 4.0')).toBeVisible();
  });

  test('says in its place that it can’t be shown where it is damaged', async ({ page }) => {
    await open(page);
    await mark(page, 'A page is torn').click();
    await expect(excerpt(page).getByText('The picture could not be shown. A torn page')).toBeVisible();
  });

  test('is in no link and in no code, and both say so', async ({ page }) => {
    await page.goto('./open/');
    // What is brought before script is there is brought to nobody.
    await expect(page.locator('[data-waits="false"]')).toBeAttached();
    await page.setInputFiles('input[type=file]', {
      name: 'kyiv.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(FILE)),
    });
    await isReadyIn(page, KYIV);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const said = '3 pictures that this file carries are not in the link. The offline copy has all of it.';
    await expect(page.getByText(said)).toHaveCount(2);
    const link = await page.getByLabel('Link to this view').inputValue();
    expect(link).toContain('#data=');
    expect(link.length).toBeLessThan(2000);

    await servePictures(page, FILE);
    await page.goto('./');
    await page.goto(link);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await isReadyIn(page, KYIV);
    await mark(page, 'A gate is built').click();
    await expect(excerpt(page).getByText('Of brick and stone.')).toBeVisible();
    await expect(excerpt(page).getByRole('img')).toHaveCount(0);
  });
});

test.describe('a picture elsewhere', () => {
  test('is asked for by nobody until its reader presses, each time', async ({ page }) => {
    const asked = await open(page);
    for (const title of ['A tower rises', 'A wall falls', 'A tower rises']) await mark(page, title).click();
    await expect(excerpt(page).getByText('From the north')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    expect(asked).toEqual([]);

    await excerpt(page).getByRole('button', { name: ASKS }).click();
    const tower = pictureNamed(page, 'A tower by a river');
    await expect(tower).toBeFocused();
    await expect.poll(() => tower.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
    expect(asked).toEqual([`${ELSEWHERE}/tower.png`]);

    await mark(page, 'A gate is built').click();
    await mark(page, 'A tower rises').click();
    await expect(excerpt(page).getByRole('button', { name: ASKS })).toBeVisible();
  });

  test('is asked for by nobody where the address carries the file', async ({ page }) => {
    const file = { ...FILE, pictures: undefined };
    const asked = await open(page, `./open/?event=a-tower-rises${packed(file)}`);
    await expect(excerpt(page).getByRole('button', { name: ASKS })).toBeVisible();
    expect(asked).toEqual([]);
  });

  test('says who learns of it before that is so', async ({ page }) => {
    await open(page, './open/?src=/kyiv.json#a-tower-rises');
    await expect(excerpt(page).getByRole('button', { name: ASKS })).toHaveAccessibleDescription(
      'pictures.example.org will learn that you look at it.',
    );
  });

  test('says in its place that it did not come, with its words and its address', async ({ page }) => {
    await open(page, './open/?src=/kyiv.json#a-wall-falls');
    await excerpt(page).getByRole('button', { name: ASKS }).click();
    await expect(excerpt(page).getByText('The picture could not be shown. A wall')).toBeVisible();
    await expect(excerpt(page).getByRole('link', { name: `${ELSEWHERE}/gone.png` })).toHaveAttribute(
      'rel',
      /noreferrer/,
    );
  });
});

test('a film is a link that says what it is and where', async ({ page }) => {
  const asked = await open(page, './open/?src=/kyiv.json#it-is-built-anew');
  await expect(excerpt(page).getByRole('link', { name: 'Video on example.org' })).toHaveAttribute(
    'href',
    'https://www.example.org/film',
  );
  expect(asked).toEqual([]);
});

for (const id of ['a-gate-is-built', 'a-tower-rises', 'a-page-is-torn', 'it-is-built-anew'])
  test(`axe finds nothing wrong with ${id}`, async ({ page }) => {
    await open(page, `./open/?src=/kyiv.json#${id}`);
    await expect(excerpt(page).locator('.media')).toBeVisible();
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  });

test('dates stay in sight beside a picture at 1280 by 720', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, './open/?src=/kyiv.json#a-gate-is-built');
  await expect(excerpt(page).locator('.evidence strong')).toBeInViewport({ ratio: 1 });
});
