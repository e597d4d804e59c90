import type { PaperWords } from '../paper';

export const paper = {
  sources: '資料來源',
  view: '此畫面的網址',
  tooLong: '此畫面的網址包含整個檔案，過長而不印出。',
  nowhere: '此畫面來自開啟的檔案，沒有可用的網址。',
  leftOut: (lanes) => `未列出：${lanes.join('、')}。`,
  part: (first, last, all) =>
    `共${all}個事件，此處列出所在時間前後的第${first}至第${last}個。若先尋找，便只印出找到的事件。`,
} satisfies PaperWords;
