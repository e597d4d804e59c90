/** Whether a click on a link is ours to follow: a plain one, not one that asks for a new tab or window. */
export function isPlainClick(click: MouseEvent): boolean {
  return click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
}
