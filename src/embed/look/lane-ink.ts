import { readColour } from './colour';
import { LEGIBLE, leastContrast, mixed } from '../../lib/model/contrast';

const LANES = [1, 2, 3, 4, 5, 6];
const STEP_PERCENT = 5;

/**
 * How much of the text's colour the lanes' names need to be legible on a ground that is not ours.
 * @param root what has the embed's colours by now
 * @param far the colour of the ground that text is least legible on, where it has several
 * @returns percent, the least that does for all lanes
 */
export function laneInk(root: Element, far = ''): number {
  const probe = document.createElement('span');
  root.append(probe);
  const colourOf = (name: string) => {
    probe.style.color = `var(${name})`;
    return readColour(getComputedStyle(probe).color).colour;
  };
  const [ink, ground] = [colourOf('--anno-ink'), colourOf('--anno-paper')];
  const lanes = LANES.map((lane) => colourOf(`--anno-lane-${lane}`));
  probe.remove();
  const layer = readColour(far);
  const grounds = layer.alpha < 1 ? [ground] : [ground, layer.colour];
  const isLegible = (percent: number) =>
    lanes.every((lane) => leastContrast(mixed(ink, lane, percent / 100), grounds) >= LEGIBLE);
  let percent = 0;
  while (percent < 100 && !isLegible(percent)) percent += STEP_PERCENT;
  return percent;
}
