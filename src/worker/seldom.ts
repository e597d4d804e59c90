import type { Progress } from './given';

const BETWEEN_MS = 250;

/** Tells of each stage that it has begun, and of what is done of it a few times a second. */
export function seldom(
  tell: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  let stage: Progress['stage'] | undefined;
  let told = 0;
  return (progress) => {
    if (progress.stage === stage && now() - told < BETWEEN_MS) return;
    stage = progress.stage;
    told = now();
    tell(progress);
  };
}
