import { readJson } from '../model/json';
import type { JsonFault } from '../model/json-fault';
import type { Mistakes } from '../model/mistakes';

/** Why a chronology could not be had from its address. */
export type SourceFault =
  | { readonly kind: 'address' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limitMB: number }
  | { readonly kind: 'too-slow' }
  /** Where it ceases to be JSON. */
  | ({ readonly kind: 'not-json' } & JsonFault)
  /** What the address carries in itself can't be unpacked. */
  | { readonly kind: 'damaged' }
  /** What the validation found, a line each. */
  | { readonly kind: 'invalid'; readonly mistakes: Mistakes };

export type Loaded =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: SourceFault };

interface Terms {
  readonly limitMB: number;
  /** How long nothing may arrive. */
  readonly patienceMs: number;
  readonly onprogress: (receivedBytes: number) => void;
}

const MB = 1_000_000;

function fault(kind: SourceFault): Loaded {
  return { kind: 'fault', fault: kind };
}

/** The address as a whole; undefined where it is none that may be loaded from. */
export function sourceAddress(src: string, base: string): string | undefined {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  return url && /^(https?|data):$/.test(url.protocol) ? url.href : undefined;
}

/** Reads a body up to a limit; `undefined` where it goes on beyond. */
async function readUpTo(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  terms: Terms,
  wait: () => void,
): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    received += value.length;
    if (received > terms.limitMB * MB) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
    wait();
    terms.onprogress(received);
  }
}

/** Loads JSON from an address of any origin that allows it; total: every way in which it may fail is a fault. */
export async function loadJson(address: string, terms: Terms): Promise<Loaded> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), terms.patienceMs);
  };
  try {
    wait();
    const response = await fetch(address, { signal: control.signal, credentials: 'omit' });
    if (!response.ok) return fault({ kind: 'status', status: response.status });
    const bytes = response.body ? await readUpTo(response.body, terms, wait) : new Uint8Array();
    return bytes ? parsed(bytes) : fault({ kind: 'too-large', limitMB: terms.limitMB });
  } catch {
    return fault(control.signal.aborted ? { kind: 'too-slow' } : { kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads JSON that an address carries in itself: the bytes of deflate-raw, as base64url. Total.
 */
export async function unpackJson(packed: string, terms: Terms): Promise<Loaded> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const body = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const unpacked = await readUpTo(body, terms, () => undefined);
    return unpacked ? parsed(unpacked) : fault({ kind: 'too-large', limitMB: terms.limitMB });
  } catch {
    return fault({ kind: 'damaged' });
  }
}

function parsed(bytes: Uint8Array): Loaded {
  const read = readJson(bytes);
  return read.kind === 'json' ? read : fault({ kind: 'not-json', ...read.fault });
}
