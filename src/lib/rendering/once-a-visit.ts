const KEY = 'anno:told';
const ENDS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Whether this visit has seen it before, of which it is told now; where nothing may be kept it has not. */
function isKnown(): boolean {
  try {
    const known = sessionStorage.getItem(KEY) !== null;
    sessionStorage.setItem(KEY, '1');
    return known;
  } catch {
    return false;
  }
}

/** What is shown with motion once a visit. @param end is called at once where it has been seen, else with the first key or pointer. */
export function onceAVisit(end: () => void): (() => void) | undefined {
  if (isKnown()) {
    end();
    return undefined;
  }
  const over = new AbortController();
  const stop = () => {
    over.abort();
    end();
  };
  for (const type of ENDS)
    addEventListener(type, stop, { capture: true, passive: true, signal: over.signal });
  return () => over.abort();
}
