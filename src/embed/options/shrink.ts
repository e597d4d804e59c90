const SIZES = [1, 0.92, 0.86, 0.76, 0.68];
const LINES = [9, 8, 7, 6, 5, 4, 3, 2, 1];

/**
 * Makes the text of an element as much smaller, by `--size`, as it takes to fit in; the style sheet keeps it legible. What is
 * still too long ends in “…” after as many lines of each text as fit, by `--lines`.
 * @returns whether all of it fits
 */
export function shrinkToFit(element: HTMLElement): boolean {
  const fits = (size: number, lines = 0): boolean => {
    element.style.cssText = `--size:${size};${lines ? `--lines:${lines}` : ''}`;
    return element.scrollHeight <= element.clientHeight;
  };
  if (SIZES.some((size) => fits(size))) return true;
  LINES.some((lines) => fits(0.68, lines));
  return false;
}
