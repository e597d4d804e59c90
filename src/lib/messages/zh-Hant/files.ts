import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `正在載入時間軸，已收到 ${kilobytes} kB`,
  from: (host) => `來自 ${host}`,
  fromAddress: '來自網址本身',
} satisfies SourceWords;

export const open = {
  title: '開啟時間軸',
  purpose: '此頁顯示以 Anno 格式寫成的時間軸，檔案放在何處皆可：能閱讀、拖曳、分享，也能下載帶走。',
  label: '檔案網址',
  open: '開啟',
  terms: '檔案所在的網站須允許其他網站讀取（CORS）。檔案只在此瀏覽器中讀取，不會傳送到他處。',
  noscript: '此頁需要 JavaScript 才能讀取檔案。',
  rights: '文字與日期均出自檔案作者。',
} satisfies OpenWords;
