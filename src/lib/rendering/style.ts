type Value = number | string | undefined;

function text(value: number | string): string {
  return typeof value === 'number' ? String(Math.round(value * 1e5) / 1e5) : value;
}

/**
 * Custom properties as the text of a style attribute; numbers to five decimals, undefined left out. A served page has them
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
