import type { SharedPlace } from '../embed/host-api/contract';

const written = new Set<string>();

/** Whether this page was come to, rather than loaded again: then what another showing of it has left is over. */
function isOpenedAnew(): boolean {
  const [way] = performance.getEntriesByType('navigation');
  return window.top === window && way instanceof PerformanceNavigationTiming && way.type === 'navigate';
}

function store(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    // Closed in a sandbox, and where a reader keeps nothing.
    return undefined;
  }
}

/** What this tab remembers under a name, written by anybody; a fresh value where it has none yet. */
export function remembered(key: string, fresh: () => string): string {
  const value = store()?.getItem(`anno:${key}`) ?? fresh();
  store()?.setItem(`anno:${key}`, value);
  return value;
}

/** Keeps, for this tab, where the copies of a name are: embeds of another site cannot do so themselves. */
export function keepPlace(name: string, { event, at, from, to, kind }: SharedPlace): void {
  written.add(name);
  try {
    store()?.setItem(`anno:${name}`, JSON.stringify({ event, at, from, to, kind }));
  } catch {
    // It is full.
  }
}

/** Where the copies of a name were, if this page or one that it reloads has kept it. The embed looks at what it is. */
export function placeOf(name: string): unknown {
  // Nor is it there when this page is loaded again.
  if (isOpenedAnew() && !written.has(name)) store()?.removeItem(`anno:${name}`);
  try {
    return JSON.parse(store()?.getItem(`anno:${name}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
