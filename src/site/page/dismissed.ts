import type { Attachment } from 'svelte/attachments';

/** Closes an open `details` by Esc, by a press outside of it and by leaving it, as menus do; what was pressed first keeps the focus. */
export const dismissed: Attachment<HTMLDetailsElement> = (details) => {
  const close = () => (details.open = false);
  const press = ({ target }: Event) => {
    if (!(target instanceof Node) || !details.contains(target)) close();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.open) return;
    // Neither the menu around it nor the page below is meant.
    event.preventDefault();
    event.stopPropagation();
    close();
    details.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', press);
  details.addEventListener('focusout', leave);
  details.addEventListener('keydown', escape);
  return () => {
    document.removeEventListener('pointerdown', press);
    details.removeEventListener('focusout', leave);
    details.removeEventListener('keydown', escape);
  };
};
