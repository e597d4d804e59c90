import type { AnnoTimeline, CopyRole, RevealPlugin, ThemeRequest } from '../embed/host-api/contract';
import { isRecord } from '../embed/host-api/protocol';
import { Anno } from './anno';
import { deckTheme } from './deck-theme';
import { remembered } from './memory';
import { type RevealDeck, isDeck, roleOf } from './reveal-deck';
import { addFragments, fragmentsOf, printStep, shownOf } from './reveal-steps';

const FRAMES = 'iframe[data-anno]';

function framesIn(slide: Element | undefined): HTMLIFrameElement[] {
  return [...(slide?.querySelectorAll<HTMLIFrameElement>(FRAMES) ?? [])];
}

/** Whether a frame keeps its own look, whatever the deck's is. */
function isPlain(frame: HTMLIFrameElement): boolean {
  return frame.dataset.anno === 'plain';
}

/** An element and those around it, up to one that is left out. */
function pathTo(from: Element, end: Element | undefined): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = from; at && at !== end; at = at.parentElement) path.push(at);
  return path;
}

function themeAt(frame: HTMLIFrameElement, deck: RevealDeck): ThemeRequest {
  const slide = frame.closest('section') ?? document.body;
  // What a slide has of its own behind it reveal.js paints beside the slides.
  const own = deck.getSlideBackground(slide);
  const viewport = deck.getViewportElement();
  const around = [...pathTo(slide, viewport), ...(own ? [own] : []), ...pathTo(viewport, undefined)];
  return deckTheme(slide, around);
}

class Adapter {
  readonly #deck: RevealDeck;
  readonly #role: CopyRole;
  readonly #frames: readonly HTMLIFrameElement[];
  #before: { readonly h: number; readonly v: number } | undefined;
  /** How the present slide was come to. */
  #dir: 'next' | 'prev' | 'jump' = 'jump';

  constructor(deck: RevealDeck) {
    this.#deck = deck;
    this.#role = roleOf(deck);
    this.#frames = framesIn(deck.getRevealElement());
    for (const frame of this.#frames) this.#prepare(frame);
    // A frame that comes late, or once more, is told by then.
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (!isRecord(data) || data.anno !== 1 || data.type !== 'ready' || data.data !== undefined) return;
      for (const frame of framesIn(deck.getCurrentSlide())) {
        if (frame.contentWindow === source) this.#show(frame);
      }
      this.#follow();
    });
    // A deck's theme may come after its frames, or be another by and by. A sheet's load does not bubble.
    document.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof HTMLLinkElement) this.#recolour();
      },
      true,
    );
    deck.on('ready', () => this.#come());
    deck.on('slidechanged', (event: { previousSlide?: Element }) => {
      for (const frame of framesIn(event.previousSlide))
        void this.#send(frame, (timeline) => timeline.send('hide'));
      this.#come();
    });
    for (const type of ['fragmentshown', 'fragmenthidden']) deck.on(type, () => this.#follow());
    deck.on('pdf-ready', () => framesIn(deck.getRevealElement()).forEach(printStep));
  }

  #prepare(frame: HTMLIFrameElement): void {
    // Neither the speaker's panes nor the PDF load what is not preloaded.
    if (frame.dataset.src && this.#role !== 'main') frame.dataset.preload = '';
    const slide = frame.closest('section');
    const steps = frame.dataset.annoSteps;
    if (slide && steps !== undefined) addFragments(slide, Number(steps));
    const deck = this.#deck;
    const timeline = Anno(frame, {
      host: { kind: 'reveal' },
      role: this.#role,
      sync: this.#nameOf(frame),
      // Looked up when the frame is there: by now the deck may have no style yet.
      get theme() {
        return isPlain(frame) ? {} : themeAt(frame, deck);
      },
    });
    timeline.on('edge', ({ dir }) => (dir === 1 ? deck.next() : deck.prev()));
    timeline.on('key', ({ keyCode }) => deck.triggerKey(keyCode));
  }

  /** The frames that are there take the look that the deck has by now. */
  #recolour(): void {
    for (const frame of this.#frames) {
      if (isPlain(frame)) continue;
      void this.#send(frame, (timeline) => timeline.setTheme(themeAt(frame, this.#deck)));
    }
  }

  async #send(frame: HTMLIFrameElement, act: (timeline: AnnoTimeline) => Promise<unknown>): Promise<void> {
    const timeline = Anno(frame);
    // A frame that is not there yet, or is blocked, has nothing to be told.
    await timeline.ready().then(
      () => act(timeline),
      () => undefined,
    );
  }

  /**
   * What a frame's copies share: the deck's in this tab, and the speaker's, whose window begins with what the tab remembers.
   */
  #nameOf(frame: HTMLIFrameElement): string {
    const deck = remembered(location.pathname, () => Math.random().toString(36).slice(2, 10));
    return `${deck}-${this.#frames.indexOf(frame)}`;
  }

  /** The present slide has come, which reveal.js may say twice as it begins. */
  #come(): void {
    const now = this.#deck.getIndices();
    const before = this.#before;
    if (before?.h === now.h && before.v === now.v) return;
    if (before) this.#dir = now.h > before.h || (now.h === before.h && now.v > before.v) ? 'next' : 'prev';
    this.#before = now;
    for (const frame of framesIn(this.#deck.getCurrentSlide())) this.#show(frame);
    this.#follow();
  }

  /** A frame of the present slide shows the first step, on the way back the last, and as it begins what is remembered. */
  #show(frame: HTMLIFrameElement): void {
    const slide = this.#deck.getCurrentSlide();
    const dir = slide !== undefined && fragmentsOf(slide).length > 0 ? 'jump' : this.#dir;
    const isFocused = frame.dataset.annoFocus !== undefined && this.#role === 'main';
    if (isFocused) frame.focus();
    void this.#send(frame, async (timeline) => {
      if (this.#deck.getCurrentSlide() !== slide) return;
      const shown = timeline.send('show', { dir });
      if (isFocused) await timeline.send('focus');
      await shown;
    });
  }

  /** The frames of the present slide show as many steps as it shows fragments. */
  #follow(): void {
    const slide = this.#deck.getCurrentSlide();
    if (!slide || fragmentsOf(slide).length === 0) return;
    const step = shownOf(slide);
    for (const frame of framesIn(slide)) void this.#send(frame, (timeline) => timeline.goto({ step }));
  }
}

/**
 * A plugin for reveal.js: `<iframe data-anno data-src="…">` takes the deck's look, comes back to its last step, and loads in
 * the speaker's window and the PDF. With `data-anno-steps="3"` its steps are fragments of the slide.
 */
export const RevealAnno: RevealPlugin = {
  id: 'anno',
  init(deck) {
    if (!isDeck(deck)) throw new Error('expected a deck of reveal.js');
    new Adapter(deck);
  },
};
