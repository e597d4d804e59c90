import type { NarratorWords } from '../narrator';

const NUMBERS = '零一兩三四五六七八九十';
const numbered = (count: number) => (count <= 10 ? NUMBERS.charAt(count) : ` ${count} `);
const among = (count: number, total: number) => `${total}件中${count}件`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `其中${numbered(count)}件` : among(count, total);
const more = (count: number) => (count > 1 ? `等${numbered(count)}件` : '');

export const narrator: NarratorWords = {
  onDay: (date) => date,
  inPeriod: (date) => date,
  ago: (duration) => `${duration}前`,
  ahead: (duration) => `${duration}後`,
  earlierIn: { month: '同月稍早', year: '同年稍早' },
  laterIn: { month: '同月稍晚', year: '同年稍晚' },
  justBefore: '稍早',
  justAfter: '稍後',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `進行中：${title}` : `${numbered(count)}件事進行中，包括${title}`;
    return perhaps > 0 ? `${named}，可能另有${numbered(perhaps)}件` : named;
  },
  underWayBriefly: (count) => `${numbered(count)}件事進行中`,
  perhaps: (count, title) => `可能在此時：${title}${more(count)}`,
  claimedHere: (_noun, title, far) => `依文中所述在此時：${title}；紀錄則為${far}`,
  happened: (far, title) => `${far}：${title}`,
  ended: (far, title) => `${far}結束：${title}`,
  nothing: '這裡沒有任何日期',
  sentence: (parts) => `${parts.join('；')}。`,
  quoted: (title) => `「${title.replaceAll('「', '『').replaceAll('」', '』')}」`,
  whole: (count, years) => `${count}個事件${years === undefined ? '' : `，${years}`}`,
  fromDeep: (first, last) => `${first}至${last}`,
  since: (count, date, total) => `${some(count, total)}在${date}或之後`,
  upTo: (count, date, total) => `${some(count, total)}在${date}或之前`,
  within: (count, dates, _length, total) => `${some(count, total)}在${dates}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? '最長空白' : '最久'}：${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? '兩個日期' : '原文與紀錄'}在${numbered(count)}件上不一致`,
  hint: '沿著年份拖曳，這一行會說明你所在的時間；點選事件，可讀到說明其日期的原文。',
  grip: '拖曳',
  zoom: '縮放',
};
