import type { Page } from '@playwright/test';
import { boxOf, expect, test } from './page';

const HOSTS = 'http://127.0.0.1:4403/';
const HOSTS_THAT_GROW = ['anno', 'embedly', 'amp', 'lti'];
const MOST_MESSAGES = 3;

test.use({
  viewport: { width: 800, height: 600 },
  expectedFault: /^request off the site: http:\/\/127\.0\.0\.1:4403\//,
});

/** Opens a page of another site that embeds the timeline as one kind of host does. */
async function openHost(page: Page, host: string, address: string, baseURL: string | undefined) {
  const embed = new URL(`/embed/${address}`, baseURL).href;
  await page.goto(`${HOSTS}${host}embed=${encodeURIComponent(embed)}`);
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
  return frame;
}

const heard = (page: Page) => page.getByRole('list', { name: 'Heard' }).getByRole('listitem');

/** Lets both pages draw until nothing that was set off by the last change can still be under way. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 40; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** How many pixels of the embed its frame does not show. */
function hiddenPx(page: Page): Promise<number> {
  return page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => root.scrollHeight - root.clientHeight);
}

test.describe('WordPress', () => {
  for (const [name, query] of [
    ['shows the frame once it has answered', ''],
    ['whose script comes late asks again, and shows it then', 'late&'],
  ] as const) {
    test(name, async ({ page, baseURL }) => {
      await openHost(page, `wordpress.html?${query}`, '', baseURL);
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.getByText('The timeline, as a link')).toBeHidden();
      await settle(page);
      const { width, height } = await boxOf(page.locator('iframe'));
      expect(width).toBe(600);
      expect(height).toBeGreaterThanOrEqual(200);
      expect(height).toBeLessThanOrEqual(1000);
      expect(await hiddenPx(page)).toBe(0);
      expect(await heard(page).count()).toBeLessThanOrEqual(MOST_MESSAGES + 1);
    });
  }

  test('puts its secret behind an event, which opens all the same', async ({ page, baseURL }) => {
    const frame = await openHost(page, 'wordpress.html?', '#minsk-agreement', baseURL);
    await expect(frame.getByRole('heading', { level: 2 })).toHaveText('Minsk Agreement signed');
    await expect(page.locator('iframe')).toBeVisible();
  });

  test('hears a new height when the column is another one', async ({ page, baseURL }) => {
    await openHost(page, 'wordpress.html?', '', baseURL);
    await expect(page.locator('iframe')).toBeVisible();
    await settle(page);
    const before = await heard(page).count();
    await page.locator('body').evaluate((body) => (body.style.inlineSize = '320px'));
    await expect.poll(() => heard(page).count()).toBeGreaterThan(before);
    await settle(page);
    expect((await heard(page).count()) - before).toBeLessThanOrEqual(MOST_MESSAGES);
    expect(await hiddenPx(page)).toBe(0);
  });
});

test.describe('a frame that grows', () => {
  for (const host of HOSTS_THAT_GROW) {
    test(`shows all there is, told in the way of ${host}, and settles`, async ({ page, baseURL }) => {
      await openHost(page, `growing.html?host=${host}&`, `?mode=article&resize=${host}`, baseURL);
      await expect.poll(() => hiddenPx(page)).toBe(0);
      await settle(page);
      const first = await heard(page).count();
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(MOST_MESSAGES);
      await expect(heard(page).filter({ hasNotText: `${host}: ` }), 'said in another way').toHaveCount(0);

      await page.setViewportSize({ width: 400, height: 600 });
      await expect.poll(() => heard(page).count()).toBeGreaterThan(first);
      await settle(page);
      expect((await heard(page).count()) - first).toBeLessThanOrEqual(MOST_MESSAGES);
      expect(await hiddenPx(page)).toBe(0);
      const settled = await heard(page).count();
      await settle(page);
      expect(await heard(page).count()).toBe(settled);
    });
  }

  test('is told in every way with resize=all', async ({ page, baseURL }) => {
    await openHost(page, 'growing.html?host=amp&', '?mode=article&resize=all', baseURL);
    await expect.poll(() => hiddenPx(page)).toBe(0);
    await settle(page);
    for (const host of HOSTS_THAT_GROW)
      await expect(heard(page).filter({ hasText: `${host}: ` })).not.toHaveCount(0);
    await expect(heard(page).filter({ hasText: 'method' })).toHaveCount(0);
  });

  test('grows when an event has more to say', async ({ page, baseURL }) => {
    const frame = await openHost(page, 'growing.html?host=lti&', '?mode=article&resize=lti', baseURL);
    await expect.poll(() => hiddenPx(page)).toBe(0);
    await settle(page);
    const { height } = await boxOf(page.locator('iframe'));
    await frame.getByRole('link', { name: /^China invokes Minsk at Munich,/ }).click();
    await expect.poll(async () => (await boxOf(page.locator('iframe'))).height).toBeGreaterThan(height);
    await settle(page);
    expect(await hiddenPx(page)).toBe(0);
  });

  test('that did not ask hears of no height', async ({ page, baseURL }) => {
    await openHost(page, 'growing.html?host=anno&', '?mode=article', baseURL);
    await page.setViewportSize({ width: 400, height: 600 });
    await settle(page);
    await expect(heard(page)).toHaveCount(0);
    expect((await boxOf(page.locator('iframe'))).height).toBe(200);
  });
});

test('a build that does not know where it will be says so nowhere', async ({ request }) => {
  test.skip(Boolean(process.env.PUBLIC_SITE_URL), 'this build knows');
  for (const path of ['', 'zh-Hant/', 'embed/', 'embed/zh-Hant/']) {
    const html = await (await request.get(`./${path}`)).text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).not.toMatch(
      /rel="(alternate" type|iframely|canonical)|property="og:|hreflang="[^"]*" href="http|%anno/,
    );
    expect(head.slice(0, 20_000)).toContain('<title>');
    expect(head.slice(0, 20_000)).toContain('<meta name="description"');
  }
  expect((await request.get('./oembed.json')).status()).toBe(404);
});
