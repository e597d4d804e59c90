import type { Page } from '@playwright/test';
import { messagesOf } from '../src/lib/messages/by-lang';
import { LANGUAGES } from '../src/lib/messages/languages';
import { dayStart } from '../src/lib/time/calendar/instant';
import { instantInWords } from '../src/lib/time/words/words';
import { EVENTS, boxOf, chooseLanguage, expect, isReady, mark, openTimeline, placesOf, test } from './page';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const chineseMark = (page: Page, title: string) =>
  page.getByRole('list', { name: '事件', exact: true }).getByRole('link', { name: title });

test('a reader of Chinese has the page in Chinese', async ({ page }) => {
  await openTimeline(page, './zh-Hant/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  for (const name of ['播放', '放大', '縮小', '第一個事件']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('button', { name: '回到全貌' }).click();
  await expect(page.getByRole('slider', { name: '時間位置' })).toHaveAttribute('aria-valuetext', '2024年');
  await expect(page.getByRole('radiogroup', { name: '時間尺度' }).getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('region', { name: '摘錄' })).toContainText('14個事件');
  await expect(page.getByRole('heading', { name: '所有事件' })).toBeVisible();
  await expect(chineseMark(page, '《明斯克協議》簽署')).toHaveAccessibleName(/2014年9月5日/);
  await page.getByRole('button', { name: '第一個事件' }).click();
  for (const name of ['上一個事件', '下一個事件'])
    await expect(page.getByRole('button', { name })).toBeVisible();
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
  await page.getByLabel('Language: English').click();
  await expect(page.getByRole('link', { name: '繁體中文' })).toHaveAttribute('lang', 'zh-Hant');
});

test('the menu of languages opens and closes by keyboard, by a press beside it, and has each other language', async ({
  page,
}) => {
  await openTimeline(page);
  const menu = page.getByLabel('Language: English');
  const links = page.locator('.languages a');
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(links).toHaveText(
    Object.values(LANGUAGES)
      .slice(1)
      .sort((a, b) => a.localeCompare(b, 'en')),
  );
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links.first()).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await expect(links.last()).toBeInViewport();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(links.first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of languages leads on', async ({ page }) => {
    await page.goto('./border/');
    await chooseLanguage(page, 'Español');
    await expect(page).toHaveURL(/\/es\/border\/$/);
  });
});

