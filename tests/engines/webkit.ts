import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Point } from './find';
import type { Opening, Tab } from './page';
import type { Launched } from './puppeteer';
import { type Session, startScreen, startSession } from './webdriver';

// WebDriver's own letters for keys that write none.
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

// What a script may take is bounded by its journey.
const PATIENCE_MS = 600_000;

/** WebKitGTK's small browser, by its driver: a session of its own for each page, all on one screen. */
export async function launchWebKit(programs: readonly string[]): Promise<Launched> {
  const [driver = '', xvfb = '', browser = ''] = programs;
  const screen = await startScreen(xvfb);
  const homes = mkdtempSync(join(tmpdir(), 'anno-webkit-'));
  return {
    async open(opening) {
      const home = homeFor(opening, homes);
      const args = ['--automation', ...(opening.script === false ? ['--enable-javascript=false'] : [])];
      const session = await startSession(
        driver,
        {
          alwaysMatch: {
            'webkitgtk:browserOptions': { binary: browser, args },
            timeouts: { script: PATIENCE_MS },
          },
        },
        {
          ...{ DISPLAY: screen.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
          ...{ LIBGL_ALWAYS_SOFTWARE: '1', MESA_SHADER_CACHE_DISABLE: 'true' },
          ...{ HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
          // The browser has the colours of its tool kit's theme.
          GTK_THEME: opening.dark ? 'Adwaita:dark' : 'Adwaita',
        },
      );
      const tab = tabOf(session);
      await tab.resize(opening.width ?? 1280, opening.height ?? 720);
      return tab;
    },
    async close() {
      screen.stop();
      rmSync(homes, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** A folder with the settings of the tool kit, from which the browser takes its own. */
function homeFor({ still = true }: Opening, homes: string): string {
  const home = mkdtempSync(join(homes, 'home-'));
  mkdirSync(join(home, 'gtk-3.0'));
  // A tool bar as wide as its buttons would keep a page from being as narrow as a phone's.
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    'headerbar *, toolbar *, entry, button { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }',
  );
  writeFileSync(
    join(home, 'gtk-3.0', 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`,
  );
  return home;
}

function tabOf(session: Session): Tab {
  const post = (path: string, body: object) => session.send('POST', path, body);
  let wheels = 0;

  async function enter(frame: readonly string[]): Promise<void> {
    await post('/frame', { id: null });
    for (const css of frame) {
      const id = await post('/element', { using: 'css selector', value: css });
      await post('/frame', { id });
    }
  }
  async function run(expression: string, frame: readonly string[]): Promise<string> {
    await enter(frame);
    const script = `const done = arguments[0];
      (async () => ${expression})().then((text) => done({ text }), (error) => done({ error: String(error) }));`;
    const answer = await post('/execute/async', { script, args: [] });
    await enter([]);
    const { text, error }: { text?: string; error?: string } = JSON.parse(JSON.stringify(answer));
    if (text === undefined) throw new Error(error);
    return text;
  }
  const mouse = (...actions: readonly object[]) =>
    post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const to = ({ x, y }: Point) => ({ x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' });
  const move = (point: Point) => ({ type: 'pointerMove', ...to(point) });
  const [down, up] = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];

  return {
    async goto(url) {
      await post('/url', { url });
      await run(`(${collectFaults})() ?? ''`, []);
    },
    run,
    async resize(width, height) {
      const size = async () => JSON.parse(await run('JSON.stringify([innerWidth, innerHeight])', []));
      // The window is larger than its page, by as much as it says after its first change.
      for (let tries = 0; tries < 40; tries += 1) {
        const [innerWidth, innerHeight] = await size();
        if (innerWidth === width && innerHeight === height) return;
        const rect = JSON.parse(JSON.stringify(await session.send('GET', '/window/rect')));
        await post('/window/rect', {
          width: rect.width + width - innerWidth,
          height: rect.height + height - innerHeight,
        });
        await sleep(50);
      }
      throw new Error(`expected a page of ${width} × ${height}, it is ${(await size()).join(' × ')}`);
    },
    async move(point) {
      await mouse(move(point));
    },
    async down() {
      await mouse(down);
    },
    async up() {
      await mouse(up);
    },
    async click(point, times) {
      await mouse(move(point), ...Array.from({ length: times }, () => [down, up]).flat());
    },
    async wheel(point, deltaY, held) {
      if (held.length > 0) {
        // The browser keeps the wheel with Control for itself, so that the page is told of it by script.
        await run(`(${turnWheel})(${JSON.stringify({ ...to(point), deltaY, held })})`, []);
        return;
      }
      // The driver counts a wheel's turn from that wheel's last one: each turn has a wheel of its own.
      wheels += 1;
      const turn = (delta: number) => ({ type: 'scroll', ...to(point), deltaX: 0, deltaY: delta });
      await post('/actions', {
        actions: [{ type: 'wheel', id: `wheel ${wheels}`, actions: [turn(0), turn(deltaY)] }],
      });
    },
    async press(keys) {
      const values = keys.map((key) => KEYS[key] ?? key);
      const downs = values.map((value) => ({ type: 'keyDown', value }));
      const ups = values.reverse().map((value) => ({ type: 'keyUp', value }));
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions: [...downs, ...ups] }] });
    },
    async screenshot() {
      return Buffer.from(String(await session.send('GET', '/screenshot')), 'base64');
    },
    async faults() {
      return JSON.parse(await run('JSON.stringify(window.annoFaults ?? [])', []));
    },
    close: () => session.end(),
  };
}

/** Runs in a page that has loaded: keeps what goes wrong from now on, since a session shows no console. */
function collectFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { annoFaults: faults });
  addEventListener('error', ({ message }) => faults.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`uncaught: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`CSP: ${event.violatedDirective} of ${event.blockedURI}`);
  });
  for (const type of ['error', 'warn'] as const) {
    console[type] = (...words: unknown[]) => faults.push(`console ${type}: ${words.map(String).join(' ')}`);
  }
}

/** Runs in the page. */
function turnWheel(turn: { x: number; y: number; deltaY: number; held: string[] }): string {
  const { x, y, deltaY, held } = turn;
  const event = new WheelEvent('wheel', {
    ...{ clientX: x, clientY: y, deltaY, bubbles: true, cancelable: true, composed: true },
    ctrlKey: held.includes('Control'),
  });
  document.elementFromPoint(x, y)?.dispatchEvent(event);
  return '';
}
