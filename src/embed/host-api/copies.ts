import type { Embed } from './embed';
import { mayRead } from './may-read';
import { type Shared, Sync, isSame, isShared } from './sync';

/** An embed among its copies. */
export interface Copies {
  /** Goes where a host has kept that it was, unless something was done since. */
  offer(place: unknown): void;
  /** Something of the embed may have changed. */
  changed(): void;
  stop(): void;
}

/** Has an embed follow its copies, and they it, from where they last were; its host hears of it, to keep it. */
export function keepTogether(embed: Embed, name: string): Copies {
  const { host, presenter, timeline } = embed;
  const sync = new Sync(name, host.inst);
  let told = embed.shared;
  let isUntouched = true;

  // One that shows another step than the others do, as a preview does, stands apart.
  const isTogether = () => embed.role === 'main' || embed.role === 'speaker';

  function follow(shared: Shared): void {
    const event = timeline.find(shared.event);
    timeline.setScale(shared.kind);
    if (event) presenter.select(event, 'sync');
    else {
      presenter.clear('sync');
      if (typeof shared.at === 'number') timeline.moveTo(shared.at);
    }
    timeline.travelTo(shared);
    timeline.options = embed.stageOptions;
    told = embed.shared;
    isUntouched = false;
  }

  function offer(place: unknown): void {
    if (isUntouched && isTogether() && isShared(place)) follow(place);
  }

  const stop = sync.listen((shared) => {
    if (isTogether()) follow(shared);
  });
  // What a host names it also keeps.
  if (embed.options.sync !== 'auto') offer(sync.recall());
  return {
    offer,
    stop,
    changed() {
      const { shared } = embed;
      if (isSame(shared, told)) return;
      told = shared;
      isUntouched = false;
      if (!isTogether()) return;
      sync.tell(shared);
      // Where it is has the event's id in it.
      if (host.isNative && mayRead(embed)) host.say({ type: 'place', data: shared });
    },
  };
}
