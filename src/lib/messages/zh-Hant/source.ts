import type { SourceWords } from '../source';

export const source = {
  loading: (kilobytes) => `正在載入時間軸，已收到 ${kilobytes} kB`,
  from: (host) => `來自 ${host}`,
  fromAddress: '來自網址本身',
} satisfies SourceWords;
