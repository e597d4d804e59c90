// @ts-check

/**
 * What a page's main thread has been busy for, in seconds; the domain Performance has to be enabled.
 * @param {import('@playwright/test').CDPSession} session
 */
export async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
