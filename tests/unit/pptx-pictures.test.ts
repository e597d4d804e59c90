import { beforeAll, describe, expect, it } from 'vitest';
import essay from '../../src/content/sino-russia-axis';
import { type StillPicture, picturesPptxOf } from '../../src/lib/exporting/pptx/pictures-pptx';
import { pptxOf } from '../../src/lib/exporting/pptx/pptx';
import { BELOW_TITLE } from '../../src/lib/drawing/still/sheet';
import { altOf } from '../../src/lib/drawing/still/picture';
import { svgOf } from '../../src/lib/exporting/svg/svg';
import { stepStills } from '../../src/lib/drawing/still/views';
import { en } from '../../src/lib/messages/en';
import type { Messages } from '../../src/lib/messages/messages';
import { zhHant } from '../../src/lib/messages/zh-Hant';
import type { Chronology } from '../../src/lib/model/chronology';
import { validChronology } from '../../src/lib/model/valid';
import { stillWordsOf } from '../../src/lib/reading/still-words';
import {
  type Package,
  attribute,
  elements,
  faultsOf,
  paragraphs,
  readPackage,
  relationsPath,
  slidePaths,
  targetOf,
} from './pptx-package';

const chronology = validChronology(essay, 'essay');
const liveUrl = 'https://example.org/anno/?from=2014&lanes=a,b';
// One transparent pixel.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

function picturesOf(of: Chronology, messages: Messages = en, theme: 'light' | 'dark' = 'light') {
  const content = { chronology: of, messages, words: stillWordsOf(of, messages), theme, address: liveUrl };
  return Array.from(stepStills(content, 'gaps', of.events, BELOW_TITLE), ({ still }): StillPicture => ({
    svg: svgOf(still),
    png: PIXEL,
    alt: altOf(still),
  }));
}

function part(deck: Package, path: string) {
  const found = deck.parts.get(path);
  if (!found) throw new Error(`expected a part ${path}`);
  return found;
}

function picture(deck: Package, path: string) {
  const found = elements(part(deck, path), 'p:pic');
  if (!found[0] || found.length > 1) throw new Error(`expected a picture, found ${found.length}`);
  return found[0];
}

/** The part that a picture has as its blip or its SVG. */
function partOf(deck: Package, path: string, blip: 'a:blip' | 'asvg:svgBlip'): string {
  const [found] = elements(picture(deck, path), blip);
  return targetOf(deck, path, attribute(found, 'r:embed'));
}

/** Top and bottom of an object in points. */
function span(within: ReturnType<typeof picture>): number[] {
  const [frame] = elements(within, 'a:xfrm');
  const side = (name: string, of: string) =>
    Number(attribute(frame && elements(frame, name)[0], of)) / 12_700;
  return [side('a:off', 'y'), side('a:off', 'y') + side('a:ext', 'cy')];
}

