import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import { COMMANDS, SAID, messagesLike } from './hostile';
import { boxOf, expect, test } from './page';

const DECKS = 'http://127.0.0.1:4403';
const MOST_PX = 10_000;
const SEED = 20_240_216;

test.use({
  expectedFault:
    /^request off the site: http:\/\/127\.0\.0\.1:4403\/|Failed to execute 'postMessage' on 'DOMWindow'|anno-timeline: (src|poster): expected/,
});

const embedOf = (baseURL: string | undefined, rest = '') => new URL(`/embed/${rest}`, baseURL).href;

/** Opens a page of another site with the host script, which shows an embed as a frame or an element. */
async function openHost(page: Page, baseURL: string | undefined, rest = '', more = ''): Promise<void> {
  // A part of the frame that a test holds back holds back what a page calls loaded.
  await page.goto(`${DECKS}/keys.html?embed=${encodeURIComponent(embedOf(baseURL, rest))}${more}`, {
    waitUntil: 'domcontentloaded',
  });
  await page
    .frameLocator('iframe[title="Timeline"]')
    .locator('html[data-anno-ready]')
    .waitFor({ state: 'attached' });
}

const KEYS = [
  { key: 'Delete', code: 'Delete', keyCode: 46, metaKey: true, meta: true, shift: true },
  { key: '.', code: 'Delete', keyCode: 46, metaKey: true, ctrlKey: true, altKey: true, bubbles: false },
  { key: 'constructor', code: 'KeyB', keyCode: 66 },
  { key: 'b', code: 'KeyB', keyCode: 66, shift: false },
];

