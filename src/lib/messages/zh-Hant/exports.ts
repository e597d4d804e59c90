import type { SlideWords, StillsWords } from '../exports';

export const stills = {
  describes: (shown, all, scale) =>
    `時間軸（${scale}），共${all}個事件${shown === all ? '' : `；顯示${shown}個事件`}。`,
  about: (title, dates) => `所選：${title}，${dates}。`,
  moreLanes: (lanes, events) => `另有${lanes}個分類，共${events}個事件`,
  lanesIn: (title, lanes) => `${title}（${lanes}個分類）`,
  fold: (named) => `收合${named}`,
  unfold: (named) => `展開${named}`,
} satisfies StillsWords;

export const slides = {
  open: '在時間軸上開啟',
  source: (citation) => `出處：${citation}`,
  record: (source) => `紀錄：${source}`,
  conflict: (reason) => `兩者不一致：${reason}`,
  listed: (date, title) => `${date}：${title}`,
} satisfies SlideWords;
