import type { SlideDeck } from '../shape';
import { MASTER_ID, defaultTextXml } from './master';
import { NOTES_PAGE } from './notes-pages';
import { partXml, plainXml } from './part';
import { EMU } from './text-xml';
import { xml } from './xml';

// The least that a slide's id may be.
const FIRST_SLIDE = 256;

/** Ids of the relations that lead to a presentation's masters and slides. */
export interface DeckIds {
  readonly master: string;
  readonly notesMaster: string;
  readonly slides: readonly string[];
}

/** What binds a deck: its masters, its slides in their order, their size. */
export function presentationXml({ plan }: SlideDeck, ids: DeckIds): string {
  const emu = (points: number) => Math.round(points * EMU);
  const scale = plan.pointsPerPx;
  const slides = ids.slides.map((id, at) => `<p:sldId id="${FIRST_SLIDE + at}" r:id="${id}"/>`).join('');
  return partXml(
    'presentation',
    `<p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="${ids.master}"/></p:sldMasterIdLst>` +
      `<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst>` +
      `<p:sldIdLst>${slides}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(plan.widthPx * scale)}" cy="${emu(plan.heightPx * scale)}"/>` +
      `<p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/>${defaultTextXml()}`,
    ' saveSubsetFonts="1" autoCompressPictures="0"',
  );
}

/** What a deck is called, whose it is and in which language; no day on which it was made, so that the same deck has the same bytes. */
export function coreXml({ title, authors, lang }: SlideDeck): string {
  const creator = authors === '' ? '' : `<dc:creator>${xml(authors)}</dc:creator>`;
  return plainXml(
    'cp:coreProperties',
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    `<dc:title>${xml(title)}</dc:title>${creator}<dc:language>${xml(lang)}</dc:language>`,
  );
}

/** What made a deck, and how much of it there is. */
export function appXml({ slides }: SlideDeck): string {
  const count = slides.length;
  return plainXml(
    'Properties',
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"',
    `<Slides>${count}</Slides><Notes>${count}</Notes><Application>Anno</Application>`,
  );
}
