import { tick } from 'svelte';
import { addressOf, restAt, restore, toleranceOf } from '../../lib/view/restore';
import { readAddress, writeAddress } from '../../lib/view/address';
import { readStamp } from '../../lib/time/edtf/stamp';
import type { AnnoCommands, Standing, ThemeRequest } from './contract';
import { standingOf } from './facts';
import { laneInk } from '../look/lane-ink';
import { refuseUnlessMayRead } from './may-read';
import { Refusal } from './protocol';
import { readOver } from '../options/read-options';
import { addressLine } from '../options/report';
import type { Embed } from './embed';

// Each may take 100 MB until it is drawn.
const MOST_PICTURES = 16;
let pictures = 0;

type Answers = {
  readonly [Type in keyof AnnoCommands]: (
    embed: Embed,
    data: AnnoCommands[Type]['data'],
  ) => AnnoCommands[Type]['value'] | Promise<AnnoCommands[Type]['value']>;
};

function stepBy(embed: Embed, by: 1 | -1): AnnoCommands['next']['value'] {
  const moved = embed.presenter.stepBy(by, 'host') === 'moved';
  return { moved, ...standingOf(embed) };
}

function readDate(name: string, text: string): { readonly start: number; readonly end: number } {
  const interval = readStamp(text);
  if (!interval) throw new Refusal('data', `${name}: expected a date such as 2014-09, found “${text}”`);
  return interval;
}

function goTo(embed: Embed, place: AnnoCommands['goto']['data']): void {
  const { timeline, presenter } = embed;
  if ('step' in place) presenter.goTo(place.step, 'host');
  else if ('event' in place) {
    const event = timeline.find(place.event);
    if (!event) throw new Refusal('data', `event: expected the id of an event, found “${place.event}”`);
    presenter.select(event, 'host');
  } else {
    const date = readDate('date', place.date);
    presenter.clear('host');
    restAt(timeline, date);
    timeline.reveal();
  }
}

function setView({ timeline }: Embed, view: AnnoCommands['view']['data']): void {
  if ('fit' in view) {
    const { shown } = timeline;
    const share = shown && timeline.frame.scale.toShare(shown.anchor);
    timeline.travelTo(
      view.fit === 'step' && share !== undefined
        ? { from: share - 0.1, to: share + 0.1 }
        : { from: 0, to: 1 },
    );
    return;
  }
  const [from, to] = [readDate('from', view.from), readDate('to', view.to)];
  if (to.end <= from.start)
    throw new Refusal('data', `to: expected later than ${view.from}, found “${view.to}”`);
  timeline.travelTo(timeline.windowOf(from.start, to.end));
}

/** Names and texts, as an address has them, of a theme. */
export function themeOptions(theme: ThemeRequest): [string, string][] {
  const { scheme, vars = {}, bg, font, scale } = theme;
  const named = { theme: scheme, ...vars, bg, font, fontscale: scale === undefined ? undefined : `${scale}` };
  return Object.entries(named).flatMap(([name, text]) => (text && name !== 'far' ? [[name, text]] : []));
}

// What decides who is answered, and of what.
const ADDRESS_ALONE = ['host', 'src'];

/** Follows options while it runs. @throws Refusal that names those that could not be followed; the rest are */
export function setOptions(embed: Embed, pairs: readonly (readonly [string, string])[]): void {
  const settled = pairs.find(([name]) => ADDRESS_ALONE.includes(name));
  const free = pairs.filter(([name]) => !ADDRESS_ALONE.includes(name));
  const { options, faults } = readOver(embed.options, free);
  embed.options = options;
  embed.presenter.setSteps(options);
  // Once it has its new colours.
  void tick().then(() => {
    const root = document.querySelector('.anno-embed');
    if (root) embed.laneInk = laneInk(root, embed.farGround);
  });
  if (settled) throw new Refusal('denied', `${settled[0]}: expected in the embed’s address alone`);
  const [fault] = faults;
  if (fault) throw new Refusal('options', addressLine(fault));
}

/** Does something, and answers with where the embed then stands. */
function standing<Data>(act: (embed: Embed, data: Data) => void): (embed: Embed, data: Data) => Standing {
  return (embed, data) => {
    act(embed, data);
    return standingOf(embed);
  };
}

/** What an embed does on each command of its host, and the value that it answers with. */
export const ANSWERS: Answers = {
  next: (embed) => stepBy(embed, 1),
  prev: (embed) => stepBy(embed, -1),
  goto: standing(goTo),
  view: standing(setView),
  play: standing(({ timeline, options }, data) => {
    timeline.player.dwellMs = data?.dwell ?? options.dwell;
    timeline.player.isLooping = data?.loop ?? options.loop === '1';
    timeline.player.play();
  }),
  pause: standing(({ timeline }) => timeline.player.pause()),
  show: standing((embed, data) => {
    embed.isAway = false;
    if (data?.dir === 'next') embed.presenter.goTo(embed.options.step, 'host');
    if (data?.dir === 'prev') embed.presenter.goTo('last', 'host');
  }),
  hide: standing((embed) => embed.leave()),
  focus: standing((embed) => embed.takeFocus()),
  blur: standing(({ host }) => host.giveFocusBack()),
  theme: standing((embed, theme) => {
    embed.farGround = theme.vars?.far;
    setOptions(embed, themeOptions(theme));
  }),
  options: standing((embed, options) => setOptions(embed, Object.entries(options))),
  print: standing((embed, { on, step }) => {
    embed.isPrinted = on;
    if (step !== undefined) embed.presenter.goTo(step, 'host');
  }),
  snapshot: async (embed, request) => {
    refuseUnlessMayRead(embed, 'snapshot');
    if (pictures === MOST_PICTURES) {
      throw new Refusal('unavailable', `snapshot: expected at most ${MOST_PICTURES} at once`);
    }
    pictures += 1;
    try {
      return await embed.snapshot(request);
    } finally {
      pictures -= 1;
    }
  },
  getState: (embed) => {
    refuseUnlessMayRead(embed, 'getState');
    const { timeline } = embed;
    return { v: 1, address: writeAddress(addressOf(timeline), toleranceOf(timeline)) };
  },
  setState: standing((embed, { address }) => {
    const [search = '', hash = ''] = address.split('#');
    const { state, faults } = readAddress(search, hash, embed.timeline.chronology, readStamp);
    if (faults.length > 0) throw new Refusal('data', 'address: expected what getState gave');
    restore(embed.timeline, state);
  }),
  highlight: standing((embed, { ids, dim }) => {
    embed.highlight = { ids, dim: dim ?? false };
  }),
};
