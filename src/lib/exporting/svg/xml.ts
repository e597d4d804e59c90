import { escaped } from '../markup';

/** Attributes by name; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

// XML 1.0 has no way to write most of these, and nothing is drawn for any.
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as XML has it, on one line, for content and for attributes; control characters are dropped. */
export function escapeXml(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').replace(UNWRITABLE, ''));
}

/** A number to a hundredth, which is less than a pixel at three times the size. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** An element of finished markup; texts inside it come from {@link escapeXml}. */
export function element(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`],
  );
  const inside = content.join('');
  return `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/** A path of commands and numbers, the numbers to a hundredth. */
export function path(...steps: readonly (string | number)[]): string {
  return steps.map((step) => (typeof step === 'number' ? ` ${number(step)}` : step)).join('');
}
