import type { Vocabulary } from './vocabulary';

/** Chinese, both scripts, and the eras of Japan, which are written alike. */
export const zh: Vocabulary = {
  months: [],
  weekdays:
    '星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|週一|週二|週三|週四|週五|週六|週日|周一|周二|周三|周四|周五|周六|周日',
  seasons: ['春|春天|春季', '夏|夏天|夏季', '秋|秋天|秋季', '冬|冬天|冬季'],
  words: {
    about: '約|约|大約|大约|左右|前後|前后|頃',
    perhaps: '可能|或許|或许|也許|也许',
    bce: '西元前|公元前|紀元前|纪元前|前',
    ce: '西元|公元|西暦',
    century: '世紀|世纪',
    decade: '年代',
    early: '初|初期|早期|初葉|初叶',
    mid: '中|中期|中葉|中叶',
    late: '末|末期|晚期|後期|后期|末葉|末叶',
    'before-or-by': '以前',
    before: '之前',
    'not-before': '以後|以后|以来|以來',
    after: '之後|之后',
    from: '自|從|从',
    to: '至|到',
    now: '今|至今|現在|现在',
    year: '年',
    month: '月',
    day: '日|号|號',
  },
  ordinals: [],
  eras: {
    1867: '明治',
    1911: '民國|民国|中華民國|中华民国|大正',
    1925: '昭和',
    1988: '平成',
    2018: '令和',
  },
  ago: { 1: '年前', 10_000: '萬年前|万年前', 100_000_000: '億年前|亿年前' },
  numerals: '〇一二三四五六七八九十',
  firstYear: '元',
};
