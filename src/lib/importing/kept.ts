import { jsonSize } from '../model/json-size';

/** What is kept of what Anno has no field for, the smaller parts first, in as many characters of JSON as there may be. */
export function kept(
  extra: Readonly<Record<string, unknown>>,
  most: number,
): { readonly extra: Readonly<Record<string, unknown>>; readonly dropped: number } {
  if (jsonSize(extra, most) <= most) return { extra, dropped: 0 };
  const parts = Object.entries(extra)
    .map((part) => ({ part, size: jsonSize(Object.fromEntries([part]), most) }))
    .sort((one, other) => one.size - other.size);
  let room = most;
  const fits = new Set<string>();
  for (const { part, size } of parts) {
    room -= size;
    if (room >= 0) fits.add(part[0]);
  }
  return {
    extra: Object.fromEntries(Object.entries(extra).filter(([name]) => fits.has(name))),
    dropped: parts.length - fits.size,
  };
}
