import { version } from '../../../package.json';
import type { ChronologyEvent } from '../../lib/model/chronology';
import { WHOLE } from '../../lib/layout/scale/view';
import { windowDates } from '../../lib/view/window-dates';
import { COMMANDS } from './commands';
import type { EventFacts, Ready, Standing } from './contract';
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

export function readyFacts(embed: Embed): Ready {
  const { chronology } = embed.timeline;
  const { widthPx, heightPx } = embed.frame;
  const standing = standingOf(embed);
  return {
    version,
    caps: COMMANDS,
    doc: {
      ...(mayRead(embed)
        ? { title: chronology.title, lang: chronology.lang, ...windowDates(embed.timeline, WHOLE) }
        : { title: '', lang: '', from: '', to: '' }),
      dir: document.dir === 'rtl' ? 'rtl' : 'ltr',
      events: chronology.events.length,
      steps: standing.steps,
    },
    ...standing,
    ratio: heightPx > 0 ? widthPx / heightPx : 0,
  };
}
