// What bench/picture.js runs in the page: it brings a view about by what readers have, and finds in it what an eye would.
// It goes by the names that are promised (data-event, data-part, data-shape, data-count), and by no part of the layout.

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Fault {
  readonly kind: string;
  readonly what: string;
  readonly box: Box;
}

export interface View {
  readonly scale: string;
  readonly look: 'whole' | 'zoomed' | 'close' | 'chosen';
  /** Which way time runs; as the chronology has it where it is not said. */
  readonly time?: 'ltr' | 'rtl' | undefined;
  /** The event that is chosen, by its id. */
  readonly chosen?: string | undefined;
  /** What a close look shows, in shares of the whole. */
  readonly close: readonly [number, number];
}

/** What is wrong in a view, what of its events is drawn and counted, and where the view is. */
export interface Seen {
  readonly faults: readonly Fault[];
  readonly drawn: readonly string[];
  readonly counts: readonly { readonly left: number; readonly right: number; readonly count: number }[];
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly widthPx: number;
  /** Whether time runs to the left. */
  readonly isTurned: boolean;
}

/** A line of text, or what of it is seen. */
interface Text {
  readonly owner: Element;
  readonly words: string;
  readonly seen: Box;
  readonly isCut: boolean;
  readonly isShort: boolean;
}

interface Ink {
  readonly element: Element;
  readonly box: Box;
}

interface Drawn {
  readonly id: string;
  readonly inks: readonly Ink[];
}

/** What an element and all that it stands in leave to be seen: cut hard, or by design, as by an ellipsis or a scroller. */
interface Clip {
  readonly hard: Box;
  readonly design: Box;
}

type ClipOf = (element: Element | null) => Clip;

const FAR_PX = 24;
const SLACK_PX = 1;
// Boxes of lines may share so much of their height without their letters being nearer than those of a paragraph.
const LINES_PX = 2;
// Of a line's box as much as this may be cut, at either side, without a letter being.
const SPARE = 1 / 6;
// As long as they are, an end of the overview's window goes from one side to the other in so many steps.
const STEPS = 50;
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`expected ${selector} in the page`);
  return found;
}

/** How much larger a frame draws its sheet, or a page itself, than its pixels. */
function enlargement(): number {
  const sheet = document.querySelector('.sheet, main.anno');
  return (sheet && Number.parseFloat(getComputedStyle(sheet).scale)) || 1;
}

const stageOf = () => find('section.anno-stage');
/** All of a frame or a still, which have nothing but their timeline; of a page the stage. */
const pictureOf = () => document.querySelector('.anno-embed, body > svg[role="img"]') ?? stageOf();

function meet(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function isLarger({ left, top, right, bottom }: Box, thanPx: number): boolean {
  return right - left > thanPx && bottom - top > thanPx;
}

function letters(box: Box): Box {
  const spare = (box.bottom - box.top) * SPARE;
  return { left: box.left, right: box.right, top: box.top + spare, bottom: box.bottom - spare };
}

function isOn(a: Box, b: Box): boolean {
  const { left, right, top, bottom } = meet(a, b);
  return right - left > SLACK_PX && bottom - top > LINES_PX;
}

function distance(a: Box, b: Box): number {
  const { left, right, top, bottom } = meet(a, b);
  return Math.hypot(Math.max(0, left - right), Math.max(0, top - bottom));
}

/** What a clip-path of the stage, an inset, leaves of an element. */
function pathClip(element: Element, path: string): Box {
  const inset = /^inset\(([^)]*)\)/.exec(path)?.[1]?.split(' ').map(Number.parseFloat);
  if (!inset) return EVERYWHERE;
  const [top = 0, right = top, bottom = top, left = right] = inset.map((px) => px * enlargement());
  const box = element.getBoundingClientRect();
  return {
    left: box.left + left,
    top: box.top + top,
    right: box.right - right,
    bottom: box.bottom - bottom,
  };
}

/** What a still cuts an element to: a rectangle of its own. */
function svgClip(element: SVGGraphicsElement, path: string): Box {
  const id = /^url\("?#([^")]+)/.exec(path)?.[1];
  const cut = id === undefined ? null : document.getElementById(id)?.querySelector('rect');
  const matrix = element.getScreenCTM();
  if (!cut || !matrix) return EVERYWHERE;
  const [x, y] = [cut.x.baseVal.value, cut.y.baseVal.value];
  const start = new DOMPoint(x, y).matrixTransform(matrix);
  const end = new DOMPoint(x + cut.width.baseVal.value, y + cut.height.baseVal.value).matrixTransform(matrix);
  return { left: start.x, top: start.y, right: end.x, bottom: end.y };
}

