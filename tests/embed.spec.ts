import type { Page } from '@playwright/test';
import { LIMIT, agreed, grown, heaviest, weigh } from '../scripts/weigh.js';
import { EVENTS, TITLE, expect, test, timeline } from './page';

const EMBED = './embed/';

async function openEmbed(page: Page, address = ''): Promise<void> {
  await page.goto(EMBED + address);
  await page.locator('html[data-anno-ready]').waitFor();
}

const shown = (page: Page) =>
  page.getByRole('region', { name: 'Excerpt' }).getByRole('heading', { level: 2 });

test.describe('in a frame of any size', () => {
  for (const [width, height] of [
    [320, 180],
    [600, 500],
    [640, 480],
    [960, 600],
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    // The least, the largest, 16:9 and another shape; those between are breadth.
    const tag = [320, 640, 1280, 3840].includes(width) ? [] : '@all';
    test(
      `nothing scrolls or is cut off, and the smallest letters are 2.2 % of its height (${width} × ${height})`,
      {
        tag,
      },
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openEmbed(page, '?mode=slide&keys=steps');
        const look = () =>
          page.locator('.sheet').evaluate((sheet) => {
            const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
            const scale = sheet.getBoundingClientRect().width / sheet.clientWidth;
            const texts = sheet.querySelectorAll<HTMLElement>(
              '[data-part="label"], .tick text, [data-head]:not([data-head="home"]) .flag, .caption :is(h2, p, figcaption, .section)',
            );
            const bottoms = [...sheet.querySelectorAll('.caption *')].map(
              (each) => each.getBoundingClientRect().bottom,
            );
            return {
              overflow: [scrollWidth - clientWidth, scrollHeight - clientHeight],
              smallest: Math.min(
                ...[...texts].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale),
              ),
              lowest: Math.max(...bottoms),
            };
          });
        for (const title of ['', ...EVENTS.map((event) => event.title)]) {
          if (title !== '') {
            await page.keyboard.press('PageDown');
            await expect(shown(page)).toHaveText(title);
          }
          const { overflow, smallest, lowest } = await look();
          expect(overflow, title).toEqual([0, 0]);
          expect(lowest, title).toBeLessThanOrEqual(height);
          expect(smallest, title).toBeGreaterThanOrEqual(0.022 * height - 0.01);
        }
      },
    );
  }

  test('what is said of an event is in larger letters than any name, and the scale’s name begins where it does', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const reigns = Array.from({ length: 10 }, (_, place) => ({
      ...{ id: `reign-${place}`, title: `Reign ${place}`, date: `${1500 + 20 * place}/${1512 + 20 * place}` },
      gloss: 'A king who was said to have reigned wisely, by those who were asked while he did.',
    }));
    await page.route('**/reigns.json', (route) =>
      route.fulfill({ json: { title: 'Reigns', events: reigns } }),
    );
    for (const [query, title] of [
      ['?mode=slide&event=minsk-at-munich', 'China invokes Minsk at Munich'],
      ['?src=/reigns.json&mode=slide&event=reign-8', 'Reign 8'],
    ] as const) {
      await openEmbed(page, query);
      await expect(shown(page)).toHaveText(title);
      const { said, names, lefts } = await page.locator('.sheet').evaluate((sheet) => {
        const heightOf = (line: Element) => {
          const box = line.getBoundingClientRect();
          const layoutPx = line instanceof HTMLElement ? line.offsetHeight : 0;
          return (parseFloat(getComputedStyle(line).fontSize) * box.height) / layoutPx;
        };
        const all = (selector: string) => [...sheet.querySelectorAll(selector)];
        const names = all('[data-part="label"]').filter((name) => name.getBoundingClientRect().width > 1);
        const first = (selector: string) =>
          sheet.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
        return {
          said: Math.min(...all('.caption :is(h2, h2 + p, blockquote, .gloss)').map(heightOf)),
          names: Math.max(...names.map(heightOf)),
          lefts: [first('.caption h2'), first('.anno-scale-name')],
        };
      });
      expect(said, title).toBeGreaterThan(names);
      expect(lefts[1], title).toBeCloseTo(lefts[0] ?? NaN, 0);
    }
  });

  test('labels keep clear of each other at every shape', async ({ page }) => {
    for (const [width, height] of [
      [320, 180],
      [640, 640],
      [800, 600],
      [1280, 720],
      [1600, 700],
      [405, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openEmbed(page);
      const touching = await page.locator('.marks').evaluate((marks) => {
        const boxes = [...marks.querySelectorAll('[data-part="label"]')]
          .map((label) => label.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return boxes.filter((a, place) =>
          boxes.some(
            (b, other) =>
              other > place &&
              a.left < b.right &&
              b.left < a.right &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
        ).length;
      });
      expect(touching, `${width} × ${height}`).toBe(0);
    }
  });
});

test.describe('by its address one can', () => {
  test('open an event, which the hash names last', async ({ page }) => {
    await openEmbed(page, '?event=invasion');
    await expect(shown(page)).toHaveText('Russia invades Ukraine');
    await openEmbed(page, '?event=invasion#standard-map');
    await expect(shown(page)).toHaveText('China publishes its “New Standard Map”');
  });

  test('go to another event by the hash, and stay at this one by a hash that is none', async ({ page }) => {
    await openEmbed(page, '#invasion');
    for (const hash of ['#%', '#nothing']) {
      await page.evaluate((to) => (location.hash = to), hash);
      await expect(shown(page)).toHaveText('Russia invades Ukraine');
    }
    await page.evaluate(() => (location.hash = '#standard-map'));
    await expect(shown(page)).toHaveText('China publishes its “New Standard Map”');
  });

  test('begin at a step, or at the last', async ({ page }) => {
    await openEmbed(page, '?step=2');
    await expect(shown(page)).toHaveText(EVENTS[1].title);
    await openEmbed(page, '?step=last');
    await expect(shown(page)).toHaveText('The limits the alliance may meet');
  });

  test('leave out the title and have the buttons', async ({ page }) => {
    await openEmbed(page, '?title=0&ui=full');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await openEmbed(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  });

  test('see a part of the time, on another scale', async ({ page }) => {
    await openEmbed(page, '?scale=time&from=2022-02&to=2022-03');
    await expect(timeline(page)).toHaveAttribute('data-scale', 'time');
    await expect(timeline(page).locator('[data-level="parent"]').first()).toHaveText('February 2022');
  });

  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['high-contrast', 'light'],
  ] as const) {
    test(`be ${theme} whatever the system is`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' });
      await openEmbed(page, `?theme=${theme}`);
      const looks = await page.locator('.anno-embed').evaluate((root) => getComputedStyle(root).colorScheme);
      expect(looks).toBe(scheme);
    });
  }

  test('have it in another language, and back', async ({ page }) => {
    await page.goto('./embed/?lang=zh-Hant&step=2');
    await page.waitForURL(/\/embed\/zh-Hant\//);
    await expect(page.locator('.caption')).toContainText('2008年至2014年');
    await page.goto('./embed/zh-Hant/?lang=en');
    await page.waitForURL(/\/embed\/\?lang=en$/);
  });

  test('say what is not understood, once, and follow the rest', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await openEmbed(page, '?mode=poster&colour=red&fontscale=9&step=2');
    await expect(shown(page)).toHaveText(EVENTS[1].title);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('mode=poster: expected auto, slide, article');
    expect(said[0]).toContain('colour=red: expected mode');
    expect(said[0]).toContain('fontscale=9: expected a number from 0.7 to 2');
  });
});

