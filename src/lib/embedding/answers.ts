import { addressOf, restore, toleranceOf } from '../view/restore';
import { readAddress, writeAddress } from '../view/address';
import { readStamp } from '../time/stamp';
import { revealInWindow } from '../view/window';
import type { AnnoCommands, Standing, ThemeRequest } from './contract';
import { standingOf } from './facts';
import { Refusal } from './protocol';
import { readOver } from './read-options';
import type { Session } from './session.svelte';

type Answers = {
  readonly [Type in keyof AnnoCommands]: (
    session: Session,
    data: AnnoCommands[Type]['data'],
  ) => AnnoCommands[Type]['value'] | Promise<AnnoCommands[Type]['value']>;
};

function stepBy(session: Session, by: 1 | -1): AnnoCommands['next']['value'] {
  const moved = session.presenter.stepBy(by, 'host') === 'moved';
  return { moved, ...standingOf(session) };
}

function readDate(name: string, text: string): { readonly start: number; readonly end: number } {
  const interval = readStamp(text);
  if (!interval) throw new Refusal('data', `${name}: expected a date such as 2014-09, found “${text}”`);
  return interval;
}

function goTo(session: Session, place: AnnoCommands['goto']['data']): void {
  const { timeline, presenter } = session;
  if ('step' in place) presenter.goTo(place.step, 'host');
  else if ('event' in place) {
    const event = timeline.find(place.event);
    if (!event) throw new Refusal('data', `event: expected the id of an event, found “${place.event}”`);
    presenter.select(event, 'host');
  } else {
    const { start } = readDate('date', place.date);
    presenter.clear('host');
    timeline.at = start;
    timeline.travelTo(revealInWindow(timeline.window, timeline.frame.scale.toShare(start)));
  }
}

function setView({ timeline }: Session, view: AnnoCommands['view']['data']): void {
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
  return Object.entries(named).flatMap(([name, text]) => (text ? [[name, text]] : []));
}

/** Follows options while it runs. @throws Refusal that names those that could not be followed; the rest are */
export function setOptions(session: Session, pairs: readonly (readonly [string, string])[]): void {
  const { options, faults } = readOver(session.options, pairs);
  session.options = options;
  session.presenter.setSteps(options);
  const [fault] = faults;
  if (fault) throw new Refusal('options', `${fault.name}=${fault.found}: expected ${fault.expected}`);
}

/** Does something, and answers with where the embed then stands. */
function standing<Data>(
  act: (session: Session, data: Data) => void,
): (session: Session, data: Data) => Standing {
  return (session, data) => {
    act(session, data);
    return standingOf(session);
  };
}

/** What an embed does on each command of its host, and the value that it answers with. */
export const ANSWERS: Answers = {
  next: (session) => stepBy(session, 1),
  prev: (session) => stepBy(session, -1),
  goto: standing(goTo),
  view: standing(setView),
  play: standing(({ timeline, options }, data) => {
    timeline.player.dwellMs = data?.dwell ?? options.dwell;
    timeline.player.isLooping = data?.loop ?? options.loop === '1';
    timeline.player.play();
  }),
  pause: standing(({ timeline }) => timeline.player.pause()),
  show: standing((session, data) => {
    session.isAway = false;
    if (data?.dir === 'next') session.presenter.goTo(session.options.step, 'host');
    if (data?.dir === 'prev') session.presenter.goTo('last', 'host');
  }),
  hide: standing((session) => session.leave()),
  focus: standing((session) => session.takeFocus()),
  blur: standing(({ host }) => host.giveFocusBack()),
  theme: standing((session, theme) => setOptions(session, themeOptions(theme))),
  options: standing((session, options) => setOptions(session, Object.entries(options))),
  print: standing((session, { on, step }) => {
    session.isPrinted = on;
    if (step !== undefined) session.presenter.goTo(step, 'host');
  }),
  snapshot: async (session, request) => (await session.part('snapshotOf'))(session, request),
  getState: ({ timeline }) => ({ v: 1, address: writeAddress(addressOf(timeline), toleranceOf(timeline)) }),
  setState: standing((session, { address }) => {
    const [search = '', hash = ''] = address.split('#');
    const { state, faults } = readAddress(search, hash, session.timeline.chronology, readStamp);
    if (faults.length > 0) throw new Refusal('data', 'address: expected what getState gave');
    restore(session.timeline, state);
  }),
  highlight: standing((session, { ids, dim }) => {
    session.highlight = { ids, dim: dim ?? false };
  }),
};
