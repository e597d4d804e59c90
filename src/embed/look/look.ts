import type { EmbedOptions, EmbedTheme } from '../options/options';

/** How an embed is dressed: its theme, and what its options say of colours, fonts and corners as a `style` attribute. */
export interface EmbedLook {
  readonly theme: EmbedTheme;
  /** Whether text has another colour than the theme's, which quieter colours are mixed from. */
  readonly isColoured: boolean;
  readonly style: string | undefined;
  /** Whether what is behind the frame shows. */
  readonly isClear: boolean;
}

/**
 * @param isPaper paper has its own look, whatever the options say
 * @param laneInk percent of the text's colour in the lanes' names
 */
export function lookOf(options: EmbedOptions, isPaper: boolean, laneInk = 0): EmbedLook {
  if (isPaper) return { theme: 'light', isColoured: false, style: '--anno-paper: #fff', isClear: false };
  const { theme, bg, ground, fg, muted, accent, font, radius } = options;
  const isClear = bg === 'transparent';
  const properties: Record<string, string> = {
    '--anno-paper': bg === 'auto' ? '' : isClear && ground !== '' ? ground : bg,
    '--anno-ink': fg,
    '--anno-ink-soft': muted,
    '--anno-lane-1': accent,
    '--anno-accent': accent,
    '--anno-lane-ink': laneInk === 0 ? '' : `${laneInk}%`,
    '--anno-sans': font,
    '--anno-serif': font,
    'border-radius': radius === 0 ? '' : `${radius}px`,
  };
  const set = Object.entries(properties).filter(([, value]) => value !== '');
  return {
    theme,
    isClear,
    isColoured: fg !== '',
    style: set.length > 0 ? set.map(([name, value]) => `${name}: ${value}`).join('; ') : undefined,
  };
}
