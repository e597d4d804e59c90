import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TAGS } from '../src/lib/messages/languages';
import { elementsOf } from '../src/site/markup';
import { chooseLanguage, excerpt, expect, isReady, mark, openTimeline, packed, placesOf, test } from './page';

// The server on this port answers below /a/b/ and nowhere else; `test` fails on any request outside of it.
test.use({ baseURL: 'http://localhost:4402/a/b/' });

const build = fileURLToPath(new URL('../build/', import.meta.url));
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);

test.describe('below a path of any host', () => {
  test('the timeline works', async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await openTimeline(page);
    await mark(page, 'Russia invades Ukraine').click();
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('Russia invades Ukraine');
    await expect(page).toHaveURL('http://localhost:4402/a/b/#invasion');
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('16px "Source Serif 4 Variable"')))
      .toBe(true);
    expect(failed).toEqual([]);
  });

  test('the languages lead to each other', async ({ page }) => {
    await openTimeline(page, './#invasion');
    const places = await placesOf(page);
    await chooseLanguage(page, '繁體中文');
    await expect(page).toHaveURL('http://localhost:4402/a/b/zh-Hant/#invasion');
    await isReady(page);
    await chooseLanguage(page, 'English');
    await expect(page).toHaveURL('http://localhost:4402/a/b/#invasion');
    await isReady(page);
    expect(await placesOf(page)).toEqual(places);
  });

  test('any file is opened, and shared, in both languages', async ({ page }) => {
    const site = 'http://localhost:4402/a/b/';
    const name = 'Below a path';
    const file = { title: name, events: [{ id: 'one', title: 'The only event', date: '2014-09' }] };
    await page.route(
      ({ pathname }) => pathname.endsWith('/files/one.json'),
      (route) => route.fulfill({ json: file }),
    );
    const isOpen = () =>
      expect(page.getByRole('region', { name, exact: true })).toHaveAttribute('data-measured');
    for (const [address, at] of [
      ['./?src=files/one.json#one', `open/?src=${site}files/one.json#one`],
      [`./?event=one${packed(file)}`, `open/?event=one${packed(file)}`],
      ['./open/?src=../files/one.json#one', 'open/?src=../files/one.json#one'],
    ] as const) {
      await page.goto(address);
      await isOpen();
      await expect(page).toHaveURL(`${site}${at}`);
      await chooseLanguage(page, '繁體中文');
      await expect(page).toHaveURL(new RegExp('/a/b/zh-Hant/open/[?]'));
      await isOpen();
      await chooseLanguage(page, 'English');
      await isOpen();
      await page.getByText('Share', { exact: true }).click();
      const preview = page.frameLocator('iframe[title="Preview of the embed"]');
      await expect(preview.locator('.caption h2')).toHaveText('The only event');
      const downloaded = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Offline copy' }).click();
      expect((await downloaded).suggestedFilename()).toBe('below-a-path.html');
    }
    await page.goto('./zh-Hant/open/');
    await page.getByRole('textbox', { name: '檔案或已發布試算表的網址' }).fill('../../files/one.json');
    await page.getByRole('button', { name: '開啟', exact: true }).click();
    await isOpen();
    await expect(page).toHaveURL(`${site}zh-Hant/open/?src=${site}files/one.json`);
  });

  test('an address without its final slash leads to the page, view and all', async ({ page }) => {
    await openTimeline(page, './zh-Hant?scale=even');
    await expect(page).toHaveURL('http://localhost:4402/a/b/zh-Hant/?scale=even');
  });
});

test.describe('an address that leads nowhere', () => {
  // Chromium says on the console that the page itself was not found.
  test.use({ expectedFault: /status of 404/ });

  test('gets a page that needs nothing else', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const response = await page.goto('./no/such/page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText('There is no page here');
    await expect(page.getByText('網址可能有誤')).toBeVisible();
    await expect(page.locator('script, link, img')).toHaveCount(0);
    await expect(page.locator('body')).toHaveCSS('max-width', /px$/);
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([response?.url()]);
  });
});

test.describe('the policy of', () => {
  const isSingle = (path: string) => path.startsWith('embed/anno-offline-');
  const read = (path: string) => readFileSync(join(build, path), 'utf8');
  const directivesOf = (html: string) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    return new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
  };

  for (const path of pages.filter((each) => each !== '404.html' && !isSingle(each))) {
    test(`${path} allows files of this site, and the page has nothing inline`, () => {
      const html = read(path);
      const directives = directivesOf(html);
      const isEmbed = path.startsWith('embed/');
      const isForAnyFile = /(^|\/)open\//.test(path);
      expect(directives.get('default-src')).toEqual([isEmbed ? "'none'" : "'self'"]);
      // A chronology may be anywhere, where one is asked for; nothing else leaves the site.
      const anywhere = ['https:', 'http:', 'data:'];
      expect(directives.get('connect-src')).toEqual(
        isEmbed ? anywhere : isForAnyFile ? ["'self'", ...anywhere] : undefined,
      );
      // In a frame of opaque origin WebKit's 'self' is nobody, and this build has not been told where its site is.
      const own = isEmbed ? ["'self'", 'https:', 'http:'] : ["'self'"];
      expect(directives.get('script-src')).toEqual(own);
      expect(directives.get('style-src')).toEqual(own);
      for (const [name, values] of directives) {
        expect(values.join(' '), name).not.toMatch(/unsafe|sha256|nonce|\*/);
      }
      expect(html.indexOf('content-security-policy')).toBeLessThan(
        html.search(/<script|<link[^>]*(stylesheet|preload)/),
      );
      const found = elementsOf(html).filter(
        ({ name, attributes }) =>
          name === 'style' ||
          (name === 'script' && attributes.src === undefined && attributes.type !== 'application/json') ||
          Object.keys(attributes).some((attribute) => /^style$|^on/.test(attribute)),
      );
      expect(found.map(({ from, inside }) => html.slice(from, inside))).toEqual([]);
    });
  }

  test('the files that work offline allows their own code by hash, and no request', () => {
    const files = pages.filter(isSingle);
    // Of two chronologies in each language.
    expect(files).toHaveLength(2 * TAGS.length);
    for (const path of files) {
      const html = read(path);
      const digest = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
      const scripts = [...html.matchAll(/<script(?: data-media)?>([^]*?)<\/script>/g)].map(([, text]) =>
        digest(text),
      );
      const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => digest(text));
      expect(scripts.length).toBeGreaterThan(3);
      expect(styles).toHaveLength(2);
      expect(Object.fromEntries(directivesOf(html))).toEqual({
        'default-src': ["'none'"],
        'script-src': scripts,
        'style-src': styles,
        'img-src': ["'self'", 'data:'],
        'font-src': ['data:'],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
      });
      expect(html.indexOf('content-security-policy')).toBeLessThan(html.search(/<script|<style/));
      expect(html).not.toMatch(/<script [^>]*src=|\son\w+="|<[^>]* style="/);
    }
  });

  test('404.html allows its own style by hash, and nothing else', () => {
    expect(readFileSync(join(build, '404.html'), 'utf8')).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'"/,
    );
  });
});
