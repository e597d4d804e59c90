import type { Attachment } from 'svelte/attachments';
import { drawRow } from './axis-row';
import type { AxisRow } from './axis-size';

/**
 * Hands a group over to what draws the axis on screen. It takes the server's ticks out first, and puts them back while `input` returns nothing, as on paper, whose width is not known here.
 */
export function drawAxis(input: () => AxisRow | undefined): Attachment<SVGGElement> {
  let served: ChildNode[] | undefined;
  return (group) => {
    const current = input();
    if (!current) {
      if (served) group.replaceChildren(...served);
      served = undefined;
      return;
    }
    if (!served) {
      served = [...group.childNodes];
      group.replaceChildren();
    }
    drawRow(group, current);
  };
}
