import type { FrameSize } from '../options/fit';

/** What there is of the frame, above the line that says what of a file is not shown. */
export function measureFrame(): FrameSize {
  const line = document.querySelector<HTMLElement>('.anno-mistakes summary');
  return { widthPx: innerWidth, heightPx: innerHeight - (line?.offsetHeight ?? 0) };
}

/** Reports the frame's size now and whenever it changes; returns what ends that. */
export function watchFrame(onsize: (frame: FrameSize) => void): () => void {
  const measure = () => onsize(measureFrame());
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}

/** Reports whether any of an element may be seen, as far as a frame can tell; returns what ends that. */
export function watchSight(element: Element, onsight: (isInSight: boolean) => void): () => void {
  let isOnScreen = true;
  const look = () => onsight(isOnScreen && !document.hidden);
  const observer = new IntersectionObserver(([entry]) => {
    isOnScreen = entry?.isIntersecting ?? true;
    look();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', look);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
}
