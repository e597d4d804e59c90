import { centre, find } from './find';
import type { Area, Given, Point, Target } from './find';
import { SITE } from './servers';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** How a page is opened; what an engine learns only at its launch costs one launch for each set. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Whether the system asks for less motion; it does unless a journey says otherwise. */
  readonly still?: boolean;
  readonly script?: boolean;
  readonly touch?: boolean;
}

/** What every engine's driver can do with one page. Points are CSS pixels of the top page. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** What an expression gives, or promises: always a string. `frame` leads from frame to frame inward. */
  run(expression: string, frame: readonly string[]): Promise<string>;
  resize(width: number, height: number): Promise<void>;
  move(point: Point): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(point: Point, times: number): Promise<void>;
  wheel(point: Point, deltaY: number, held: readonly string[]): Promise<void>;
  /** Keys that go down one after the other and come up in the other order, named as in `KeyboardEvent.key`. */
  press(keys: readonly string[]): Promise<void>;
  /** Fingers; each list is one finger's way, and all of them move together. */
  touch?(ways: readonly (readonly Point[])[]): Promise<void>;
  /** The page on paper, as a PDF. */
  print?(): Promise<Uint8Array>;
  screenshot(): Promise<Uint8Array>;
  /** Complaints since the tab was opened. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A page as a journey knows it: what is found by role and name, used as people do, and measured. */
export class Page {
  constructor(
    readonly engine: Engine,
    private readonly tab: Tab,
    private readonly frame: readonly string[] = [],
  ) {}

  /** @param address relative to the site */
  async goto(address: string): Promise<void> {
    await this.tab.goto(new URL(address, SITE).href);
  }

  /** What is in a frame of this page. */
  inFrame(css: string): Page {
    return new Page(this.engine, this.tab, [...this.frame, css]);
  }

  /** Runs a function in the page. It sees nothing but the page and its arguments, some of which may be functions. */
  async evaluate<Args extends readonly Given[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.run(`(${run})(${args.map(sourceOf).join()})`);
  }

  /** Runs some statements in the page, and gives what they return. */
  async script(statements: string): Promise<unknown> {
    return this.run(`(() => {${statements}\n})()`);
  }

  /** Runs a function over what can be seen of a target, in the order of the page. */
  async read<Args extends readonly Given[], Result>(
    target: Target,
    run: (found: HTMLElement[], ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.run(`(${run})((${find})(${JSON.stringify(target)}), ${args.map(sourceOf).join()})`);
  }

  private async run<Result>(call: string): Promise<Result> {
    // Each protocol has a notation of its own for what a page returns; text is text in all of them. Where script is off
    // no promise is ever kept, so none is made.
    const text = await this.tab.run(
      `((value, write) => value instanceof Promise ? value.then(write) : write(value))(${call}, (value) => JSON.stringify(value ?? null))`,
      this.frame,
    );
    const value: Result = JSON.parse(text);
    return value;
  }

  /** Where a target's elements are in the top page. */
  async boxes(target: Target): Promise<Area[]> {
    const { x, y, scale } = await this.origin();
    const boxes = await this.read(target, (found) =>
      found.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    return boxes.map(({ left, top, width, height }) => ({
      left: x + left * scale,
      top: y + top * scale,
      width: width * scale,
      height: height * scale,
    }));
  }

  /** @throws when there is no such element, or more than one */
  async box(target: Target): Promise<Area> {
    const [box, another] = await this.boxes(target);
    if (!box || another) throw new Error(`expected one ${nameOf(target)}, found ${box ? 'more' : 'none'}`);
    return box;
  }

  /** Where the top page has this page's first pixel, and how large it draws one. */
  private async origin(): Promise<Point & { readonly scale: number }> {
    const css = this.frame.at(-1);
    if (css === undefined) return { x: 0, y: 0, scale: 1 };
    const outer = new Page(this.engine, this.tab, this.frame.slice(0, -1));
    const { left, top, width } = await outer.box(css);
    const [ownWidth = width, edgeX = 0, edgeY = 0] = await outer.read(css, (found) =>
      found.flatMap(({ offsetWidth, clientLeft, clientTop }) => [offsetWidth, clientLeft, clientTop]),
    );
    const scale = width / ownWidth;
    return { x: left + edgeX * scale, y: top + edgeY * scale, scale };
  }

  async texts(target: Target): Promise<string[]> {
    return this.read(target, (found) => found.map(({ textContent }) => textContent.trim()));
  }

  async count(target: Target): Promise<number> {
    return this.read(target, (found) => found.length);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async click(at: Target | Point, times = 1): Promise<void> {
    await this.tab.click(await this.pointOf(at), times);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const MOVES = 6;
    await this.tab.move(from);
    await this.tab.down();
    for (let move = 1; move <= MOVES; move += 1) {
      const part = move / MOVES;
      await this.tab.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    }
    await this.tab.up();
  }

  async wheel(at: Target | Point, deltaY: number, ...held: readonly string[]): Promise<void> {
    await this.tab.wheel(await this.pointOf(at), deltaY, held);
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.tab.press(keys);
  }

  async focus(target: Target): Promise<void> {
    await this.read(target, ([element]) => element?.focus());
  }

  async resize(width: number, height: number): Promise<void> {
    await this.tab.resize(width, height);
  }

  async back(): Promise<void> {
    await this.evaluate(() => history.back());
  }

  touch(...ways: readonly (readonly Point[])[]): Promise<void> {
    if (!this.tab.touch) throw new Error(`${this.engine} has no fingers`);
    return this.tab.touch(ways);
  }

  print(): Promise<Uint8Array> {
    if (!this.tab.print) throw new Error(`${this.engine} does not print`);
    return this.tab.print();
  }

  screenshot(): Promise<Uint8Array> {
    return this.tab.screenshot();
  }

  private async pointOf(at: Target | Point): Promise<Point> {
    return typeof at === 'object' && 'x' in at ? at : centre(await this.box(at));
  }
}

function sourceOf(given: Given): string {
  return typeof given === 'function' ? `(${given.toString()})` : JSON.stringify(given);
}

function nameOf(target: Target): string {
  return typeof target === 'string' ? target : `${target.role} “${target.name ?? target.begins ?? ''}”`;
}
