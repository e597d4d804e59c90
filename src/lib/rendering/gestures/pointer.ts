/** Where a pointer is across an element: 0 at its left edge, 1 at its right; right under any transform of the page. */
export function shareAcross(event: { readonly clientX: number }, element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return (event.clientX - left) / width;
}

/** One clean-up that runs several. */
export function all(stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}
