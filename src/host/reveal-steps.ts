import { Anno } from './anno';

/** The fragments of a slide that stand for steps. */
export function fragmentsOf(slide: Element): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('.anno-step')];
}

/** How many steps of a slide are shown by now. */
export function shownOf(slide: Element): number {
  return fragmentsOf(slide).filter(({ classList }) => classList.contains('visible')).length;
}

/** As many fragments as there are steps, which nobody sees: the deck counts them, and prints a page for each. */
export function addFragments(slide: Element, count: number): void {
  for (let left = count - fragmentsOf(slide).length; left > 0; left -= 1) {
    const fragment = document.createElement('span');
    fragment.className = 'fragment anno-step';
    slide.append(fragment);
  }
}

/** Shows the number of steps that a printed page has, whose frame reveal.js has cloned. */
export function printStep(frame: HTMLIFrameElement): void {
  const page = frame.closest('section');
  const url = new URL(frame.dataset.src ?? frame.src, document.baseURI);
  url.searchParams.set('print', '1');
  if (page && fragmentsOf(page).length > 0) {
    url.searchParams.set('step', `${shownOf(page)}`);
    url.searchParams.set('show', 'upto');
  }
  // Anew, since the clone is still loading what it was cloned with.
  const fresh = document.createElement('iframe');
  for (const { name, value } of frame.attributes) if (name !== 'data-src') fresh.setAttribute(name, value);
  fresh.src = url.href;
  Anno(frame).destroy();
  frame.replaceWith(fresh);
}