test('on a phone the languages are in the menu, each within reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openTimeline(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Language: English').click();
  for (const link of await page.locator('.languages a').all())
    await expect(link).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('switching the language keeps the view and the event', async ({ page }) => {
  await openTimeline(page, './?from=2021-06&to=2022-12&scale=time#invasion');
  const english = await placesOf(page);
  await chooseLanguage(page, '繁體中文');
  await expect(page).toHaveURL(/\/zh-Hant\/\?from=2021-06&to=2022&scale=time#invasion$/);
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
  await chooseLanguage(page, 'English');
  await isReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(mark(page, 'Russia invades Ukraine')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('radio', { name: 'Time', exact: true })).toBeChecked();
});

test('switching the language keeps where the playhead stands between events', async ({ page }) => {
  await openTimeline(page, './?from=2021-06&to=2022-12&at=2022-07&scale=time');
  await chooseLanguage(page, '繁體中文');
  await isReady(page);
  await expect(page).toHaveURL(/&at=2022-07&scale=time$/);
  await expect(page.getByRole('slider', { name: '時間位置' })).toHaveAttribute('aria-valuetext', '2022年7月');
  await expect(page.getByRole('region', { name: '摘錄' }).getByRole('heading')).toHaveText('2022年7月');
});

test('a reader of Ukrainian has the page in Ukrainian, and what is not told in it in its own language', async ({
  page,
}) => {
  await openTimeline(page, './uk/#minsk-agreement');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  for (const name of ['Відтворити', 'Збільшити', 'Зменшити', 'Попередня подія', 'Наступна подія']) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Збільшити' }).click();
  await page.getByRole('button', { name: 'Назад до цілого' }).click();
  const slider = page.getByRole('slider', { name: 'Положення в часі' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^5 вересня 2014 року/);
  const marks = page.getByRole('list', { name: 'Події', exact: true });
  await expect(marks.getByRole('link', { name: 'Minsk Agreement signed' })).toHaveAccessibleName(
    /, за текстом: у вересні 2014 року; за іншими джерелами: 5 вересня 2014 року, /,
  );
  const pane = page.getByRole('region', { name: 'Уривок' });
  await expect(pane).toContainText(/у вересні 2014 року/i);
  await expect(pane.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'en');
  await expect(pane.getByRole('blockquote')).toHaveAttribute('lang', 'en');
  await expect(pane).toContainText('Мова цитати: англійська');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
});

test('each language leads to each other one', async ({ page }) => {
  await openTimeline(page, './?scale=time#invasion');
  for (const [name, lang] of [
    ['Українська', 'uk'],
    ['繁體中文', 'zh-Hant'],
    ['English', 'en'],
  ] as const) {
    await chooseLanguage(page, name);
    await isReady(page);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveURL(/\?scale=time#invasion$/);
  }
});

test('an embed may be asked for in Ukrainian, and draws other views in it', async ({ page }) => {
  await page.goto('./embed/?lang=uk&mode=article&from=2022-01&to=2022-03#no-limits');
  await expect(page).toHaveURL(/\/embed\/uk\//);
  await expect(page.locator('html')).toHaveAttribute('data-anno-ready', '');
  await expect(page.getByRole('button', { name: 'Збільшити' })).toBeVisible();
  await expect(page.locator('.tick', { hasText: 'лютий 2022 року' }).first()).toBeVisible();
});

test('mistakes in a file are said in Ukrainian', async ({ page }) => {
  const file = JSON.stringify({
    title: 'Minsk',
    events: [
      { title: 'Signed', date: '2014-09' },
      { title: 'Never', date: '2014-02-30' },
    ],
  });
  await page.goto(`./uk/open/?src=data:,${encodeURIComponent(file)}`);
  await expect(page.getByText('Не показано 1 подію з 2')).toBeVisible();
  await expect(page.getByText('день від 01 до 28, який є в 2014-02')).toBeVisible();
});

/** The longest words first: the others go with the wide matrix. */
const ROOMY = ['uk', 'es'];

for (const lang of Object.keys(LANGUAGES).slice(1)) {
  const tag = ROOMY.includes(lang) ? '' : ' @all';
  test(`/${lang}/ speaks one language, in its pages and its frames${tag}`, async ({ page }) => {
    const m = await messagesOf(lang);
    await openTimeline(page, `./${lang}/#invasion`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const name of [m.stage.play, m.stage.zoomIn, m.pane.previousEvent])
      await expect(page.getByRole('button', { name })).toBeVisible();
    const day = instantInWords(dayStart(2022, 2, 24), 'day', m);
    await expect(page.getByRole('slider', { name: m.stage.position })).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${day}`),
    );
    await page.goto(`./embed/${lang}/?mode=article&from=2022-01&to=2022-03#invasion`);
    await expect(page.locator('html')).toHaveAttribute('data-anno-ready', '');
    await expect(page.getByRole('button', { name: m.stage.zoomIn, exact: true })).toBeVisible();
    const month = instantInWords(dayStart(2022, 2), 'month', m);
    await expect(page.locator('.tick', { hasText: month }).first()).toBeVisible();
  });

  for (const path of ['', 'border/', 'open/']) {
    test(`/${lang}/${path} has room for its words on a phone and a desktop${tag}`, async ({ page }) => {
      const { stage, share, legend, open } = await messagesOf(lang);
      const words = [stage.play, stage.fit, share.share, legend.more, legend.all, open.open];
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`./${lang}/${path}`);
        const named = page.getByText(new RegExp(`^(${words.join('|')})$`));
        const cut = await named.evaluateAll((elements) =>
          elements
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }
}

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

for (const path of ['./', './zh-Hant/', './uk/']) {
  test(`${path} says each link’s kind within the plot`, async ({ page }) => {
    for (const { id } of EVENTS) {
      await page.goto(`${path}#${id}`);
      await expect(page.locator(`[data-event="${id}"]`)).toHaveAttribute('aria-current', 'true');
      const plot = await boxOf(page.locator('.anno-plot'));
      for (const kind of await page.locator('.anno-plot .kind').all()) {
        const { x, width } = await boxOf(kind);
        expect(x).toBeGreaterThanOrEqual(plot.x - 0.5);
        expect(x + width, `${id}: ${await kind.textContent()}`).toBeLessThanOrEqual(
          plot.x + plot.width + 0.5,
        );
      }
    }
  });
}

test('each page names itself in every language to those who look it up', async ({ page }) => {
  for (const address of ['./', './zh-Hant/border/', './uk/open/']) {
    await page.goto(address);
    const links = page.locator('head link[rel="alternate"][hreflang]');
    const found = await links.evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLLinkElement ? [link.hreflang, link.href] : [])),
    );
    expect(found.map(([lang]) => lang)).toEqual([...Object.keys(LANGUAGES), 'x-default']);
    const own = await page.locator('html').getAttribute('lang');
    expect(found.find(([lang]) => lang === own)?.[1]).toBe(page.url());
    expect(new Set(found.slice(0, -1).map(([, href]) => href)).size).toBe(Object.keys(LANGUAGES).length);
    for (const [lang, href = ''] of found.slice(0, 3)) {
      await page.goto(href);
      await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '');
    }
  }
});

test('the fonts’ licence is a link away', async ({ page }) => {
  await openTimeline(page, './uk/');
  await page.getByRole('link', { name: 'Шрифти й ліцензії' }).click();
  await expect(page.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
});

test.describe('a file that is not there', () => {
  test.use({ expectedFault: /404/ });

  test('is named in the other language too', async ({ page }) => {
    await page.goto('./open/?src=missing.json');
    await expect(page.getByRole('alert')).toBeVisible();
    await chooseLanguage(page, '繁體中文');
    await expect(page).toHaveURL(/\/zh-Hant\/open\/\?src=missing\.json$/);
  });
});
