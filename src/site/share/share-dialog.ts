import type { Messages } from '$lib/messages/messages';
import type { PageLinks } from '../places';

/** What the button hands to the dialog that it opens. */
export interface ShareDialogProps {
  readonly id: string;
  readonly title: string;
  readonly messages: Messages;
  /** Search and hash of the present view. */
  readonly view: string;
  readonly links: PageLinks;
  readonly isOpen: boolean;
  readonly ontoggle: (isOpen: boolean) => void;
}

/** Scrolls the page so far that its stage is in sight beside a dialog that stands at the foot. */
export function showStageAbove(dialog: HTMLElement): void {
  const { top: foot, left, width } = dialog.getBoundingClientRect();
  const stage = document.querySelector('.anno-stage')?.getBoundingClientRect();
  // Beside the stage it covers nothing of it.
  if (!stage || left > stage.left || width < stage.width) return;
  const hidden = stage.bottom - foot;
  if (hidden > 0) scrollBy({ top: Math.min(hidden, stage.top), behavior: 'instant' });
}
