import type { DeckPalette, DeckTheme, SchemeColour } from '../palette';
import { plainXml } from './part';
import { CHINESE, FACES } from './text-xml';

// The grounds of a dark deck are PowerPoint's dark colours, so that its notes pages stay light.
const GROUNDS: Readonly<Record<DeckTheme, Readonly<Record<'dk1' | 'lt1' | 'dk2' | 'lt2', SchemeColour>>>> = {
  light: { dk1: 'ink', lt1: 'paper', dk2: 'ink-soft', lt2: 'fold' },
  dark: { dk1: 'paper', lt1: 'ink', dk2: 'fold', lt2: 'ink-soft' },
};
const ACCENTS = ['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5', 'tint'] as const;

function coloursXml(theme: DeckTheme, { colours }: DeckPalette): string {
  const entry = (name: string, colour: SchemeColour) =>
    `<a:${name}><a:srgbClr val="${colours[colour]}"/></a:${name}>`;
  const { dk1, lt1, dk2, lt2 } = GROUNDS[theme];
  const grounds = entry('dk1', dk1) + entry('lt1', lt1) + entry('dk2', dk2) + entry('lt2', lt2);
  const accents = ACCENTS.map((colour, index) => entry(`accent${index + 1}`, colour)).join('');
  const links = entry('hlink', 'lane-1') + entry('folHlink', 'lane-4');
  return `<a:clrScheme name="Anno ${theme}">${grounds}${accents}${links}</a:clrScheme>`;
}

/** Faces for headings and for texts, each by script: those that shapes name themselves. */
function facesXml(): string {
  const faces = (face: string) =>
    `<a:latin typeface="${face}"/><a:ea typeface="${CHINESE}"/><a:cs typeface="${face}"/>`;
  const major = `<a:majorFont>${faces(FACES.serif)}</a:majorFont>`;
  return `<a:fontScheme name="Anno">${major}<a:minorFont>${faces(FACES.sans)}</a:minorFont></a:fontScheme>`;
}

const OWN_COLOUR = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES_EMU = [6350, 12_700, 19_050] as const;

/** What a shape that somebody adds may look like, in three strengths of which a theme has to have each: flat. */
function formatsXml(): string {
  const fills = OWN_COLOUR.repeat(3);
  const lines = LINES_EMU.map((width) => `<a:ln w="${width}">${OWN_COLOUR}</a:ln>`).join('');
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3);
  return (
    `<a:fmtScheme name="Anno"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme>`
  );
}

/** What a master goes by: a deck's colours and faces. Those who edit it change each in one place. */
export function themeXml(theme: DeckTheme, palette: DeckPalette): string {
  return plainXml(
    'a:theme',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Anno"',
    `<a:themeElements>${coloursXml(theme, palette)}${facesXml()}${formatsXml()}</a:themeElements>`,
  );
}

const OTHER_COLOURS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** Which of the theme's pairs a master takes for ground and which for ink. */
export function colourMapXml(theme: DeckTheme): string {
  const [ground, ink] = theme === 'dark' ? ['dk', 'lt'] : ['lt', 'dk'];
  const others = OTHER_COLOURS.map((name) => `${name}="${name}"`).join(' ');
  return `<p:clrMap bg1="${ground}1" tx1="${ink}1" bg2="${ground}2" tx2="${ink}2" ${others}/>`;
}
