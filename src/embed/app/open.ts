import { tick } from 'svelte';
import { WHOLE } from '../../lib/layout/scale/view';
import { noEvent } from '../../lib/messages/fault';
import {
  type AddressFault,
  FOUND_NAMES,
  asksForView,
  decodeHash,
  hasAny,
  hasDates,
} from '../../lib/view/address';
import { askedHere } from '../options/asked';
import type { LiveEmbed } from './live-embed.svelte';
import { VERSION } from '../host-api/protocol';
import { readOptions } from '../options/read-options';
import { report } from '../options/report';
import { START_COMMAND } from '../host-api/dialects/reveal';
import { withoutSecret } from '../host-api/dialects/wordpress';

/** The event that the address names. Hosts may append words of their own to it. */
export function hashId(): string {
  return decodeHash(withoutSecret(askedHere().hash));
}

/** Shows the view that the address asks for; returns what of it was not understood. */
async function openView(embed: LiveEmbed, search: string): Promise<readonly AddressFault[]> {
  const [openAddress, readDate] = await Promise.all([
    embed.part('openAddress'),
    hasDates(search) ? embed.part('readDate') : () => undefined,
    embed.drawLive(),
  ]);
  return openAddress(embed.timeline, search, withoutSecret(askedHere().hash), readDate);
}

/** Shows what the address looks for and measures; returns what of it was not understood. */
async function openFound(embed: LiveEmbed, search: string): Promise<readonly AddressFault[]> {
  if (!hasAny(search, FOUND_NAMES)) return [];
  const [showFound, messages] = await Promise.all([
    embed.part('showFound'),
    embed.part('messages'),
    embed.drawLive(),
  ]);
  const { faults, draw } = showFound(embed.timeline, search, messages, (count) => (embed.lines = count));
  embed.drawFound = draw;
  return faults;
}

function openEvent(embed: LiveEmbed): readonly AddressFault[] {
  const id = hashId();
  if (id === '') return [];
  // Among all of them, whatever the author lets it open on.
  embed.timeline.window = WHOLE;
  return embed.presenter.open(id) ? [] : [noEvent(id)];
}

/** Shows what the address asks for and says so, to the copies, to the host and on the page. */
export async function openAsAsked(embed: LiveEmbed): Promise<void> {
  const { host, options, presenter } = embed;
  const { search } = askedHere();
  // First what is shown at all, for the rest goes by that.
  const found = await openFound(embed, search).catch(() => []);
  const view = asksForView(search)
    ? await openView(embed, search).catch(() => openEvent(embed))
    : openEvent(embed);
  const unknown = presenter.start(options);
  const faults = [...found, ...view, ...(unknown === undefined ? [] : [noEvent(unknown)])];
  const fault = report([...readOptions(search).faults, ...faults]);
  await embed.join();
  embed.isOpen = true;
  await tick();
  document.documentElement.setAttribute('data-anno-ready', '');
  // Whoever wants to know more says hello.
  host.post({ anno: VERSION, type: 'ready', inst: host.inst });
  if (options.focus === 'auto') host.post(START_COMMAND);
  if (fault !== undefined) host.say({ type: 'error', data: { code: 'options', message: fault } });
}