function ownClip(element: Element): Clip {
  const { clipPath, overflowX, overflowY, textOverflow, display } = getComputedStyle(element);
  if (element instanceof SVGGraphicsElement && clipPath.startsWith('url'))
    return { hard: svgClip(element, clipPath), design: EVERYWHERE };
  const clip = { hard: pathClip(element, clipPath), design: EVERYWHERE };
  if (display === 'inline' || element instanceof SVGElement) return clip;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const sides = [
    { overflow: overflowX, edges: { ...EVERYWHERE, left, right }, isEllipsis: textOverflow === 'ellipsis' },
    { overflow: overflowY, edges: { ...EVERYWHERE, top, bottom }, isEllipsis: false },
  ];
  for (const { overflow, edges, isEllipsis } of sides) {
    if (overflow === 'visible') continue;
    const part = isEllipsis || overflow === 'auto' || overflow === 'scroll' ? 'design' : 'hard';
    clip[part] = meet(clip[part], edges);
  }
  return clip;
}

function isScroller(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Finds each element's clip once. */
function makeClips(): ClipOf {
  const known = new Map<Element, Clip>();
  return function clipOf(element: Element | null): Clip {
    if (!element || element === document.body) return { hard: EVERYWHERE, design: EVERYWHERE };
    const found = known.get(element);
    if (found) return found;
    const own = ownClip(element);
    const around = clipOf(element.parentElement);
    // What stands about a scroller cuts that, and nothing that is scrolled in it.
    const clip = isScroller(element)
      ? { hard: own.hard, design: meet(own.design, meet(around.hard, around.design)) }
      : { hard: meet(own.hard, around.hard), design: meet(own.design, around.design) };
    known.set(element, clip);
    return clip;
  };
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Whether a text of it ends in “…”. */
function isShortened(element: Element): boolean {
  return [element, ...element.querySelectorAll('*')].some((holder) => {
    const { textOverflow, overflowX } = getComputedStyle(holder);
    // A date beside a name is over its end, where nothing is cut.
    const cuts = textOverflow === 'ellipsis' && overflowX !== 'visible';
    return cuts && holder.scrollWidth > holder.clientWidth + SLACK_PX;
  });
}

const LABEL = '[data-part="label"]';
const OWNERS = '.tick, button, label, .flag, [data-part], [role="slider"], svg text';

function ownerOf(parent: Element): Element {
  return parent.closest(LABEL) ?? parent.closest(OWNERS) ?? parent;
}

/**
 * The lines of a text. What has a ground, as a count or the playhead's flag, is as large as that; and what ends in “…”,
 * which has no box of its own, is as large as what cuts it.
 */
function linesOf(node: Node, parent: Element, clipOf: ClipOf): Text[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const owner = ownerOf(parent);
  const isShort = isShortened(owner);
  const isOneBox = isShort || owner.matches('[data-count], .flag');
  const { hard, design } = clipOf(parent);
  const rects = isOneBox ? [owner.getBoundingClientRect()] : [...range.getClientRects()];
  return rects.flatMap((rect) => {
    const meant = meet(rect, design);
    const seen = meet(meant, hard);
    // What is for readers that hear is a pixel large.
    if (!isLarger(meant, 3) || !isLarger(seen, SLACK_PX)) return [];
    const lostX = meant.right - meant.left - (seen.right - seen.left);
    const lostY = meant.bottom - meant.top - (seen.bottom - seen.top);
    const slack = SLACK_PX * enlargement();
    // What a line spares above its letters is a part of all of it, however little the edge of a scrolled lane leaves in sight.
    const isCut = lostX > slack || lostY > (rect.bottom - rect.top) * SPARE + slack;
    return [{ owner, words: node.textContent?.trim() ?? '', seen, isCut, isShort }];
  });
}

/** Every line of text that is seen of the picture. */
function textsOf(clipOf: ClipOf): Text[] {
  const walker = document.createTreeWalker(pictureOf(), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.textContent ?? '')) continue;
    if (!parent.closest('[popover]') && isVisible(parent)) texts.push(...linesOf(node, parent, clipOf));
  }
  return texts;
}

