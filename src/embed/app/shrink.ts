const SIZES = [1, 0.92, 0.84, 0.76, 0.68];

/**
 * Makes the text of an element as much smaller, by `--size`, as it takes to fit in; the style sheet keeps it legible. What
 * has the class `spare` is shown only where all fits as it is.
 */
export function shrinkToFit(element: HTMLElement): void {
  const spare = element.querySelector<HTMLElement>('.spare');
  const fits = (size: number): boolean => {
    element.style.setProperty('--size', `${size}`);
    return element.scrollHeight <= element.clientHeight;
  };
  if (spare) spare.hidden = false;
  if (spare && !fits(1)) spare.hidden = true;
  SIZES.some(fits);
}
