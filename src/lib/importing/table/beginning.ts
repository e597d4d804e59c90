import type { Content } from '../importer';

/** So many characters of a file tell what it is. */
export const ENOUGH = 4000;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The beginning of a file as text, whatever its letters are. */
export function beginning(content: Content): string {
  const text =
    typeof content === 'string'
      ? content
      : new TextDecoder(encodingOf(content)).decode(content.subarray(0, ENOUGH));
  return text.replace(/^\ufeff/, '').slice(0, ENOUGH);
}

/** Whether it is a ZIP, as workbooks are. */
export function isArchive(content: Content): content is Uint8Array {
  return typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b && content[2] === 3;
}
