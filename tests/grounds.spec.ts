import { expect, test } from './page';

const DECK = 'http://127.0.0.1:4403/pasted.html';
const TEXTS =
  'h1, [data-part="label"], .tick text, .caption p, .caption h2, .names button, .anno-scale-name, .tear .length, .flag';

interface Ground {
  readonly name: string;
  readonly theme?: string;
  /** Attributes of the slide. */
  readonly slide?: string;
  readonly style?: string;
  /** Every colour that may be behind the timeline; those of the theme where it has none. */
  readonly colours?: readonly string[];
}

const gradient = (...stops: readonly string[]) =>
  `data-background-gradient="linear-gradient(to right, ${stops.join(', ')})"`;
const viewport = (background: string, color = '#222') =>
  `.reveal-viewport { background: ${background} !important } .reveal { color: ${color} !important }`;

const GROUNDS: readonly Ground[] = [
  ...['beige', 'black', 'blood', 'dracula', 'league', 'moon', 'night', 'serif', 'simple', 'sky'].map(
    (theme) => ({ name: `the theme ${theme}`, theme }),
  ),
  { name: 'the theme solarized', theme: 'solarized', colours: ['#fdf6e3'] },
  { name: 'a slide’s dark colour', slide: 'data-background-color="#222"', colours: ['#222'] },
  {
    name: 'a slide’s colour in the middle',
    slide: 'data-background-color="#777"',
    colours: ['#777'],
  },
  { name: 'a slide’s strong colour', slide: 'data-background-color="tomato"', colours: ['tomato'] },
  {
    name: 'a slide’s light colour on a dark theme',
    theme: 'black',
    slide: 'data-background="#fafafa"',
    colours: ['#fafafa'],
  },
  {
    name: 'a slide’s colour that is half clear',
    slide: 'data-background-color="rgba(0, 0, 0, 0.8)"',
    colours: ['#333'],
  },
  { name: 'a dark gradient', slide: gradient('#111', '#2b3a55'), colours: ['#111', '#2b3a55'] },
  { name: 'a light gradient', slide: gradient('#fff', '#dde7c8'), colours: ['#fff', '#dde7c8'] },
  { name: 'a gradient from dark to bright', slide: gradient('#283b95', '#17b2c3') },
  { name: 'a gradient from black to white', slide: gradient('black', 'white') },
  { name: 'an off-white in oklch', style: viewport('oklch(97% 0.01 90)'), colours: ['oklch(97% 0.01 90)'] },
  {
    name: 'a dark colour in lab',
    style: viewport('lab(15% 5 -20)', 'lab(95% 0 0)'),
    colours: ['lab(15% 5 -20)'],
  },
  {
    name: 'a mixture of colours',
    style: viewport('color-mix(in oklch, black 70%, blue)', 'color(display-p3 0.9 0.9 1)'),
    colours: ['color-mix(in oklch, black 70%, blue)'],
  },
];

/** A light and a dark theme, one whose ground is a gradient, and a colour of each kind; the rest is breadth. */
const USUAL = [
  ...['the theme beige', 'the theme black', 'the theme league', 'a slide’s colour in the middle'],
  ...['a slide’s light colour on a dark theme', 'a slide’s colour that is half clear', 'a light gradient'],
  ...['a gradient from black to white', 'an off-white in oklch', 'a mixture of colours'],
];

// Some themes bring fonts from elsewhere, which no test does.
test.use({
  expectedFault: /^request off the site: (http:\/\/127\.0\.0\.1:4403|https:\/\/fonts\.googleapis\.com)\//,
});

for (const { name, theme = 'white', slide = '', style = '', colours } of GROUNDS) {
  const tag = USUAL.includes(name) ? [] : '@all';
  test(`text and lanes’ names are legible on ${name}`, { tag }, async ({ page, baseURL }) => {
    const search = new URLSearchParams({
      theme,
      slide: `<section ${slide}><style>${style}</style><iframe title="Timeline" data-anno data-src="${new URL('/embed/', baseURL).href}?keys=steps" data-preload width="960" height="540" frameborder="0"></iframe></section>`,
      host: new URL('/embed/', baseURL).href,
      plugin: '',
    });
    await page.route('https://fonts.googleapis.com/**', (route) =>
      route.fulfill({ contentType: 'text/css' }),
    );
    await page.goto(`${DECK}?${search}`);
    await page.evaluate("Reveal.isReady() || new Promise((resolve) => Reveal.on('ready', resolve))");
    const frame = page.frameLocator('section.present iframe');
    await frame.locator('html[data-anno-ready]').waitFor();
    await page.evaluate("Anno(document.querySelector('iframe')).goto({ event: 'minsk-agreement' })");
    const root = frame.locator('.anno-embed');
    await expect(root).toHaveAttribute('data-coloured');
    // What the frame and the deck look like by now: a theme's sheet may come after the frame.
    await expect(async () => {
      const ground = await root.evaluate((element) => getComputedStyle(element).backgroundColor);
      const isClear = ground === 'rgba(0, 0, 0, 0)';
      const behind =
        isClear && colours
          ? colours
          : isClear
            ? await page.evaluate(() => {
                const { backgroundColor, backgroundImage } = getComputedStyle(document.body);
                return backgroundImage.match(/rgb\([^)]*\)/g) ?? [backgroundColor];
              })
            : [ground];
      if (!colours && slide)
        expect(isClear, 'where no text is legible on all of it, a ground of its own').toBe(false);
      const found = await root.evaluate(
        (element, { texts, grounds }) => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const luminance = (...layers: readonly string[]) => {
            if (!canvas) return NaN;
            for (const layer of layers) {
              canvas.fillStyle = layer;
              canvas.fillRect(0, 0, 1, 1);
            }
            const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
              .map((part) => part / 255)
              .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          return [...element.querySelectorAll(texts)].map((text) => {
            const css = getComputedStyle(text);
            const colour = text instanceof SVGElement ? css.fill : css.color;
            // The flag and the chosen name have a ground of their own.
            const isBare = text instanceof SVGElement || css.backgroundColor === 'rgba(0, 0, 0, 0)';
            const own = isBare ? grounds : [css.backgroundColor];
            const contrasts = own.map((each) => {
              const [low = 0, high = 0] = [luminance(each), luminance(each, colour)].sort((a, b) => a - b);
              return (high + 0.05) / (low + 0.05);
            });
            return {
              what: `${text.className} ${text.textContent}`.slice(0, 60),
              least: Math.min(...contrasts),
            };
          });
        },
        { texts: TEXTS, grounds: behind },
      );
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter(({ least }) => !(least >= 4.5))).toEqual([]);
    }).toPass({ timeout: 4000 });
  });
}

test('a deck’s theme that comes after the frame is the frame’s by then', async ({ page, baseURL }) => {
  const search = new URLSearchParams({
    slide: `<section><iframe title="Timeline" data-anno data-src="${new URL('/embed/', baseURL).href}" data-preload width="960" height="540"></iframe></section>`,
    host: new URL('/embed/', baseURL).href,
    plugin: '',
  });
  await page.goto(`${DECK}?${search}`);
  const frame = page.frameLocator('section.present iframe');
  await frame.locator('html[data-anno-ready]').waitFor();
  await expect(frame.locator('h1')).toHaveCSS('color', 'rgb(34, 34, 34)');
  await page.locator('#theme').evaluate((link: HTMLLinkElement) => {
    link.href = link.href.replace('white', 'black');
  });
  await expect(frame.locator('h1')).toHaveCSS('color', 'rgb(255, 255, 255)');
});
