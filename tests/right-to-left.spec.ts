import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { mirroredItems } from '../src/lib/drawing/mirror';
import { markItem } from '../src/lib/drawing/marks';
import { outlineOf } from '../src/lib/drawing/outline';
import { liveDrawing } from '../src/lib/layout/live-drawing';
import { roomFor } from '../src/lib/layout/rows/room';
import { WHOLE } from '../src/lib/layout/scale/view';
import { en } from '../src/lib/messages/en';
import { wordsOf } from '../src/lib/model/chronology-words';
import { validChronology } from '../src/lib/model/valid';
import { ar } from '../src/lib/messages/ar';
import { faultsOf as axeFaultsOf } from './axe';
import { boxOf, centreOf, dot, drag, excerpt, expect, mark, packed, playhead, test } from './page';

const FIRST = 'قرطاج مدينة كبيرة (500 ق.م)';
const SECOND = 'بناء مكتبة Alexandria القديمة';
const BAGHDAD = 'تأسيس بغداد مدينةً مدوّرة';
const PRESS = 'مطبعة بولاق';
const file = {
  title: 'مدن وكتب: لوحة زمنية قصيرة',
  lang: 'ar',
  lanes: [
    { id: 'cities', title: 'المدن' },
    { id: 'books', title: 'الكتب والعلم' },
  ],
  events: [
    { title: FIRST, date: '-0499', lane: 'cities' },
    { title: SECOND, date: '-0299/-0279', lane: 'books', weight: 0.8 },
    { title: 'الهجرة إلى المدينة', date: '0622', lane: 'cities', weight: 0.9 },
    { title: BAGHDAD, date: '0762-07-30', lane: 'cities', weight: 1 },
    { title: 'بيت الحكمة: الترجمة من اليونانية', date: '0815~/0850~', lane: 'books', weight: 0.9 },
    { title: 'كتاب «القانون» لابن سينا', date: '1025?', lane: 'books' },
    { title: 'سقوط بغداد في يد المغول', date: '1258-02-10', lane: 'cities', weight: 1 },
    { title: 'رحلة ابن بطوطة من طنجة', date: '1325/1354', lane: 'books' },
    { title: 'Treaty of Granada معاهدة غرناطة', date: '1491-11-25', lane: 'cities' },
    {
      ...{ title: PRESS, date: '1820/..', lane: 'books' },
      quotes: [{ exact: 'أُنشئت المطبعة سنة 1820.', marks: ['سنة 1820'] }],
    },
  ],
};
const address = `./open/${packed(file)}`;

const stage = (page: Page) => page.locator('section.anno-stage');
const right = async (locator: Locator) => {
  const { x, width } = await boxOf(locator);
  return x + width;
};
const middle = async (locator: Locator) => (await centreOf(locator)).x;
const closeTo = (value: number, other: number, px = 2) =>
  expect(Math.abs(value - other), `${value} is ${other}`).toBeLessThan(px);