/** What is drawn of each event inside the plot; what a scroller has out of sight counts as drawn. */
function drawnEvents(clipOf: ClipOf): Drawn[] {
  return [...pictureOf().querySelectorAll('[data-event]')].flatMap((mark) => {
    const shapes = mark.hasAttribute('data-shape') ? [mark] : [...mark.querySelectorAll('[data-shape]')];
    const inks = shapes
      .filter(isVisible)
      .map((element) => ({
        element,
        box: meet(element.getBoundingClientRect(), clipOf(element.parentElement).hard),
      }))
      .filter(({ box }) => isLarger(box, 0.25));
    return inks.length > 0 ? [{ id: mark.getAttribute('data-event') ?? '', inks }] : [];
  });
}

function fault(kind: string, what: string, { left, top, right, bottom }: Box): Fault {
  return { kind, what, box: { left, top, right, bottom } };
}

function nameOf({ owner, words }: Text): string {
  const part =
    owner.getAttribute('data-part') ?? owner.getAttribute('class')?.split(' ')[0] ?? owner.localName;
  return `${owner.closest('.names') ? 'lane' : part} “${words}”`;
}

function textsOnTexts(texts: readonly Text[]): Fault[] {
  const sorted = texts.toSorted((a, b) => a.seen.left - b.seen.left);
  const found = new Map<string, Fault>();
  sorted.forEach((a, index) => {
    for (const b of sorted.slice(index + 1)) {
      if (b.seen.left > a.seen.right) break;
      if (a.owner === b.owner || !isOn(a.seen, b.seen)) continue;
      const what = `${nameOf(a)} × ${nameOf(b)}`;
      found.set(what, fault('textOnText', what, meet(a.seen, b.seen)));
    }
  });
  return [...found.values()];
}

const OF_LANES = `${LABEL}, [data-count], .names *, .kind`;

/** Texts outside the picture, and what belongs to lanes but lies below the axis. */
function outside(texts: readonly Text[], drawn: readonly Drawn[], clipOf: ClipOf): Fault[] {
  const stage = pictureOf().getBoundingClientRect();
  const axis = document.querySelector('.anno-axis-band')?.getBoundingClientRect().top ?? Infinity;
  const isOut = ({ owner, seen }: Text) =>
    seen.left < stage.left - SLACK_PX ||
    seen.right > stage.right + SLACK_PX ||
    seen.top < stage.top - SLACK_PX ||
    seen.bottom > stage.bottom + SLACK_PX ||
    (owner.matches(OF_LANES) && letters(seen).bottom > axis + SLACK_PX);
  const sunk = drawn.flatMap(({ id, inks }) =>
    inks
      .slice(0, 1)
      .map(({ element, box }) => meet(box, clipOf(element.parentElement).design))
      .filter((box) => isLarger(box, 0.25) && (box.top + box.bottom) / 2 > axis)
      .map((box) => fault('outside', `mark ${id}`, box)),
  );
  return [...texts.filter(isOut).map((text) => fault('outside', nameOf(text), text.seen)), ...sunk];
}

function eventOf({ owner }: Text): string | undefined {
  return owner.closest('[data-event]')?.getAttribute('data-event') ?? undefined;
}

/** Whether a line is drawn around a name. */
function isFramed(name: Element): boolean {
  return name instanceof HTMLElement && parseFloat(getComputedStyle(name).borderTopWidth) > 0;
}

function namesOffTheirInk(names: readonly Text[], drawn: readonly Drawn[]): Fault[] {
  const inksOf = new Map(drawn.map(({ id, inks }) => [id, inks]));
  const byName = Map.groupBy(names, ({ owner }) => owner.closest('[data-event]') ?? owner);
  return [...byName.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const inks = inksOf.get(eventOf(first) ?? '') ?? [];
    // A name in two directions has a box for each part, and any of them may stand at the mark; so may its frame, where it has one.
    const framed = isFramed(first.owner) ? [first.owner.getBoundingClientRect()] : [];
    const places = [...lines.map(({ seen }) => seen), ...framed];
    const gap = Math.min(...inks.flatMap(({ box }) => places.map((place) => distance(place, box))));
    return gap > FAR_PX * enlargement()
      ? [fault('offInk', `${nameOf(first)}, by ${gap.toFixed(0)} px`, first.seen)]
      : [];
  });
}

function hasGround(element: Element): boolean {
  if (element instanceof SVGElement) {
    let before = element.previousElementSibling;
    while (before?.localName === 'text') before = before.previousElementSibling;
    return before?.localName === 'rect';
  }
  const colour = getComputedStyle(element).backgroundColor;
  const alpha = /(?:\/|rgba\(.*,)\s*([\d.]+)\)/.exec(colour)?.[1];
  return colour !== 'transparent' && Number(alpha ?? 1) > 0.5;
}

