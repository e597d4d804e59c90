import { mount, unmount } from 'svelte';
import Embed from '../lib/embedding/Embed.svelte';
import type { LoadPart } from '../lib/embedding/parts';
import Source from '../lib/embedding/Source.svelte';
import { type SourceFault, loadJson, sourceAddress, unpackJson } from '../lib/embedding/source';
import type { Messages } from '../lib/messages/messages';
import type { Chronology } from '../lib/model/chronology';

const PATIENCE_MS = 30_000;
/** Where a chronology comes from: an address, or the address of the embed itself. */
export type From = { readonly src: string } | { readonly packed: string };

async function load(
  from: From,
  limitMB: number,
  onprogress: (bytes: number) => void,
  loadPart: LoadPart,
): Promise<Chronology | SourceFault> {
  const terms = { limitMB, patienceMs: PATIENCE_MS, onprogress };
  const address = 'src' in from ? sourceAddress(from.src, location.href) : location.href;
  if (address === undefined) return { kind: 'address' };
  const [loaded, read] = await Promise.all([
    'src' in from ? loadJson(address, terms) : unpackJson(from.packed, terms),
    loadPart('read').catch(() => undefined),
  ]);
  if (loaded.kind === 'fault') return loaded.fault;
  if (!read) return { kind: 'unreachable' };
  const result = read(loaded.value, 'src' in from ? address : '#data');
  return result.kind === 'chronology' ? result.chronology : { kind: 'invalid', issues: result.issues };
}

interface Place {
  readonly target: HTMLElement;
  readonly messages: Messages;
  readonly load: LoadPart;
}

/** Shows a chronology from elsewhere, and until it is there how far it has come, or why it is not. */
export async function showSource(from: From, limitMB: number, place: Place): Promise<void> {
  const { target, messages } = place;
  let receivedBytes = $state(0);
  let fault: SourceFault | undefined = $state();
  target.replaceChildren();
  const notice = mount(Source, {
    target,
    props: {
      address: 'src' in from ? (sourceAddress(from.src, location.href) ?? from.src) : '#data',
      messages,
      get receivedBytes() {
        return receivedBytes;
      },
      get fault() {
        return fault;
      },
    },
  });
  const found = await load(from, limitMB, (bytes) => (receivedBytes = bytes), place.load);
  if ('kind' in found) {
    fault = found;
    document.documentElement.setAttribute('data-anno-ready', '');
    return;
  }
  await unmount(notice);
  mount(Embed, { target, props: { chronology: found, messages, load: place.load } });
}
