import { beforeAll, describe, expect, it } from 'vitest';
import { crowd } from '../../src/content/crowd';
import essay from '../../src/content/sino-russia-axis';
import { specimens } from '../../src/content/specimens';
import { type SlideOptions, pptxOf } from '../../src/lib/exporting/pptx/pptx';
import { en } from '../../src/lib/messages/en';
import { zhHant } from '../../src/lib/messages/zh-Hant';
import type { ChronologyInput } from '../../src/lib/model/chronology';
import { PIXELS } from '../../src/lib/model/pictures-testing';
import { toldIn } from '../../src/lib/model/told-in';
import { validChronology } from '../../src/lib/model/valid';
import {
  type Package,
  attribute,
  elements,
  faultsOf,
  paragraphs,
  readPackage,
  relationsPath,
  slidePaths,
} from './pptx-package';

const chronology = validChronology(essay, 'essay');
const liveUrl = 'https://example.org/anno/?from=2014&lanes=a,b';
const wide: SlideOptions = { ratio: '16:9', theme: 'light', liveUrl };

function deckOf(input: ChronologyInput, options: SlideOptions = wide, messages = en): Package {
  return readPackage(pptxOf(validChronology(input, 'test'), messages, options));
}

function part(deck: Package, path: string) {
  const found = deck.parts.get(path);
  if (!found) throw new Error(`expected a part ${path}`);
  return found;
}

function slide(deck: Package, number: number) {
  return part(deck, `ppt/slides/slide${number}.xml`);
}

function notes(deck: Package, number: number): string[] {
  const body = elements(part(deck, `ppt/notesSlides/notesSlide${number}.xml`), 'p:sp').find((shape) =>
    elements(shape, 'p:ph').some((holder) => attribute(holder, 'type') === 'body'),
  );
  return body ? paragraphs(body) : [];
}

/** The name of each shape of a slide. */
function names(deck: Package, number: number): string[] {
  return elements(slide(deck, number), 'p:sp').map((shape) =>
    attribute(elements(shape, 'p:cNvPr')[0], 'name'),
  );
}

function shape(deck: Package, number: number, name: string) {
  const found = elements(slide(deck, number), 'p:sp').find(
    (one) => attribute(elements(one, 'p:cNvPr')[0], 'name') === name,
  );
  if (!found) throw new Error(`expected a shape ${name} on slide ${number}`);
  return found;
}

function title(deck: Package, number: number): string {
  return paragraphs(shape(deck, number, 'Title')).join();
}

/** Where each shape of a slide is and how large, in English Metric Units, by its name. */
function boxes(deck: Package, number: number): Map<string, string> {
  return new Map(
    elements(slide(deck, number), 'p:sp').map((one) => {
      const [frame] = elements(one, 'a:xfrm');
      const sides = frame ? [...elements(frame, 'a:off'), ...elements(frame, 'a:ext')] : [];
      const numbers = sides.flatMap((side) => Array.from(side.attributes).map(({ value }) => value));
      return [attribute(elements(one, 'p:cNvPr')[0], 'name'), numbers.join(' ')];
    }),
  );
}

function links(deck: Package, path: string): string[] {
  return elements(part(deck, relationsPath(path)), 'Relationship')
    .filter((relation) => attribute(relation, 'TargetMode') === 'External')
    .map((relation) => attribute(relation, 'Target'));
}

/** Whether a label is a title or its beginning, and after it how long what is drawn broken lasts. */
function isLabelOf(label: string, title: string): boolean {
  const said = label.replace(/[,，、] ?≈\d+ ?(年|y)$/, '');
  return said.endsWith('…') ? title.startsWith(said.slice(0, -1)) : said === title;
}

