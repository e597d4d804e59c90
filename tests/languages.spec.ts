import type { Page } from '@playwright/test';
import { EVENTS, expect, isReady, mark, openTimeline, placesOf, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const chineseMark = (page: Page, title: string) =>
  page.getByRole('list', { name: '事件', exact: true }).getByRole('link', { name: title });

test('a reader of Chinese has the page in Chinese', async ({ page }) => {
  await openTimeline(page, './zh-Hant/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  for (const name of ['播放', '放大', '縮小', '顯示全部', '上一個事件', '下一個事件']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await expect(page.getByRole('slider', { name: '時間位置' })).toHaveAttribute('aria-valuetext', '2024年');
  await expect(page.getByRole('radiogroup', { name: '時間尺度' }).getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('region', { name: '摘錄' })).toContainText('選擇一個事件');
  await expect(page.getByRole('heading', { name: '所有事件' })).toBeVisible();
  await expect(chineseMark(page, '《明斯克協議》簽署')).toHaveAccessibleName(/2014年9月5日/);
});

test('a quotation keeps its own language and says so', async ({ page }) => {
  await openTimeline(page, './zh-Hant/#minsk-agreement');
  const pane = page.getByRole('region', { name: '摘錄' });
  await expect(pane.getByRole('blockquote')).toHaveAttribute('lang', 'en');
  await expect(pane).toContainText('引文語言：英文');
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('《明斯克協議》簽署');
  await expect(pane).toContainText('文中所述');
  await expect(page.getByRole('heading', { name: '中俄軸心年表' })).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('blockquote:not([lang="en"])')).toHaveCount(0);
});

test('the English page says that it is English', async ({ page }) => {
  await openTimeline(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: '繁體中文' })).toHaveAttribute('lang', 'zh-Hant');
});

test('switching the language keeps the view and the event', async ({ page }) => {
  await openTimeline(page, './?from=2021-06&to=2022-12&scale=time#invasion');
  const english = await placesOf(page);
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/\?from=2021-06-01&to=2022-12-31&scale=time#invasion$/);
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  const chinese = await placesOf(page);
  for (const { id } of EVENTS) {
    expect(Math.abs((chinese[id]?.left ?? NaN) - (english[id]?.left ?? NaN)), id).toBeLessThan(1);
  }
  await expect(chineseMark(page, '俄羅斯入侵烏克蘭')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('slider', { name: '時間位置' })).toHaveAttribute(
    'aria-valuetext',
    /^2022年2月24日/,
  );
  await page.getByRole('link', { name: 'English' }).click();
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(mark(page, 'Russia invades Ukraine')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('radio', { name: 'Time', exact: true })).toBeChecked();
});

test('switching the language keeps where the playhead stands between events', async ({ page }) => {
  await openTimeline(page, './?from=2021-06&to=2022-12&at=2022-07&scale=time');
  await page.getByRole('link', { name: '繁體中文' }).click();
  await isReady(page);
  await expect(page).toHaveURL(/&at=2022-07-01&scale=time$/);
  await expect(page.getByRole('slider', { name: '時間位置' })).toHaveAttribute('aria-valuetext', '2022年7月');
  await expect(page.getByRole('region', { name: '摘錄' }).getByRole('heading')).toHaveText('2022年7月');
});

for (const { path, own, other } of [
  { path: './', own: 'Position in time', other: '時間位置' },
  { path: './zh-Hant/', own: '時間位置', other: 'Position in time' },
]) {
  test(`${path} loads the words of one language`, async ({ page }) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text());
    });
    await openTimeline(page, path);
    await page.waitForLoadState('networkidle');
    const code = (await Promise.all(scripts)).join('\n');
    expect(code.includes(own)).toBe(true);
    expect(code.includes(other)).toBe(false);
  });
}
