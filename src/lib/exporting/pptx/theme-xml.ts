import type { Colour, Palette, Theme } from './palette';

// The grounds of a dark deck are PowerPoint's dark colours, so that its notes pages stay light.
const GROUNDS: Readonly<Record<Theme, Readonly<Record<'dk1' | 'lt1' | 'dk2' | 'lt2', Colour>>>> = {
  light: { dk1: 'ink', lt1: 'paper', dk2: 'ink-soft', lt2: 'fold' },
  dark: { dk1: 'paper', lt1: 'ink', dk2: 'fold', lt2: 'ink-soft' },
};
const ACCENTS = ['lane-1', 'lane-2', 'lane-3', 'lane-4', 'lane-5', 'tint'] as const;

function schemeXml(theme: Theme, { colours }: Palette): string {
  const entry = (name: string, colour: Colour) =>
    `<a:${name}><a:srgbClr val="${colours[colour]}"/></a:${name}>`;
  const { dk1, lt1, dk2, lt2 } = GROUNDS[theme];
  const grounds = entry('dk1', dk1) + entry('lt1', lt1) + entry('dk2', dk2) + entry('lt2', lt2);
  const accents = ACCENTS.map((colour, index) => entry(`accent${index + 1}`, colour)).join('');
  const links = entry('hlink', 'lane-1') + entry('folHlink', 'lane-4');
  return `<a:clrScheme name="Anno ${theme}">${grounds}${accents}${links}</a:clrScheme>`;
}

/** Gives a part of the package the deck's colours where it has any: the theme its values, the masters their pairs. */
export function themeColours(path: string, text: string, theme: Theme, palette: Palette): string {
  if (path.startsWith('ppt/theme/')) {
    return text
      .replace('name="Office Theme"', 'name="Anno"')
      .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, schemeXml(theme, palette));
  }
  if (!path.startsWith('ppt/slideMasters/') || theme === 'light') return text;
  return text.replace('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"');
}
