// @ts-check

/** How strong something stands against its ground, and what it is. @typedef {{ ratio: number, what: string }} Stand */
/**
 * What is measured in a page: texts by whether they are large, the shapes of marks (pieces of dates, crowds, the overview's
 * window, fields), links between events by whether they are of what is chosen, and folded time by its ground and its edges.
 * @typedef {{ texts: Stand[], large: Stand[], shapes: Stand[], links: Stand[], folds: Stand[], edges: Stand[] }} Stands
 */

/** Runs in the page, so that it has all that it needs within. @returns {Stands} */
export function contrastsOf() {
  /** @typedef {[number, number, number, number]} Rgba */
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('expected a canvas to draw colours on');
  const isPrint = matchMedia('print').matches;
  /** @type {Map<string, Rgba>} */
  const known = new Map();

  /** A colour in whatever words a style has it, as it is drawn: 0–255, and how opaque. @param {string} words @returns {Rgba} */
  const drawn = (words) => {
    const found = known.get(words);
    if (found) return found;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = '#0000';
    pen.fillStyle = words;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    /** @type {Rgba} */
    const colour = [r, g, b, a / 255];
    known.set(words, colour);
    return colour;
  };
  /** One colour laid over another that is opaque. @param {Rgba} top @param {Rgba} under @param {number} [share] @returns {Rgba} */
  const over = ([r, g, b, a], [x, y, z], share = 1) => {
    const part = a * share;
    return [r * part + x * (1 - part), g * part + y * (1 - part), b * part + z * (1 - part), 1];
  };
  /** @param {Rgba} colour */
  const luminance = ([r, g, b]) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  /** @param {Rgba} one @param {Rgba} other */
  const contrast = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  /** @param {Element} element */
  const lineage = (element) => {
    /** @type {Element[]} */
    const all = [];
    for (let each = /** @type {Element | null} */ (element); each; each = each.parentElement) all.push(each);
    return all;
  };
  /** For those who hear alone. @param {Element} element */
  const isHeardOnly = (element) =>
    lineage(element).some((each) => {
      const { clipPath, overflow } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      return clipPath === 'inset(50%)' || (overflow !== 'visible' && (width <= 2 || height <= 2));
    });
  /** @param {Element} element */
  const isSeen = (element) =>
    element.getClientRects().length > 0 &&
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    !isHeardOnly(element);
  /** @param {Element} element */
  const opacityOf = (element) =>
    lineage(element).reduce((share, each) => share * Number(getComputedStyle(each).opacity), 1);

  const folds = [...document.querySelectorAll('[data-part="tear"]')].filter(isSeen);
  /** @param {Element} fold */
  const groundOfFold = (fold) => drawn(getComputedStyle(fold, '::before').backgroundColor);

  /** What lies below something: its own ground and those it stands on, up to the sheet. @param {Element} from @param {Element} owner @returns {Rgba[]} */
  const groundsOf = (from, owner) => {
    const box = owner.getBoundingClientRect();
    /** @type {Rgba[][]} */
    const layers = [];
    for (const each of lineage(from)) {
      const style = getComputedStyle(each);
      // What a printer leaves out unless told not to.
      if (!isPrint || style.printColorAdjust === 'exact') layers.push([drawn(style.backgroundColor)]);
      if (each.matches('.anno-field')) {
        const crossed = folds.filter((fold) => {
          const { left, right, top, bottom } = fold.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        });
        if (crossed.length > 0) layers.push([[0, 0, 0, 0], ...crossed.map(groundOfFold)]);
      }
    }
    const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
    const sheet = isPrint
      ? '#fff'
      : isDark || matchMedia('(forced-colors: active)').matches
        ? 'Canvas'
        : '#fff';
    /** @type {Rgba[]} */
    let grounds = [over(drawn(sheet), [255, 255, 255, 1])];
    for (const choices of layers.reverse()) {
      grounds = grounds.flatMap((ground) => choices.map((choice) => over(choice, ground)));
    }
    return grounds;
  };
  /** The least that a colour has on any ground it crosses. @param {Rgba} colour @param {Rgba[]} grounds @param {number} [share] */
  const least = (colour, grounds, share = 1) =>
    Math.min(...grounds.map((ground) => contrast(over(colour, ground, share), ground)));

  /** @param {Element} element */
  const nameOf = (element) => {
    const event = element.closest('[data-event]')?.getAttribute('data-event');
    const shape = element.getAttribute('data-shape') ?? element.getAttribute('data-part');
    return [event, shape ?? element.localName].filter(Boolean).join(' ');
  };

  /** @type {Stands} */
  const stands = { texts: [], large: [], shapes: [], links: [], folds: [], edges: [] };

  /** @param {Element} element @param {CSSStyleDeclaration} style @param {string} words @param {Rgba[]} grounds */
  const addText = (element, style, words, grounds) => {
    const colour = element instanceof SVGElement ? style.fill : style.color;
    const px = parseFloat(style.fontSize);
    const isLarge = px >= 24 || (px >= 18.66 && Number(style.fontWeight) >= 700);
    stands[isLarge ? 'large' : 'texts'].push({
      ratio: least(drawn(colour), grounds, opacityOf(element)),
      what: words.trim().slice(0, 32),
    });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const words = node.textContent ?? '';
    if (!owner || words.trim() === '' || owner.closest('script, style, noscript, :disabled, iframe'))
      continue;
    if (isSeen(owner)) addText(owner, getComputedStyle(owner), words, groundsOf(owner, owner));
  }
  for (const element of document.querySelectorAll('.anno-parts > [data-uncertain], input[placeholder]')) {
    if (!isSeen(element)) continue;
    for (const part of ['::before', '::after', '::placeholder']) {
      const style = getComputedStyle(element, part);
      const isField = element instanceof HTMLInputElement;
      if (isField !== (part === '::placeholder') || (!isField && style.content !== '"?"')) continue;
      const grounds = groundsOf(element, element).map((ground) => over(drawn(style.backgroundColor), ground));
      addText(element, style, isField ? element.placeholder : '?', grounds);
    }
  }

  const COLOURS = /(?:rgba?|hsla?|oklab|oklch|lab|lch|color)\([^()]*\)|#[\da-f]{3,8}/gi;
  const SIDES = /** @type {const} */ (['Top', 'Right', 'Bottom', 'Left']);
  /** All that draws something of an element, but for its words. @param {Element} element @param {string} [part] */
  const inksOf = (element, part) => {
    const style = getComputedStyle(element, part);
    if (part && (style.content === 'none' || style.content === 'normal')) return [];
    if (!part && element instanceof SVGElement) {
      /** @param {string} paint @param {string} share @returns {Rgba[]} */
      const inked = (paint, share) => {
        const [r, g, b, a] = drawn(paint === 'none' ? '#0000' : paint);
        return [[r, g, b, a * Number(share)]];
      };
      return [...inked(style.fill, style.fillOpacity), ...inked(style.stroke, style.strokeOpacity)];
    }
    const edges = SIDES.flatMap((side) => {
      const [width, kind] = [style[`border${side}Width`], style[`border${side}Style`]];
      return parseFloat(width) > 0 && kind !== 'none' ? [style[`border${side}Color`]] : [];
    });
    return [style.backgroundColor, ...(style.backgroundImage.match(COLOURS) ?? []), ...edges].map(drawn);
  };
  /** @param {Element} element */
  const strongest = (element) => {
    const grounds = groundsOf(element.parentElement ?? element, element);
    const inks = [undefined, '::before', '::after'].flatMap((part) => inksOf(element, part));
    return Math.max(...inks.map((ink) => least(ink, grounds, opacityOf(element))));
  };

  const shapes = document.querySelectorAll(
    '.anno-parts > [data-shape], [data-part="density"] path, [data-part="cluster"] path, .anno-overview path, .sign path, [data-part="measure"] line, input[type="search"], input[type="text"], input[type="url"], select, textarea',
  );
  for (const element of shapes) {
    if (isSeen(element)) stands.shapes.push({ ratio: strongest(element), what: nameOf(element) });
  }
  for (const arc of document.querySelectorAll('.links path')) {
    if (isSeen(arc)) stands.links.push({ ratio: strongest(arc), what: 'link' });
  }
  for (const fold of folds) {
    const sheets = groundsOf(fold.closest('.anno-stage') ?? fold, fold);
    const style = getComputedStyle(fold, '::before');
    stands.folds.push({ ratio: least(groundOfFold(fold), sheets), what: 'fold' });
    // An edge lies between the sheet and the fold's own ground, which is drawn below it as well.
    const within = sheets.map((sheet) => over(groundOfFold(fold), sheet));
    const edge = within.map((ground) => over(drawn(style.borderLeftColor), ground));
    stands.edges.push({
      ratio: Math.min(...edge.flatMap((line) => sheets.map((sheet) => contrast(line, sheet)))),
      what: 'edge of a fold',
    });
  }
  return stands;
}