/** Whether a piece is painted over a name where both are. */
function isOver(piece: Element, name: Element, { left, right, top, bottom }: Box): boolean {
  if (name instanceof SVGElement)
    return (name.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  const at = stack.indexOf(piece);
  return at !== -1 && at < stack.indexOf(name);
}

/** Names that another event's ink crosses: that have no ground, or lie under it. */
function crossedNames(names: readonly Text[], drawn: readonly Drawn[]): Fault[] {
  return names.flatMap((text) => {
    const box = letters(text.seen);
    const own = eventOf(text);
    const isCrossed = ({ element, box: ink }: Ink) =>
      isLarger(meet(ink, box), LINES_PX) &&
      (!hasGround(text.owner) || isOver(element, text.owner, meet(ink, box)));
    const other = drawn.find(({ id, inks }) => id !== own && inks.some(isCrossed));
    return other ? [fault('inkOverName', `${nameOf(text)} under ${other.id}`, text.seen)] : [];
  });
}

/** What counts events instead of drawing each; its ink is its own, or that of what it holds. */
function countsOf(clipOf: ClipOf): (Ink & { readonly count: number })[] {
  return [...pictureOf().querySelectorAll('[data-count]')].flatMap((element) => {
    const drawing = element.querySelector('path') ?? element;
    const { left, top, right, bottom } = drawing.getBoundingClientRect();
    // The box of a path is without its strokes.
    const stroked = { left: left - 1, top, right: right + 1, bottom };
    const box = meet(stroked, clipOf(element.parentElement).hard);
    if (!isVisible(element) || !isLarger(box, 0.25)) return [];
    return [{ element, box, count: Number(element.getAttribute('data-count')) }];
  });
}

/** One event is its mark: a box that says “1” says less. */
function boxesOfOne(counts: ReturnType<typeof countsOf>): Fault[] {
  return counts
    .filter(
      ({ element, count }) => count === 1 && element instanceof HTMLElement && /\S/.test(element.innerText),
    )
    .map(({ box }) => fault('boxOfOne', 'a box of one', box));
}

/** The lines of a still's label, which are texts of their own. */
function labelIn(group: Element): string {
  return [...group.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
}

/** A chosen event that is nowhere named whole on the stage. */
function unnamed(texts: readonly Text[], title: string): Fault[] {
  const wordsIn = ({ owner }: Text) =>
    owner instanceof SVGElement ? labelIn(owner.closest('[data-event]') ?? owner) : owner.textContent;
  // A name over the picture has its lines' ends in it, some of them within a word.
  const letters = (words: string) => words.replace(/\s/g, '');
  const lines = texts.filter((text) => letters(wordsIn(text)).includes(letters(title)));
  const isWhole = lines.some(({ isShort }) => !isShort) && !lines.some(({ isCut }) => isCut);
  return isWhole ? [] : [fault('unnamed', title, pictureOf().getBoundingClientRect())];
}

function sideways(): Fault[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const by = scrollWidth - clientWidth;
  const box = document.documentElement.getBoundingClientRect();
  return by > 0 ? [fault('sideways', `the page, by ${by} px`, box)] : [];
}

function isTimeTurned(): boolean {
  return document.querySelector('[data-time="rtl"]') !== null;
}

/** The part of the whole that the overview has its window around, in shares, and where that is on the plot. */
function windowOf(): Pick<Seen, 'from' | 'to' | 'left' | 'widthPx' | 'isTurned'> {
  const isTurned = isTimeTurned();
  const { left, width: widthPx } = (
    document.querySelector('.anno-field') ?? pictureOf()
  ).getBoundingClientRect();
  const whole = document.querySelector('[data-part="overview"]')?.getBoundingClientRect();
  const part = document.querySelector('[data-part="overview"] .window')?.getBoundingClientRect();
  if (!whole || !part) return { from: 0, to: 1, left, widthPx, isTurned };
  const share = (x: number) => Math.min(1, Math.max(0, (x - whole.left) / whole.width));
  const [from, to] = [share(part.left), share(part.right)];
  return isTurned
    ? { from: 1 - to, to: 1 - from, left, widthPx, isTurned }
    : { from, to, left, widthPx, isTurned };
}

/** What is seen of the present view. */
export function look({ chosen, isPhone }: { readonly chosen?: string; readonly isPhone: boolean }): Seen {
  const clipOf = makeClips();
  const texts = textsOf(clipOf);
  const drawn = drawnEvents(clipOf);
  const counts = countsOf(clipOf);
  const names = texts.filter(({ owner }) => owner.matches(LABEL));
  const shortened = isPhone ? names.filter(({ isShort }) => isShort) : [];
  return {
    faults: [
      ...textsOnTexts(texts),
      ...texts.filter(({ isCut }) => isCut).map((text) => fault('cut', nameOf(text), text.seen)),
      ...outside(texts, drawn, clipOf),
      ...boxesOfOne(counts),
      ...namesOffTheirInk(names, drawn),
      ...crossedNames(names, [...drawn, ...counts.map((ink) => ({ id: 'a count', inks: [ink] }))]),
      ...(chosen === undefined ? [] : unnamed(texts, chosen)),
      ...shortened.map((text) => fault('shortOnPhone', nameOf(text), text.seen)),
      ...sideways(),
    ],
    drawn: drawn.map(({ id }) => id),
    counts: counts.map(({ box, count }) => ({ left: box.left, right: box.right, count })),
    ...windowOf(),
  };
}

/** Waits a frame or two, in which a new size is measured. */
export function resized(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Waits until what has changed is in the document, which takes no frame. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
}

/** The whole of a scale, with an event chosen or none: by the page's own address. */
function goTo(scale: string, id: string | undefined, time: string | undefined): void {
  const address = new URL(location.href);
  for (const name of ['from', 'to', 'at', 'lanes']) address.searchParams.delete(name);
  address.searchParams.set('scale', scale);
  if (time) address.searchParams.set('time', time);
  else address.searchParams.delete('time');
  address.hash = id ?? '';
  history.replaceState(history.state, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function pressOn(end: 'from' | 'to', key: string, times: number): void {
  const slider = find(`[data-part="overview"] .${end}`);
  for (let time = 0; time < times; time += 1) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

let opened = 0;

/** Opens a file of some content in the page for files, by its address, and waits until it is drawn. */
export async function openContent(content: unknown): Promise<void> {
  const before = document.querySelector('section.anno-stage');
  const address = new URL(`content-${(opened += 1)}.json`, location.href).href;
  const fetchAll = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input) === address
      ? Promise.resolve(new Response(JSON.stringify(content)))
      : fetchAll(input, init);
  history.replaceState(null, '', `?src=${encodeURIComponent(address)}`);
  dispatchEvent(new PopStateEvent('popstate'));
  const isThere = () => {
    const stage = document.querySelector('section.anno-stage[data-measured]');
    return stage !== null && stage !== before;
  };
  while (!isThere()) await settled();
  globalThis.fetch = fetchAll;
  await document.fonts.ready;
  await resized();
}

/** Brings a view about, with the timeline at the top of the page. */
export async function show({ scale, look: kind, chosen, close, time }: View): Promise<void> {
  goTo(scale, kind === 'chosen' ? chosen : undefined, time);
  await settled();
  if (kind === 'zoomed') {
    const zoomIn = stageOf().querySelector<HTMLElement>('[aria-label="Zoom in"]');
    zoomIn?.click();
    zoomIn?.click();
  }
  if (kind === 'close') {
    const [earlier, later] = isTimeTurned() ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    pressOn('to', earlier, STEPS - Math.round(close[1] * STEPS));
    pressOn('from', later, Math.round(close[0] * STEPS));
  }
  stageOf().scrollIntoView({ block: 'start' });
  // An address that no longer has an event gives the focus back to its mark, a frame later: that unfolds its name over others.
  await resized();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await settled();
}

const COLOURS: Readonly<Record<string, string>> = { offInk: 'blue', shortOnPhone: 'orange' };

/** Draws a line around what is wrong, for a picture of it; without faults, takes all lines away. */
export function outline(faults: readonly Fault[]): void {
  document.querySelector('#faults')?.remove();
  if (faults.length === 0) return;
  const layer = document.createElement('div');
  layer.id = 'faults';
  for (const { kind, box } of faults) {
    const frame = document.createElement('div');
    Object.assign(frame.style, {
      position: 'fixed',
      left: `${box.left - 2}px`,
      top: `${box.top - 2}px`,
      width: `${box.right - box.left + 4}px`,
      height: `${box.bottom - box.top + 4}px`,
      outline: `1.5px solid ${COLOURS[kind] ?? 'red'}`,
      pointerEvents: 'none',
      zIndex: '99999',
    });
    layer.append(frame);
  }
  document.body.append(layer);
}
