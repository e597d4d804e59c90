import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import {
  EVENTS,
  TITLE,
  boxOf,
  centreOf,
  dot,
  drag,
  excerpt,
  expect,
  isReady,
  openTimeline,
  packed,
  playhead,
  test,
  timeline,
} from './page';

/** What is tried on a phone too; the rest there, the scales and the page for any file in Chinese are breadth. */
const ON_A_PHONE = ['at first', 'with an event open', 'with a notice', 'with a file', 'with what is wrong'];
const breadthOf = (width: number, name: string) =>
  width < 640 ? (ON_A_PHONE.includes(name) ? [] : '@all') : /, in Chinese$|^on “/.test(name) ? '@all' : [];

const VIEWS = {
  'at first': './',
  'in Chinese': './zh-Hant/#minsk-at-munich',
  'with an event open': './#minsk-at-munich',
  'zoomed in': './?from=2022-01&to=2022-04&at=2022-02-10',
  'on “Time”': './?scale=time',
  'on “Even”': './?scale=even#invasion',
  'with a notice': './?scale=foo#nowhere',
};

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const [name, address] of Object.entries(VIEWS)) {
      test(
        `axe finds nothing ${name}, light and dark`,
        { tag: breadthOf(viewport.width, name) },
        async ({ page }) => {
          test.slow();
          await openTimeline(page, address);
          expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
        },
      );
    }
  });
}

const OPENED = `open/${packed({
  ...{ title: 'Two of three', lang: 'en', source: { noun: 'diary', title: 'A diary', authors: [] } },
  events: [
    {
      id: 'one',
      title: 'The first',
      date: '2014-09',
      gloss: 'A text.',
      links: [{ to: 'two', kind: 'before' }],
    },
    { id: 'two', title: 'The second', date: '2015~' },
    { title: 'The third', date: '2015-13' },
  ],
})}`;

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`on the page for any file, at ${viewport.width} px,`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' }, expectedFault: /status of 404/ });
    for (const [name, address] of Object.entries({
      'before there is one': './open/',
      'before there is one, in Chinese': './zh-Hant/open/',
      'with what is wrong': './open/?src=no-such-file.json',
      'with a file': `./${OPENED}`,
      'with a file, in Chinese': `./zh-Hant/?event=one#${OPENED.split('#')[1]}`,
    })) {
      test(
        `axe finds nothing ${name}, light and dark`,
        { tag: breadthOf(viewport.width, name) },
        async ({ page }) => {
          test.slow();
          await page.goto(address);
          await page.locator('form, .anno-stage[data-measured]').first().waitFor();
          expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await faultsOf(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
        },
      );
    }

    test('axe finds nothing in “Share”', async ({ page }) => {
      await page.goto(`./${OPENED}`);
      await page.getByText('Share', { exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
      expect(await faultsOf(new AxeBuilder({ page }).exclude('iframe'))).toEqual([]);
    });
  });
}

for (const name of ['More marks', 'Share']) {
  test(`axe finds nothing in “${name}”`, async ({ page }) => {
    await openTimeline(page);
    await page.getByText(name, { exact: true }).click();
    if (name === 'Share') await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(await faultsOf(new AxeBuilder({ page }).exclude('iframe'))).toEqual([]);
  });
}

test('axe finds nothing in a frame whose file is not there', async ({ page }) => {
  await page.goto('./embed/?src=javascript:alert(1)');
  await page.getByRole('main').getByRole('alert').waitFor();
  expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
});

for (const address of [
  './embed/?ui=full#minsk-at-munich',
  './embed/?theme=dark&step=3',
  `./${OPENED.replace('open', 'embed')}`,
  './specimens/dates/',
]) {
  test(`axe finds nothing at ${address.replace(/(data=).*/, '$1…')}`, async ({ page }) => {
    test.slow();
    await page.goto(address);
    await page.locator('.anno-stage[data-measured]').first().waitFor();
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
  });
}