describe('the deck of the essay', () => {
  let deck: Package;
  beforeAll(() => {
    deck = deckOf(essay);
  });

  it('is a package without a fault', () => {
    expect(faultsOf(deck)).toEqual([]);
  });

  it('has the whole on the first slide and then a slide for each event, in time order', () => {
    expect(slidePaths(deck).map((_, index) => title(deck, index + 1))).toEqual([
      chronology.title,
      ...chronology.events.map((event) => event.title),
    ]);
  });

  it('has one object of an event’s name on every slide, with its label beside it', () => {
    for (let number = 1; number <= 15; number += 1) {
      const found = names(deck, number);
      for (const { id } of chronology.events) {
        expect(found.filter((name) => name === `!!${id}`)).toHaveLength(1);
        expect(found, `slide ${number}`).toContain(`!!${id} label`);
      }
    }
  });

  // Where gaps are closed a slide has not room for each of them whole.
  it('has every event’s title to edit on the first slide, or as much of it as there is room for', () => {
    for (const event of chronology.events) {
      const [label = ''] = paragraphs(shape(deck, 1, `!!${event.id} label`));
      expect(label.length).toBeGreaterThan(12);
      expect(isLabelOf(label, event.title), label).toBe(true);
    }
  });

  it('says of each event what the page says: title, date in words, lane', () => {
    const about = elements(shape(deck, 1, '!!minsk-agreement'), 'p:cNvPr')[0];
    expect(attribute(about, 'descr')).toBe('Minsk Agreement signed, 5 September 2014, Background');
  });

  it('draws the two dates of a conflict apart, joined by a line with its sign', () => {
    expect(names(deck, 1)).toEqual(
      expect.arrayContaining([
        '!!minsk-at-munich band',
        '!!minsk-at-munich line',
        '!!minsk-at-munich sign',
        '!!minsk-at-munich',
      ]),
    );
  });

  it('leads from each event to the live page', () => {
    const expected = chronology.events.map(({ id }) => `${liveUrl}#${id}`).sort();
    expect(links(deck, 'ppt/slides/slide1.xml').sort()).toEqual(expected);
    expect(links(deck, 'ppt/slides/slide9.xml').sort()).toEqual(expected);
  });

  it('keeps what does not change where it is, and moves on by Morph, or by fading where there is none', () => {
    const first = [...boxes(deck, 1)].filter(([name]) => /^!!(?!.* label$)/.test(name));
    expect(first.length).toBeGreaterThan(40);
    for (let number = 2; number <= 15; number += 1) {
      const found = boxes(deck, number);
      expect(first.map(([name]) => [name, found.get(name)])).toEqual(first);
      expect(elements(slide(deck, number), 'p159:morph')).toHaveLength(1);
      expect(elements(slide(deck, number), 'p:fade')).toHaveLength(1);
    }
    expect(elements(slide(deck, 1), 'p:transition')).toHaveLength(0);
  });

  it('sets the event that a slide is about in bold, and no other', () => {
    const at = chronology.events.findIndex(({ id }) => id === 'invasion') + 2;
    const bold = chronology.events.filter(({ id }) =>
      elements(shape(deck, at, `!!${id} label`), 'a:rPr').some((run) => attribute(run, 'b') === '1'),
    );
    expect(bold.map(({ id }) => id)).toEqual(['invasion']);
  });

  it('draws the links of an event on its slide, and says what they are', () => {
    const at = chronology.events.findIndex(({ id }) => id === 'minsk-at-munich') + 2;
    const found = names(deck, at).filter((name) => /^(!!link|Link) /.test(name));
    expect(found.sort()).toEqual([
      '!!link minsk-agreement minsk-at-munich',
      '!!link minsk-at-munich munich-60',
      'Link minsk-agreement invoked in',
      'Link munich-60 at the same forum as',
    ]);
    expect(paragraphs(shape(deck, at, 'Link minsk-agreement invoked in'))).toEqual(['invoked in this']);
    expect(names(deck, 1).filter((name) => name.startsWith('!!link'))).toEqual([]);
  });

  it('says on an event’s slide its date, once, and the words of the source, with the dating words marked', () => {
    const at = chronology.events.findIndex(({ id }) => id === 'minsk-agreement') + 2;
    expect(paragraphs(shape(deck, at, 'Date'))).toEqual(['5 September 2014']);
    const runs = elements(shape(deck, at, 'Passage'), 'a:r');
    const marked = runs.filter((run) => elements(run, 'a:highlight').length > 0);
    expect(marked.map((run) => run.textContent)).toEqual(['in September 2014']);
    expect(paragraphs(shape(deck, at, 'Citation'))[0]).toMatch(/^Prospect Foundation, 2024 · /);
  });

  it('has in an event’s notes its date, each quote with its place, the gloss and each source, a paragraph each', () => {
    const at = chronology.events.findIndex(({ id }) => id === 'munich-60') + 2;
    const event = chronology.events[at - 2];
    const found = notes(deck, at);
    expect(found[0]).toBe('The essay says some time in February 2024; on record: 16 to 18 February 2024');
    for (const { exact } of event?.quotes ?? []) {
      expect(found.find((text) => text.includes(exact))).toMatch(/^“.*” \(Opening\)$/);
    }
    expect(found).toContain(event?.gloss);
    const sources = found.filter((text) => text.startsWith('Source'));
    expect(sources.join()).toMatch(/Kritika Rajput .*https:\/\/www\.pf\.org\.tw/);
    for (const { text, url } of event?.record?.sources ?? []) {
      expect(found.filter((said) => said.includes(text) && said.includes(url ?? ''))).toHaveLength(1);
    }
  });

  it('lists all events in the notes of the first slide', () => {
    expect(notes(deck, 1)).toHaveLength(1 + chronology.events.length);
  });
});

