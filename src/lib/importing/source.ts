import type { FailureKind, Fault, Found, Wanted } from '../messages/fault';
import { readJson } from '../model/json';
import { show } from '../model/show';

export type Loaded =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'fault'; readonly fault: Fault<'json' | FailureKind> };

interface Terms {
  readonly limitMB: number;
  /** How long nothing may arrive. */
  readonly patienceMs: number;
  readonly onprogress: (receivedBytes: number) => void;
}

const MB = 1_000_000;

const SCHEMES = ['https:', 'http:', 'data:'];

function failed(wanted: Wanted<FailureKind>, found: Found = { kind: 'nothing' }): Loaded {
  return { kind: 'fault', fault: { ...wanted, path: [], found } };
}

/** That a chronology can't be loaded from an address. */
export function notAnAddress(address: string): Fault<'address'> {
  return { kind: 'address', expected: SCHEMES, path: [], found: show(address) };
}

/** The address as a whole; undefined where it is none that may be loaded from. */
export function sourceAddress(src: string, base: string): string | undefined {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
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
    if (!response.ok) {
      const found = { kind: 'value', text: String(response.status) } as const;
      return failed({ kind: 'status', expected: 200 }, found);
    }
    const bytes = response.body ? await readUpTo(response.body, terms, wait) : new Uint8Array();
    return bytes ? readJson(bytes) : failed({ kind: 'too-large', expected: terms.limitMB });
  } catch {
    return failed(
      control.signal.aborted
        ? { kind: 'too-slow', expected: terms.patienceMs / 1000 }
        : { kind: 'unreachable', expected: 'a-readable-answer' },
    );
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
    return unpacked ? readJson(unpacked) : failed({ kind: 'too-large', expected: terms.limitMB });
  } catch {
    return failed({ kind: 'damaged', expected: 'a-packed-file' });
  }
}
