const SIZES = [1, 0.92, 0.84, 0.76, 0.68];

/** Makes the text of an element as much smaller, by `--size`, as it takes to fit in; the style sheet keeps it legible. */
export function shrinkToFit(element: HTMLElement): void {
  for (const size of SIZES) {
    element.style.setProperty('--size', `${size}`);
    if (element.scrollHeight <= element.clientHeight) return;
  }
}