describe('decks of both ratios, looks and languages', () => {
  it.each([
    ['16:9', 'light', en, '12192000', '6858000'],
    ['16:9', 'dark', zhHant, '12192000', '6858000'],
    ['4:3', 'light', zhHant, '9144000', '6858000'],
    ['4:3', 'dark', en, '9144000', '6858000'],
  ] as const)('%s %s', (ratio, theme, messages, width, height) => {
    const deck = deckOf(essay, { ratio, theme, liveUrl }, messages);
    expect(faultsOf(deck)).toEqual([]);
    const [size] = elements(part(deck, 'ppt/presentation.xml'), 'p:sldSz');
    expect([attribute(size, 'cx'), attribute(size, 'cy')]).toEqual([width, height]);
    const [map] = elements(part(deck, 'ppt/slideMasters/slideMaster1.xml'), 'p:clrMap');
    expect(attribute(map, 'bg1')).toBe(theme === 'dark' ? 'dk1' : 'lt1');
    const labels = chronology.events.map(({ id }) => paragraphs(shape(deck, 1, `!!${id} label`)).join());
    const isOwn = chronology.events.map(({ title }, index) => isLabelOf(labels[index] ?? '', title));
    expect(isOwn).toEqual(chronology.events.map(() => true));
  });

  it('speaks the language of the interface, and quotes in that of the text', () => {
    const deck = deckOf(toldIn(essay, 'zh-Hant').input, wide, zhHant);
    expect(notes(deck, 4)[0]).toContain('文中稱');
    expect(paragraphs(shape(deck, 1, 'Legend'))).toEqual(['日期的標示方式']);
    const [run] = elements(shape(deck, 4, 'Passage'), 'a:rPr');
    expect(attribute(run, 'lang')).toBe('en');
  });
});

