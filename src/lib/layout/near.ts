import type { Label } from './rows/label';
import type { Scene } from './scene';

/** Drawn no larger than that a name is too small for the last row, where it is not what is spoken of. */
export const SMALL_FACTOR = 1;
/** A mark without its name, which is read by pointing at it. */
export const BARE: Label = {
  ...{ edge: 1, shift: 0, offsetPx: 0, widthPx: 0, isShort: true, isAlong: false },
};

/** Which events are spoken of with one that is chosen: itself, those before and after it, and those that a link joins to it. */
export function nearTo(
  id: string,
  events: readonly { readonly id: string }[],
  links: Scene['links'],
): ReadonlySet<string> {
  const place = events.findIndex((event) => event.id === id);
  const beside = place < 0 ? [] : events.slice(Math.max(0, place - 1), place + 2).map((event) => event.id);
  const linked = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return new Set([id, ...beside, ...linked]);
}

/** A scene in which only some events have their names; all of them keep their marks. */
export function withNamesOf(ids: ReadonlySet<string>, scene: Scene): Scene {
  const marks = scene.marks.map((mark) =>
    ids.has(mark.event.id) ? mark : { ...mark, label: BARE, labelLeft: 0 },
  );
  return { ...scene, marks };
}
