import type AxeBuilder from '@axe-core/playwright';

/** What axe finds wrong in a page, and where. */
export async function faultsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
