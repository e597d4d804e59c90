export { type Frame, makeFrame } from './frame';
export type { DrawnPart, Mark } from './mark';
export { openingScale } from './opening-scale';
export { type StageRoom, roomFor } from './room';
export { SCALE_KINDS, type ScaleKind, type TimeScale } from './scale';
export { type Scene, sceneOf } from './scene';
export { type Shares, type View, WHOLE } from './view';