test('is complete without script: every event, its date and its words', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false, viewport: { width: 960, height: 540 } });
  await page.goto(EMBED);
  for (const { id, title, date } of EVENTS) {
    const entry = page.locator(`li[id="${id}"]`);
    await expect(entry).toContainText(title);
    await expect(entry).toContainText(date);
    await expect(entry.locator('q').first()).toBeVisible();
  }
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
});

test('the script takes over the very nodes that the server sent', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => undefined);
    new MutationObserver((_, observer) => {
      const mark = document.querySelector('[data-event="invasion"]');
      const json = document.getElementById('anno-chronology');
      if (!mark || !json) return;
      mark.setAttribute('data-served', '');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await openEmbed(page);
  await expect(page.locator('[data-event="invasion"]')).toHaveAttribute('data-served', '');
});

test('idles without a frame of animation or a timer', async ({ page }) => {
  await openEmbed(page, '?step=3');
  await page.waitForLoadState('networkidle');
  const calls = await page.evaluate(async () => {
    let count = 0;
    const { requestAnimationFrame: frame, setTimeout: later, setInterval: often } = window;
    window.requestAnimationFrame = (callback) => ((count += 1), frame(callback));
    Object.assign(window, {
      setTimeout: (...parameters: Parameters<typeof later>) => ((count += 1), later(...parameters)),
      setInterval: (...parameters: Parameters<typeof often>) => ((count += 1), often(...parameters)),
    });
    await new Promise((resolve) => later(resolve, 2000));
    return count;
  });
  expect(calls).toBe(0);
});