/** Adds a frame that is no embed, which says that it is one and then presses keys; waits until all is heard. */
async function addStranger(page: Page, marks: Record<string, string>): Promise<string[]> {
  return page.evaluate(
    async ([keys, attributes]) => {
      const heard: string[] = [];
      const hear = ({ key, code, keyCode, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent) =>
        heard.push([key, code, keyCode, ctrlKey || altKey || shiftKey || metaKey].join(' '));
      document.addEventListener('keydown', hear);
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      frame.srcdoc = `<script>
        const say = (type, data) => parent.postMessage({ anno: 1, type, data }, '*');
        say('ready');
        for (const key of ${JSON.stringify(keys)}) say('key', key);
        for (const dir of [1, 'toString', null]) say('edge', { dir, by: 'user' });
        parent.postMessage('done', '*');
      </script>`;
      const done = new Promise<void>((resolve) => {
        addEventListener('message', ({ source, data }) => {
          if (source === frame.contentWindow && data === 'done') resolve();
        });
      });
      document.body.append(frame);
      await done;
      document.removeEventListener('keydown', hear);
      return heard;
    },
    [KEYS, marks] as const,
  );
}

test.describe('a frame that is no embed', () => {
  test('presses no key of a page with the host script', async ({ page, baseURL }) => {
    await openHost(page, baseURL);
    expect(await addStranger(page, {})).toEqual([]);
    await expect(page.getByRole('status', { name: 'Slide' })).toHaveText('0');
  });

  test('that the page marks presses what an embed passes on, and no other', async ({ page, baseURL }) => {
    await openHost(page, baseURL);
    expect(await addStranger(page, { 'data-anno': '' })).toEqual([
      '. Period 190 false',
      'b KeyB 66 false',
      'PageDown PageDown 34 false',
    ]);
  });

  test('has no say by an embed’s frame that it has taken the place of', async ({ page, baseURL }) => {
    await openHost(page, baseURL);
    await page.evaluate("Anno(document.querySelector('iframe')).ready()");
    const heard = await page.evaluate(async () => {
      const keys: string[] = [];
      document.addEventListener('keydown', ({ key }) => keys.push(key));
      const frame = document.querySelector('iframe') ?? document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      const done = new Promise((resolve) =>
        addEventListener('message', ({ data }) => data === 'done' && resolve(0)),
      );
      frame.srcdoc = `<script>
        parent.postMessage({ anno: 1, type: 'key', data: { key: '.', code: 'Period', keyCode: 190, shift: false } }, '*');
        parent.postMessage('done', '*');
      </script>`;
      await done;
      return keys;
    });
    expect(heard).toEqual([]);
  });
});

test.describe('the element', () => {
  const element = (page: Page) => page.locator('anno-timeline');
  const set = (target: Locator, name: string, value: string) =>
    target.evaluate((found, [key, text]) => found.setAttribute(key, text), [name, value] as const);

  test('shows no address that would run in the page, and says so', async ({ page, baseURL }) => {
    await openHost(page, baseURL, '', '&element=anno-timeline');
    for (const address of [
      'javascript:parent.ran=1',
      ' JaVaScRiPt:parent.ran=1',
      'java\nscript:parent.ran=1',
      'data:text/html,<script>parent.ran=1</script>',
      'blob:x',
      'file:///etc/passwd',
      'https://[',
    ]) {
      await set(element(page), 'src', address);
      await expect(element(page).getByRole('alert')).toContainText('src: expected an http or https address');
      await expect(element(page).locator('iframe')).toHaveCount(0);
    }
    expect(await page.evaluate('[window.ran, document.querySelector("anno-timeline").timeline]')).toEqual([
      undefined,
      undefined,
    ]);
    await set(element(page), 'src', embedOf(baseURL));
    await expect(element(page).locator('iframe')).toHaveCount(1);
    await expect(element(page).getByRole('alert')).toHaveCount(0);
    await page.evaluate("document.querySelector('anno-timeline').timeline.ready()");
  });

  test('is no taller than a most, and takes no height that is none', async ({ page, baseURL }) => {
    await openHost(page, baseURL, '?mode=article', '&element=anno-timeline&height=auto');
    const frame = page.locator('anno-timeline iframe');
    const told = (heights: readonly unknown[]) =>
      frame
        .contentFrame()
        .locator('body')
        .evaluate((_, each) => {
          for (const height of each) {
            window.parent.postMessage({ anno: 1, type: 'height', data: { height, width: 800 } }, '*');
          }
          window.parent.postMessage({ anno: 1, type: 'height', data: null }, '*');
        }, heights);
    await expect.poll(async () => (await boxOf(frame)).height).toBeGreaterThan(451);
    await told([600]);
    await expect.poll(async () => (await boxOf(frame)).height).toBe(600);
    await told([null, NaN, -1, -Infinity, '9999', [700], { height: 700 }, undefined]);
    await told([1e7]);
    await expect.poll(async () => (await boxOf(frame)).height).toBe(MOST_PX);
  });

  test('that is taken away hears nothing more', async ({ page, baseURL }) => {
    // What is listened to, less what has ended, by its own hand or by a signal.
    await page.addInitScript(() => {
      const counts = { now: 0 };
      window.addEventListener = new Proxy(window.addEventListener, {
        apply(add, target, given: Parameters<typeof window.addEventListener>) {
          const [type, , options] = given;
          if (type === 'message') {
            counts.now += 1;
            const signal = typeof options === 'object' ? options.signal : undefined;
            signal?.addEventListener('abort', () => (counts.now -= 1));
          }
          return add.apply(target, given);
        },
      });
      Object.assign(window, { counts });
    });
    await openHost(page, baseURL, '', '&element=anno-timeline');
    const before = await page.evaluate('counts.now');
    await page.evaluate(async () => {
      const found = document.querySelector('anno-timeline');
      await found?.timeline?.ready();
      for (let turn = 0; turn < 5; turn += 1) found?.setAttribute('title', `Timeline ${turn}`);
      found?.remove();
    });
    expect(await page.evaluate('counts.now')).toBe(Number(before) - 1);
  });

  for (const query of ['', '?nonce']) {
    test(`has its size where a page allows no style inline${query}`, async ({ page, baseURL }) => {
      await page.goto(`${DECKS}/strict.html${query}`);
      await page.addScriptTag({ url: embedOf(baseURL, 'anno-host.js') });
      const sizes = await page.evaluate(async (src) => {
        const shown = document.createElement('anno-timeline');
        shown.setAttribute('src', `${src}?mode=article`);
        shown.style.inlineSize = '800px';
        document.body.append(shown);
        await shown.timeline?.ready();
        const frame = shown.shadowRoot?.querySelector('iframe');
        const fixed = [frame?.offsetWidth, frame?.offsetHeight];
        shown.setAttribute('height', 'auto');
        shown.setAttribute('src', `${src}?mode=article&`);
        await new Promise((resolve) => shown.timeline?.on('height', resolve));
        return [...fixed, shown.shadowRoot?.querySelector('iframe')?.offsetHeight];
      }, embedOf(baseURL));
      expect(sizes.slice(0, 2)).toEqual([800, 450]);
      expect(sizes[2]).toBeGreaterThan(451);
    });
  }
});

test.describe('a file from elsewhere', () => {
  const reads = (page: Page) =>
    page.evaluate(async () => {
      const { Anno } = window as unknown as { Anno: typeof import('../src/embed/host-api/contract').Anno };
      const timeline = Anno(document.querySelector('iframe') ?? document.createElement('iframe'));
      const heard: unknown[] = [await timeline.ready()];
      for (const type of ['step', 'select', 'view', 'link', 'error'] as const)
        timeline.on(type, (data) => heard.push(data));
      const answers = await Promise.allSettled([
        timeline.send('options', { host: location.origin }),
        timeline.send('options', { src: '' }),
        timeline.snapshot({ format: 'svg' }),
        timeline.getState(),
        timeline.next(),
        timeline.setView({ from: '1950', to: '2000' }),
        timeline.goto({ step: 2 }),
      ]);
      // What is in sight is told a moment later.
      for (let frames = 0; frames < 40; frames += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      heard.push(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : undefined)));
      const refused = answers.flatMap((answer) =>
        answer.status === 'rejected' ? [String(answer.reason)] : [],
      );
      return { text: JSON.stringify(heard), refused };
    });
  const SRC = `?src=${encodeURIComponent(`${DECKS}/moon.json`)}`;
  const WORDS = /Moon|footprint|1969|19[5-9]\d|alert/;

  test('is read by no host that the address does not name, and steps all the same', async ({
    page,
    baseURL,
  }) => {
    await openHost(page, baseURL, SRC);
    const { text, refused } = await reads(page);
    expect(text).not.toMatch(WORDS);
    expect(text).toContain('"step":2');
    expect(refused).toEqual([
      'Error: denied: host: expected in the embed’s address alone',
      'Error: denied: src: expected in the embed’s address alone',
      expect.stringMatching(
        /^Error: denied: snapshot: expected the embed’s address to name this host by host=/,
      ),
      expect.stringMatching(/^Error: denied: getState: expected/),
    ]);
  });

  test('is read by the host that the address names', async ({ page, baseURL }) => {
    await openHost(page, baseURL, `${SRC}&host=${encodeURIComponent(DECKS)}`);
    const { text, refused } = await reads(page);
    expect(text).toMatch(/To the Moon.*First footprint/);
    expect(text).toContain('<svg');
    expect(refused).toHaveLength(2);
  });
});

