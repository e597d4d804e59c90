import { Session } from 'node:inspector';

// The engine counts in what it compiles from here on: a test imports this before what it measures.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often the stretches of src/lib's code have run since this was last asked. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!url.includes('/src/lib/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/**
 * How often the stretches of this project's code in src/lib run while something is done: a measure of work that no other
 * work on the machine changes. What the engine does by itself, such as a search in a text, is one step to it.
 */
export function stepsOf(work: () => void): number {
  taken();
  work();
  return taken();
}
