import type { Frame } from './fit';

/** Reports the frame's size now and whenever it changes; returns what ends that. */
export function watchFrame(onsize: (frame: Frame) => void): () => void {
  const measure = () => onsize({ widthPx: window.innerWidth, heightPx: window.innerHeight });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(document.documentElement);
  return () => observer.disconnect();
}
