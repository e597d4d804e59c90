import type { StillsWords } from '../stills';

export const stills = {
  describes: (shown, all, scale) =>
    `時間軸（${scale}），共${all}個事件${shown === all ? '' : `；顯示${shown}個事件`}。`,
  about: (title, dates) => `所選：${title}，${dates}。`,
} satisfies StillsWords;
