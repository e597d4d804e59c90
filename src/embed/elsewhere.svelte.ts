import { mount, unmount } from 'svelte';
import Embed from '../lib/embedding/Embed.svelte';
import Source from '../lib/embedding/Source.svelte';
import { type SourceFault, loadJson, sourceAddress } from '../lib/embedding/source';
import type { Messages } from '../lib/messages/messages';
import type { Chronology } from '../lib/model/chronology';
import type { ParseResult } from '../lib/model/parse';

const PATIENCE_MS = 30_000;
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

declare global {
  interface Window {
    /** What `read.ts` is loaded for. */
    annoRead?: (input: unknown, name: string) => ParseResult;
  }
}

/** The validation, which few embeds need, from beside this script. */
function loadReader(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('anno-read.js', here).href;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

async function load(
  address: string,
  limitMB: number,
  onprogress: (bytes: number) => void,
): Promise<Chronology | SourceFault> {
  const [loaded, isReadable] = await Promise.all([
    loadJson(address, { limitMB, patienceMs: PATIENCE_MS, onprogress }),
    loadReader().then(
      () => true,
      () => false,
    ),
  ]);
  if (loaded.kind === 'fault') return loaded.fault;
  if (!isReadable) return { kind: 'unreachable' };
  const result = window.annoRead?.(loaded.value, address);
  if (result?.kind === 'chronology') return result.chronology;
  return { kind: 'invalid', issues: result?.issues ?? [] };
}

/** Shows a chronology from elsewhere, and until it is there how far it has come, or why it is not. */
export async function showSource(
  src: string,
  limitMB: number,
  { target, messages }: { readonly target: HTMLElement; readonly messages: Messages },
): Promise<void> {
  let receivedBytes = $state(0);
  let fault: SourceFault | undefined = $state();
  target.replaceChildren();
  const address = sourceAddress(src, location.href);
  const notice = mount(Source, {
    target,
    props: {
      address: address ?? src,
      messages,
      get receivedBytes() {
        return receivedBytes;
      },
      get fault() {
        return fault;
      },
    },
  });
  const found = address
    ? await load(address, limitMB, (bytes) => (receivedBytes = bytes))
    : ({ kind: 'address' } as const);
  if ('kind' in found) {
    fault = found;
    document.documentElement.setAttribute('data-anno-ready', '');
    return;
  }
  await unmount(notice);
  mount(Embed, { target, props: { chronology: found, messages } });
}
