import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { dateObject } from '../../time/calendar/instant';
import { dayStart } from '../../time/calendar/instant';
import { type Palette, type Theme } from './palette';
import { mediaOf, mediaRelations } from './picture-xml';
import type { Slide } from './shape';
import type { Plan } from './sheet';
import { linkRelations, notesXml, slideXml } from './slide-xml';
import { themeColours } from './theme-xml';
import { fit } from './xml';

/** What a package is made of. */
export interface Deck {
  readonly title: string;
  readonly authors: string;
  readonly lang: string;
  readonly plan: Plan;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly slides: readonly Slide[];
}

const INCH_POINTS = 72;
const TITLE_PX = 28;
const LAYOUT = 'Timeline';
// The first day that a ZIP can say; the same deck has the same bytes whenever it is made.
const MADE = dayStart(1980);
const MADE_STAMP = '1980-01-01T00:00:00Z';

/** The package as pptxgenjs makes it: masters, layouts, theme, notes pages and what binds them, with empty slides. */
async function skeleton({ title, authors, plan, slides }: Deck): Promise<JSZip> {
  const deck = new PptxGenJS();
  const inches = (px: number) => (px * plan.pointsPerPx) / INCH_POINTS;
  const { x, y, width, height } = plan.title;
  deck.defineLayout({ name: LAYOUT, width: inches(plan.widthPx), height: inches(plan.heightPx) });
  deck.layout = LAYOUT;
  deck.title = fit(title);
  deck.subject = '';
  deck.author = fit(authors);
  deck.company = '';
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
  const box = { x: inches(x), y: inches(y), w: inches(width), h: inches(height), margin: 0 };
  const look = {
    align: 'left',
    valign: 'bottom',
    fontFace: 'Georgia',
    fontSize: TITLE_PX * plan.pointsPerPx,
  } as const;
  deck.defineSlideMaster({
    title: LAYOUT,
    background: { color: 'bg1' },
    objects: [{ placeholder: { options: { ...box, ...look, name: 'title', type: 'title' }, text: '' } }],
  });
  slides.forEach(() => deck.addSlide({ masterName: LAYOUT }));
  return JSZip.loadAsync(await deck.write({ outputType: 'uint8array' }));
}

/** A part of the skeleton as our deck has it. */
function partOf(path: string, text: string, deck: Deck): string {
  const [, folder = '', number = ''] =
    /^ppt\/(slides|slides\/_rels|notesSlides)\/[a-zA-Z]+(\d+)\.xml/.exec(path) ?? [];
  const slide = deck.slides[Number(number) - 1];
  if (slide && folder === 'slides') return slideXml(slide, deck.plan.pointsPerPx);
  if (slide && folder === 'slides/_rels')
    return text.replace(
      '</Relationships>',
      (end) => linkRelations(slide) + mediaRelations(slide, Number(number)) + end,
    );
  if (slide) return text.replace(/<a:p>.*?<\/a:p>/, () => notesXml(slide, deck.lang));
  switch (path) {
    // pptxgenjs names a master for each slide, and makes one.
    case '[Content_Types].xml':
      return text.replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)[^>]*>/g, '');
    case 'ppt/slideLayouts/slideLayout2.xml':
      return text.replace('name="Text 0"', 'name="Title"').replace('hasCustomPrompt="1"', '');
    case 'docProps/core.xml':
      return text.replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, MADE_STAMP);
    default:
      return themeColours(path, text, deck.theme, deck.palette);
  }
}

/** The finished package. Its entries are in the order and with the date that they always have. */
export async function packageOf(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const made = await skeleton(deck);
  const zip = new JSZip();
  const date = dateObject(MADE);
  for (const [path, entry] of Object.entries(made.files)) {
    if (entry.dir) continue;
    zip.file(path, partOf(path, await entry.async('string'), deck), { date, createFolders: false });
  }
  deck.slides.forEach((slide, index) => {
    for (const [name, content] of mediaOf(slide, index + 1)) {
      // A PNG is compressed already.
      const compression = name.endsWith('.png') ? 'STORE' : 'DEFLATE';
      zip.file(`ppt/media/${name}`, content, { date, createFolders: false, compression });
    }
  });
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  return new Uint8Array(bytes);
}
