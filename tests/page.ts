import { deflateRawSync } from 'node:zlib';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  expect,
  test as base,
} from '@playwright/test';

/** The essay's fourteen events as the page should show them, in time order: id, title, date in words, lane. */
export const EVENTS = [
  event('relations-in-the-making', 'Four decades of ties in the making', 'about 1984 to about March 2024', 2),
  event('secret-papers-drawn-up', 'Russian military drafts China scenarios', '2008 to 2014', 3),
  event('minsk-agreement', 'Minsk Agreement signed', '5 September 2014', 2),
  event('trade-level-2019', 'The import level Russia later regains', 'throughout 2019', 2),
  event('no-limits', '“No limits” friendship announced', '4 February 2022', 1),
  event('minsk-at-munich', 'China invokes Minsk at Munich', '19 February 2022', 2),
  event('invasion', 'Russia invades Ukraine', '24 February 2022', 2),
  event('gas-and-trade', 'Russian gas and trade turn to China', '2022 to about March 2024', 1),
  event('vehicles', 'China sells Russia over 841,000 vehicles', '1 January to 30 November 2023', 1),
  event('standard-map', 'China publishes its “New Standard Map”', '28 August 2023', 3),
  event('munich-60', 'Munich 2024: Wang Yi defends Russia ties', '16 to 18 February 2024', 1),
  event('papers-reported', 'Secret Russian papers come to light', '28 February 2024', 3),
  event('gas-and-cars', 'Wang Yi: Russian gas, Chinese cars', '7 March 2024', 1),
  event('future', 'The limits the alliance may meet', 'from about March 2024 on', 3),
] as const;

export const TITLE = 'The Sino-Russia Axis in dates';
/** The same in Chinese. */
export const CHINESE_TITLE = '中俄軸心年表';

function event(id: string, title: string, date: string, lane: 1 | 2 | 3) {
  const lanes = { 1: 'Drawing together', 2: 'Background', 3: 'Pulling apart' };
  return { id, title, date, lane: lanes[lane] };
}

interface Fixtures {
  /** A complaint of the browser that a test means to provoke. */
  readonly expectedFault: RegExp | undefined;
  /** Opens a page in a context of its own, watched like the test's own page. */
  readonly openPage: (options: BrowserContextOptions) => Promise<Page>;
}

/** Fails every test on a console error or warning, an uncaught error, a breach of the CSP, or a request off the site. */
export const test = base.extend<Fixtures>({
  expectedFault: [undefined, { option: true }],
  context: async ({ context, baseURL, expectedFault }, use) => {
    const faults = await watch(context, baseURL ?? '');
    await use(context);
    expect(faults.filter((fault) => !expectedFault?.test(fault))).toEqual([]);
  },
  openPage: async ({ browser, baseURL, locale, timezoneId, expectedFault }, use) => {
    const opened: BrowserContext[] = [];
    const faults: string[][] = [];
    await use(async (options) => {
      const context = await newContext(browser, { baseURL, locale, timezoneId, ...options });
      opened.push(context);
      faults.push(await watch(context, baseURL ?? ''));
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(faults.flat().filter((fault) => !expectedFault?.test(fault))).toEqual([]);
  },
});

export { expect };

function newContext(
  browser: Browser,
  options: { [Key in keyof BrowserContextOptions]: BrowserContextOptions[Key] | undefined },
) {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return browser.newContext(Object.fromEntries(given));
}

async function watch(context: BrowserContext, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  const site = new URL('./', baseURL).href;
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') faults.push(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`uncaught: ${thrown.error()}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) {
      faults.push(`request off the site: ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    // Browsers close their storage to frames of other sites; a headless shell leaves it open.
    const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).hostname : '');
    if ([...location.ancestorOrigins].some((origin) => hostOf(origin) !== location.hostname)) {
      const closed = () => {
        throw new DOMException('closed to frames of other sites', 'SecurityError');
      };
      for (const store of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, store, { get: closed });
    }
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} of ${event.blockedURI}`);
    });
  });
  return faults;
}

/** Opens a page of the site and waits until script has taken the timeline over. */
export async function openTimeline(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await isReady(page);
}

