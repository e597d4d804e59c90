import { textWidth } from '../../layout/text-width';
import { type Attributes, element, escapeXml } from './xml';

/** The faces of `theme.css`; for those that only the page brings with it, the ones that a reader may have. */
export const SERIF = "'Source Serif 4', Georgia, Gelasio, 'Noto Serif TC', 'Songti TC', PMingLiU, serif";
export const SANS =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif";

/** What a line of text is set in. `size` is in CSS pixels. */
export interface Face {
  readonly size: number;
  readonly fill: string;
  readonly family?: 'serif' | 'sans';
  readonly weight?: 400 | 500 | 600 | 700;
  readonly isItalic?: boolean;
}

// Half of what Latin letters rise above their baseline over what they fall below it, in ems.
const MIDDLE = 0.346;

/** Attributes of a text whose line has its middle at `y`; the sans in regular is the sheet's own. */
export function faceAt(x: number, y: number, { size, fill, family, weight, isItalic }: Face): Attributes {
  return {
    x,
    y: y + size * MIDDLE,
    'font-size': size,
    'font-family': family === 'serif' ? SERIF : undefined,
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': isItalic ? 'italic' : undefined,
    fill,
  };
}

/** A line of text with its middle at `y`. */
export function line(text: string, x: number, y: number, face: Face, more: Attributes = {}): string {
  return element('text', { ...faceAt(x, y, face), ...more }, escapeXml(text));
}

// `textWidth` keeps room for semibold, which a ground for plain letters does not need.
const ROOM_TO_SPARE = 1.09;

/** About how wide a text is in the interface's sans, in CSS pixels: for what stands behind it, not for what must fit. */
export function likelyWidth(text: string, sizePx: number): number {
  return (textWidth(text, sizePx) - 2) / ROOM_TO_SPARE;
}