describe('decks of anything', () => {
  const nasty: ChronologyInput = {
    title: 'Fish & <chips> "and" \'more\' 🚀 \u0007 of a \ud83d pair',
    events: [
      { title: 'R&D <b>bold</b> "quoted"', date: '2001', gloss: 'A & B < C\nand a line' },
      { title: 'שלום עולם', date: '2002-03' },
      { title: 'مرحبا & أهلا', date: '2003-04-05~' },
      { title: 'Emoji 👩‍👩‍👧‍👦 and a bell \u0007', date: '2004?' },
      { title: ']]> &amp; %20 \u0000', date: '-0043-03-15' },
      { title: 'x'.repeat(400), date: '2005' },
      { title: 'Long ago', date: '-0300/-0200' },
    ],
  };

  it('titles with signs of XML, control characters, emoji and scripts from right to left', () => {
    const deck = deckOf(nasty, { ...wide, liveUrl: 'https://example.org/?a=1&b="2"&c=<3>#' });
    expect(faultsOf(deck)).toEqual([]);
    expect(title(deck, 1)).toBe('Fish & <chips> "and" \'more\' 🚀  of a  pair');
    expect(slidePaths(deck).map((_, index) => title(deck, index + 1))).toEqual(
      expect.arrayContaining(['R&D <b>bold</b> "quoted"', 'שלום עולם', 'مرحبا & أهلا', ']]> &amp; %20 ']),
    );
    const hebrew = elements(shape(deck, 5, 'Title'), 'a:pPr')[0] ?? elements(slide(deck, 5), 'a:pPr')[0];
    expect(attribute(hebrew, 'rtl')).toBe('1');
  });

  it('pictures of events in each form that slides may have, and none in another', () => {
    const { webp, ...others } = PIXELS;
    const forms = Object.entries({ ...others, webp });
    const deck = deckOf({
      title: 'Pictures',
      pictures: Object.fromEntries(forms),
      events: forms.map(([form], place) => ({
        ...{ title: `Of ${form}`, date: `${2000 + place}` },
        media: { picture: form, alt: `A pixel of ${form} <&>`, caption: 'One pixel', credit: 'Nobody' },
      })),
    });
    expect(faultsOf(deck)).toEqual([]);
    expect([...deck.media.keys()].sort()).toEqual([
      'ppt/media/picture2.png',
      'ppt/media/picture3.gif',
      'ppt/media/picture4.jpeg',
    ]);
    const [about] = elements(slide(deck, 4), 'p:pic').flatMap((picture) => elements(picture, 'p:cNvPr'));
    expect(attribute(about, 'descr')).toBe('A pixel of jpeg <&>');
    expect(elements(slide(deck, 5), 'p:pic')).toEqual([]);
    for (const number of [2, 3, 4, 5]) expect(notes(deck, number)).toContain('One pixel · Nobody');
  });

  it('a single event without source, quotes and address', () => {
    const deck = deckOf(
      { title: 'One', events: [{ title: 'Only', date: '2014-09-05' }] },
      {
        ratio: '16:9',
        theme: 'light',
      },
    );
    expect(faultsOf(deck)).toEqual([]);
    expect(names(deck, 2)).not.toContain('Live timeline');
    expect(names(deck, 1)).not.toContain('Source');
    expect(notes(deck, 2)).toEqual(['5 September 2014']);
    expect(links(deck, 'ppt/slides/slide2.xml')).toEqual([]);
  });

  it('no event at all', () => {
    const deck = deckOf({ title: 'None', events: [] });
    expect(faultsOf(deck)).toEqual([]);
    expect(slidePaths(deck)).toHaveLength(1);
  });

  it.each(specimens.map((input) => [input.title, input] as const))('every kind of date: %s', (_, input) => {
    for (const ratio of ['16:9', '4:3'] as const) {
      expect(faultsOf(deckOf(input, { ...wide, ratio }))).toEqual([]);
    }
  });

  it('two hundred events: those without a place of their own are counted, and all have their slide', () => {
    const bytes = pptxOf(validChronology(crowd(200), 'crowd'), en, wide);
    const deck = readPackage(bytes, (path) => /presentation\.xml$|slide(1|201)\.xml$/.test(path));
    expect(deck.faults).toEqual([]);
    expect(elements(part(deck, 'ppt/presentation.xml'), 'p:sldId')).toHaveLength(201);
    const found = names(deck, 1);
    const own = found.filter((name) => /^!!crowd-\d+$/.test(name)).length;
    const counted = found
      .filter((name) => name.startsWith('!!cluster'))
      .map((name) => Number.parseInt(attribute(elements(shape(deck, 1, name), 'p:cNvPr')[0], 'descr'), 10));
    expect(own + counted.reduce((sum, count) => sum + count, 0)).toBe(200);
  });

  it('an event that is only counted among the others has its mark and its name, whole, on its own slide', () => {
    const { events } = validChronology(crowd(64), 'crowd');
    const deck = deckOf(crowd(64));
    expect(faultsOf(deck)).toEqual([]);
    const counted = events.flatMap(({ id }, index) => (names(deck, 1).includes(`!!${id}`) ? [] : [index]));
    expect(counted.length).toBeGreaterThan(10);
    for (const index of counted) {
      const { id = '', title = '' } = events[index] ?? {};
      expect(names(deck, index + 2)).toContain(`!!${id}`);
      const label = elements(shape(deck, index + 2, `!!${id} label`), 'a:t').map(
        ({ textContent }) => textContent,
      );
      expect(label.join('')).toBe(title);
    }
  });
});

describe('pptxOf', () => {
  it('gives the same bytes for the same input', () => {
    const [first, second] = [pptxOf(chronology, en, wide), pptxOf(chronology, en, wide)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
