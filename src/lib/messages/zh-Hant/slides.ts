import type { SlideWords } from '../slides';

export const slides = {
  open: '在時間軸上開啟',
  source: (citation) => `出處：${citation}`,
  record: (source) => `紀錄：${source}`,
  conflict: (reason) => `兩者不一致：${reason}`,
  listed: (date, title) => `${date}：${title}`,
} satisfies SlideWords;
