export { type Frame, makeFrame } from './frame';
export type { DrawnPart, Mark } from './marks/mark';
export { openingScale } from './opening-scale';
export { type StageRoom, roomFor } from './rows/room';
export { SCALE_KINDS, type ScaleKind } from '../model/scale-kinds';
export type { TimeScale } from './scale/scale';
export { type Scene, sceneOf } from './scene';
export { type Shares, type View, WHOLE } from './scale/view';
