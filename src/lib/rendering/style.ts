type Value = number | string | undefined;

function text(value: number | string): string {
  return typeof value === 'number' ? String(Math.round(value * 1e5) / 1e5) : value;
}

/** Custom properties as the text of a style attribute; numbers to five decimals, undefined left out. */
export function styleOf(properties: Record<string, Value>): string {
  return Object.entries(properties)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name}:${text(value)}`]))
    .join(';');
}
