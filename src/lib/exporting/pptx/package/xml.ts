import { escaped } from '../../markup';

// All that XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two non-characters; and
// what stands for such halves once a file is read, which readers of XML take for a fault of its encoding.
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu;

/** A text on one line without what XML cannot hold. */
export function fit(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').replace(UNFIT, '');
}

/** A text, made fit, as the content or an attribute of XML has it. */
export function xml(text: string): string {
  return escaped(fit(text));
}
