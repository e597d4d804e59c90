import type { Lost } from '../lost';
import { type LostWords, lostInWords } from '../lost-words';

const WORDS: LostWords = {
  changed: {
    approximate: (count) => `${count}個約略日期變為確切日期`,
    uncertain: (count) => `${count}個存疑日期變為確定日期`,
    sets: (count) => `${count}組可能的日期變為其間的整段時間`,
    spans: (count) => `${count}個未指明日的日期變為整個月或整年`,
    'years-only': (count) => `${count}個日期只保留年份`,
    offsets: (count) => `${count}個時刻失去時區`,
    open: (count) => `${count}個未定的起訖不會標示`,
    'second-dates': (count) => `${count}個事件的兩個日期只保留一個`,
  },
  leftOut: {
    dayless: (count) => `${count}個沒有確切日期的事件`,
    uncounted: (count) => `${count}個年份超出範圍的事件`,
    unquoted: (count) => `${count}個沒有可尋引文的事件`,
    quotes: (count) => `${count}則引文`,
    sources: (count) => `${count}項日期出處`,
    links: (count) => `${count}條事件之間的連結`,
    actors: (count) => `${count}份參與者名單`,
    derivations: (count) => `${count}項日期推算說明`,
    tags: (count) => `${count}組標籤`,
    eras: (count) => `${count}個時期`,
    nesting: (count) => `${count}個分類的上層分類`,
    pictures: (count) => `${count}張所存圖片`,
    media: (count) => `${count}項事件的圖片或連結`,
  },
};

/** What a format cannot carry, in a sentence. */
export function lost(loss: Lost): string {
  const { changed, leftOut } = lostInWords(loss, WORDS);
  const left = leftOut.length > 0 ? [`略去${leftOut.join('、')}`] : [];
  return `${loss.format}：${[...changed, ...left].join('；')}。`;
}
