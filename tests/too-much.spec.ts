import type { Page } from '@playwright/test';
import { excerpt, expect, packed, test } from './page';

// Each is small in an address, and asks for more than a page can do. What is right in it is drawn all the same.
// The rest is counted in a line of its own.
const MOST_LINES = 200;
const NAME = 'Too much';
const RIGHT = { id: 'right', title: 'The right one', date: '2014-09-05' };
const many = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

interface Case {
  readonly file: object;
  /** What the mistakes come to, and what is said of the first. */
  readonly comesTo: RegExp;
  readonly first: RegExp;
}

const CASES: Record<string, Case> = {
  'a title of 100 000 characters with 10 000 links to nothing': {
    file: {
      events: [
        { title: 'a '.repeat(50_000), date: '2014', links: many(10_000, () => ({ to: 'none', kind: 'k' })) },
      ],
    },
    ...{ comesTo: /102 mistakes/, first: /^event 1 “a a.*: title: expected at most 500/ },
  },
  '3 000 days that no year has': {
    file: { events: many(3_000, () => ({ title: 'A', date: 'XXXX-02-30' })) },
    ...{ comesTo: /^3000 of 3001 events are not shown/, first: /^event 1 “A”: date: expected a day/ },
  },
  'a quote with as many marks as letters': {
    file: {
      events: [
        {
          ...{ title: 'A', date: '2014' },
          quotes: [{ exact: 'a'.repeat(30_000), marks: many(30_000, () => 'a') }],
        },
      ],
    },
    ...{ comesTo: /2 mistakes/, first: /^event 1 “A”: quotes\[0\].exact: expected at most/ },
  },
  'as many unknown lanes as events': {
    file: {
      lanes: many(4_000, (index) => ({ id: `l${index}`, title: 'L' })),
      events: many(4_000, () => ({ title: 'A', date: '2014', lane: 'none' })),
    },
    ...{ comesTo: /^4000 of 4001 events are not shown/, first: /^lanes: expected at most 100/ },
  },
  'as many lanes as events': {
    file: {
      lanes: many(2_000, (index) => ({ id: `l${index}`, title: `Lane ${index}` })),
      events: many(2_000, (index) => ({
        title: `Event ${index}`,
        date: `${index}`.padStart(4, '0'),
        lane: `l${index}`,
      })),
    },
    ...{ comesTo: /^1900 of 2001 events are not shown/, first: /^lanes: expected at most 100/ },
  },
};

function addressOf(file: object): string {
  const { events, ...rest } = { events: [], ...file };
  return packed({ title: NAME, ...rest, events: [...events, RIGHT] });
}

async function isDrawn(page: Page): Promise<void> {
  const timeline = page.getByRole('region', { name: NAME, exact: true });
  await expect(timeline).toHaveAttribute('data-measured');
  await expect(timeline.getByRole('link', { name: /^The right one, 5 September 2014/ })).toBeAttached();
}

for (const [name, { file, comesTo, first }] of Object.entries(CASES)) {
  test(`${name}: the page for any file draws what is right and says what is not`, async ({ page }) => {
    await page.goto(`./open/?event=right${addressOf(file)}`);
    await isDrawn(page);
    await expect(excerpt(page).getByRole('heading', { level: 2 })).toHaveText('The right one');
    const notice = page.getByRole('status').filter({ has: page.getByRole('group') });
    await expect(notice.locator('summary')).toHaveText(comesTo);
    await expect(notice.getByRole('listitem').first()).toHaveText(first);
    expect(await notice.getByRole('listitem').count()).toBeLessThanOrEqual(MOST_LINES + 1);
  });

  test(`${name}: so does a frame`, async ({ page }) => {
    await page.goto(`./embed/?event=right${addressOf(file)}`);
    await isDrawn(page);
    await expect(page.locator('.caption h2')).toHaveText('The right one');
    await page.locator('summary').filter({ hasText: comesTo }).click();
    await expect(page.getByText(first).first()).toBeVisible();
  });
}
