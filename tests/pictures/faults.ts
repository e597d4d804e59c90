import type { Seen, View } from '../../bench/picture-in-page';
import { type Whereabouts, eventsOn, miscounted } from '../../bench/picture-truth';
import type { AnyView, DrawableInput } from './any-picture';

/** What has a page open that knows `annoPicture`, whatever drives it. */
export interface Looker {
  evaluate(code: string): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
}

/** A picture of a chronology, the event that is chosen in it, and all that might be. */
export interface Case {
  readonly input: DrawableInput;
  readonly view: AnyView;
  readonly events: readonly Whereabouts[];
  readonly chosen?: Whereabouts | undefined;
}

// The stage of a wider page has room to cut names.
const PHONE_PX = 440;
const MOST_SAID = 160;

export function caseOf(input: DrawableInput, view: AnyView): Case {
  const events = eventsOn(input, view.scale) ?? [];
  const { chosen } = view;
  return {
    ...{ input, view, events },
    ...(chosen !== undefined && { chosen: events[Math.floor(chosen * events.length)] }),
  };
}

function isSeen(value: unknown): value is Seen {
  return typeof value === 'object' && value !== null && 'faults' in value;
}

/** What is asked of a picture besides. */
interface Asked {
  /** Whether it cuts no name. */
  readonly isPhone?: boolean;
  /** Where the plot is and what of the whole it shows, for what has no stage that tells. */
  readonly plot?: Pick<Seen, 'from' | 'to' | 'left' | 'widthPx' | 'isTurned'>;
}

/** What is wrong in what a page shows of a case, as lines. */
export async function faultsNow(
  { view, events, chosen }: Case,
  looker: Looker,
  { isPhone = false, plot }: Asked = {},
): Promise<string[]> {
  const asked = JSON.stringify({ chosen: chosen?.title, isPhone });
  const seen = await looker.evaluate(`annoPicture.look(${asked})`);
  if (!isSeen(seen)) throw new Error(`expected what is seen, found ${JSON.stringify(seen)}`);
  const lost = miscounted({ ...seen, ...plot }, events, !view.window);
  return [...seen.faults, ...lost].map(({ kind, what }) => `${kind} ${what}`.slice(0, MOST_SAID));
}

/** Opens a chronology in the page for files and looks at some views of it. */
export async function faultsInPage(
  input: DrawableInput,
  views: readonly AnyView[],
  looker: Looker,
): Promise<string[]> {
  await looker.evaluate(`annoPicture.openContent(${JSON.stringify(input)})`);
  const faults: string[] = [];
  for (const each of views) {
    const { scale, time, window, width, height } = each;
    const drawn = caseOf(input, each);
    await looker.resize(width, height);
    await looker.evaluate('annoPicture.resized()');
    const view: View = {
      scale,
      time,
      look: drawn.chosen ? 'chosen' : window ? 'close' : 'whole',
      chosen: drawn.chosen?.id,
      close: window ?? [0, 1],
    };
    await looker.evaluate(`annoPicture.show(${JSON.stringify(view)})`);
    const found = await faultsNow(drawn, looker, { isPhone: width < PHONE_PX });
    faults.push(...found.map((fault) => `${JSON.stringify(each)}: ${fault}`));
  }
  return faults;
}
