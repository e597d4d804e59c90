import { afterAll, describe, expect, test } from 'vitest';
import { ENGINES, programsOf } from './engines';
import { type Journey, journeys } from './journey';
import './journeys';
import { type Engine, type Opening, Page } from './page';
import { type Launched, launchChromium, launchFirefox } from './puppeteer';
import { Silence } from './webdriver';
import { launchWebKit } from './webkit';

/** Walks every journey in one engine, one after the other; what it cannot do is named where it is left out. */
export function walkAll(engine: Engine): void {
  const { name, packages, cannot, lacks } = ENGINES[engine];
  const programs = programsOf(engine);
  describe(name, () => {
    if (!programs) {
      const missing = `it is not installed: apt-get install ${packages.join(' ')}`;
      const left = `every journey (left out: ${missing})`;
      if (process.env.CI === undefined) test.skip(left, () => undefined);
      else test('is there', () => expect.fail(`${name}: ${missing}`));
      return;
    }
    const browsers = new Browsers(engine, programs);
    afterAll(() => browsers.close());
    // Those that share a launch follow each other.
    const inOrder = [...journeys].sort((a, b) => (launchOf(engine, a) < launchOf(engine, b) ? -1 : 1));
    for (const each of inOrder) {
      const reason = each.needs.map((need) => cannot[need]).find((lack) => lack !== undefined);
      if (reason === undefined) test(each.title, () => walk(each, browsers));
      else test.skip(`${each.title} (left out: ${reason})`, () => undefined);
    }
    for (const lack of lacks) test.skip(lack, () => undefined);
  });
}

/** Walks a journey; again where its driver falls silent on the way, which says nothing of the page. */
async function walk(journey: Journey, browsers: Browsers): Promise<void> {
  try {
    await walkOnce(journey, browsers);
  } catch (error) {
    if (!(error instanceof Silence)) throw error;
    console.warn(`${journey.title}: ${error.message}; walked again`);
    await walkOnce(journey, browsers);
  }
}

async function walkOnce(journey: Journey, browsers: Browsers): Promise<void> {
  const tab = await browsers.open(journey);
  try {
    await journey.walk(new Page(browsers.engine, tab));
    expect(await tab.faults()).toEqual([]);
  } finally {
    await tab.close();
  }
}

/** What is settled when an engine starts, as text. */
function launchOf(engine: Engine, { dark, still, script, touch }: Opening): string {
  return engine === 'firefox' ? JSON.stringify([dark, still, script, touch]) : '';
}

/** At most one browser of an engine at a time. */
class Browsers {
  private running: { readonly launch: string; readonly browser: Launched } | undefined;

  constructor(
    readonly engine: Engine,
    private readonly programs: readonly string[],
  ) {}

  async open(opening: Opening) {
    const launch = launchOf(this.engine, opening);
    if (this.running?.launch !== launch) {
      await this.close();
      this.running = { launch, browser: await this.launch(opening) };
    }
    return this.running.browser.open(opening);
  }

  async close(): Promise<void> {
    await this.running?.browser.close();
    this.running = undefined;
  }

  private launch(opening: Opening): Promise<Launched> {
    const [program = ''] = this.programs;
    switch (this.engine) {
      case 'chromium':
        return launchChromium(program);
      case 'firefox':
        return launchFirefox(program, opening);
      case 'webkit':
        return launchWebKit(this.programs);
    }
  }
}
