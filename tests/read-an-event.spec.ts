import type { Page } from '@playwright/test';
import {
  EVENTS,
  boxOf,
  excerpt,
  expect,
  isReadyIn,
  list,
  mark,
  openTimeline,
  packed,
  playhead,
  test,
  timeline,
} from './page';

const heading = (page: Page) => excerpt(page).getByRole('heading', { level: 2 });
const entry = (page: Page, title: string) =>
  list(page).getByRole('listitem').filter({ hasText: title }).first();

test.describe('a reader opens an event', () => {
  test('by a click', async ({ page }) => {
    await openTimeline(page);
    await mark(page, 'Minsk Agreement signed').click();
    await expect(heading(page)).toHaveText('Minsk Agreement signed');
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveURL(/\/#minsk-agreement$/);
    await expect(playhead(page)).toHaveAttribute(
      'aria-valuetext',
      '5 September 2014: Minsk Agreement signed',
    );
  });

  test('by a tap', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await openTimeline(page);
    await mark(page, 'Minsk Agreement signed').tap();
    await expect(heading(page)).toHaveText('Minsk Agreement signed');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
  });

  test('by Enter', async ({ page }) => {
    await openTimeline(page);
    await mark(page, 'Four decades of ties in the making').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Russian military drafts China scenarios');
    await expect(heading(page)).toBeFocused();
  });

  test('from the list', async ({ page }) => {
    await openTimeline(page);
    await list(page).getByRole('link', { name: 'The import level Russia later regains' }).click();
    await expect(heading(page)).toHaveText('The import level Russia later regains');
    await expect(mark(page, 'The import level Russia later regains')).toHaveAttribute('aria-current', 'true');
  });

  test('and only its mark is the current one', async ({ page }) => {
    await openTimeline(page);
    await mark(page, 'Russia invades Ukraine').click();
    await mark(page, 'Minsk Agreement signed').click();
    await expect(timeline(page).locator('[aria-current]')).toHaveCount(1);
    await expect(mark(page, 'Minsk Agreement signed')).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('the excerpt has', () => {
  test('the passage with its dating words marked, and where it is from', async ({ page }) => {
    await openTimeline(page, './#minsk-agreement');
    await expect(excerpt(page).getByRole('blockquote')).toContainText(
      'the Minsk Agreement — signed by Ukraine, Russia, and the OSCE special representative in September 2014',
    );
    await expect(excerpt(page).locator('mark')).toHaveText(['in September 2014']);
    const citation = excerpt(page).getByRole('figure');
    for (const part of [
      'Kritika Rajput and Siddhartha Ghosh',
      'The Sino-Russia Axis after the Munich Security Conference',
      'Prospect Foundation',
      '2024',
    ]) {
      await expect(citation).toContainText(part);
    }
  });

  test('what the essay says against what is on record, by which source', async ({ page }) => {
    await openTimeline(page, './#minsk-agreement');
    const definition = (term: string) =>
      excerpt(page)
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${term}$`, 'i') })
        .locator('xpath=following-sibling::dd');
    await expect(definition('The essay says')).toContainText('some time in September 2014');
    await expect(definition('On record')).toContainText('5 September 2014');
    await expect(definition('On record')).toContainText('Trilateral Contact Group, Minsk');
  });

  test('a gloss, and the events that it is linked to with the kind of link', async ({ page }) => {
    await openTimeline(page, './#invasion');
    await expect(excerpt(page)).toContainText('by 141 votes to 5');
    const linked = excerpt(page).getByRole('listitem');
    await expect(linked.filter({ hasText: 'Russian gas and trade turn to China' })).toContainText('leads to');
    await expect(linked.filter({ hasText: 'friendship announced' })).toContainText('shortly before');
    await linked.getByRole('link', { name: 'Russian gas and trade turn to China' }).click();
    await expect(heading(page)).toHaveText('Russian gas and trade turn to China');
    await expect(page).toHaveURL(/#gas-and-trade$/);
  });

  test('the events before and after, and how long it is to them', async ({ page }) => {
    await openTimeline(page, './#minsk-at-munich');
    const previous = excerpt(page).getByRole('button', { name: 'Previous event' });
    const next = excerpt(page).getByRole('button', { name: 'Next event' });
    await expect(previous).toContainText('15 days earlier');
    await expect(previous).toContainText('“No limits” friendship announced');
    await expect(next).toContainText('5 days later');
    await next.click();
    await expect(heading(page)).toHaveText('Russia invades Ukraine');
    await previous.click();
    await previous.click();
    await expect(heading(page)).toHaveText('“No limits” friendship announced');
  });

  test('before the first step, where to begin and nothing else', async ({ page }) => {
    await openTimeline(page);
    const begin = excerpt(page).getByRole('button', { name: 'First event: Begin' });
    await expect(begin).toContainText('Four decades of ties in the making');
    await expect(excerpt(page).getByRole('button', { name: /^(?:Previous|Next) event/ })).toHaveCount(0);
    await begin.click();
    await expect(heading(page)).toHaveText('Four decades of ties in the making');
    await page.keyboard.press('Escape');
    await expect(begin).toBeVisible();
  });

  test('no event before the first, nor after the last', async ({ page }) => {
    await openTimeline(page, './#relations-in-the-making');
    await expect(excerpt(page).getByRole('button', { name: 'Previous event' })).toBeDisabled();
    await openTimeline(page, './#future');
    await expect(excerpt(page).getByRole('button', { name: 'Next event' })).toBeDisabled();
  });
});

test('a reader sees and reads that essay and record disagree', async ({ page }) => {
  await openTimeline(page, './#minsk-at-munich');
  await expect(excerpt(page)).toContainText('The two disagree');
  await expect(excerpt(page)).toContainText(
    'the essay says 2023; the call found on record is of 19 February 2022',
  );
  const drawn = mark(page, 'China invokes Minsk at Munich');
  const [record, claim, join] = await Promise.all(
    ['record', 'band', 'join'].map((part) => boxOf(drawn.locator(`[data-part="${part}"]`))),
  );
  if (!record || !claim || !join) throw new Error('expected three pieces');
  expect(record.x + record.width).toBeLessThan(claim.x - 20);
  expect(join.x).toBeLessThanOrEqual(record.x + record.width);
  expect(join.x + join.width).toBeCloseTo(claim.x, 0);
});

test('a page opens on the event whose two dates disagree, which a press leads to', async ({ page }) => {
  await openTimeline(page);
  const opening = excerpt(page);
  await expect(opening).toContainText('The essay says');
  await expect(opening).toContainText('some time in 2023');
  await expect(opening).toContainText('19 February 2022');
  await opening.getByRole('link', { name: 'China invokes Minsk at Munich' }).click();
  await expect(heading(page)).toHaveText('China invokes Minsk at Munich');
  // What has no two dates that disagree has nothing of the kind.
  await openTimeline(page, './?lanes=together');
  await expect(opening).not.toContainText('The essay says');
});

test('the links of an event are drawn on the timeline, and their kinds are said', async ({ page }) => {
  await openTimeline(page);
  const lit = timeline(page).locator('.links path');
  await expect(lit).toHaveCount(0);
  await mark(page, 'Russia invades Ukraine').click();
  await expect(lit).toHaveCount(2);
  await expect(timeline(page).getByText('leads to', { exact: true })).toBeVisible();
  await expect(timeline(page).getByText(/^shortly before/)).toBeVisible();
});

test.describe('a reader leaves an event', () => {
  for (const from of ['the pane', 'the timeline'] as const) {
    test(`with Esc in ${from}, and is back at its mark`, async ({ page }) => {
      await openTimeline(page);
      await mark(page, 'Russia invades Ukraine').click();
      await expect(heading(page)).toBeFocused();
      if (from === 'the timeline') await playhead(page).focus();
      await page.keyboard.press('Escape');
      await expect(heading(page)).toHaveText('Fourteen events, about 1984 to 2024');
      await expect(mark(page, 'Russia invades Ukraine')).toBeFocused();
      await expect(timeline(page).locator('[aria-current]')).toHaveCount(0);
      await expect(page).not.toHaveURL(/#/);
    });
  }

  test('with the button “Close”', async ({ page }) => {
    await openTimeline(page, './#invasion');
    await excerpt(page).getByRole('button', { name: 'Close' }).click();
    await expect(mark(page, 'Russia invades Ukraine')).toBeFocused();
  });

  test('back and forward through the history', async ({ page }) => {
    await openTimeline(page);
    await mark(page, 'Minsk Agreement signed').click();
    await expect(page).toHaveURL(/#minsk-agreement$/);
    await mark(page, 'Russia invades Ukraine').click();
    await expect(page).toHaveURL(/#invasion$/);
    await page.goBack();
    await expect(heading(page)).toHaveText('Minsk Agreement signed');
    await page.goBack();
    await expect(heading(page)).toHaveText('Fourteen events, about 1984 to 2024');
    await page.goForward();
    await page.goForward();
    await expect(heading(page)).toHaveText('Russia invades Ukraine');
    await expect(mark(page, 'Russia invades Ukraine')).toHaveAttribute('aria-current', 'true');
  });
});

test.describe('the list has', () => {
  test('every event with its date and passage, in time order or the essay’s', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openTimeline(page);
    const titles = list(page).getByRole('heading', { level: 3 });
    await expect(titles).toHaveText(EVENTS.map(({ title }) => title));
    for (const { id, title, date } of EVENTS) {
      const item = list(page).locator(`#${id}`);
      await expect(item).toContainText(title);
      await expect(item).toContainText(date);
      await expect(item.getByRole('blockquote').first()).toBeVisible();
    }
    await page.getByRole('radio', { name: 'as in the essay' }).check();
    await expect(titles).not.toHaveText(EVENTS.map(({ title }) => title));
    await expect(titles).toHaveCount(EVENTS.length);
    await page.getByRole('radio', { name: 'by time' }).check();
    await expect(titles).toHaveText(EVENTS.map(({ title }) => title));
  });

  test('in a low window more events, without passages, which the pane has', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openTimeline(page);
    const entries = list(page).getByRole('listitem');
    for (const place of [0, 1]) await expect(entries.nth(place)).toBeInViewport({ ratio: 1 });
    await expect(entries.first().getByRole('blockquote')).toBeHidden();
    await expect(excerpt(page)).toContainText('Fourteen events');
  });

  /** How far an entry's top is below the list's. */
  const offset = async (page: Page, title: string) =>
    (await boxOf(entry(page, title))).y - (await boxOf(list(page))).y;

  test('a scroll of its own, which moves the playhead to what is being read', async ({ page }) => {
    await openTimeline(page);
    const { x, y } = await boxOf(list(page));
    await page.mouse.move(x + 100, y + 40);
    const far = await offset(page, 'Russia invades Ukraine');
    await page.mouse.wheel(0, far);
    await expect(playhead(page)).toHaveAttribute(
      'aria-valuetext',
      '24 February 2022: Russia invades Ukraine',
    );
    await expect(heading(page)).toHaveText('Russia invades Ukraine');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page).not.toHaveURL(/#/);
  });

  test('no say over the playhead in the essay’s order', async ({ page }) => {
    await openTimeline(page);
    await page.getByRole('radio', { name: 'as in the essay' }).check();
    const { x, y } = await boxOf(list(page));
    await page.mouse.move(x + 100, y + 40);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => list(page).evaluate((element) => element.scrollTop)).toBe(300);
    await expect(playhead(page)).toHaveAttribute('aria-valuetext', '2024');
  });

  test('the event at the playhead at its top while a reader scrubs', async ({ page }) => {
    await openTimeline(page);
    await playhead(page).press('Home');
    for (const { title } of EVENTS.slice(0, 7)) {
      await expect.poll(() => offset(page, title)).toBeLessThan(4);
      await expect.poll(() => offset(page, title)).toBeGreaterThan(-4);
      await playhead(page).press('ArrowRight');
    }
    await expect(heading(page)).toHaveText('Russian gas and trade turn to China');
  });
});

test('a scroll that the reader did not begin leaves the playhead alone', async ({ page }) => {
  await openTimeline(page);
  await list(page).evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        // After the page's own listener, and a frame later for what that might have set off.
        element.addEventListener('scroll', () => requestAnimationFrame(() => resolve()), { once: true });
        element.scrollTop = 900;
      }),
  );
  await expect(playhead(page)).toHaveAttribute('aria-valuetext', '2024');
});

