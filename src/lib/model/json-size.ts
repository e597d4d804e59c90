import { LIMITS } from './limits';

/**
 * How many characters a value takes as JSON, about; Infinity where it is none, or goes deeper than `LIMITS.extraDepth`. What is
 * larger than `most` is not counted to its end.
 */
export function jsonSize(value: unknown, most: number, depth: number = LIMITS.extraDepth): number {
  if (typeof value === 'string') return value.length + 2;
  if (value === null || typeof value === 'boolean') return 5;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).length : Infinity;
  if (typeof value !== 'object' || depth === 0) return Infinity;
  let size = 2;
  for (const key of Object.keys(value)) {
    size += 1 + (Array.isArray(value) ? 0 : key.length + 3);
    size += jsonSize(Reflect.get(value, key), most - size, depth - 1);
    if (size > most) return size;
  }
  return size;
}
