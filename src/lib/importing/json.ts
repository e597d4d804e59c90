import type { Imported, Importer } from './importer';
import { locateFault } from './json-fault';

function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a text, or bytes in UTF-8 or as a byte order mark says, as JSON; a fault says where it ceases to be. Total. */
export function readJson(content: Uint8Array | string): Exclude<Imported, { readonly kind: 'draft' }> {
  const text = typeof content === 'string' ? content.replace(/^\ufeff/, '') : textOf(content);
  try {
    const input: unknown = JSON.parse(text);
    return { kind: 'input', input, losses: [] };
  } catch {
    return { kind: 'fault', fault: locateFault(text) };
  }
}

/** The format of docs/format.md. It takes whatever nobody else does, since it can say where that is no JSON. */
export const annoJson: Importer = {
  name: 'Anno JSON',
  accepts: () => true,
  read: (content) => Promise.resolve(readJson(content)),
};
