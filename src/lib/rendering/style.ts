import { COLOURS, isAgain as isLaneAgain } from '../layout/marks/again';
import type { Opening } from '../layout/openings';
import type { Lane } from '../model/chronology';

type Value = number | string | undefined;

function text(value: number | string): string {
  return typeof value === 'number' ? String(+value.toFixed(4)) : value;
}

/**
 * Custom properties as the text of a style attribute; numbers to four decimals, undefined left out. A served page has them
 * in a sheet (src/site/), since servers may forbid the attribute; in the browser Svelte writes them through CSSOM, which
 * no policy forbids.
 */
export function styleOf(properties: Record<string, Value>): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name}:${text(value)}`]))
    .join(';');
}

/**
 * Takes the server's sheet of places away, once script has placed every element itself: what the sheet says beyond that,
 * such as which marks have no room, is not so for long.
 */
export function takeOver(): void {
  document.querySelector('[data-places]')?.remove();
}

/**
 * What holds at each packed width, by names that end in the width: `y360`. The same as at the next narrower one is left
 * out, since the style sheet goes back to that: a third of a page's places.
 */
export function byWidth(
  openings: readonly Opening[],
  valuesAt: (opening: Opening) => Readonly<Record<string, number | string | undefined>>,
): Record<string, number | string> {
  const last: Record<string, number | string> = {};
  const all: Record<string, number | string> = {};
  for (const opening of openings) {
    for (const [name, value] of Object.entries(valuesAt(opening))) {
      if (value !== undefined && value !== last[name]) {
        last[name] = all[`${name}${opening.widthPx}`] = value;
      }
    }
  }
  return all;
}

/**
 * At each packed width how high lanes are that no room holds, `t360`, and how much larger all is drawn than it is laid out, `z360`.
 * page.css chooses between them: the ones on paper, the others on screen.
 */
export function sizesIn(openings: readonly Opening[]): Record<string, number | string> {
  return byWidth(openings, ({ scene, factor }) => ({ t: scene.tallPx ?? 0, z: factor }));
}

/**
 * The colour of a lane: its own, or else the custom property of an accent by its place; beyond the sixth they begin again,
 * nearer to the ink and with another sign.
 */
export function laneColour(index: number, lanes: readonly Lane[] = []): string {
  const { accent: own, tone = index } = lanes[index] ?? {};
  const mix = (share: string, colour: string) => `color-mix(in srgb, var(--anno-ink) ${share}, ${colour})`;
  if (!own) {
    const colour = `var(--anno-lane-${(tone % COLOURS) + 1})`;
    return isLaneAgain(index, lanes) ? mix('40%', colour) : colour;
  }
  const strong = mix('var(--anno-more, 0%)', `light-dark(${own.join()})`);
  // What a deck says of the first lane goes before what a file says.
  return tone === 0 ? `var(--anno-accent, ${strong})` : strong;
}

/** Whether a lane's dots are diamonds, as an attribute. */
export function isAgain(index: number, lanes: readonly Lane[]): true | undefined {
  return isLaneAgain(index, lanes) || undefined;
}
