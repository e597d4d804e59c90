import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import './unit/seed';
import { pictureScript } from '../bench/picture-script.js';
import { svgOf } from '../src/lib/exporting/svg/svg';
import { stillIn } from '../src/lib/exporting/svg/testing';
import { expect, test } from './page';
import { type DrawableInput, anyDrawable, anyView } from './pictures/any-picture';
import { type Looker, caseOf, faultsInPage, faultsNow } from './pictures/faults';

/*
 * Any chronology, in any view, held to the boxes that the browser measures: no two texts meet, none is cut or outside, each event
 * of the view is drawn or counted once, and each name is at its own ink. A chronology that fails is written beside the results.
 */

const SEED = Number(fc.readConfigureGlobal().seed);
const BATCHES = 10;
/** Of a batch: chronologies in the page, each in some views, and then those in frames and as stills, each in one. */
const OPENED = 10;
const VIEWS = 5;
const FRAMED = 10;
const DRAWN = 10;
/** The batches of frames and stills that every run has. */
const USUAL = 4;

test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
test.beforeEach(() => test.setTimeout(120_000));

const script = pictureScript();

function lookerAt(page: Page): Looker {
  return {
    evaluate: (code) => page.evaluate(code),
    resize: (width, height) => page.setViewportSize({ width, height }),
  };
}

/** Looks at each of some cases, and fails with all that is wrong in any. */
async function holds<Each>(
  any: fc.Arbitrary<Each>,
  { seed, numRuns }: { readonly seed: number; readonly numRuns: number },
  inputOf: (each: Each) => DrawableInput,
  look: (each: Each, place: number) => Promise<readonly string[]>,
): Promise<void> {
  const faults: string[] = [];
  for (const [place, each] of fc.sample(any, { seed, numRuns }).entries()) {
    const found = await look(each, place);
    faults.push(...found.map((fault) => `${place} ${fault}`));
    if (found.length > 0)
      writeFileSync(test.info().outputPath(`${place}.json`), JSON.stringify(inputOf(each)));
  }
  expect(faults).toEqual([]);
}

for (let seed = SEED; seed < SEED + BATCHES; seed += 1) {
  const tag = seed < SEED + USUAL ? [] : '@all';
  test(`nothing overlaps, is cut or is lost in the page (seed ${seed})`, async ({ page }) => {
    await page.addInitScript(await script);
    await page.goto('./open/');
    const any = fc.tuple(anyDrawable(), fc.array(anyView(), { minLength: VIEWS, maxLength: VIEWS }));
    await holds(
      any,
      { seed, numRuns: OPENED },
      ([input]) => input,
      ([input, views]) => faultsInPage(input, views, lookerAt(page)),
    );
  });

  test(`nothing overlaps, is cut or is lost in a frame (seed ${seed})`, { tag }, async ({ page }) => {
    await page.addInitScript(await script);
    await holds(
      fc.tuple(anyDrawable(), anyView(), fc.constantFrom('0.8', '1', '1.3')),
      { seed, numRuns: FRAMED },
      ([input]) => input,
      async ([input, { width, height, scale, time, chosen }, fontscale], place) => {
        const view = { width, height, scale, time, ...(chosen !== undefined && { chosen }) };
        const drawn = caseOf(input, view);
        await page.route(`**/given/${place}.json`, (route) => route.fulfill({ json: input }));
        await page.setViewportSize({ width, height });
        const search = new URLSearchParams({ src: `/given/${place}.json`, scale, time, fontscale });
        await page.goto(`./embed/?${search}#${encodeURIComponent(drawn.chosen?.id ?? '')}`);
        await page.locator('html[data-anno-ready]').waitFor();
        await page.evaluate('annoPicture.resized()');
        const found = await faultsNow(drawn, lookerAt(page));
        return found.map((fault) => `${JSON.stringify({ ...view, fontscale })}: ${fault}`);
      },
    );
  });

  test(`nothing overlaps, is cut or is lost in a still (seed ${seed})`, { tag }, async ({ page }) => {
    await page.addInitScript(await script);
    await page.goto('about:blank');
    await holds(
      fc.tuple(anyDrawable(), anyView()),
      { seed, numRuns: DRAWN },
      ([input]) => input,
      async ([input, view]) => {
        const drawn = caseOf(input, view);
        const { scale, time, window: [from, to] = [0, 1] } = view;
        const shown = { kind: scale, window: { from, to }, selectedId: drawn.chosen?.id };
        const still = stillIn(input, shown, { time });
        await page.setContent(`<!doctype html><body style="margin: 0">${svgOf(still)}`);
        const { insetStart, widthPx } = still.room;
        const isTurned = time === 'rtl';
        const left = isTurned ? still.sheet.widthPx - insetStart - widthPx : insetStart;
        const found = await faultsNow(drawn, lookerAt(page), { plot: { from, to, left, widthPx, isTurned } });
        return found.map((fault) => `${JSON.stringify(view)}: ${fault}`);
      },
    );
  });
}
