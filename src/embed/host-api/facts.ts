import { version } from '../../../package.json';
import type { ChronologyEvent } from '../../lib/model/chronology';
import { writeEnd, writeStart } from '../../lib/time/stamp';
import { toleranceOf } from '../../lib/view/restore';
import { COMMANDS } from './commands';
import type { AnnoEvents, EventFacts, Ready, Standing } from './contract';
import type { Embed } from './embed';
import { mayRead } from './may-read';

export function eventFacts({ timeline }: Embed, event: ChronologyEvent): EventFacts {
  return {
    id: event.id,
    title: event.title,
    date: timeline.words.dates(event),
    url: `${location.href.replace(/#.*/, '')}#${encodeURIComponent(event.id)}`,
  };
}

export function standingOf(embed: Embed): Standing {
  const { presenter, timeline } = embed;
  const { shown } = timeline;
  return {
    step: presenter.step,
    steps: presenter.steps.length,
    ...(shown && mayRead(embed) && { event: eventFacts(embed, shown) }),
  };
}

/** What is in sight, as dates. */
export function viewOf({ timeline }: Embed, { from, to } = timeline.window): AnnoEvents['view'] {
  const tolerance = toleranceOf(timeline);
  const { scale } = timeline.frame;
  return {
    from: writeStart(scale.toInstant(from), tolerance),
    to: writeEnd(scale.toInstant(to), tolerance),
  };
}

export function readyFacts(embed: Embed): Ready {
  const { chronology } = embed.timeline;
  const { widthPx, heightPx } = embed.frame;
  const standing = standingOf(embed);
  return {
    version,
    caps: COMMANDS,
    doc: {
      ...(mayRead(embed)
        ? { title: chronology.title, lang: chronology.lang, ...viewOf(embed, { from: 0, to: 1 }) }
        : { title: '', lang: '', from: '', to: '' }),
      dir: document.dir === 'rtl' ? 'rtl' : 'ltr',
      events: chronology.events.length,
      steps: standing.steps,
    },
    ...standing,
    ratio: heightPx > 0 ? widthPx / heightPx : 0,
  };
}