describe('the deck of pictures of the essay', () => {
  const pictures = picturesOf(chronology);
  let deck: Package;
  beforeAll(() => {
    deck = readPackage(picturesPptxOf(chronology, en, { theme: 'light', liveUrl }, pictures));
  });

  it('is a package without a fault', () => {
    expect(faultsOf(deck)).toEqual([]);
  });

  it('has the whole on the first slide and then a slide for each event, by their real titles', () => {
    const titles = slidePaths(deck).map((path) => paragraphs(part(deck, path)));
    expect(titles).toEqual([[chronology.title], ...chronology.events.map(({ title }) => [title])]);
  });

  it('has on each slide one picture, as PNG and as SVG, after the title and below it', () => {
    const seen = slidePaths(deck).map((path) => {
      const [title] = elements(part(deck, path), 'p:sp');
      if (!title) throw new Error('expected a title');
      expect(title.nextSibling).toBe(picture(deck, path));
      const [[, titleBottom = NaN], [top = NaN, bottom]] = [span(title), span(picture(deck, path))];
      expect(titleBottom).toBeLessThanOrEqual(top);
      expect(bottom).toBe(540);
      const png = partOf(deck, path, 'a:blip');
      expect(deck.media.get(png)).toEqual(new Uint8Array(PIXEL));
      return [png, partOf(deck, path, 'asvg:svgBlip')];
    });
    expect(new Set(seen.flat())).toHaveLength(30);
  });

  it('has in each SVG the event that its slide is about', () => {
    slidePaths(deck).forEach((path, index) => {
      const svg = part(deck, partOf(deck, path, 'asvg:svgBlip'));
      const [description] = elements(svg, 'desc');
      const event = chronology.events[index - 1];
      expect(description?.textContent).toMatch(event ? `Chosen: ${event.title}` : /with 14 events\.$/);
    });
  });

  it('says of a picture what its SVG says: title and description', () => {
    slidePaths(deck).forEach((path, index) => {
      const svg = part(deck, partOf(deck, path, 'asvg:svgBlip'));
      const words = ['title', 'desc'].map((name) => elements(svg, name)[0]?.textContent ?? '');
      const [about] = elements(picture(deck, path), 'p:cNvPr');
      expect(words[0]).toBe(chronology.title);
      expect(attribute(about, 'descr')).toBe(words.join(' – '));
      expect(attribute(about, 'descr')).toBe(pictures[index]?.alt);
    });
  });

  it('has no drawn title, since the slide has a real one', () => {
    for (const { svg } of pictures) expect(svg).not.toContain('data-part="title"');
  });

  it('says the event of a slide in its title alone, and its dates in words below', () => {
    pictures.slice(1).forEach(({ svg }, index) => {
      const [, caption = ''] = svg.split('data-part="caption"');
      expect(caption).not.toContain(`>${chronology.events[index]?.title}<`);
      expect(caption).toMatch(/^><text [^>]*font-weight="600"[^>]*>(The essay says|.*\d{4})/);
    });
  });

  it('sets an SVG in families that an office has, without lists', () => {
    const families = slidePaths(deck).flatMap((path) =>
      elements(part(deck, partOf(deck, path, 'asvg:svgBlip')), '*')
        .map((element) => attribute(element, 'font-family'))
        .filter((family) => family !== ''),
    );
    expect([...new Set(families)].sort()).toEqual(['Arial', 'Georgia']);
  });

  it('leads from each picture to its place on the live page', () => {
    const found = slidePaths(deck).map((path) => {
      const [click] = elements(picture(deck, path), 'a:hlinkClick');
      const relations = elements(part(deck, relationsPath(path)), 'Relationship');
      const link = relations.find((relation) => attribute(relation, 'Id') === attribute(click, 'r:id'));
      expect(attribute(link, 'TargetMode')).toBe('External');
      return attribute(link, 'Target');
    });
    expect(found).toEqual([liveUrl, ...chronology.events.map(({ id }) => `${liveUrl}#${id}`)]);
  });

  it('has the notes of the deck of shapes', () => {
    const shapes = readPackage(pptxOf(chronology, en, { ratio: '16:9', theme: 'light', liveUrl }));
    for (let number = 1; number <= 15; number += 1) {
      const path = `ppt/notesSlides/notesSlide${number}.xml`;
      expect(paragraphs(part(deck, path))).toEqual(paragraphs(part(shapes, path)));
    }
  });

  it('gives the same bytes for the same input', () => {
    const [first, second] = [
      picturesPptxOf(chronology, en, { theme: 'light', liveUrl }, pictures),
      picturesPptxOf(chronology, en, { theme: 'light', liveUrl }, pictures),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('picturesPptxOf', () => {
  it('is dark on a dark ground, and speaks Chinese', () => {
    const pictures = picturesOf(chronology, zhHant, 'dark');
    const deck = readPackage(picturesPptxOf(chronology, zhHant, { theme: 'dark' }, pictures));
    expect(faultsOf(deck)).toEqual([]);
    const [map] = elements(part(deck, 'ppt/slideMasters/slideMaster1.xml'), 'p:clrMap');
    expect(attribute(map, 'bg1')).toBe('dk1');
    const [about] = elements(picture(deck, 'ppt/slides/slide2.xml'), 'p:cNvPr');
    expect(attribute(about, 'descr')).toContain('所選：');
  });

  it('without an address no picture leads anywhere', () => {
    const deck = readPackage(picturesPptxOf(chronology, en, { theme: 'light' }, picturesOf(chronology)));
    expect(faultsOf(deck)).toEqual([]);
    expect(elements(part(deck, 'ppt/slides/slide2.xml'), 'a:hlinkClick')).toEqual([]);
  });

  it('takes titles and addresses with signs of XML, control characters and other scripts', () => {
    const nasty = validChronology(
      {
        title: 'Fish & <chips> "and" 🚀 \u0007',
        events: [
          { title: 'R&D <b>bold</b> "quoted" \u0000', date: '2001' },
          { title: 'שלום עולם', date: '2002-03' },
          { title: 'x'.repeat(400), date: '-0043-03-15' },
        ],
      },
      'nasty',
    );
    const options = { theme: 'light', liveUrl: 'https://example.org/?a=1&b="2"&c=<3>#' } as const;
    const deck = readPackage(picturesPptxOf(nasty, en, options, picturesOf(nasty)));
    expect(faultsOf(deck)).toEqual([]);
    const [link] = elements(part(deck, 'ppt/slides/_rels/slide1.xml.rels'), 'Relationship').filter(
      (relation) => attribute(relation, 'TargetMode') === 'External',
    );
    expect(attribute(link, 'Target')).toBe('https://example.org/?a=1&b=%222%22&c=%3C3%3E');
  });

  it('of no event at all is the overview', () => {
    const none = validChronology({ title: 'None', events: [] }, 'none');
    const deck = readPackage(picturesPptxOf(none, en, { theme: 'light', liveUrl }, picturesOf(none)));
    expect(faultsOf(deck)).toEqual([]);
    expect(slidePaths(deck)).toHaveLength(1);
  });

  it('refuses more or fewer pictures than slides, and a PNG that is none', () => {
    const [overview, ...steps] = picturesOf(chronology);
    const make = (pictures: readonly StillPicture[]) => () =>
      picturesPptxOf(chronology, en, { theme: 'light' }, pictures);
    expect(make(steps)).toThrow('expected 15 pictures, found 14');
    if (!overview) throw new Error('expected an overview');
    const feigned = { ...overview, png: new TextEncoder().encode(overview.svg) };
    expect(make([overview, feigned, ...steps.slice(1)])).toThrow(
      'picture 1: expected the signature of a PNG, found "<svg xmlns=',
    );
  });
});

describe('the validator', () => {
  let deck: Package;
  beforeAll(() => {
    deck = readPackage(picturesPptxOf(chronology, en, { theme: 'light', liveUrl }, picturesOf(chronology)));
  });

  it('finds what stands in another order than the schema’s, is lacking, or is of no schema', () => {
    const { parts } = readPackage(picturesPptxOf(chronology, en, { theme: 'light' }, picturesOf(chronology)));
    const slides = ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml', 'ppt/slides/slide3.xml'] as const;
    const [order, lacking, other] = slides.map((path) => parts.get(path));
    const [run] = order ? elements(order, 'a:rPr') : [];
    if (run?.lastChild) run.insertBefore(run.lastChild, run.firstChild);
    const [frame] = lacking ? elements(lacking, 'p:nvPicPr') : [];
    if (frame?.lastChild) frame.removeChild(frame.lastChild);
    const [tree] = other ? elements(other, 'p:spTree') : [];
    if (other && tree) tree.appendChild(other.createElement('p:shape'));
    expect(faultsOf({ ...deck, parts })).toEqual([
      `${slides[0]}: what a:rPr holds is not of the schema`,
      `${slides[1]}: what p:nvPicPr holds is not of the schema`,
      `${slides[2]}: what p:spTree holds is not of the schema`,
    ]);
  });

  it('finds an SVG under the name of a PNG', () => {
    const path = partOf(deck, 'ppt/slides/slide3.xml', 'a:blip');
    const media = new Map([...deck.media, [path, new TextEncoder().encode('<svg/>')]]);
    expect(faultsOf({ ...deck, media })).toEqual([`${path}: no PNG`]);
  });

  it('finds an SVG that is lost, and one that is something else', () => {
    const path = partOf(deck, 'ppt/slides/slide3.xml', 'asvg:svgBlip');
    const rest = [...deck.parts].filter(([name]) => name !== path);
    expect(faultsOf({ ...deck, parts: new Map(rest) })).toEqual([
      `ppt/slides/_rels/slide3.xml.rels: no part ${path}`,
      'ppt/slides/slide3.xml: a picture without .svg',
    ]);
    const other = part(deck, 'ppt/presentation.xml');
    expect(faultsOf({ ...deck, parts: new Map([...rest, [path, other]]) })).toContain(`${path}: no SVG`);
  });
});
