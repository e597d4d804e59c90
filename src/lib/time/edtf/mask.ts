/** Digits with X for those that are not known. */
export type Mask = string;

/** How many numbers a mask allows. */
export function sizeOf(mask: Mask): number {
  return 10 ** (mask.split('X').length - 1);
}

/** The nth number that a mask allows, from 0 and ascending: the second of 1X5X is 1051. */
export function nthOf(mask: Mask, n: number): number {
  let rest = n;
  let value = 0;
  let place = 1;
  for (const digit of [...mask].reverse()) {
    value += place * (digit === 'X' ? rest % 10 : Number(digit));
    if (digit === 'X') rest = Math.floor(rest / 10);
    place *= 10;
  }
  return value;
}

/** The numbers from `least` to `most` that a mask of two digits allows, ascending. */
export function allowed(mask: Mask, least: number, most: number): number[] {
  return Array.from({ length: sizeOf(mask) }, (_, n) => nthOf(mask, n)).filter(
    (value) => value >= least && value <= most,
  );
}