/** What of a stage's names lies outside it or on another, and where its letters are seen as in a mirror. */
function faultsOf(page: Page): Promise<string[]> {
  return stage(page).evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const names = [...element.querySelectorAll('[data-part="label"], .names button, .flag, .tick text')]
      .map((name) => ({ name, text: name.textContent, box: name.getBoundingClientRect() }))
      .filter(({ name, box }) => box.width > 0 && getComputedStyle(name).visibility === 'visible');
    // By whichever of its properties.
    const isTurned = ({ scale, transform }: CSSStyleDeclaration) =>
      (scale === '-1 1') !== new DOMMatrix(transform).a < 0;
    const isMirrored = (of: Element | null): boolean =>
      of !== null && isTurned(getComputedStyle(of)) !== isMirrored(of.parentElement);
    const meets = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return names.flatMap(({ name, text, box }, place) => [
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${text} is outside`] : []),
      ...(isMirrored(name) ? [`${text} is seen in a mirror`] : []),
      ...names
        .slice(place + 1)
        .filter((other) => meets(box, other.box))
        .map((other) => `${text} × ${other.text}`),
    ]);
  });
}

for (const [where, url, viewport] of [
  ['a page', address, { width: 1280, height: 720 }],
  ['a phone', address, { width: 390, height: 844 }],
  ['a frame', `./embed/${packed(file)}`, { width: 960, height: 540 }],
] as const) {
  test.describe(`in ${where}, time in Arabic`, () => {
    test.use({ viewport });

    test('runs from the right, with names in the stage, none on another and all of them legible', async ({
      page,
    }) => {
      await page.goto(url);
      await expect(stage(page)).toHaveAttribute('data-measured');
      const places = await Promise.all(
        [FIRST, 'الهجرة إلى المدينة', 'سقوط بغداد في يد المغول', PRESS].map((title) =>
          middle(dot(page, title)),
        ),
      );
      expect(places).toEqual([...places].sort((a, b) => b - a));
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      // A name touches its own ink, on the side to which time goes.
      const name = await boxOf(mark(page, FIRST).locator('[data-part="label"]'));
      expect((await middle(dot(page, FIRST))) - name.x - name.width).toBeLessThan(30);
      const lane = page.getByRole('button', { name: 'المدن' });
      expect(await right(lane)).toBeGreaterThan((await right(stage(page).locator('.anno-plot'))) - 1);
    });
  });
}

test('a name is in its own order, and keeps its first words where it is cut', async ({ page }) => {
  const title = 'قصة Alexandria ثم القاهرة (969 م) ثم مدن كثيرة على ضفاف النيل';
  const long = { ...file, events: [...file.events, { title: title.repeat(3), date: '0969', weight: 1 }] };
  await page.goto(`./open/${packed(long)}`);
  const label = mark(page, title.repeat(3)).locator('[data-part="label"]');
  await expect(label).toHaveAttribute('data-short');
  const { first, box } = await label.evaluate((element) => {
    const range = document.createRange();
    const text = element.firstChild;
    if (!text) throw new Error('expected a text');
    range.setStart(text, 0);
    range.setEnd(text, 3);
    return { first: range.getBoundingClientRect().toJSON(), box: element.getBoundingClientRect().toJSON() };
  });
  closeTo(first.right, box.right);
  expect(first.left).toBeGreaterThan(box.left);
});

test('arrows go where they point in the picture, on marks, playhead and overview', async ({ page }) => {
  await page.goto(address);
  await expect(stage(page)).toHaveAttribute('data-measured');
  await playhead(page).focus();
  await page.keyboard.press('Home');
  await expect(mark(page, FIRST)).toHaveAttribute('data-shown');
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, SECOND)).toHaveAttribute('data-shown');
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, FIRST)).toHaveAttribute('data-shown');
  await mark(page, FIRST).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, SECOND)).toBeFocused();
  const start = page.getByRole('slider', { name: 'Start of the view' });
  const before = await middle(start);
  await start.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await middle(start)).toBeLessThan(before - 5);
});

for (const where of ['open', 'embed'])
  test(`the playhead’s line stands at the mark of what is chosen, in ${where}`, async ({ page }) => {
    await page.setViewportSize({ width: 960, height: 540 });
    const events = file.events.map((event) =>
      event.title === BAGHDAD ? { ...event, id: 'baghdad' } : event,
    );
    await page.goto(`./${where}/?event=baghdad${packed({ ...file, events })}`);
    await expect(mark(page, BAGHDAD)).toHaveAttribute('aria-current', 'true');
    const lines = () =>
      stage(page).evaluate((element) =>
        ['.anno-plot', '.anno-axis'].map((name) => {
          const part = element.querySelector<HTMLElement>(name);
          if (!part) return NaN;
          const { right: end, width } = part.getBoundingClientRect();
          const { left, translate } = getComputedStyle(part, '::before');
          return end - (parseFloat(left) + parseFloat(translate)) * (width / part.offsetWidth);
        }),
      );
    const at = await middle(dot(page, BAGHDAD));
    for (const line of await lines()) closeTo(line, at);
  });

test('what an author wants noticed is read in a frame, and not in a mirror', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto('./embed/?mode=slide&time=rtl');
  const note = page.locator('.anno-note').first();
  await expect(note).toBeVisible();
  const turns = await note.evaluate((element) => {
    const scales: number[] = [];
    for (let each: Element | null = element; each; each = each.parentElement)
      scales.push(Number(getComputedStyle(each).scale.split(' ')[0]) || 1);
    return scales.filter((scale) => scale < 0).length;
  });
  expect(turns % 2).toBe(0);
});

test('a press on the axis brings the playhead to the event there', async ({ page }) => {
  await page.goto(address);
  await expect(stage(page)).toHaveAttribute('data-measured');
  const title = 'سقوط بغداد في يد المغول';
  const axis = await boxOf(stage(page).locator('.anno-axis-band'));
  await page.mouse.click(await middle(dot(page, title)), axis.y + 12);
  await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText(title);
  closeTo(await middle(stage(page).locator('.playhead')), await middle(dot(page, title)));
});

test('a zoom keeps the date under the pointer, a drag takes it along, and the overview follows', async ({
  page,
}) => {
  await page.goto(address);
  await expect(stage(page)).toHaveAttribute('data-measured');
  const event = dot(page, BAGHDAD);
  const { x, y } = await centreOf(event);
  const [start, end] = ['Start of the view', 'End of the view'].map((name) =>
    page.getByRole('slider', { name }),
  );
  if (!start || !end) throw new Error('expected two ends');
  await page.mouse.move(x, y + 40);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(() => middle(start)).toBeLessThan((await right(stage(page).locator('.overview'))) - 20);
  closeTo(await middle(event), x);
  const before = await middle(event);
  await drag(page, { x, y: y + 60 }, { x: x + 100, y: y + 60 });
  closeTo(await middle(event), before + 100);
  const overview = await boxOf(page.locator('[data-part="overview"]'));
  const window = await centreOf(page.locator('.overview .window'));
  const earliest = await middle(start);
  await drag(page, window, { x: window.x + 500, y: window.y });
  expect(await middle(start)).toBeGreaterThan(earliest);
  closeTo(await middle(start), overview.x + overview.width, 8);
});

test('an address says which way time runs, in a page and in a frame', async ({ page }) => {
  const [early, late] = ['Minsk Agreement signed', 'China publishes its “New Standard Map”'];
  for (const url of ['./?time=rtl', './embed/?time=rtl']) {
    await page.goto(url);
    await expect(page.locator('[data-time="rtl"] .anno-stage[data-measured]')).toBeVisible();
    await expect.poll(() => middle(dot(page, early))).toBeGreaterThan(await middle(dot(page, late)));
    expect(await faultsOf(page)).toEqual([]);
  }
  await page.goto(`./open/?time=ltr${packed(file)}`);
  await expect(stage(page)).toHaveAttribute('data-measured');
  expect(await middle(dot(page, FIRST))).toBeLessThan(await middle(dot(page, PRESS)));
  expect(await faultsOf(page)).toEqual([]);
});

test('the words around a picture may go to the left without it, and it stays in its frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto('./embed/?dir=rtl#minsk-agreement');
  await expect(stage(page)).toHaveAttribute('data-measured');
  const { x, width } = await boxOf(stage(page));
  closeTo(x, 0);
  closeTo(x + width, 960);
  expect(await faultsOf(page)).toEqual([]);
});

/** Where a picture of 1280 px has the pieces of each event, from the plot's left. */
function pictured(factor: number): Record<string, readonly (readonly [left: number, width: number])[]> {
  const chronology = validChronology(file, file.title);
  const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
  const room = roomFor(1280, undefined, factor);
  const frame = drawing.frameFor({ kind: drawing.openingKind, hiddenLanes: [] }, room);
  const scene = frame.sceneAt({ ...WHOLE, widthPx: room.widthPx });
  const plot = {
    ...{ chronology, messages: en, scene, kind: drawing.openingKind, hiddenLanes: [], dateOf: () => '' },
    room: { ...room, axisPx: 64, names: { x: 0, widthPx: 100 } },
  };
  const marks = scene.marks.map((mark) => {
    const pieces = mirroredItems(markItem(mark, plot).items, room.widthPx).flatMap((item) => {
      const box = item.kind === 'group' && item.items[0] ? outlineOf(item.items[0])?.box : undefined;
      return box ? [[box.x, box.width] as const] : [];
    });
    return [mark.event.id, pieces] as const;
  });
  return Object.fromEntries(marks);
}

test('a picture that is mirrored has each mark where the page has it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(address);
  await expect(stage(page)).toHaveAttribute('data-measured');
  // Of few events each is drawn larger.
  const factor = await stage(page)
    .locator('.anno-field')
    .evaluate((field) => Number(getComputedStyle(field).getPropertyValue('--z')));
  const seen = await stage(page).evaluate((element, factor) => {
    const plot = element.querySelector('.anno-plot')?.getBoundingClientRect() ?? new DOMRect();
    const marks = [...element.querySelectorAll('a[data-event]')].map((drawn) => {
      const pieces = [...drawn.querySelectorAll(':scope > [data-shape]')].map((piece) => {
        const { left, width } = piece.getBoundingClientRect();
        return [(left - plot.left) / factor, width / factor] as const;
      });
      return [drawn.getAttribute('data-event') ?? '', pieces] as const;
    });
    return Object.fromEntries(marks);
  }, factor);
  const drawn = pictured(factor);
  expect(Object.keys(seen).sort()).toEqual(Object.keys(drawn).sort());
  for (const [id, pieces] of Object.entries(drawn)) {
    expect(seen[id], id).toHaveLength(pieces.length);
    pieces.forEach((piece, place) =>
      piece.forEach((value, side) => closeTo(value, seen[id]?.[place]?.[side] ?? NaN, 1)),
    );
  }
});

test('a date beside a name that is read from the right is read as its own words are', async ({ page }) => {
  const events = ['0762-07-30', '1258-02-10'].map((date, place) => ({
    title: [BAGHDAD, PRESS][place],
    date,
  }));
  await page.goto(`./open/${packed({ title: 'Two', lang: 'ar', events })}`);
  const dated = stage(page).locator('[data-beside="30 July 762 CE"]');
  await expect(dated).toHaveCount(1);
  const bidi = await dated.evaluate((name) => getComputedStyle(name, '::after').unicodeBidi);
  expect(bidi).toBe('plaintext');
});

/** The last piece of an event's mark, by the event's title in whatever language the interface is. */
const inkOf = (page: Page, title: string) =>
  stage(page).locator('.anno-mark', { hasText: title }).locator('[data-shape]').last();

/** Where the first letter of a text and the last one stand, from the window's left. */
function lettersOf(locator: Locator): Promise<{ readonly first: number; readonly last: number }> {
  return locator.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node instanceof Text && node.data.trim() !== '') nodes.push(node);
    const at = (node: Text | undefined, place: number) => {
      if (!node) throw new Error('expected a text');
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      return range.getBoundingClientRect().x;
    };
    const [first, last] = [nodes[0], nodes.at(-1)];
    const begin = first ? first.data.search(/\S/) : 0;
    const end = last ? last.data.trimEnd().length - 1 : 0;
    return { first: at(first, begin), last: at(last, end) };
  });
}

for (const [where, url, viewport] of [
  ['a page', './ar/', { width: 1280, height: 720 }],
  ['a phone', './ar/', { width: 390, height: 844 }],
  ['a frame', './embed/?lang=ar', { width: 960, height: 540 }],
] as const) {
  test.describe(`in ${where}, an interface in Arabic`, () => {
    test.use({ viewport });

    test('is read from the right around a picture that runs as its English content does', async ({
      page,
    }) => {
      await page.goto(`${url}#minsk-at-munich`);
      await expect(page.locator('html[lang="ar"][dir="rtl"]')).toBeAttached();
      await expect(stage(page)).toHaveAttribute('data-measured');
      const heading = page.getByRole('heading', { level: 1 });
      const inset = (await boxOf(stage(page).locator('.anno-grid'))).x + 60;
      expect(
        await heading.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return innerWidth - range.getBoundingClientRect().right;
        }),
      ).toBeLessThan(inset);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const [early, late] = ['“No limits” friendship announced', 'Secret Russian papers come to light'];
      expect(await middle(inkOf(page, early))).toBeLessThan(await middle(inkOf(page, late)));
      expect(await faultsOf(page)).toEqual([]);
      expect(await axeFaultsOf(new AxeBuilder({ page }))).toEqual([]);
    });

    test('keeps each text in its own order: dates from the right, quotes from the left', async ({ page }) => {
      await page.goto(`${url}#minsk-agreement`);
      const flag = stage(page).locator('.flag');
      await expect(flag).toHaveText('5 سبتمبر 2014');
      const date = await lettersOf(flag);
      expect(date.first).toBeGreaterThan(date.last);
      const quote = page.locator('blockquote p').first();
      await expect(quote).toContainText('signed by Ukraine');
      const title = await lettersOf(page.getByRole('heading', { level: 2, name: 'Minsk Agreement signed' }));
      expect(title.first).toBeLessThan(title.last);
      await expect(quote).toHaveCSS('direction', 'ltr');
    });
  });
}

