import fc from 'fast-check';
import { expect } from 'vitest';
import { pictureScript } from '../../../bench/picture-script.js';
import { anyDrawable, anyView } from '../../pictures/any-picture';
import { faultsInPage } from '../../pictures/faults';
import { journey } from '../journey';
import { isReady } from './site';

const { seed } = fc.readConfigureGlobal();
// In Chromium tests/any-picture.spec.ts has ten times as many.
const CHRONOLOGIES = { chromium: 1, firefox: 10, webkit: 10 } as const;
const VIEWS = 5;

journey(`nothing overlaps, is cut or is lost with any chronology (seed ${seed})`, {}, async (page) => {
  await page.goto('open/');
  await page.script(await pictureScript());
  const looker = {
    evaluate: (code: string) => page.script(`return ${code}`),
    resize: async (width: number, height: number) => {
      await page.resize(width, height);
      // A window that has moved below the pointer would unfold the name that it is at.
      await page.click({ x: 1, y: 1 });
    },
  };
  const any = fc.tuple(anyDrawable(), fc.array(anyView(), { minLength: VIEWS, maxLength: VIEWS }));
  const faults: string[] = [];
  for (const [input, views] of fc.sample(any, CHRONOLOGIES[page.engine])) {
    faults.push(...(await faultsInPage(input, views, looker)));
    await isReady(page);
  }
  expect(faults).toEqual([]);
});
