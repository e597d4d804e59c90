import puppeteer, {
  type Browser,
  type Frame,
  type KeyInput,
  type Page as PuppeteerPage,
  type TouchHandle,
} from 'puppeteer-core';
import type { Point } from './find';
import type { Opening, Tab } from './page';

export interface Launched {
  open(opening: Opening): Promise<Tab>;
  close(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;

export async function launchChromium(program: string): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    // Chromium refuses to start as root with its sandbox on.
    args: [...(isRoot ? ['--no-sandbox'] : []), '--lang=en-GB', '--disable-gpu', '--no-first-run'],
  });
  return {
    async open({ width = 1280, height = 720, dark, still = true, script = true, touch = false }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
      ]);
      await page.setJavaScriptEnabled(script);
      return tabOf(page, { touch, close: () => context.close() });
    },
    close: () => browser.close(),
  };
}

/** Firefox knows schemes, motion, script and touch from preferences alone, which it reads when it starts. */
export async function launchFirefox(program: string, opening: Opening): Promise<Launched> {
  const { dark, still = true, script = true, touch = false } = opening;
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.prefersReducedMotion': still ? 1 : 0,
      'javascript.enabled': script,
      'dom.w3c_touch_events.enabled': touch ? 1 : 0,
      'intl.accept_languages': 'en-GB, en',
    },
  });
  return {
    async open({ width = 1280, height = 720 }) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height });
      return tabOf(page, { touch, close: () => context.close() });
    },
    close: () => browser.close(),
  };
}

interface Ways {
  readonly touch: boolean;
  readonly close: () => Promise<void>;
}

async function tabOf(page: PuppeteerPage, { touch, close }: Ways): Promise<Tab> {
  const faults: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') faults.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} of ${event.blockedURI}`);
    });
  });
  await page.bringToFront();

  const keyOf = (name: string) => {
    // Puppeteer has a type of all names, which no text is known to be of.
    const key: KeyInput = JSON.parse(JSON.stringify(name));
    return key;
  };
  const hold = async (keys: readonly string[], task: () => Promise<void>) => {
    for (const key of keys) await page.keyboard.down(keyOf(key));
    await task();
    for (const key of [...keys].reverse()) await page.keyboard.up(keyOf(key));
  };
  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async run(expression, frame) {
      return String(await (await innermost(page, frame)).evaluate(expression));
    },
    resize: (width, height) => page.setViewport({ ...page.viewport(), width, height }),
    move: ({ x, y }) => page.mouse.move(Math.round(x), Math.round(y)),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    click: ({ x, y }, times) => page.mouse.click(Math.round(x), Math.round(y), { count: times }),
    async wheel({ x, y }, deltaY, held) {
      await page.mouse.move(Math.round(x), Math.round(y));
      await hold(held, () => page.mouse.wheel({ deltaY }));
    },
    press: (keys) => hold(keys.slice(0, -1), () => page.keyboard.press(keyOf(keys.at(-1) ?? ''))),
    ...(touch && { touch: (ways) => moveFingers(page, ways) }),
    print: () => page.pdf({ format: 'a4', printBackground: true }),
    screenshot: () => page.screenshot(),
    faults: () => Promise.resolve(faults),
    close,
  };
}

async function innermost(page: PuppeteerPage, frame: readonly string[]): Promise<Frame> {
  let at = page.mainFrame();
  for (const css of frame) {
    const element = await at.waitForSelector(css);
    const inner = await element?.contentFrame();
    if (!inner) throw new Error(`expected a frame at ${css}`);
    at = inner;
  }
  return at;
}

async function moveFingers(page: PuppeteerPage, ways: readonly (readonly Point[])[]): Promise<void> {
  const steps = Math.max(...ways.map((way) => way.length));
  const fingers: TouchHandle[] = [];
  for (const [point] of ways) {
    if (point) fingers.push(await page.touchscreen.touchStart(Math.round(point.x), Math.round(point.y)));
  }
  for (let step = 1; step < steps; step += 1) {
    for (const [finger, handle] of fingers.entries()) {
      const point = ways[finger]?.[step] ?? ways[finger]?.at(-1);
      if (point) await handle.move(Math.round(point.x), Math.round(point.y));
    }
  }
  for (const finger of fingers) await finger.end();
}