test.describe('to assistive technology', () => {
  test('the timeline is a region named by its title, with every event in it', async ({ page }) => {
    await openTimeline(page);
    await expect(page.getByRole('region', { name: TITLE, exact: true })).toBeVisible();
    const events = page.getByRole('list', { name: 'Events', exact: true });
    for (const { id, title, date, lane } of EVENTS) {
      // What runs through folds says so.
      const years = new Map([
        ['relations-in-the-making', 40],
        ['secret-papers-drawn-up', 6],
      ]).get(id);
      const broken = years === undefined ? '' : `, lasts about ${years} years, drawn broken`;
      const link = events.getByRole('link', { name: `${title}, ` });
      await expect(link).toHaveAttribute('href', `#${id}`);
      const name = (await link.getAttribute('aria-label')) ?? '';
      expect(name.startsWith(`${title}, `)).toBe(true);
      expect(name.endsWith(`, ${lane}${broken}`)).toBe(true);
      expect(name).toContain(date);
    }
    await expect(events.getByRole('link')).toHaveCount(EVENTS.length);
  });

  test('a mark is called what the essay says as well, and that this disagrees where it does', async ({
    page,
  }) => {
    await openTimeline(page);
    const events = page.getByRole('list', { name: 'Events', exact: true });
    for (const name of [
      'China invokes Minsk at Munich, the essay says some time in 2023; on record: 19 February 2022; they disagree, Background',
      'Minsk Agreement signed, the essay says some time in September 2014; on record: 5 September 2014, Background',
    ])
      await expect(events.getByRole('link', { name, exact: true })).toHaveCount(1);
  });

  test('folds are one thing', async ({ page }) => {
    await openTimeline(page);
    await expect(timeline(page).getByRole('img')).toHaveCount(1);
    await expect(timeline(page).getByRole('img')).toHaveAccessibleName(
      /^(no new event for about \d+ years, folded(; )?){4}$/,
    );
    await page.getByRole('radio', { name: 'Time', exact: true }).check();
    await expect(timeline(page).getByRole('img')).toHaveCount(0);
  });

  test('what a scrub has come to is said once it rests, and nothing before or on the way', async ({
    page,
  }) => {
    await openTimeline(page);
    const status = page.locator('p.visually-hidden[aria-live]');
    await expect(status).toHaveText('');
    const [before, after] = [
      await centreOf(dot(page, 'The import level Russia later regains')),
      await centreOf(dot(page, '“No limits” friendship announced')),
    ];
    const { y } = await centreOf(playhead(page));
    await page.mouse.move(before.x, y);
    await page.mouse.down();
    await page.mouse.move(before.x + (after.x - before.x) * 0.6, y, { steps: 3 });
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(/^In (\w+ )?20(20|21)$/);
    await expect(status).toHaveText('');
    await page.mouse.up();
    await expect(status).toHaveText(/^In (\w+ )?20(20|21): under way: “Four decades/);
    await playhead(page).press('ArrowRight');
    await expect(status).toHaveText(/the essay says some time in February 2022; on record: 4 February 2022/);
  });

  test('every event is there while the view shows a few', async ({ page }) => {
    await openTimeline(page, './?from=2024-02-10&to=2024-03-10');
    const events = page.getByRole('list', { name: 'Events', exact: true });
    await expect(events.getByRole('link')).toHaveCount(EVENTS.length);
    for (const name of [
      'Four decades of ties in the making, about 1984 to about March 2024, Background, lasts about 40 years, drawn broken',
      'Minsk Agreement signed, the essay says some time in September 2014; on record: 5 September 2014, Background',
    ]) {
      await expect(events.getByRole('link', { name, exact: true })).toHaveCount(1);
    }
  });

  test('the page has one main heading, and no level is skipped', async ({ page }) => {
    await openTimeline(page, './#invasion');
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1));
  });
});

test.describe('motion', () => {
  /** How many animations run just after another scale is chosen. */
  async function animationsAfterSwitch(page: Page): Promise<number> {
    await openTimeline(page);
    const even = page.getByRole('radio', { name: 'Even' });
    return even.evaluate(async (radio) => {
      if (radio instanceof HTMLInputElement) radio.click();
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      return document.getAnimations().length;
    });
  }

  test('shows where each mark goes when the scale changes', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await animationsAfterSwitch(page)).toBeGreaterThan(EVENTS.length);
  });

  test('is left out for a reader who asks for less', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animationsAfterSwitch(page)).toBe(0);
  });
});

test('marks stay visible under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTimeline(page, './#invasion');
  const ground = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background-color: Canvas';
    return getComputedStyle(probe).backgroundColor;
  });
  for (const { title } of EVENTS) {
    const colours = await dot(page, title).evaluate((piece) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(piece);
      return { backgroundColor, backgroundImage };
    });
    const isDrawn =
      colours.backgroundImage !== 'none' ||
      (colours.backgroundColor !== ground &&
        !/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(colours.backgroundColor));
    expect(isDrawn, `${title}: ${JSON.stringify(colours)}`).toBe(true);
  }
});

test.describe('what can be pressed is large enough:', () => {
  test('24 px for every control with a mouse', async ({ page }) => {
    await openTimeline(page, './#invasion');
    await page.getByText('Share', { exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    // A label's or a pseudo-element's area counts as well, so places are tried rather than boxes measured.
    const small = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('button, label, summary')];
      const panel = document.querySelector<HTMLElement>('dialog');
      return (
        controls
          // What is in no sight, as in a closed list, is not pressed.
          .filter((control) => control.getClientRects().length > 0 && control.checkVisibility())
          .filter((control) => {
            // What the open panel covers comes into reach as it closes.
            if (panel && !panel.contains(control)) panel.style.setProperty('display', 'none');
            else panel?.style.removeProperty('display');
            control.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = control.getBoundingClientRect();
            const [x, y] = [left + width / 2, top + height / 2];
            return [
              [-11.5, 0],
              [11.5, 0],
              [0, -11.5],
              [0, 11.5],
            ].some(([dx = 0, dy = 0]) => {
              const hit = document.elementFromPoint(x + dx, y + dy);
              return !hit || (hit !== control && !control.contains(hit));
            });
          })
          .map((control) => control.textContent.trim())
      );
    });
    expect(small).toEqual([]);
  });

  test('24 px for the ends of the overview’s window', async ({ page }) => {
    await openTimeline(page);
    const start = page.getByRole('slider', { name: 'Start of the view' });
    for (const off of [-11, 11]) {
      await openTimeline(page, './?from=2022&to=2024-03');
      const before = await centreOf(start);
      await drag(page, { x: before.x + off, y: before.y }, { x: before.x + off + 50, y: before.y });
      expect((await centreOf(start)).x).toBeCloseTo(before.x + 50, 0);
    }
  });

  test('44 px for the playhead and the buttons of the timeline under a finger', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto('./');
    await isReady(page);
    const grip = await boxOf(playhead(page));
    expect(grip.height).toBeGreaterThanOrEqual(44);
    expect(grip.width).toBeGreaterThanOrEqual(44);
    // What leads back to the whole is there once one has gone in.
    await expect(timeline(page).getByRole('button', { name: 'Fit' })).toHaveCount(0);
    await timeline(page).getByRole('button', { name: 'Zoom in' }).tap();
    for (const name of ['Zoom in', 'Zoom out', 'Fit', 'Play']) {
      expect((await boxOf(timeline(page).getByRole('button', { name }))).height, name).toBeGreaterThanOrEqual(
        44,
      );
    }
  });
});
