// @ts-check

/**
 * What is measured in a page. `picture` is lanes, axis and overview, as a share of the window; `outOfSight` what cannot be seen
 * of the chosen event without scrolling; `edges` where columns of text begin, in CSS pixels, with those that fewer than three
 * things share left out; `labelPx` the letters of events' names as they are on screen.
 * @typedef {{ picture: number, outOfSight: string[], edges: number[], labelPx: number, smallTargets: string[], sidewaysPx: number }} Looks
 */

/** Runs in the page, so that it has all that it needs within. @returns {Looks} */
export function looksOf() {
  const LEAST_TARGET_PX = 44;
  /** @param {Element} element */
  const isSeen = (element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** @param {string} selector */
  const first = (selector) => [...document.querySelectorAll(selector)].find(isSeen);
  /** @param {Element | undefined} element */
  const boxOf = (element) => element?.getBoundingClientRect();

  const top = boxOf(first('.anno-field'))?.top ?? 0;
  const bottom = boxOf(first('.anno-overview'))?.bottom ?? boxOf(first('.anno-field'))?.bottom ?? 0;

  const thumb = boxOf(first('.neighbours'));
  const isThumbFixed =
    thumb && getComputedStyle(/** @type {Element} */ (first('.neighbours'))).position === 'fixed';
  const foot = isThumbFixed ? thumb.top : innerHeight;
  const wanted = {
    title: '.pane h2',
    quote: '.pane blockquote',
    dates: '.pane .evidence strong',
    source: innerWidth >= 600 ? '.pane figcaption' : '',
    next: '.neighbours > :last-child',
  };
  const outOfSight = Object.entries(wanted).flatMap(([name, selector]) => {
    if (!selector) return [];
    const all = [...document.querySelectorAll(selector)].filter(isSeen);
    const end = name === 'next' ? innerHeight : foot;
    const isIn = all.every((element) => {
      const box = element.getBoundingClientRect();
      return box.top >= 0 && (name === 'quote' || name === 'source' ? box.top + 20 : box.bottom) <= end + 1;
    });
    return all.length > 0 && isIn ? [] : [name];
  });

  const texts = document.querySelectorAll(
    'h1, h2, h3, header p, .pane p, .pane dt, .anno-lane-name, .anno-overview, .reading-list li, footer p, .page-legend ul',
  );
  /** @type {Map<number, number>} */
  const starts = new Map();
  for (const element of texts) {
    const box = element.getBoundingClientRect();
    if (!isSeen(element) || box.width === 0 || box.top > innerHeight) continue;
    const place = Math.round(box.left / 4) * 4;
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const edges = [...starts].filter(([, count]) => count >= 2).map(([place]) => place);

  const label = first('[data-part="label"]');
  const scale = label instanceof HTMLElement ? label.getBoundingClientRect().height / label.offsetHeight : 1;
  const labelPx = label ? Math.round(parseFloat(getComputedStyle(label).fontSize) * scale * 10) / 10 : 0;

  const smallTargets = [
    ...document.querySelectorAll('a[href], button, summary, label, input, [role="slider"]'),
  ]
    .filter(
      (element) => isSeen(element) && !element.matches('p a, dd a, figcaption a, [data-event], :disabled'),
    )
    .filter((element) => {
      const box = element.getBoundingClientRect();
      // An input lies in its label, which is what a finger meets.
      if (element instanceof HTMLInputElement && element.closest('label')) return false;
      // What is larger than it looks says so by a box around its words.
      const around = ['::before', '::after'].map((part) => getComputedStyle(element, part));
      const grown = around.find(({ content, position }) => content !== 'none' && position === 'absolute');
      const height = grown ? Math.max(box.height, parseFloat(grown.height) || 0) : box.height;
      return height < LEAST_TARGET_PX - 0.5;
    })
    .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24));

  return {
    picture: (bottom - Math.max(0, top)) / innerHeight,
    outOfSight,
    edges: edges.sort((a, b) => a - b),
    labelPx,
    smallTargets,
    sidewaysPx: document.documentElement.scrollWidth - innerWidth,
  };
}
