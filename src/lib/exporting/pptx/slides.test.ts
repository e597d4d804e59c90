import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { DECK_PALETTES } from './palette';
import { sheetOf } from './sheet';
import { overviewSlide, stepSlide } from './slides';

const words = Array.from({ length: 40 }, (_, index) => `word-number-${index}`).join(' ');
const wordy: ChronologyInput = {
  title: 'Words without end',
  source: {
    noun: 'report',
    authors: ['An Author of Many Names', 'Another Author of as Many Names'],
    title: 'A title of a report that takes more than half a line by itself',
    publisher: 'A publisher with a name',
    published: '2014',
  },
  events: [
    {
      title: 'Said at length',
      claim: { edtf: '[2006-01-02,2006-03..2006-05,2007-11-12]', basis: 'stated' },
      record: { edtf: '2006-02-03/2007-11-20', source: 'A register' },
      quotes: [
        { exact: words, marks: ['word-number-3 '], section: 'A section with quite a name of its own' },
      ],
    },
    { title: 'Said without an end', date: '2007-05-06', gloss: 'More and more of it. '.repeat(80) },
    { title: 'Said in short', date: '2008', gloss: 'Only this.' },
  ],
};

describe('stepSlide', () => {
  const chronology = validChronology(wordy, 'wordy');
  const cases = ([en, zhHant] as const).flatMap((messages) =>
    (['16:9', '4:3'] as const).flatMap((ratio) =>
      chronology.events.map((event) => [event.title, ratio, messages.lang, { messages, event }] as const),
    ),
  );

  it.each(cases)('keeps its words one below the other: %s, %s, %s', (_, ratio, __, { messages, event }) => {
    const sheet = sheetOf(chronology, messages, ratio, DECK_PALETTES.light, 'https://example.org/');
    const { shapes } = stepSlide(event, sheet);
    const found = ['Date', 'Passage', 'Citation'].flatMap(
      (name) => shapes.find((one) => one.name === name) ?? [],
    );
    expect(found.length).toBeGreaterThanOrEqual(2);
    let bottom = sheet.plan.below.y;
    for (const { y, height } of found) {
      expect(y).toBeGreaterThanOrEqual(bottom);
      bottom = y + height;
    }
    expect(bottom).toBeLessThanOrEqual(sheet.plan.below.y + sheet.plan.below.height);
  });

  it('shows the gloss of an event that has no quote', () => {
    const sheet = sheetOf(chronology, en, '16:9', DECK_PALETTES.light, undefined);
    const event = chronology.events.at(-1);
    const { shapes } = event ? stepSlide(event, sheet) : { shapes: [] };
    expect(shapes.find(({ name }) => name === 'Passage')?.text?.runs).toEqual([{ text: 'Only this.' }]);
    expect(shapes.some(({ name }) => name === 'Citation' || name === 'Live timeline')).toBe(false);
  });
});

describe('overviewSlide', () => {
  it('keeps the legend above the source', () => {
    const sheet = sheetOf(validChronology(wordy, 'wordy'), en, '4:3', DECK_PALETTES.light, undefined);
    const { shapes } = overviewSlide(sheet);
    const legend = shapes.filter(({ name }) => name.startsWith('Legend'));
    const source = shapes.find(({ name }) => name === 'Source');
    expect(legend.length).toBeGreaterThan(5);
    expect(Math.max(...legend.map(({ y, height }) => y + height))).toBeLessThanOrEqual(source?.y ?? 0);
  });
});