test('draws the axis as the page does, element by element', async ({ page }) => {
  const axisOf = (address: string) =>
    page.goto(address).then(async () => {
      await page.locator('.anno-stage[data-measured]').waitFor();
      return page.locator('svg.axis').evaluate((axis) =>
        [...axis.querySelectorAll('.tick')].map((tick) => ({
          // To a hundredth of a pixel, since the sums are made in another order.
          x: new DOMMatrix(getComputedStyle(tick).transform).e.toFixed(2),
          level: tick.getAttribute('data-level'),
          begins: tick.getAttribute('data-begins'),
          parts: [...tick.children].map((part) =>
            ['x', 'y', 'y2', 'dy', 'fill', 'stroke'].map((name) => part.getAttribute(name)),
          ),
          anchor: getComputedStyle(tick.querySelector('text') ?? tick).textAnchor,
          text: tick.textContent,
        })),
      );
    });
  for (const view of ['', '?scale=time', '?from=2022-02&to=2022-03']) {
    const ofPage = await axisOf(`./${view}`);
    const ofEmbed = await axisOf(`${EMBED}${view === '' ? '?' : `${view}&`}mode=article`);
    expect(ofPage.length, view).toBeGreaterThan(3);
    expect(ofEmbed, view).toEqual(ofPage);
  }
});

test.describe('what draws other views', () => {
  const DRAWS = '**/anno-layout.js';

  test('is not needed to step through a slide of 16:9, and is there for whoever comes near', async ({
    page,
  }) => {
    let requests = 0;
    await page.route(DRAWS, (route) => {
      requests += 1;
      return route.continue();
    });
    // A headless shell has its pointer in the page's corner from the first: the frame is beside it.
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto('./specimens/dates/');
    await page.evaluate((src) => {
      const made = document.createElement('iframe');
      made.src = src;
      Object.assign(made.style, { position: 'fixed', inset: '40px auto auto 100px', border: '0' });
      Object.assign(made.style, { width: '1280px', height: '720px' });
      document.body.replaceChildren(made);
      made.focus();
    }, '../../embed/?keys=steps');
    const frame = page.frameLocator('iframe');
    await frame.locator('html[data-anno-ready]').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(frame.locator('.caption h2')).toHaveText(EVENTS[1].title);
    expect(requests).toBe(0);
    const boxes = () =>
      frame.locator('[data-part]').evaluateAll((parts) =>
        parts.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      );
    const before = await boxes();
    const arrived = page.waitForResponse(DRAWS);
    await page.mouse.move(740, 340);
    await arrived;
    await page.mouse.move(102, 758);
    expect(await boxes()).toEqual(before);
    await page.mouse.move(740, 340);
    await page.keyboard.down('Control');
    await page.mouse.click(740, 460);
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect(frame.locator('.tick[data-level="minor"]')).not.toHaveCount(0);
    expect(requests).toBe(1);
  });

  test('comes before a frame of another shape is taken over', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    const arrived = page.waitForResponse(DRAWS);
    await openEmbed(page);
    await arrived;
    const width = await page.locator('.anno-stage').evaluate((stage) => stage.clientWidth);
    const room = await page.locator('.links').evaluate((svg) => svg.clientWidth);
    expect(width).toBe(667);
    expect(room).toBe(width - 40);
  });

  test.describe('where it cannot be had', () => {
    test.use({ expectedFault: /ERR_FAILED/ });

    test('leaves the picture that is there, which is stepped through', async ({ page }) => {
      await page.route(DRAWS, (route) => route.abort());
      await page.setViewportSize({ width: 800, height: 600 });
      await openEmbed(page, '?keys=steps&scale=even#invasion');
      await expect(shown(page)).toHaveText('Russia invades Ukraine');
      await page.keyboard.press('PageDown');
      await expect(shown(page)).toHaveText('Russian gas and trade turn to China');
      await expect(timeline(page)).toHaveAttribute('data-scale', 'gaps');
    });
  });
});

test('weighs, data apart, at most 45 kB in either language', () => {
  const now = weigh();
  expect(heaviest(now), grown(agreed(), now).join('\n')).toBeLessThanOrEqual(LIMIT);
});
