import type { FailureKind, Fault, Found, Wanted } from '../messages/fault';
import { textOf } from '../messages/fault-words';
import { jsonSize } from '../model/json-size';
import { show } from '../model/show';
import { withoutPictures } from '../model/stored-pictures';
import { fileAddress } from './file-address';
import { fromBase64url, toBase64url } from './base64';

export type Loaded =
  /** The bytes, and what is known of them: what a format goes by. */
  | { readonly kind: 'file'; readonly content: Uint8Array; readonly name: string; readonly mime: string }
  | { readonly kind: 'fault'; readonly fault: Fault<FailureKind> };

interface LoadLimits {
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

/** What an address calls its file: the last part of its path, empty where it has none. */
export function nameOf(address: string): string {
  const { protocol, pathname } = new URL(address, 'https://nowhere.invalid/');
  const name = protocol === 'data:' ? '' : (pathname.split('/').at(-1) ?? '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address as a whole; undefined where it is none that may be loaded from. */
export function sourceAddress(src: string, base: string): string | undefined {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
}

/** Reads a body up to a limit; `undefined` where it goes on beyond. */
async function readUpTo(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  limits: LoadLimits,
  wait: () => void,
): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    received += value.length;
    if (received > limits.limitMB * MB) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
    wait();
    limits.onprogress(received);
  }
}

const REFUSALS = ['400', '401', '403', '404', '410'];

/** A sheet as it was loaded: where it isn't public Google refuses, or asks in a page of its own who one is. */
function ofSheet(loaded: Loaded): Loaded {
  const isRefused =
    loaded.kind === 'fault'
      ? loaded.fault.kind === 'unreachable' || REFUSALS.includes(textOf(loaded.fault.found))
      : loaded.mime === 'text/html';
  if (isRefused) return failed({ kind: 'unpublished', expected: 'a-published-sheet' });
  // The address says how it is asked for, and not what it is called.
  return loaded.kind === 'file' ? { ...loaded, name: '' } : loaded;
}

/**
 * Loads a file from an address of any origin that allows it, or from that of the page which shows it (`fileAddress`); total:
 * every way in which it may fail is a fault.
 */
export async function loadFile(address: string, limits: LoadLimits): Promise<Loaded> {
  const { href, isSheet } = fileAddress(address);
  const loaded = await load(href, limits);
  return isSheet ? ofSheet(loaded) : loaded;
}

async function load(address: string, limits: LoadLimits): Promise<Loaded> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), limits.patienceMs);
  };
  try {
    wait();
    const response = await fetch(address, { signal: control.signal, credentials: 'omit' });
    if (!response.ok) {
      const found = { kind: 'value', text: String(response.status) } as const;
      return failed({ kind: 'status', expected: 200 }, found);
    }
    const content = response.body ? await readUpTo(response.body, limits, wait) : new Uint8Array();
    if (!content) return failed({ kind: 'too-large', expected: limits.limitMB });
    const [mime = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;/);
    return { kind: 'file', content, name: nameOf(address), mime };
  } catch {
    return failed(
      control.signal.aborted
        ? { kind: 'too-slow', expected: limits.patienceMs / 1000 }
        : { kind: 'unreachable', expected: 'a-readable-answer' },
    );
  } finally {
    clearTimeout(timer);
  }
}

// JSON of text takes about a tenth of its length; ten times that is no use trying.
const MOST_SHRINKING = 100;
const MOST_DEPTH = 1000;

/**
 * A chronology as an address may carry it, which `unpackFile` reads: without the pictures that it stores, which are no address.
 * Undefined where it has more characters than that.
 * @param most how many it may have
 */
export async function packFile(given: unknown, most: number): Promise<string | undefined> {
  const input = withoutPictures(given);
  // The text of a large one takes long to make.
  if (jsonSize(input, most * MOST_SHRINKING, MOST_DEPTH) > most * MOST_SHRINKING) return undefined;
  const text = JSON.stringify(input);
  if (text.length > most * MOST_SHRINKING) return undefined;
  const body = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = toBase64url(new Uint8Array(await new Response(body).arrayBuffer()));
  return packed.length > most ? undefined : packed;
}

/** Reads the JSON that an address carries in itself: the bytes of deflate-raw, as base64url. Total. */
export async function unpackFile(packed: string, limits: LoadLimits): Promise<Loaded> {
  try {
    const body = new Blob([fromBase64url(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const content = await readUpTo(body, limits, () => undefined);
    return content
      ? { kind: 'file', content, name: '', mime: 'application/json' }
      : failed({ kind: 'too-large', expected: limits.limitMB });
  } catch {
    return failed({ kind: 'damaged', expected: 'a-packed-file' });
  }
}