for (const [hand, ctrlKey] of [
  ['turned the wheel', false],
  ['zoomed by wheel', true],
] as const) {
  test(`a playhead stays where it is put by a reader who has just ${hand}, whatever the list’s height`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTimeline(page, './?scale=even#invasion');
    const went = await playhead(page).evaluate(async (slider, isZoom) => {
      const frame = () => new Promise(requestAnimationFrame);
      const places: (readonly [string | null, string | null])[] = [];
      for (let back = 0; back < 6; back += 1) {
        document.body.dispatchEvent(new WheelEvent('wheel', { ctrlKey: isZoom, bubbles: true }));
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
        await Promise.resolve();
        const put = slider.getAttribute('aria-valuetext');
        for (let seen = 0; seen < 4; seen += 1) await frame();
        places.push([put, slider.getAttribute('aria-valuetext')]);
      }
      return places;
    }, ctrlKey);
    expect(went.map(([, rested]) => rested)).toEqual(went.map(([put]) => put));
    expect(new Set(went.map(([put]) => put)).size).toBe(6);
  });
}

test('a high window opens on the passage whose date is not what is on record', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page);
  const passage = excerpt(page).getByRole('blockquote');
  await expect(passage).toContainText('Last year at MSC');
  await expect(passage).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(passage).toBeHidden();
});

