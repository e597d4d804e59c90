import type { Content } from '../importer';
import { markedEncoding } from './decode';

/** So many characters of a file tell what it is. */
export const ENOUGH = 4000;

/** The beginning of a file as text, whatever its letters are. */
export function beginning(content: Content): string {
  const text =
    typeof content === 'string'
      ? content
      : new TextDecoder(markedEncoding(content)).decode(content.subarray(0, ENOUGH));
  return text.replace(/^\ufeff/, '').slice(0, ENOUGH);
}

/** Whether it is a ZIP, as workbooks are. */
export function isArchive(content: Content): content is Uint8Array {
  return typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b && content[2] === 3;
}
