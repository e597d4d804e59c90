/** What Windows has between 0x80 and 0x9f in the West; Node gives control characters there (WHATWG Encoding, windows-1252). */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;

/** Bytes as Windows writes letters in the West. Total. */
export function windowsText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => BETWEEN[letter.charCodeAt(0) - FIRST] ?? letter);
}