test('of a list that reaches below the window the last entries come into sight too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./border/#map-2023');
  const entry = page.getByRole('list', { name: 'All events' }).locator('li[data-shown] h3');
  await expect(entry).toHaveText('China publishes its 2023 standard map');
  await expect(entry).toBeInViewport({ ratio: 1 });
});

test('a list that ends in sight begins with a whole entry', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(page, './#gas-and-cars');
  await expect(entry(page, 'Wang Yi: Russian gas, Chinese cars')).toBeInViewport({ ratio: 0.98 });
  const cutPx = () =>
    list(page).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      const tops = [...element.children].map((child) => child.getBoundingClientRect().top - top);
      return Math.min(...tops.map(Math.abs));
    });
  await expect.poll(cutPx).toBeLessThan(2);
});

test('beside the picture of a phone held sideways a passage has both of its dates in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('./#no-limits');
  for (const date of ['some time in February 2022', '4 February 2022'])
    await expect(excerpt(page).getByText(date, { exact: true })).toBeInViewport({ ratio: 1 });
});

test('what reaches below the window says so, and leads there', async ({ page }) => {
  const long = 'It is told at length, and in more lines than a laptop has below its picture. '.repeat(8);
  const file = packed({
    title: 'Texts of two lengths',
    lang: 'en',
    events: [
      { title: 'A long one', date: '1901', gloss: `${long}It ends here.` },
      { title: 'A short one', date: '1950', gloss: 'It is short.' },
      { title: 'A last one', date: '1999' },
    ],
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`./open/${file}`);
  await isReadyIn(page, 'Texts of two lengths');
  await entry(page, 'A long one').getByRole('link').click();
  const readOn = page.getByRole('button', { name: 'Read on' });
  await readOn.click();
  await expect(readOn).toBeHidden();
  const last = excerpt(page).locator('.gloss');
  await expect
    .poll(() => last.evaluate((text) => innerHeight - text.getBoundingClientRect().bottom))
    .toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(readOn).toBeVisible();
  await entry(page, 'A short one').getByRole('link').click();
  await expect(excerpt(page).getByText('It is short.')).toBeInViewport();
  await expect(readOn).toBeHidden();
});

test('a list has the date of an event at the end of its line, and below it where both have no room there', async ({
  page,
}) => {
  const wordy = 'One whose title takes all of the line that it has';
  const events = [
    { title: 'A short one', date: '1950' },
    { title: wordy, date: '1951' },
  ];
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`./open/${packed({ title: 'Titles of two lengths', lang: 'en', events })}`);
  await isReadyIn(page, 'Titles of two lengths');
  for (const [title, isBeside] of [
    ['A short one', true],
    [wordy, false],
  ] as const) {
    const named = await boxOf(entry(page, title).getByRole('link'));
    const dated = await boxOf(entry(page, title).locator('.date'));
    expect(dated.y < named.y + named.height / 2).toBe(isBeside);
    expect(dated.x > named.x + 50).toBe(isBeside);
  }
});