/** Waits until script has taken the timeline over. */
export async function isReady(page: Page): Promise<void> {
  await expect(timeline(page)).toHaveAttribute('data-measured');
}

/** The same for the timeline of a title. */
export async function isReadyIn(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('region', { name: title, exact: true })).toHaveAttribute('data-measured');
}

/** Leads from a page of a desktop to the same in another language, by the menu of them. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.languages > summary').click();
  await page.getByRole('link', { name, exact: true }).click();
}

export function timeline(page: Page): Locator {
  return page.getByRole('region', { name: new RegExp(`^(${TITLE}|${CHINESE_TITLE})$`) });
}

export function playhead(page: Page): Locator {
  return page.getByRole('slider', { name: 'Position in time' });
}

export function excerpt(page: Page): Locator {
  return page.getByRole('region', { name: 'Excerpt' });
}

export function list(page: Page): Locator {
  return page.getByRole('list', { name: 'All events' });
}

/** An event's mark on the timeline, by the event's title. */
export function mark(page: Page, title: string): Locator {
  return page.getByRole('list', { name: 'Events', exact: true }).getByRole('link', { name: `${title}, ` });
}

/** Where an event is drawn: the piece of its record, or of its claim where it has no record. */
export function dot(page: Page, title: string): Locator {
  return mark(page, title).locator('[data-part="record"], [data-part="core"], [data-part="point"]').last();
}

/** What was made of other people's file. */
export function report(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Report' });
}

/** Opens it by the button of the line that it begins as. */
export async function openReport(page: Page): Promise<void> {
  await report(page).getByRole('button', { name: 'Open the report' }).click();
}

/** The hash of an address that carries a file. */
export function packed(file: unknown): string {
  return `#data=${deflateRawSync(JSON.stringify(file)).toString('base64url')}`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`expected ${locator} to have a box`);
  return box;
}

export function centre({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

export async function centreOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return centre(await boxOf(locator));
}

export interface Place {
  readonly left: number;
  readonly width: number;
  /** From the top of the timeline. */
  readonly top: number;
}

/** Where every mark is in the timeline, by event id. */
export function placesOf(page: Page): Promise<Record<string, Place>> {
  return timeline(page).evaluate((stage) => {
    const above = stage.getBoundingClientRect().top;
    const marks = [...stage.querySelectorAll('a[data-event]')];
    return Object.fromEntries(
      marks.map((mark) => {
        const { left, width, top } = mark.getBoundingClientRect();
        return [mark.getAttribute('data-event') ?? '', { left, width, top: top - above }];
      }),
    );
  });
}

/** Presses at one place, goes to another in a few moves, and lets go. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on a touch screen: each list is one finger's way, and all of them move together. */
export async function touch(page: Page, ...ways: readonly (readonly Point[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = Math.max(...ways.map((way) => way.length));
  for (let step = 0; step < steps; step += 1) {
    const touchPoints = ways.flatMap((way, id) => {
      const point = way[Math.min(step, way.length - 1)];
      return point ? [{ ...point, id }] : [];
    });
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** The points from one place to another, both included. */
export function way(from: Point, to: Point, steps = 6): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
}

/** Zooms in on an event with Ctrl and the wheel, and waits until each turn has been followed. */
export async function wheelZoom(page: Page, title: string, turns: number): Promise<void> {
  const { x, y } = await centreOf(dot(page, title));
  // A mouse is on whole pixels.
  await page.mouse.move(Math.round(x), Math.round(y));
  await page.keyboard.down('Control');
  for (let turn = 0; turn < turns; turn += 1) {
    const before = await windowWidth(page);
    await page.mouse.wheel(0, -60);
    await expect.poll(() => windowWidth(page)).toBeLessThan(before);
  }
  await page.keyboard.up('Control');
}

/** Width of the overview's window in CSS pixels. */
export async function windowWidth(page: Page): Promise<number> {
  const [start, end] = await Promise.all(
    ['Start of the view', 'End of the view'].map((name) => centreOf(page.getByRole('slider', { name }))),
  );
  return (end?.x ?? NaN) - (start?.x ?? NaN);
}

/** Width of the part of a horizontal overflow that would scroll the page; 0 where nothing does. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
