import type { Question, Report } from '$lib/importing/report';

export const isUnanswered = ({ answer }: Question): boolean => answer === undefined;

/** How many rows of the file are not on the timeline. */
export function rowsNotShown({ waiting, notUnderstood, undated }: Report): number {
  return waiting.length + notUnderstood.length + undated.length;
}
