import type { Mistakes } from '../model/mistakes';

/** Why a chronology could not be had from its address. */
export type SourceFault =
  | { readonly kind: 'address' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limitMB: number }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'not-json' }
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
  body: ReadableStream<Uint8Array>,
  terms: Terms,
  wait: () => void,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.length;
    if (received > terms.limitMB * MB) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
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
    const text = response.body ? await readUpTo(response.body, terms, wait) : '';
    if (text === undefined) return fault({ kind: 'too-large', limitMB: terms.limitMB });
    return parsed(text);
  } catch {
    return fault(control.signal.aborted ? { kind: 'too-slow' } : { kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads JSON that an address carries in itself: the bytes of deflate-raw, as base64url. Total: what
 * is damaged is no JSON.
 */
export async function unpackJson(packed: string, terms: Terms): Promise<Loaded> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    const body = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = await readUpTo(body, terms, () => undefined);
    return text === undefined ? fault({ kind: 'too-large', limitMB: terms.limitMB }) : parsed(text);
  } catch {
    return fault({ kind: 'not-json' });
  }
}

function parsed(text: string): Loaded {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value };
  } catch {
    return fault({ kind: 'not-json' });
  }
}
