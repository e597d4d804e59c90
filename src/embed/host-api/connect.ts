import { on } from 'svelte/events';
import { windowDates } from '../../lib/view/window-dates';
import { ANSWERS, setOptions, themeOptions } from './answers';
import { isCommand, readCommand } from './commands';
import type { Connection } from './parts';
import type { AnnoCommands, CopyRole } from './contract';
import { eventFacts, readyFacts, standingOf } from './facts';
import { mayRead } from './may-read';
import { DEFAULTS, type EmbedOptions } from '../options/options';
import { type Envelope, Refusal, VERSION, isRecord } from './protocol';
import type { Embed } from './embed';

const VIEW_EVERY_MS = 100;
const LINK_PATIENCE_MS = 150;
const ROLES: readonly CopyRole[] = ['main', 'speaker', 'next', 'overview', 'print'];

// A part's errors are of classes in its own script.
function isStillError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'StillError';
}

/** What has been said to the host, against which what is new is told. */
interface Before {
  readonly step: number;
  readonly eventId: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly isPlaying: boolean;
}

function look({ presenter, timeline }: Embed): Before {
  const { from, to } = timeline.window;
  return {
    step: presenter.step,
    eventId: timeline.shown?.id,
    from,
    to,
    isPlaying: timeline.player.isPlaying,
  };
}

/** Answers a host and tells it what changes. */
export function connect(embed: Embed): Connection {
  const { host, timeline, presenter } = embed;
  let before = look(embed);
  let viewTimer: ReturnType<typeof setTimeout> | undefined;
  let links = 0;
  /** Where the playhead was when the host last had an answer. */
  let answeredAt: number | undefined;
  /** Ends once all that greeted are answered. */
  let greeted = Promise.resolve();
  const unanswered = new Set<number>();

  on(window, 'focus', () => host.say({ type: 'focusin', data: {} }));
  on(window, 'blur', () => host.say({ type: 'focusout', data: {} }));
  on(document, 'click', (click) => {
    const link =
      click.target instanceof Element ? click.target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
    if (!link) return;
    click.preventDefault();
    const id = (links += 1);
    unanswered.add(id);
    if (mayRead(embed)) host.say({ type: 'link', data: { url: link.href }, id });
    setTimeout(() => {
      if (unanswered.delete(id)) window.open(link.href, '_blank', 'noopener');
    }, LINK_PATIENCE_MS);
  });

  function sayView(): void {
    viewTimer ??= setTimeout(() => {
      viewTimer = undefined;
      if (mayRead(embed)) host.say({ type: 'view', data: windowDates(timeline) });
    }, VIEW_EVERY_MS);
  }

  function changed(): void {
    const now = look(embed);
    const { shown } = timeline;
    const isPut = timeline.selected !== undefined || timeline.isAtHome || timeline.at === answeredAt;
    const by = now.isPlaying ? 'play' : isPut ? presenter.by : 'user';
    if (now.step !== before.step) {
      const dir = now.step > before.step ? 1 : -1;
      host.say({ type: 'step', data: { ...standingOf(embed), dir, by } });
    }
    if (now.eventId !== before.eventId) {
      if (!shown) host.say({ type: 'deselect', data: {} });
      else if (mayRead(embed)) host.say({ type: 'select', data: { event: eventFacts(embed, shown) } });
      host.say({ type: 'rendered', data: { step: now.step, final: !timeline.travel.isUnderWay } });
    }
    if (now.from !== before.from || now.to !== before.to) sayView();
    if (now.isPlaying && !before.isPlaying) host.say({ type: 'playing', data: {} });
    if (!now.isPlaying && before.isPlaying) {
      host.say({ type: now.step === presenter.steps.length ? 'ended' : 'paused', data: {} });
    }
    before = now;
  }

  function refuse(error: unknown, id: number | undefined): void {
    const { code, message } =
      error instanceof Refusal
        ? error
        : new Refusal('unavailable', isStillError(error) ? error.message : 'this could not be done');
    const fault = { code, message };
    if (id === undefined) host.say({ type: 'error', data: fault });
    else host.say({ type: 'reply', re: id, ok: false, error: fault });
  }

  async function answer<Type extends keyof AnnoCommands>(type: Type, { id, data }: Envelope): Promise<void> {
    try {
      const value = await ANSWERS[type](embed, readCommand(type, data));
      answeredAt = timeline.at;
      if (id !== undefined) host.say({ type: 'reply', re: id, ok: true, value });
    } catch (error) {
      refuse(error, id);
    }
  }

  async function greet({ id, data }: Envelope): Promise<void> {
    const hello = isRecord(data) ? data : {};
    let isFollowed = true;
    embed.role = ROLES.find((role) => role === hello.role) ?? 'main';
    try {
      const { versions } = hello;
      if (Array.isArray(versions) && !versions.includes(VERSION)) {
        throw new Refusal('version', `versions: expected one of them to be ${VERSION}`);
      }
      // What the address says outranks what a host says of itself, until it asks for more.
      const theme = readCommand('theme', hello.theme);
      const pairs = themeOptions(theme);
      embed.farGround = theme.vars?.far;
      setOptions(
        embed,
        pairs.filter(([name]) => isDefault(embed.options, name)),
      );
    } catch (error) {
      refuse(error, id);
      isFollowed = false;
    }
    embed.kept = { name: nameOf(hello.sync), place: hello.place };
    if (embed.isOpen) await embed.join();
    if (id !== undefined && isFollowed) {
      host.say({ type: 'reply', re: id, ok: true, value: readyFacts(embed) });
    }
    host.say({ type: 'ready', data: readyFacts(embed) });
    host.say({ type: 'rendered', data: { step: presenter.step, final: !timeline.travel.isUnderWay } });
  }

  function take(message: Envelope): void {
    const { anno, type, id } = message;
    if (anno !== VERSION) {
      refuse(new Refusal('version', `anno: expected ${VERSION}, found ${anno}`), id);
    } else if (isCommand(type)) void answer(type, message);
    else if (id !== undefined)
      refuse(new Refusal('type', `type: expected a command, found “${type.slice(0, 60)}”`), id);
  }

  return {
    changed,
    take(message) {
      const { anno, type } = message;
      if (type === 'reply' && anno === VERSION) {
        if ('re' in message && typeof message.re === 'number') unanswered.delete(message.re);
      } else if (type === 'hello' && anno === VERSION) greeted = greeted.then(() => greet(message));
      // What is asked for comes after what is remembered, and its answer after those before it.
      else void greeted.then(() => take(message));
    },
  };
}

/** A name for copies, if it is one. */
function nameOf(sync: unknown): string | undefined {
  return typeof sync === 'string' && /^[\w.-]{1,60}$/.test(sync) ? sync : undefined;
}

function isDefault(options: EmbedOptions, name: string): boolean {
  const entry = Object.entries(options).find(([other]) => other === name);
  const own = Object.entries(DEFAULTS).find(([other]) => other === name);
  return entry?.[1] === own?.[1];
}
