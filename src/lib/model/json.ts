import type { Fault } from '../messages/fault';
import { locateFault } from './json-fault';

/** What a file or an address holds, or where it ceases to be JSON. */
export type ReadJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: Fault<'json'> };

/** Reads bytes as JSON, in UTF-8 or as a byte order mark says. Total. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return { kind: 'fault', fault: locateFault(text) };
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
