import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseChronology } from '../src/lib/model/parse';
import { expect, test } from './page';
import { damagedDocument, validDocument } from './unit/documents';

const SEED = 20_140_905;
const SAMPLES = 8;
/** The rest, of the same kinds, is breadth: units try hundreds of others at each run. */
const USUAL_SAMPLES = 3;
const DOCUMENTS_OF_EACH = 5;

const documents = fc.sample(fc.oneof(validDocument, damagedDocument), {
  seed: SEED,
  numRuns: SAMPLES * DOCUMENTS_OF_EACH,
});

for (const [sample] of Array.from({ length: SAMPLES }).entries()) {
  const some = documents.slice(sample * DOCUMENTS_OF_EACH, (sample + 1) * DOCUMENTS_OF_EACH);
  const tag = sample < USUAL_SAMPLES ? [] : '@all';
  test(
    `any document opens each of its events, and nothing of it is run: sample ${sample + 1}`,
    { tag },
    async ({ page }) => {
      test.setTimeout(90_000);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      for (const [index, document] of some.entries()) {
        const packed = deflateRawSync(JSON.stringify(document)).toString('base64url');
        await page.goto('about:blank');
        await page.goto(
          `/embed/?sync=off&keys=steps&mode=${index % 2 === 0 ? 'slide' : 'article'}#data=${packed}`,
        );
        await page.locator('html[data-anno-ready]').waitFor({ state: 'attached' });
        const result = parseChronology(JSON.parse(JSON.stringify(document)));
        if (result.kind === 'issues') {
          await expect(page.getByRole('alert')).toContainText('expected');
          continue;
        }
        for (const { id } of result.chronology.events) {
          await page.keyboard.press('PageDown');
          await expect(page.locator('.caption')).toHaveAttribute('data-shown', id);
        }
      }
      expect(dialogs).toEqual([]);
    },
  );
}