test('nonsense for host= and font= is refused in words, and the timeline stays', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  for (const [name, value] of [
    ['host', 'https://['],
    ['font', '"'],
    ['font', 'constructor('],
  ] as const) {
    await openHost(
      page,
      baseURL,
      `?${new URLSearchParams({ [name]: value, radius: '9', step: '1' }).toString()}`,
    );
    await page.evaluate("Anno(document.querySelector('iframe')).ready()");
    expect(said.at(-1)).toContain(`${name}=${value}: expected`);
    const embed = page.frameLocator('iframe').locator('.anno-embed');
    await expect(embed).toHaveCSS('border-radius', '9px');
    await expect(embed.locator('.caption h2')).toBeVisible();
  }
});

for (const arrives of ['before', 'after'] as const) {
  test(`\`hello\` with an id has one reply, in its turn, what answers arriving ${arrives} it`, async ({
    page,
    baseURL,
  }) => {
    let letThrough: (() => void) | undefined;
    await page.route('**/anno-connect.js', async (route) => {
      if (arrives === 'after') await new Promise<void>((resolve) => (letThrough = resolve));
      await route.continue();
    });
    await openHost(page, baseURL);
    if (arrives === 'before') await page.evaluate("Anno(document.querySelector('iframe')).ready()");
    const heard = await page.evaluateHandle(() => {
      const target = document.querySelector('iframe')?.contentWindow;
      const replies: string[] = [];
      const last = new Promise<string[]>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data?.type !== 'reply' || data.re < 100) return;
          replies.push(`${data.re} ${data.ok} ${data.value?.doc?.events ?? data.error?.code}`);
          if (data.re === 109) resolve(replies);
        });
      });
      const hello = (id: number, data?: unknown, anno = 1) =>
        target?.postMessage({ anno, type: 'hello', id, data }, '*');
      hello(101, { versions: [1] });
      hello(102);
      hello(103, { versions: [2] });
      hello(104, { theme: { bg: 'url(x)' } });
      hello(105, null, 2);
      target?.postMessage({ anno: 1, type: 'pause', id: 109 }, '*');
      return { last };
    });
    if (arrives === 'after') {
      await expect.poll(() => letThrough).toBeDefined();
      letThrough?.();
    }
    expect(await heard.evaluate(async ({ last }) => last)).toEqual([
      '101 true 14',
      '102 true 14',
      '103 false version',
      '104 false options',
      '105 false version',
      '109 true undefined',
    ]);
  });
}

test('hundreds of hostile messages either way leave the timeline at its steps', async ({ page, baseURL }) => {
  await openHost(page, baseURL, '?keys=steps');
  await page.evaluate("Anno(document.querySelector('iframe')).ready()");
  // As JSON, since what drives the browser is slow with what nests.
  const sample = (valid: readonly object[]) =>
    JSON.stringify(fc.sample(messagesLike(valid), { seed: SEED, numRuns: 300 }), (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
  await page.evaluate((messages) => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (const message of JSON.parse(messages)) target?.postMessage(message, '*');
    // A frame may answer as it likes; what is asked below has answers of its own.
    const heard = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'done' && resolve(0)),
    );
    Object.assign(window, { heard });
  }, sample(COMMANDS));
  const frame = page.frameLocator('iframe[title="Timeline"]');
  await frame.locator('body').evaluate((_, messages) => {
    for (const message of JSON.parse(messages)) window.parent.postMessage(message, '*');
    window.parent.postMessage('done', '*');
  }, sample(SAID));
  await page.evaluate('window.heard');
  for (const [step, id] of [
    [1, 'relations-in-the-making'],
    [3, 'minsk-agreement'],
  ] as const) {
    const at = await page.evaluate(async (number) => {
      const { Anno } = window as unknown as { Anno: typeof import('../src/embed/host-api/contract').Anno };
      const timeline = Anno(document.querySelector('iframe') ?? document.createElement('iframe'));
      await timeline.send('options', { steps: 'events' });
      return timeline.goto({ step: number });
    }, step);
    expect(at).toMatchObject({ step, event: { id } });
    await expect(frame.locator('.caption h2')).toHaveText(at.event?.title ?? '');
  }
});
