import type { Locator, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { faultsOf } from './axe';
import { expect, test } from './page';

const grid = (page: Page) => page.getByRole('grid', { name: 'Events' });
const row = (page: Page, number: number) => grid(page).getByRole('row').nth(number);
const cell = (page: Page, number: number, column: string) => row(page, number).locator(`.${column}`);
const form = (page: Page) => page.getByRole('tabpanel', { name: 'Event' });
const mark = (page: Page, title: string) => page.locator('.marks').getByRole('link', { name: title });
// The words of where it stands, which are also in a sentence of the page that one begins on.
const kept = (page: Page) => page.getByText('Kept in this browser', { exact: true });

async function blank(page: Page): Promise<void> {
  await page.goto('./make/');
  await page.getByRole('button', { name: 'Start with a blank one' }).click();
  await expect(grid(page)).toBeVisible();
}

async function example(page: Page): Promise<void> {
  await page.goto('./make/');
  await page.getByRole('button', { name: 'Start with an example' }).click();
  await expect(mark(page, 'Lilienthal glides')).toBeVisible();
}

/** Types into the cells of rows, from the active one on. */
async function typeRows(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  for (const cells of rows) {
    for (const [at, text] of cells.entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
  }
}

async function isActive(at: Locator): Promise<void> {
  await expect(at).toHaveAttribute('data-active');
}

test.describe('making a timeline', () => {
  test('begins with a row: what is typed is drawn, and what its date means stands beside it', async ({
    page,
  }) => {
    await blank(page);
    await isActive(cell(page, 1, 'date'));
    await page.keyboard.type('spring 2014');
    await expect(row(page, 1)).toContainText('some time in spring 2014');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The ice breaks');
    await page.keyboard.press('Enter');
    await expect(mark(page, 'The ice breaks')).toHaveAccessibleName(/spring 2014/);
    // In the next row, where this one was begun.
    await isActive(cell(page, 2, 'date'));
  });

  test('a date that is not understood keeps its text, and what it may have been meant to be is taken by a key', async ({
    page,
  }) => {
    await blank(page);
    await typeRows(page, [['sprng 2014', 'The ice breaks']]);
    await expect(cell(page, 1, 'date')).toHaveText('sprng 2014');
    await expect(cell(page, 1, 'date')).toHaveAttribute('aria-invalid');
    await expect(page.getByText('1 event not on the timeline yet')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(cell(page, 1, 'date')).toHaveText('2014-21');
    await expect(mark(page, 'The ice breaks')).toBeVisible();
  });

  test('a date that can be read in two ways is asked, and its words stay', async ({ page }) => {
    await blank(page);
    await typeRows(page, [['9/10/2017', 'A day']]);
    await expect(row(page, 1)).toContainText('Which is meant?');
    await page.keyboard.press('ArrowUp');
    // Nothing is wrong with it, and what is offered is whole.
    await expect(form(page)).toContainText('Which is meant?');
    await expect(form(page)).not.toContainText('Expected');
    const offered = row(page, 1).locator('.unclear');
    const isCut = (box: Element) => box.scrollWidth > box.clientWidth + 1;
    expect(await offered.evaluate(isCut)).toBe(false);
    await row(page, 1).getByRole('button', { name: 'Take 10 September 2017' }).click();
    await expect(row(page, 1)).toContainText('9/10/2017');
    await expect(mark(page, 'A day')).toHaveAccessibleName(/10 September 2017/);
  });

  test('all of it is undone and done again, after a reload too', async ({ page }) => {
    await blank(page);
    await typeRows(page, [
      ['2001', 'One'],
      ['2002', 'Two'],
    ]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+d');
    await expect(grid(page).getByText('Two')).toHaveCount(2);
    await expect(kept(page)).toBeVisible();
    await page.reload();
    await expect(mark(page, 'One')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(grid(page).getByText('Two')).toHaveCount(1);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await expect(grid(page).getByText('One')).toHaveCount(0);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+Shift+z');
    await expect(grid(page).getByText('Two')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
  });

  test('rows are moved, taken out and put in by keys, and cells emptied', async ({ page }) => {
    await example(page);
    await isActive(cell(page, 1, 'date'));
    await page.keyboard.press('Alt+ArrowDown');
    await expect(cell(page, 2, 'title')).toHaveText('Leonardo draws wings');
    await page.keyboard.press('Control+Delete');
    await expect(grid(page).getByText('Leonardo draws wings')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await isActive(cell(page, 3, 'date'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await expect(cell(page, 2, 'date')).toHaveText('');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await expect(grid(page).getByText('Lilienthal glides')).toHaveCount(0);
  });

  test('cells of a spreadsheet are pasted, and copied for one', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await blank(page);
    const cells = '1783\tA balloon\t"Two\nlines"\tBalloons\n1903\tAn engine\t\tEngines';
    await page.evaluate((text) => navigator.clipboard.writeText(text), cells);
    await page.keyboard.press('Control+v');
    await expect(mark(page, 'An engine')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Balloons' })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r', '')).toBe(cells.split('\n1903').join('\t\t\n1903').concat('\t\t'));
  });

  /** Pastes a text where the keyboard is. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  test('cells that have headings go by these, which is said, and back in one step', async ({ page }) => {
    await blank(page);
    await paste(page, 'Quelle\tTitel\tBeginn\tEnde\nDie Zeit\tDer Krieg\t1914\t1918\n\tDer Friede\t1919\t');
    await expect(page.getByText('2 rows pasted by their headings')).toBeVisible();
    await expect(mark(page, 'Der Krieg')).toHaveAccessibleName(/1914 to 1918/);
    await expect(cell(page, 1, 'source')).toHaveText('Die Zeit');
    await expect(cell(page, 2, 'date')).toHaveText('1919');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await expect(grid(page).getByText('Der Friede')).toHaveCount(0);
  });

  test('one answer does for all dates that ask the same, in one step', async ({ page }) => {
    await blank(page);
    await paste(page, '3/4/2014\tA\n5/6/2015\tB\nthe sixties\tC\n7/8/2016\tDay');
    await row(page, 1).getByRole('button', { name: 'Take 4 March 2014' }).click();
    await page.getByRole('button', { name: 'The other 2 the same way' }).click();
    await expect(mark(page, 'B')).toHaveAccessibleName(/6 May 2015/);
    await expect(mark(page, 'Day')).toHaveAccessibleName(/8 July 2016/);
    await expect(cell(page, 2, 'date')).toHaveText('5/6/2015');
    await expect(row(page, 3)).toContainText('Which is meant?');
    await expect(page.getByRole('button', { name: 'the same way' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 2)).toContainText('Which is meant?');
    await expect(row(page, 4)).toContainText('Which is meant?');
    await expect(row(page, 1)).not.toContainText('Which is meant?');
  });

  test('what is pasted from a page is text, whatever it holds', async ({ page }) => {
    await blank(page);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<table><tr><td><img src=x onerror=alert(1)></td></tr></table>');
      data.setData('text/plain', '2014\t<b>bold</b>');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(cell(page, 1, 'title')).toHaveText('<b>bold</b>');
    await expect(page.locator('img')).toHaveCount(0);
  });

  test('the table is left by Esc and Tab, and a key typed in it is no shortcut of the stage', async ({
    page,
  }) => {
    await example(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tab', { name: 'Event' })).toBeFocused();
  });
});

test.describe('the form of an event', () => {
  test('has its evidence: a record that disagrees asks why', async ({ page }) => {
    await blank(page);
    await typeRows(page, [['2014', 'The map']]);
    await page.keyboard.press('ArrowUp');
    await form(page).getByText('Evidence').click();
    await form(page).getByLabel('On record elsewhere').check();
    await form(page).getByLabel('Date on record').fill('5 Sept 2015');
    await form(page).getByLabel('Source').fill('The gazette');
    await expect(form(page).getByText('The two dates do not meet.')).toBeVisible();
    await form(page).getByLabel('Why the two disagree').fill('It was printed later.');
    await page.getByRole('tab', { name: 'As it is read' }).click();
    await expect(page.getByText('It was printed later.')).toBeVisible();
    await expect(page.getByText('5 September 2015').first()).toBeVisible();
  });

  test('has quotations, in which the dating words are selected and marked', async ({ page }) => {
    await blank(page);
    await typeRows(page, [['September 2014', 'The map']]);
    await page.keyboard.press('ArrowUp');
    await form(page).getByText('Quotations').click();
    await form(page).getByRole('button', { name: 'Add a quotation' }).click();
    const words = form(page).getByLabel('The text’s own words');
    await words.fill('It was drawn in September 2014, they say.');
    await words.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(16, 30));
    await words.press('Shift');
    await form(page).getByRole('button', { name: 'Mark the selected words' }).click();
    await page.getByRole('tab', { name: 'As it is read' }).click();
    await expect(page.locator('blockquote mark')).toHaveText('September 2014');
  });

  test('links it to another, which keeps its address when it is called otherwise', async ({ page }) => {
    await example(page);
    await form(page).getByText('Links to other events').click();
    await form(page).getByRole('button', { name: 'Add a link' }).click();
    await form(page).getByLabel('Event', { exact: true }).selectOption('Lilienthal glides');
    await cell(page, 3, 'title').dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Otto glides');
    await page.keyboard.press('Enter');
    await cell(page, 1, 'title').click();
    await page.getByRole('tab', { name: 'As it is read' }).click();
    await expect(page.getByRole('link', { name: 'Otto glides' }).last()).toBeVisible();
  });

  test('has tags, and says that it is planned: drawn at once, and undone', async ({ page }) => {
    await blank(page);
    await typeRows(page, [['2069', 'The landing']]);
    await page.keyboard.press('ArrowUp');
    await form(page).getByLabel('Tags').fill('Moon, crew');
    await form(page).getByLabel('Planned: it has not happened yet').check();
    await expect(mark(page, 'The landing')).toHaveAccessibleName(/planned/);
    await page.getByRole('tab', { name: 'As it is read' }).click();
    await expect(page.getByText(/2069, planned/).first()).toBeVisible();
    await expect(kept(page)).toBeVisible();
    await page.reload();
    await expect(form(page).getByLabel('Tags')).toHaveValue('Moon, crew');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(mark(page, 'The landing')).not.toHaveAccessibleName(/planned/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(form(page).getByLabel('Tags')).toHaveValue('');
  });
});

test.describe('a picture', () => {
  const DOT =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  interface Carried {
    readonly name: string;
    readonly type: string;
    readonly base64: string;
    readonly text?: string;
  }
  const PICTURE: Carried = { name: 'dot.png', type: 'image/png', base64: DOT };

  /** Pastes where the focus is, or lets go over an element, what has a file in it. */
  async function carry(at: Locator, way: 'paste' | 'drop', carried: Carried): Promise<void> {
    await at.evaluate(
      (element, { way: how, carried: { name, type, base64, text } }) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
        if (text !== undefined) data.setData('text/plain', text);
        const init = { bubbles: true, cancelable: true };
        if (how === 'paste')
          element.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }));
        else
          for (const kind of ['dragenter', 'dragover', 'drop'])
            element.dispatchEvent(new DragEvent(kind, { ...init, dataTransfer: data }));
      },
      { way, carried },
    );
  }

  test('that is pasted is the active event’s, small in its cell, and asks for words', async ({ page }) => {
    await example(page);
    await carry(cell(page, 1, 'date'), 'paste', PICTURE);
    await expect(cell(page, 1, 'picture').getByRole('img', { name: 'needs words' })).toBeVisible();
    await expect(form(page).getByLabel('What it shows')).toBeFocused();
    await page.keyboard.type('A dot');
    await expect(cell(page, 1, 'picture').getByRole('img', { name: 'A dot' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await expect(cell(page, 1, 'picture').getByRole('img')).toHaveCount(0);
  });

  test('of cells that a spreadsheet gives along with their texts is left', async ({ page }) => {
    await blank(page);
    await carry(cell(page, 1, 'date'), 'paste', { ...PICTURE, text: '1903\tAn engine' });
    await expect(mark(page, 'An engine')).toBeVisible();
    await expect(page.getByRole('img', { name: 'needs words' })).toHaveCount(0);
  });

  test('that is let go on a row is that row’s, and on the form the one in it', async ({ page }) => {
    await example(page);
    await carry(cell(page, 3, 'title'), 'drop', PICTURE);
    await expect(cell(page, 3, 'picture').getByRole('img')).toBeVisible();
    await expect(form(page).getByLabel('Title')).toHaveValue('Lilienthal glides');
    await expect(form(page).getByText('In the timeline, 1 kB')).toBeVisible();
    await cell(page, 5, 'title').click();
    await carry(form(page), 'drop', PICTURE);
    await expect(cell(page, 5, 'picture').getByRole('img')).toBeVisible();
  });

  test('that can run is refused where it was to be', async ({ page }) => {
    await example(page);
    const svg = { name: 'dot.svg', type: 'image/svg+xml', base64: btoa('<svg onload="alert(1)"></svg>') };
    await carry(cell(page, 2, 'title'), 'drop', svg);
    await expect(form(page).getByText('Only JPEG, PNG, WebP and GIF can be taken.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('and what is none opens as another timeline, once that is asked for', async ({ page }) => {
    await example(page);
    await cell(page, 1, 'title').dblclick();
    await page.keyboard.type(' and gears');
    const kites = JSON.stringify({ title: 'Kites', events: [{ title: 'A kite', date: '2014' }] });
    const file = { name: 'kites.json', type: 'application/json', base64: btoa(kites) };
    await carry(cell(page, 2, 'title'), 'drop', file);
    await expect(page.getByRole('alertdialog')).toHaveAccessibleName(/This one stays in your list/);
    expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(cell(page, 1, 'title')).toContainText('Leonardo draws wings and gears');
    await carry(cell(page, 2, 'title'), 'drop', file);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByText('You are reading a timeline as somebody made it.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^A kite/ }).first()).toBeVisible();
    await page.goBack();
    await expect(cell(page, 1, 'title')).toHaveText('Leonardo draws wings and gears');
    await page.getByRole('button', { name: 'All timelines' }).click();
    await expect(page.getByText(/7 events · changed/)).toBeVisible();
  });
});

test.describe('on the stage', () => {
  test('an end that is dragged changes the date by the axis’s fineness, with the date in sight', async ({
    page,
  }) => {
    await example(page);
    await cell(page, 3, 'title').click();
    const end = page.getByRole('slider', { name: 'End of Lilienthal glides' });
    const box = await end.boundingBox();
    if (!box) throw new Error('expected a handle');
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 8, { steps: 5 });
    const said = await page.locator('output').textContent();
    expect(said).toMatch(/^1891 to \d{4} \(1891\/\d{4}\)$/);
    await page.mouse.up();
    const [, edtf = ''] = /\((.*)\)/.exec(said ?? '') ?? [];
    await expect(cell(page, 3, 'date')).toHaveText(edtf);
  });

  test('and so do arrow keys on it', async ({ page }) => {
    await example(page);
    await cell(page, 3, 'title').click();
    await page.getByRole('slider', { name: 'Start of Lilienthal glides' }).press('ArrowLeft');
    await expect(cell(page, 3, 'date')).toHaveText(/^\d{4}\/1896$/);
    await expect(cell(page, 3, 'date')).not.toHaveText('1891/1896');
  });

  test('an event that is pressed has the keyboard in its row', async ({ page }) => {
    await example(page);
    await mark(page, 'Lilienthal glides').click();
    await expect(row(page, 3)).toHaveAttribute('aria-selected', 'true');
    await expect(form(page).getByLabel('Title')).toHaveValue('Lilienthal glides');
  });
});

test.describe('what is made is kept', () => {
  test('in a list of one’s own, from which it is opened, doubled and taken away', async ({ page }) => {
    await example(page);
    await expect(kept(page)).toBeVisible();
    await page.getByRole('button', { name: 'All timelines' }).click();
    await expect(page.getByText(/7 events · changed/)).toBeVisible();
    await page.getByRole('button', { name: 'Duplicate: Learning to fly' }).click();
    await expect(kept(page)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Learning to fly' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete: Learning to fly' }).first().click();
    await page.getByRole('alert').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('link', { name: 'Learning to fly' })).toHaveCount(1);
    await page.getByRole('link', { name: 'Learning to fly' }).click();
    await expect(mark(page, 'Lilienthal glides')).toBeVisible();
  });

  test('what two tabs make of one is followed, and never written over in silence', async ({
    page,
    context,
  }) => {
    await example(page);
    await expect(kept(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(mark(other, 'Lilienthal glides')).toBeVisible();
    await cell(other, 3, 'title').dblclick();
    await other.keyboard.type(' far');
    await other.keyboard.press('Enter');
    await expect(cell(page, 3, 'title')).toHaveText('Lilienthal glides far');
    // Both at once: the one that comes second keeps nothing, and says so.
    await Promise.all(
      [page, other].map(async (each, at) => {
        await cell(each, 4, 'title').dblclick();
        await each.keyboard.type(` ${at}`);
      }),
    );
    const said = async (each: Page) => each.locator('[data-kept="elsewhere"]').count();
    await expect.poll(async () => (await said(page)) + (await said(other))).toBe(1);
    const second = (await said(page)) === 1 ? page : other;
    await second.getByRole('button', { name: 'Keep this one as a copy' }).click();
    await expect(second.getByLabel('Title').first()).toHaveValue('Learning to fly (2)');
    await expect(kept(second)).toBeVisible();
  });

  test('leaving with what no browser has kept asks', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('no', 'InvalidStateError');
        },
      });
    });
    await example(page);
    await expect(page.getByText('This browser keeps nothing')).toBeVisible();
    await page.keyboard.type('x');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });
});

test.describe('on paper', () => {
  test('is what its readers would print, and as it was typed', async ({ page }) => {
    await example(page);
    await cell(page, 7, 'title').dblclick();
    await page.keyboard.type(' of its own');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: 'Learning to fly' })).toBeVisible();
    const list = page.locator('.reading-list');
    await expect(list.getByRole('heading', { level: 3 })).toHaveCount(7);
    await expect(list.getByRole('heading', { name: 'An airliner has a timetable of its own' })).toBeVisible();
    await expect(list.getByText('Machines that beat their wings')).toBeVisible();
    await expect(mark(page, 'Lilienthal glides')).toBeVisible();
    for (const role of ['grid', 'tab', 'slider', 'textbox'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    for (const name of ['Undo', 'Add event', 'Share', 'Play'])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(list).toHaveCount(0);
    await expect(cell(page, 7, 'title')).toContainText('An airliner has a timetable of its own');
  });
});

test.describe('another’s timeline', () => {
  test('is read until it is taken over, and edited as a copy then', async ({ page }) => {
    await page.goto('./make/');
    // What is brought before script is there is brought to nobody.
    await expect(page.locator('[data-waits="false"]')).toBeAttached();
    const file = {
      title: 'Kites',
      events: [
        { title: 'A kite', date: '2014' },
        { title: 'None', date: 'soon' },
      ],
    };
    await page.locator('input[type=file]').setInputFiles({
      name: 'kites.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await expect(page.getByText('You are reading a timeline as somebody made it.')).toBeVisible();
    await expect(grid(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Edit a copy' }).click();
    await expect(cell(page, 2, 'date')).toHaveText('soon');
    await expect(kept(page)).toBeVisible();
    // Once it is one's own, it is not another's any more.
    await page.getByRole('button', { name: 'All timelines' }).click();
    await expect(page.getByRole('link', { name: 'Kites' })).toBeVisible();
  });

  test('goes along from the page that shows it', async ({ page }) => {
    await page.goto('./open/');
    await page.getByLabel('Paste a table').fill('Date\tTitle\n2014\tA kite\nsoon\tNone');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: 'Edit a copy' }).click();
    await page.getByRole('button', { name: 'Edit a copy' }).click();
    await expect(cell(page, 1, 'title')).toHaveText('A kite');
    await expect(cell(page, 2, 'date')).toHaveText('soon');
  });
});

test.describe('to assistive technology', () => {
  const axe = (page: Page) => new AxeBuilder({ page });

  test('axe finds nothing where one begins, in the table, in its cells and in each form', async ({
    page,
  }) => {
    test.slow();
    await page.goto('./make/');
    await expect(page.getByRole('button', { name: 'Start with an example' })).toBeVisible();
    expect(await faultsOf(axe(page))).toEqual([]);
    await example(page);
    expect(await faultsOf(axe(page))).toEqual([]);
    await page.keyboard.type('sprng 1485');
    await expect(row(page, 1)).toContainText('not understood');
    expect(await faultsOf(axe(page))).toEqual([]);
    for (const name of ['Timeline', 'As it is read']) {
      await page.getByRole('tab', { name }).click();
      expect(await faultsOf(axe(page))).toEqual([]);
    }
  });

  test.describe('on a phone, in the dark, read from the right', () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });

    test('axe finds nothing', async ({ page }) => {
      await page.goto('./ar/make/');
      await page.locator('main button').nth(1).tap();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      expect(await faultsOf(axe(page))).toEqual([]);
    });
  });
});

test.describe('a server that allows nothing inline', () => {
  test.use({ baseURL: 'http://localhost:4404' });

  test('lets a timeline be made, with its marks in their places', async ({ page }) => {
    await page.goto('./make/');
    await page.getByRole('button', { name: 'Start with an example' }).click();
    await expect(mark(page, 'Lilienthal glides')).toBeVisible();
    const lefts = await page
      .locator('.marks [data-event]')
      .evaluateAll((marks) => marks.map((each) => Math.round(each.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(7);
  });
});
