/**
 * Whether a click on a link is ours to follow: a plain one, not one that asks for a new tab or window. Those of other
 * buttons than the first are events of another name.
 */
export function isPlainClick(click: MouseEvent): boolean {
  return !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
}
