interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words on one line: where they can be seen, in CSS pixels of their window. */
interface Piece extends Edges {
  readonly node: Node;
  readonly text: string;
}

/**
 * Pairs of words that lie on each other in an element, as `“one” on “another”`. What is hidden or clipped away counts
 * for nothing; `except` is a selector of what has a ground of its own and covers others rightly. It runs in the page,
 * and so uses nothing from here.
 */
export function collisions(root: Element, except: string): string[] {
  const view = root.ownerDocument.defaultView ?? window;
  const seen = new Map<Element, Edges>();

  function within(one: Edges, other: Edges): Edges {
    return {
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
    };
  }

  /** Where the content of an element can be seen, by what clips it. */
  function clipOf(element: Element): Edges {
    const known = seen.get(element);
    if (known) return known;
    const { overflowX, clipPath } = view.getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inset = /^inset\(([^)]*)\)/.exec(clipPath)?.[1]?.split(' ') ?? [];
    const [top = overflowX === 'visible' ? -Infinity : 0, right = top, bottom = top, left = right] =
      inset.map((length) =>
        length.endsWith('%') ? (parseFloat(length) / 100) * box.width : parseFloat(length),
      );
    const own = {
      left: box.left + left,
      right: box.right - right,
      top: box.top + top,
      bottom: box.bottom - bottom,
    };
    const clip = element.parentElement ? within(own, clipOf(element.parentElement)) : own;
    seen.set(element, clip);
    return clip;
  }

  function piecesOf(node: Node): Piece[] {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !element || element.closest(except)) return [];
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    const lines = element.closest('svg') ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    // Lines may be set closer than their letters' boxes are high: what counts is about as high as small letters.
    const half = parseFloat(view.getComputedStyle(element).fontSize) * 0.3;
    return lines
      .map((line) => {
        const middle = (line.top + line.bottom) / 2;
        const letters = { left: line.left, right: line.right, top: middle - half, bottom: middle + half };
        return { node, text, ...within(letters, clipOf(element)) };
      })
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
  }

  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  while (nodes.nextNode()) pieces.push(...piecesOf(nodes.currentNode));
  return pieces.flatMap((one, place) =>
    pieces
      .slice(place + 1)
      .filter((other) => {
        const { left, right, top, bottom } = within(one, other);
        // A line that ends in an ellipsis is there twice.
        return one.node !== other.node && right - left > 1 && bottom - top > 1;
      })
      .map((other) => `“${one.text}” on “${other.text}”`),
  );
}