test('in an Arabic page arrows go where they point in the picture, and what is next is on the left', async ({
  page,
}) => {
  await page.goto('./ar/');
  await expect(stage(page)).toHaveAttribute('data-measured');
  const position = page.getByRole('slider', { name: ar.stage.position });
  await position.focus();
  await page.keyboard.press('Home');
  const shown = page.locator('.anno-mark[data-shown]');
  const first = await shown.getAttribute('data-event');
  await page.keyboard.press('ArrowRight');
  await expect(shown).not.toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(shown).toHaveAttribute('data-event', first ?? '');
  await page.keyboard.press('ArrowRight');
  const [previous, next] = ['previousEvent', 'nextEvent'] as const;
  const buttons = [previous, next].map((name) => page.locator('.neighbours > *', { hasText: ar.pane[name] }));
  const [before, after] = buttons;
  if (!before || !after) throw new Error('expected two neighbours');
  expect(await middle(before)).toBeGreaterThan(await middle(after));
  // Each arrow stands beyond its words.
  const arrow = (of: Locator) => middle(of.locator('.way > [aria-hidden]'));
  const words = (of: Locator) => middle(of.locator('.way > bdi:visible'));
  expect(await arrow(before)).toBeGreaterThan(await words(before));
  expect(await arrow(after)).toBeLessThan(await words(after));
});

test('in an Arabic page an Arabic file runs from the right, and an address is written from the left', async ({
  page,
}) => {
  await page.goto(`./ar/open/${packed(file)}`);
  await expect(stage(page)).toHaveAttribute('data-measured');
  expect(await middle(inkOf(page, FIRST))).toBeGreaterThan(await middle(inkOf(page, PRESS)));
  expect(await faultsOf(page)).toEqual([]);
  await page.goto('./ar/');
  await page.getByRole('button', { name: ar.share.share }).click();
  const share = page.getByRole('dialog');
  await expect(share.getByRole('textbox', { name: ar.share.link })).toHaveCSS('direction', 'ltr');
  const { x } = await boxOf(share);
  expect(x).toBeLessThan(1);
  expect((await boxOf(stage(page))).x).toBeGreaterThan((await boxOf(share)).width - 1);
});
